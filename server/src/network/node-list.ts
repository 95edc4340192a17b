import { compareByCodePoint } from "./code-point-order.ts";
import type { Language } from "./model.ts";
import { nameCollator } from "./name-ranks.ts";
import type { PublishedNetwork } from "./network.ts";
import type { OrderedList, Place } from "./page.ts";
import { type NodeOrder, type SortKey, sortNodes } from "./sort.ts";

/** Nodes by their numbers in an order, ready to be read page by page. */
export function nodeList(
  network: PublishedNetwork,
  nodes: ArrayLike<number>,
  order: NodeOrder,
): OrderedList<number> {
  return new NodeList(network, sortNodes(network, nodes, order), order);
}

/** A class, since an answer may have a hundred lists: functions made for each would take longer than the rest. */
class NodeList implements OrderedList<number> {
  readonly items: Uint32Array;
  readonly #network: PublishedNetwork;
  readonly #order: NodeOrder;

  constructor(network: PublishedNetwork, items: Uint32Array, order: NodeOrder) {
    this.items = items;
    this.#network = network;
    this.#order = order;
  }

  get order(): string {
    const { by, direction, language } = this.#order;
    return `${by} ${direction} ${language}`;
  }

  placeOf(node: number): Place {
    const { by, language } = this.#order;
    return { value: VALUES[by](this.#network, node, language), id: this.#network.idAt(node) };
  }

  compare(a: Place, b: Place): number {
    return comparePlaces(a, b, this.#order);
  }
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
