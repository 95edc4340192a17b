import { type CollaborationIndex, UNKNOWN_YEAR } from "./collaboration-index.ts";
import { sizeOf } from "./lists.ts";
import type { SparseSums } from "./sparse-sums.ts";

/** A project of which nobody says when it was counts as one of so many years ago. */
const AGE_WHEN_UNKNOWN = 5;

/** How many whole years a project lies before the year before `year`; 0 for later ones. */
export function ageOf(index: CollaborationIndex, project: number, year: number): number {
  const started = index.years[project] ?? UNKNOWN_YEAR;
  return started === UNKNOWN_YEAR ? AGE_WHEN_UNKNOWN : Math.max(0, year - 1 - started);
}

/**
 * How well a project's themes match weighted ones, from 0 to 1: weighted Jaccard, what both have over what either
 * has. 1 for every project when there are no weighted themes.
 *
 * @param total of the weights
 */
export function themeMatch(
  index: CollaborationIndex,
  project: number,
  themes: SparseSums,
  total: number,
): number {
  if (total === 0) return 1;
  const { starts, items } = index.themesOf;
  let both = 0;
  for (let slot = starts[project] ?? 0; slot < (starts[project + 1] ?? 0); slot++)
    both += themes.get(items[slot] ?? 0);
  return both / (total + sizeOf(index.themesOf, project) - both);
}
