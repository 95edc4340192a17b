import { compareByCodePoint } from "./code-point-order.ts";
import type { Language } from "./model.ts";
import type { PublishedNetwork } from "./network.ts";
import type { OrderedList, Place } from "./page.ts";
import { type NodeOrder, nameCollator, type SortKey, sortNodes } from "./sort.ts";

/** Nodes by their numbers in an order, ready to be read page by page. */
export function nodeList(
  network: PublishedNetwork,
  nodes: ArrayLike<number>,
  order: NodeOrder,
): OrderedList<number> {
  const valueAt = VALUES[order.by];
  return {
    items: sortNodes(network, nodes, order),
    order: `${order.by} ${order.direction} ${order.language}`,
    placeOf: (node) => ({ value: valueAt(network, node, order.language), id: network.idAt(node) }),
    compare: (a, b) => comparePlaces(a, b, order),
  };
}

type ValueOf = (network: PublishedNetwork, node: number, language: Language) => Place["value"];

const VALUES: Readonly<Record<SortKey, ValueOf>> = {
  NAME: (network, node, language) => network.labelIn(node, language),
  LINKS: (network, node) => network.degree(node),
  CONFIRMED: (network, node) => network.confirmedOnAt(node),
  START_YEAR: (network, node) => network.startYearAt(node),
};

/** The order of `sortNodes`: what has no value comes last whichever way, equals by identifier. */
function comparePlaces(a: Place, b: Place, { by, direction, language }: NodeOrder): number {
  if (a.value === null || b.value === null) {
    return Number(a.value === null) - Number(b.value === null) || compareByCodePoint(a.id, b.id);
  }
  const compared = compareValues(a.value, b.value, by === "NAME" ? nameCollator(language) : null);
  return (direction === "ASCENDING" ? compared : -compared) || compareByCodePoint(a.id, b.id);
}

function compareValues(a: string | number, b: string | number, collator: Intl.Collator | null): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator === null
    ? compareByCodePoint(String(a), String(b))
    : collator.compare(String(a), String(b));
}
