import type { PublishedNetwork } from "../network/network.ts";
import type { Asker } from "./asker.ts";
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
  network: PublishedNetwork,
  asker: Asker,
  ranking: CollaboratorRanking,
  year: number,
): Generator<Strength> {
  const organisations = [...asker.organisations];
  if (organisations.length === 0) return;
  const themes = [...new Set(asker.wanted.flatMap((wanted) => wanted.themes))];
  for (const { organisation, chance, throughPartners } of ranking.rank({ organisations, themes, year })) {
    const named = throughPartners ? [] : sharedThemes(network, organisation, themes);
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

function sharedThemes(network: PublishedNetwork, organisation: number, themes: readonly number[]): number[] {
  const theirs = new Set(network.valuesAt(organisation, "theme"));
  return themes.filter((theme) => theirs.has(network.idAt(theme))).slice(0, MOST_THEMES_NAMED);
}
