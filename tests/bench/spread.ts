import type { PublishedNetwork } from "../../server/src/network/network.ts";
import { organisationsOf } from "./baselines.ts";

/** How the places in the lists of ten are spread over organisations, with organisations as askers. */
export interface Spread {
  /** The share of all places that goes to the 1% with the most relationships. */
  readonly bestConnected: number;
  /** The share of organisations with a need, an idea or an offer that stand in somebody's list. */
  readonly coverage: number;
}

const OWNING = ["HAS_NEED", "SHARES", "PROPOSES", "TAKES_PART", "MAKES_OFFER"] as const;

/**
 * @param topTen for an organisation, at most ten others
 * @param every asks for every so manieth organisation only (by identifier); coverage is too low then
 */
export function spreadOf(
  network: PublishedNetwork,
  topTen: (asker: number) => readonly number[],
  every = 1,
): Spread {
  const organisations = organisationsOf(network);
  const byDegree = organisations.toSorted((a, b) => network.degree(b) - network.degree(a) || a - b);
  const best = new Set(byDegree.slice(0, Math.max(1, Math.round(organisations.length / 100))));
  const listed = new Set<number>();
  let places = 0;
  let taken = 0;
  for (const asker of organisations.filter((_, place) => place % every === 0)) {
    for (const node of topTen(asker)) {
      listed.add(node);
      places++;
      if (best.has(node)) taken++;
    }
  }
  const heard = organisations.filter((node) => {
    const degrees = network.degreeByType(node);
    return OWNING.some((type) => degrees[type] > 0);
  });
  return {
    bestConnected: taken / Math.max(1, places),
    coverage: heard.filter((node) => listed.has(node)).length / Math.max(1, heard.length),
  };
}
