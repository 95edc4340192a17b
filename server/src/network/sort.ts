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

/** Lists that stay, and how they are in the orders in which they were asked for. */
const keptLists = new WeakMap<ArrayLike<number>, Map<string, Uint32Array>>();

/** Says of nodes of one network that they will be sorted again: each order is worked out once, and kept with them. */
export function keepSorted(nodes: Uint32Array): void {
  keptLists.set(nodes, new Map());
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
  const kept = keptLists.get(nodes);
  const name = `${order.by} ${order.direction} ${order.language}`;
  const sorted = kept?.get(name) ?? sort(network, nodes, order);
  kept?.set(name, sorted);
  return sorted;
}

function sort(network: PublishedNetwork, nodes: ArrayLike<number>, order: NodeOrder): Uint32Array {
  const valueAt = sortValue(network, nodes, order);
  const { length } = nodes;
  const values = new Float64Array(length);
  for (let at = 0; at < length; at++) values[at] = valueAt(nodes[at] ?? 0) ?? Number.NaN;
  const { lowest, highest } = rangeOf(values);
  const ascending = order.direction === "ASCENDING";
  // One number per node, place first, then the node's own number: numbers sort natively, and ties by identifier.
  for (let at = 0; at < length; at++) {
    const value = values[at] ?? Number.NaN;
    const place = ascending ? value - lowest : highest - value;
    values[at] = (Number.isNaN(value) ? highest - lowest + 1 : place) * network.nodeCount + (nodes[at] ?? 0);
  }
  values.sort();
  const sorted = new Uint32Array(length);
  for (let at = 0; at < length; at++) sorted[at] = (values[at] ?? 0) % network.nodeCount;
  return sorted;
}

/** Walks by index: this is run for every page of a list, and walking by iterator is several times slower. */
function rangeOf(values: Float64Array): { lowest: number; highest: number } {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? Number.NaN;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return lowest > highest ? { lowest: 0, highest: 0 } : { lowest, highest };
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

/** The alphabetical places of all nodes of a network in a language, once they are known. */
interface NameRanks {
  all: SortValue | null;
  /** How many nodes were sorted by themselves so far. */
  sorted: number;
}

/** By network and language; thrown away with the network. */
const knownRanks = new WeakMap<PublishedNetwork, Map<Language, NameRanks>>();

/**
 * The alphabetical place of each node's name, the same for the same name; null without a name. Few nodes are sorted by
 * themselves until as many were sorted as there are: from then on having ranked all is the cheaper way.
 */
function nameRanks(network: PublishedNetwork, nodes: ArrayLike<number>, language: Language): SortValue {
  const ofNetwork = knownRanks.get(network) ?? new Map<Language, NameRanks>();
  knownRanks.set(network, ofNetwork);
  const ranks = ofNetwork.get(language) ?? { all: null, sorted: 0 };
  ofNetwork.set(language, ranks);
  if (ranks.all !== null) return ranks.all;
  ranks.sorted += nodes.length;
  if (ranks.sorted < network.nodeCount) return rank(network, Array.from(nodes), language);
  ranks.all = rank(
    network,
    Array.from({ length: network.nodeCount }, (_, node) => node),
    language,
  );
  return ranks.all;
}

/** One more than the number of nodes with a name that comes earlier, for the given nodes. */
function rank(network: PublishedNetwork, nodes: readonly number[], language: Language): SortValue {
  const named = nodes.flatMap((node) => {
    const name = network.labelIn(node, language);
    return name === null ? [] : [{ node, name }];
  });
  const { compare } = collators[language];
  named.sort((a, b) => compare(a.name, b.name));
  const whole = nodes.length === network.nodeCount;
  const places = whole ? new Uint32Array(network.nodeCount) : new Map<number, number>();
  let place = 0;
  for (const [at, { node, name }] of named.entries()) {
    const previous = named[at - 1];
    if (previous === undefined || compare(previous.name, name) !== 0) place = at + 1;
    if (places instanceof Map) places.set(node, place);
    else places[node] = place;
  }
  return (node) => (places instanceof Map ? places.get(node) : places[node]) || null;
}
