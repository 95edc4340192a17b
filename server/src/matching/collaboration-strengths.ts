import type { Asker } from "./asker.ts";
import type { CollaborationIndex } from "./collaboration/collaboration-index.ts";
import { itemsOf } from "./collaboration/lists.ts";
import type { CollaboratorRanking } from "./collaboration/rank-collaborators.ts";
import { COLLABORATION_WEIGHT } from "./fit.ts";
import type { Strength } from "./strengths.ts";

/** The chance at which half of what the network of projects can count is reached: one in twenty. */
const HALF_WAY = 0.05;
const MOST_THEMES_NAMED = 3;

/**
 * Why organisations fit by whom they work with, and on what: value = p / (p + 0.05), with p the chance that the
 * ranking gives. Through whom the two know each other costs more to look up than to rank by, so it is left to who
 * shows a reason (`evidenceFor`).
 */
export function* collaborationStrengths(
  asker: Asker,
  ranking: CollaboratorRanking,
  year: number,
): Generator<Strength> {
  const organisations = [...asker.organisations];
  if (organisations.length === 0) return;
  const themes = [...new Set(asker.wanted.flatMap((wanted) => wanted.themes))];
  for (const { organisation, chance, throughPartners } of ranking.rank({ organisations, themes, year })) {
    const named = throughPartners ? [] : themesOfProjects(ranking.index, organisation, themes);
    yield {
      organisation,
      kind: throughPartners ? "SHARED_PARTNERS" : "ACTIVE_IN_THEMES",
      value: chance / (chance + HALF_WAY),
      weight: COLLABORATION_WEIGHT,
      ours: null,
      theirs: null,
      theme: null,
      through: named,
    };
  }
}

/** Which of some themes an organisation did projects about, those of its newest projects first. */
function themesOfProjects(
  { projectsOf, themesOf }: CollaborationIndex,
  organisation: number,
  themes: readonly number[],
): number[] {
  const most = Math.min(MOST_THEMES_NAMED, themes.length);
  const found = new Set<number>();
  for (const project of itemsOf(projectsOf, organisation)) {
    for (const theme of itemsOf(themesOf, project))
      if (found.size < most && themes.includes(theme)) found.add(theme);
    if (found.size === most) break;
  }
  return [...found];
}
