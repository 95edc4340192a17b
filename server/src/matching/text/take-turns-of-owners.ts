/** One that may be listed. */
export interface Candidate {
  /** Its place in the order of the network, by which ties are decided. */
  readonly place: number;
  readonly score: number;
  readonly owners: readonly number[];
}

/** A candidate in its place, with how much its score was lowered because its owners stand above it already. */
export interface Placed {
  readonly place: number;
  readonly score: number;
  readonly lowered: number;
}

/**
 * Lists the best ones so that no organisation fills the list unless it is clearly the best: every statement keeps
 * a part of its score for each one of the same organisation above it. Ties by place in the network.
 *
 * @param keeps the part it keeps, from 0 to 1; 1 leaves the order as it is
 */
export function takeTurnsOfOwners(candidates: readonly Candidate[], keeps: number, limit: number): Placed[] {
  // Whoever is not among these would have to overtake more than it can.
  const left = [...candidates]
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, 3 * limit + 30);
  const listed = new Map<number, number>();
  const placed: Placed[] = [];
  while (placed.length < limit && left.length > 0) {
    let best = { at: -1, score: -1 };
    for (const [at, { score, owners }] of left.entries()) {
      const above = owners.reduce((most, owner) => Math.max(most, listed.get(owner) ?? 0), 0);
      const now = score * keeps ** above;
      if (now > best.score) best = { at, score: now };
    }
    const [taken] = left.splice(best.at, 1);
    if (taken === undefined) break;
    for (const owner of taken.owners) listed.set(owner, (listed.get(owner) ?? 0) + 1);
    placed.push({ place: taken.place, score: best.score, lowered: taken.score - best.score });
  }
  return placed;
}
