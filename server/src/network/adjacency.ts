import { LINK_TYPES, type LinkType, ROLES, type Role } from "./model.ts";
import type { Renumbering } from "./node-table.ts";

/** Relationships as columns of numbers: the two nodes, and places in `LINK_TYPES` and `ROLES`. */
export interface LinkColumns {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly types: readonly number[];
  /** `NO_ROLE` where the relationship has none. */
  readonly roles: readonly number[];
}

/** Stands for no role; comes after all roles, so that of two copies of a relationship the one with a role wins. */
export const NO_ROLE = ROLES.length;

// What a slot says of its relationship is one number: (type × 2 + inward) × role codes + role. With the neighbour
// before it (neighbour × FACTS + facts) it sorts in the order of the slots; with 2^32 nodes that stays far below 2^53.
const ROLE_CODES = ROLES.length + 1;
const FACTS = LINK_TYPES.length * 2 * ROLE_CODES;
const TYPE_OF = Uint8Array.from({ length: FACTS }, (_, facts) => Math.floor(facts / (2 * ROLE_CODES)));
const IS_OUTWARD = Uint8Array.from({ length: FACTS }, (_, facts) => 1 - (Math.floor(facts / ROLE_CODES) % 2));

function factsOf(type: number, inward: 0 | 1, role: number): number {
  return (type * 2 + inward) * ROLE_CODES + role;
}

/**
 * All relationships, seen from both of their ends, in compressed rows: node `i` owns the slots from `first(i)` up
 * to, not including, `end(i)`, ordered by neighbour, then type in the order of `LINK_TYPES`, outward before inward.
 * So the slots of one neighbour stand together. Costs 10 bytes a relationship and four a node.
 */
export class Adjacency {
  readonly #offsets: Uint32Array;
  readonly #neighbours: Uint32Array;
  /** Type, direction and role of a slot as one number, see `factsOf`. */
  readonly #facts: Uint8Array;

  /** Use `replaceLinks`. */
  constructor(offsets: Uint32Array, neighbours: Uint32Array, facts: Uint8Array) {
    this.#offsets = offsets;
    this.#neighbours = neighbours;
    this.#facts = facts;
  }

  static readonly EMPTY = new Adjacency(new Uint32Array(1), new Uint32Array(), new Uint8Array());

  /** How many relationships there are. */
  get linkCount(): number {
    return this.#neighbours.length / 2;
  }

  /** 0 for a number that is no node's, and so is `end`. */
  first(node: number): number {
    return this.#offsets[node] ?? 0;
  }

  end(node: number): number {
    return node < 0 ? 0 : (this.#offsets[node + 1] ?? 0);
  }

  neighbour(slot: number): number {
    return this.#neighbours[slot] ?? 0;
  }

  /** The place of the relationship's type in `LINK_TYPES`. */
  typeCode(slot: number): number {
    return TYPE_OF[this.#facts[slot] ?? 0] ?? 0;
  }

  type(slot: number): LinkType {
    const type = LINK_TYPES[this.typeCode(slot)];
    if (type === undefined) throw new RangeError(`There is no relationship type in slot ${slot}.`);
    return type;
  }

  role(slot: number): Role | null {
    return ROLES[(this.#facts[slot] ?? NO_ROLE) % ROLE_CODES] ?? null;
  }

  /** Type, direction and role of a slot as one number that sorts in the order of the slots of one neighbour. */
  facts(slot: number): number {
    return this.#facts[slot] ?? 0;
  }

  /** Whether the relationship points from the node that owns the slot to the neighbour. */
  isOutward(slot: number): boolean {
    return IS_OUTWARD[this.#facts[slot] ?? 0] === 1;
  }
}

/** What becomes of the relationships of the network before. */
export interface StayingLinks extends Renumbering {
  /** By old number: 1 for a node of which no outgoing relationship stays. */
  readonly touched: Uint8Array;
}

/**
 * The relationships that stay, together with others, in compressed rows, whatever order these come in. Copies of
 * one relationship (same ends, same type) are kept once, with the first role of `ROLES` that any of them has. Takes
 * some milliseconds for 145,000 relationships that stay.
 *
 * @param links ends by new number
 */
export function replaceLinks(before: Adjacency, staying: StayingLinks, links: LinkColumns): Adjacency {
  const { oldOf, newOf } = staying;
  const come = keysByNode(oldOf.length, links);
  const offsets = new Uint32Array(oldOf.length + 1);
  const neighbours = new Uint32Array(2 * (before.linkCount + links.from.length));
  const facts = new Uint8Array(neighbours.length);
  let kept = 0;
  const put = (neighbour: number, fact: number) => {
    neighbours[kept] = neighbour;
    facts[kept++] = fact;
  };
  for (let node = 0; node < oldOf.length; node++) {
    const first = kept;
    const old = oldOf[node] ?? -1;
    for (let slot = before.first(old); slot < before.end(old); slot++)
      if (stays(before, staying, old, slot)) put(newOf[before.neighbour(slot)] ?? 0, before.facts(slot));
    const keys = come.keys.subarray(come.starts[node], come.starts[node + 1]);
    if (keys.length > 0) {
      const all = new Float64Array(kept - first + keys.length);
      for (let at = first; at < kept; at++)
        all[at - first] = (neighbours[at] ?? 0) * FACTS + (facts[at] ?? 0);
      all.set(keys, kept - first);
      kept = first;
      let previous = -1;
      for (const key of all.sort()) {
        const withoutRole = Math.floor(key / ROLE_CODES);
        if (withoutRole !== previous) put(Math.floor(key / FACTS), key % FACTS);
        previous = withoutRole;
      }
    }
    offsets[node + 1] = kept;
  }
  return new Adjacency(offsets, neighbours.slice(0, kept), facts.slice(0, kept));
}

/** Both ends of every relationship as numbers that sort in the order of the slots; those of node `i` from `starts[i]`. */
function keysByNode(nodeCount: number, { from, to, types, roles }: LinkColumns) {
  const starts = new Uint32Array(nodeCount + 1);
  for (const ends of [from, to]) for (const end of ends) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let node = 0; node < nodeCount; node++)
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const free = starts.slice();
  const keys = new Float64Array(2 * from.length);
  const put = (node: number, key: number) => {
    const at = free[node] ?? 0;
    keys[at] = key;
    free[node] = at + 1;
  };
  for (const [link, source] of from.entries()) {
    const target = to[link] ?? 0;
    const type = types[link] ?? 0;
    const role = roles[link] ?? NO_ROLE;
    put(source, target * FACTS + factsOf(type, 0, role));
    put(target, source * FACTS + factsOf(type, 1, role));
  }
  return { starts, keys };
}

function stays(before: Adjacency, { newOf, touched }: StayingLinks, node: number, slot: number): boolean {
  const neighbour = before.neighbour(slot);
  if ((newOf[neighbour] ?? -1) < 0) return false;
  return touched[before.isOutward(slot) ? node : neighbour] !== 1;
}
