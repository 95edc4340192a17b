import type { Language } from "./model.ts";
import type { PublishedNetwork } from "./network.ts";

export const SORT_KEYS = ["NAME", "LINKS", "CONFIRMED", "START_YEAR"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export const SORT_DIRECTIONS = ["ASCENDING", "DESCENDING"] as const;
export type SortDirection = (typeof SORT_DIRECTIONS)[number];

/** In which order to list nodes. */
export interface NodeOrder {
  readonly by: SortKey;
  readonly direction: SortDirection;
  /** By whose alphabet NAME sorts, and in which language labels are taken where there are several. */
  readonly language: Language;
}

/**
 * Sorts nodes by their numbers. NAME sorts as people of the language expect (accents and capitals only matter
 * between names that are else the same, "zaal 9" comes before "zaal 10"). Nodes without a value come last,
 * whichever the direction; nodes with the same value are always in the order of their identifiers.
 */
export function sortNodes(
  network: PublishedNetwork,
  nodes: ArrayLike<number>,
  order: NodeOrder,
): Uint32Array {
  const valueAt = sortValue(network, nodes, order);
  const values = Float64Array.from(nodes, (node) => valueAt(node) ?? Number.NaN);
  const { lowest, highest } = rangeOf(values);
  const last = highest - lowest + 1;
  const places = values.map((value) => {
    if (Number.isNaN(value)) return last;
    return order.direction === "ASCENDING" ? value - lowest : highest - value;
  });
  // One number per node, place first, then the node's own number: numbers sort natively, and ties by identifier.
  const keys = places.map((place, at) => place * network.nodeCount + (nodes[at] ?? 0)).sort();
  return Uint32Array.from(keys, (key) => key % network.nodeCount);
}

function rangeOf(values: Float64Array): { lowest: number; highest: number } {
  let lowest = 0;
  let highest = 0;
  let any = false;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    lowest = any ? Math.min(lowest, value) : value;
    highest = any ? Math.max(highest, value) : value;
    any = true;
  }
  return { lowest, highest };
}

type SortValue = (node: number) => number | null | undefined;

function sortValue(
  network: PublishedNetwork,
  nodes: ArrayLike<number>,
  { by, language }: NodeOrder,
): SortValue {
  switch (by) {
    case "NAME":
      return nameRanks(network, nodes, language);
    case "LINKS":
      return (node) => network.degree(node);
    case "CONFIRMED":
      return (node) => network.confirmedOrderAt(node) || null;
    case "START_YEAR":
      return (node) => network.startYearAt(node);
  }
}

const collators: Readonly<Record<Language, Intl.Collator>> = {
  nl: new Intl.Collator("nl", { numeric: true }),
  en: new Intl.Collator("en", { numeric: true }),
};

/** Compares names as people of a language expect them in a list. */
export function nameCollator(language: Language): Intl.Collator {
  return collators[language];
}

/** The alphabetical places of all nodes of a network by language; thrown away with the network. */
const allRanks = new WeakMap<PublishedNetwork, Map<Language, SortValue>>();

/** Below this share of all nodes, sorting just those is cheaper than ranking all. */
const FEW = 1 / 16;

/** The alphabetical place of each node's name, the same for the same name; null without a name. */
function nameRanks(network: PublishedNetwork, nodes: ArrayLike<number>, language: Language): SortValue {
  const ranks = allRanks.get(network) ?? new Map<Language, SortValue>();
  allRanks.set(network, ranks);
  const known = ranks.get(language);
  if (known !== undefined) return known;
  if (nodes.length < network.nodeCount * FEW) return rank(network, Array.from(nodes), language);
  const ranked = rank(
    network,
    Array.from({ length: network.nodeCount }, (_, node) => node),
    language,
  );
  ranks.set(language, ranked);
  return ranked;
}

/** One more than the number of nodes with a name that comes earlier, for the given nodes. */
function rank(network: PublishedNetwork, nodes: readonly number[], language: Language): SortValue {
  const named = nodes.flatMap((node) => {
    const name = network.labelIn(node, language);
    return name === null ? [] : [{ node, name }];
  });
  const { compare } = collators[language];
  named.sort((a, b) => compare(a.name, b.name));
  const places = new Uint32Array(network.nodeCount);
  let place = 0;
  for (const [at, { node, name }] of named.entries()) {
    const previous = named[at - 1];
    if (previous === undefined || compare(previous.name, name) !== 0) place = at + 1;
    places[node] = place;
  }
  return (node) => places[node] || null;
}
