import type { CollaborationIndex } from "./collaboration-index.ts";
import type { SparseSums } from "./sparse-sums.ts";

/** For whom collaborators are sought. Organisations and themes are node numbers of the index's network. */
export interface CollaborationQuestion {
  /** The organisations that ask, at least one; they are no collaborators of themselves. */
  readonly organisations: readonly number[];
  /** What it will be about; when empty, what the askers' own projects are about. */
  readonly themes: readonly number[];
  /** The year in which the collaboration would start: a project of the year before counts in full. */
  readonly year: number;
}

/** Adds up how much each theme counts: 1 for one that is asked for, else its share of the askers' projects. */
export function weighThemes(
  index: CollaborationIndex,
  { organisations, themes }: CollaborationQuestion,
  weights: SparseSums,
): void {
  if (themes.length > 0) {
    for (const theme of new Set(themes)) weights.add(theme, 1);
    return;
  }
  const { projectsOf, themesOf } = index;
  for (const organisation of organisations) {
    const first = projectsOf.starts[organisation] ?? 0;
    const end = projectsOf.starts[organisation + 1] ?? 0;
    for (let at = first; at < end; at++) {
      const project = projectsOf.items[at] ?? 0;
      for (let slot = themesOf.starts[project] ?? 0; slot < (themesOf.starts[project + 1] ?? 0); slot++)
        weights.add(themesOf.items[slot] ?? 0, 1 / (end - first) / organisations.length);
    }
  }
}
