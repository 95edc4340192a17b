import { Adjacency, type LinkColumns, WITHOUT_ROLE } from "./adjacency.ts";
import { type Halves, halvesByNode } from "./link-halves.ts";
import type { Replacement } from "./node-table.ts";

/** What becomes of the relationships of the network before. */
export interface StayingLinks extends Replacement {
  /** By old number: 1 for a node of which no outgoing relationship stays. */
  readonly touched: Uint8Array;
}

/**
 * The relationships that stay, together with others, in compressed rows, whatever order these come in. Copies of
 * one relationship (same ends, same type) are kept once, with the first role of `ROLES` that any of them has. What
 * belongs to nodes on which nothing changes is copied as it stands, a millisecond for 182,000 relationships.
 *
 * @param links ends by new number
 */
export function replaceLinks(before: Adjacency, staying: StayingLinks, links: LinkColumns): Adjacency {
  const { oldOf, newOf } = staying;
  const come = halvesByNode(oldOf.length, links);
  const unchanged = unchangedNodes(before, staying, come.starts);
  const slots = new SlotWriter(2 * (before.linkCount + links.from.length));
  const offsets = new Uint32Array(oldOf.length + 1);
  for (let node = 0; node < oldOf.length; ) {
    const old = oldOf[node] ?? -1;
    if (unchanged[node] === 1) {
      const shift = slots.length - before.first(old);
      let end = node;
      for (; unchanged[end] === 1 && oldOf[end] === old + end - node; end++)
        offsets[end + 1] = before.end(old + end - node) + shift;
      slots.copy(before, old, old + end - node, staying.moved ? newOf : null);
      node = end;
    } else {
      merge(slots, before, staying, old, come, node);
      offsets[++node] = slots.length;
    }
  }
  return slots.finish(offsets);
}

/** By new number: 1 for a node that was there and of which every relationship stays, and none comes. */
function unchangedNodes(before: Adjacency, staying: StayingLinks, starts: Uint32Array): Uint8Array {
  const { oldOf, newOf, touched } = staying;
  const unchanged = new Uint8Array(oldOf.length + 1);
  for (let node = 0; node < oldOf.length; node++)
    if ((oldOf[node] ?? -1) >= 0 && starts[node] === starts[node + 1]) unchanged[node] = 1;
  for (let old = touched.indexOf(1); old >= 0; old = touched.indexOf(1, old + 1)) {
    const node = newOf[old] ?? -1;
    if (node >= 0) unchanged[node] = 0;
    for (let slot = before.first(old); slot < before.end(old); slot++) {
      const neighbour = newOf[before.neighbour(slot)] ?? -1;
      if (neighbour >= 0) unchanged[neighbour] = 0;
    }
  }
  return unchanged;
}

/** Puts the relationships of a node that stay together with those that come. */
function merge(
  slots: SlotWriter,
  before: Adjacency,
  staying: StayingLinks,
  old: number,
  come: Halves,
  node: number,
): void {
  slots.beginNode();
  const end = before.end(old);
  const last = come.starts[node + 1] ?? 0;
  const { neighbours, facts } = before.slots(0, end);
  let at = come.starts[node] ?? 0;
  for (let slot = before.first(old); slot < end; slot++) {
    if (!stays(before, staying, old, slot)) continue;
    const neighbour = staying.newOf[neighbours[slot] ?? 0] ?? 0;
    const fact = facts[slot] ?? 0;
    for (; at < last; at++) {
      const other = come.neighbours[at] ?? 0;
      if (other > neighbour || (other === neighbour && (come.facts[at] ?? 0) > fact)) break;
      slots.put(other, come.facts[at] ?? 0);
    }
    slots.put(neighbour, fact);
  }
  for (; at < last; at++) slots.put(come.neighbours[at] ?? 0, come.facts[at] ?? 0);
}

/** Slots as they are written one after another. */
class SlotWriter {
  length = 0;
  readonly #neighbours: Uint32Array;
  readonly #facts: Uint8Array;
  #firstOfNode = 0;

  /** @param most no more slots than these */
  constructor(most: number) {
    this.#neighbours = new Uint32Array(most);
    this.#facts = new Uint8Array(most);
  }

  /** Those of old nodes `from` up to, not including, `to`; with their neighbours by new number, where these moved. */
  copy(before: Adjacency, from: number, to: number, newOf: Int32Array | null): void {
    const { neighbours, facts } = before.slots(before.first(from), before.end(to - 1));
    this.#facts.set(facts, this.length);
    if (newOf === null) this.#neighbours.set(neighbours, this.length);
    else {
      for (let slot = 0; slot < neighbours.length; slot++)
        this.#neighbours[this.length + slot] = newOf[neighbours[slot] ?? 0] ?? 0;
    }
    this.length += neighbours.length;
  }

  /** What is put from here on is the next node's. */
  beginNode(): void {
    this.#firstOfNode = this.length;
  }

  /** In the order of the slots; passes over a copy of the relationship that was put last, or its role is a later one. */
  put(neighbour: number, fact: number): void {
    const last = this.length - 1;
    const copy =
      last >= this.#firstOfNode &&
      this.#neighbours[last] === neighbour &&
      WITHOUT_ROLE[this.#facts[last] ?? 0] === WITHOUT_ROLE[fact];
    if (copy) return;
    this.#neighbours[this.length] = neighbour;
    this.#facts[this.length++] = fact;
  }

  finish(offsets: Uint32Array): Adjacency {
    return new Adjacency(offsets, this.#neighbours.slice(0, this.length), this.#facts.slice(0, this.length));
  }
}

function stays(before: Adjacency, { newOf, touched }: StayingLinks, node: number, slot: number): boolean {
  const neighbour = before.neighbour(slot);
  if ((newOf[neighbour] ?? -1) < 0) return false;
  return touched[before.isOutward(slot) ? node : neighbour] !== 1;
}
