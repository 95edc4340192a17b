import type { Network } from "./network.ts";

/** The needs that are drawn as direct links, and the organisations that are joined by them. */
export interface FoldedNeeds {
  readonly needs: ReadonlySet<string>;
  /** For each organisation the others, with how much the two share: needs, and themes of needs. */
  readonly joined: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The kinds of links that say whose a need is. */
const HAVING = new Set(["HAS_NEED", "SHARES"]);
/** What more organisations than this share is not folded: as direct links it would be a ball of thread. */
const MOST_SHARING = 40;

const remembered = new WeakMap<Network, FoldedNeeds>();

/**
 * What is folded when shared needs are drawn as direct links; worked out once for a network. As in the API's
 * `groups`, organisations share a need when they have one and the same, or needs about one theme.
 */
export function foldedNeeds(network: Network): FoldedNeeds {
  const known = remembered.get(network);
  if (known) return known;
  const folded = fold(network);
  remembered.set(network, folded);
  return folded;
}

type Sets = Map<string, Set<string>>;

function addTo(sets: Sets, key: string, values: Iterable<string>): void {
  const set = sets.get(key) ?? new Set();
  for (const value of values) set.add(value);
  sets.set(key, set);
}

function fold(network: Network): FoldedNeeds {
  const owners: Sets = new Map();
  for (const { from, to, type } of network.links) if (HAVING.has(type)) addTo(owners, to, [from]);
  const about: Sets = new Map([...owners.keys()].map((need) => [need, new Set([need])]));
  for (const { from, to, type } of network.links)
    if (type === "ABOUT" && owners.has(from)) addTo(about, to, [from]);
  const needs = new Set<string>();
  const joined = new Map<string, Map<string, number>>();
  for (const alike of about.values()) {
    const sharing = [...new Set([...alike].flatMap((need) => [...(owners.get(need) ?? [])]))];
    if (sharing.length < 2 || sharing.length > MOST_SHARING) continue;
    for (const need of alike) needs.add(need);
    for (const one of sharing) for (const other of sharing) if (one !== other) count(joined, one, other);
  }
  return { needs, joined };
}

function count(joined: Map<string, Map<string, number>>, one: string, other: string): void {
  const others = joined.get(one) ?? new Map<string, number>();
  others.set(other, (others.get(other) ?? 0) + 1);
  joined.set(one, others);
}
