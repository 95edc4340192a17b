import type { PublishedNetwork } from "../network/network.ts";
import type { Asker } from "./asker.ts";
import type { Collaborator, CollaboratorRanking } from "./collaboration/rank-collaborators.ts";
import type { Favour } from "./collaboration/weights.ts";
import { COLLABORATION_WEIGHT } from "./fit.ts";
import type { Strength } from "./strengths.ts";

/** How many organisations the network of projects adds to those that fit by what they need, plan and offer. */
const MOST_COLLABORATORS = 200;
/** The score of the ranking at which half of what it can count is reached; most partners of partners are below. */
const HALF_WAY = 0.02;
const MOST_THEMES_NAMED = 3;

/**
 * Why organisations fit by whom they work with, and on what. The ranking gives each candidate a share of what
 * there is to share out; score / (score + 0.02) brings it to a scale from 0 to 1. Through whom the two know each
 * other costs more to look up than to rank by, so it is left to who shows a reason (`evidenceFor`).
 */
export function collaborationStrengths(
  network: PublishedNetwork,
  asker: Asker,
  ranking: CollaboratorRanking,
  { year, favour }: { year: number; favour: Favour },
): Strength[] {
  const organisations = [...asker.organisations];
  if (organisations.length === 0) return [];
  const themes = [...new Set(asker.wanted.flatMap((wanted) => wanted.themes))];
  return (
    ranking
      .rank({ organisations, themes, year, favour, limit: MOST_COLLABORATORS })
      // That the two did a project together is no reason to meet: it is marked on the partner.
      .filter(({ signals }) => signals.some(({ kind }) => kind !== "WORKED_TOGETHER"))
      .map((collaborator) => strengthOf(network, collaborator, themes))
  );
}

function strengthOf(
  network: PublishedNetwork,
  collaborator: Collaborator,
  themes: readonly number[],
): Strength {
  const { organisation, score, signals } = collaborator;
  const active = signals[0]?.kind === "ACTIVE_IN_THEME";
  return {
    organisation,
    kind: active ? "ACTIVE_IN_THEMES" : "SHARED_PARTNERS",
    value: score / (score + HALF_WAY),
    weight: COLLABORATION_WEIGHT,
    ours: null,
    theirs: null,
    theme: null,
    through: active ? sharedThemes(network, organisation, themes) : [],
  };
}

function sharedThemes(network: PublishedNetwork, organisation: number, themes: readonly number[]): number[] {
  const theirs = new Set(network.valuesAt(organisation, "theme"));
  return themes.filter((theme) => theirs.has(network.idAt(theme))).slice(0, MOST_THEMES_NAMED);
}
