import type { Groups } from "./groups.ts";

/* Radii of nodes in pixels at the first zoom level, where they do not go by links (see build-graph.ts). */

export const SAME_SIZE = 6;

const SMALLEST = 3;
const GROWTH = 11;
/** Of the groups the first has the largest members, and the last those that are just larger than the rest. */
const FIRST = 9;
const LAST = 4;

/** The radius for a share of the most, 0 to 1: the area of a node grows with it. */
export const radiusOfShare = (share: number): number => SMALLEST + GROWTH * Math.sqrt(share);

/** The radius of the members of each group; what belongs to none is smallest. */
export function radiiOf({ list }: Groups): ReadonlyMap<string, number> {
  const last = Math.max(1, ...list.map(({ slot }) => slot ?? 0));
  const radius = (slot: number): number => FIRST - ((FIRST - LAST) * slot) / last;
  return new Map(list.map(({ id, slot }) => [id, slot === null ? SMALLEST : radius(slot)]));
}
