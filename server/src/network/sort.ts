import type { Language } from "./model.ts";
import { nameRanks } from "./name-ranks.ts";
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

function sortValue(
  network: PublishedNetwork,
  nodes: ArrayLike<number>,
  { by, language }: NodeOrder,
): (node: number) => number | null | undefined {
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
