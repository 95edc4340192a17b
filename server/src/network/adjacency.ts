import { LINK_TYPES, type LinkType, ROLES, type Role } from "./model.ts";

/** Relationships as columns of numbers: the two nodes, and places in `LINK_TYPES` and `ROLES`. */
export interface LinkColumns {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly types: ArrayLike<number>;
  /** `NO_ROLE` where the relationship has none. */
  readonly roles: ArrayLike<number>;
}

/** Stands for no role; comes after all roles, so that of two copies of a relationship the one with a role wins. */
export const NO_ROLE = ROLES.length;

// What a slot says of its relationship is one number, (type × 2 + inward) × role codes + role, which sorts in the order
// of the slots of one neighbour.
export const ROLE_CODES = ROLES.length + 1;
const FACTS = LINK_TYPES.length * 2 * ROLE_CODES;
const TYPE_OF = Uint8Array.from({ length: FACTS }, (_, facts) => Math.floor(facts / (2 * ROLE_CODES)));
const IS_OUTWARD = Uint8Array.from({ length: FACTS }, (_, facts) => 1 - (Math.floor(facts / ROLE_CODES) % 2));
/** What stays the same in two copies of one relationship. */
export const WITHOUT_ROLE = Uint8Array.from({ length: FACTS }, (_, facts) => Math.floor(facts / ROLE_CODES));

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

  /** Whether the relationship points from the node that owns the slot to the neighbour. */
  isOutward(slot: number): boolean {
    return IS_OUTWARD[this.#facts[slot] ?? 0] === 1;
  }

  /** How many relationships there are of each type, by its place in `LINK_TYPES`. */
  countByType(): Uint32Array {
    const byFacts = new Uint32Array(FACTS);
    for (let slot = 0; slot < this.#facts.length; slot++) {
      const facts = this.#facts[slot] ?? 0;
      byFacts[facts] = (byFacts[facts] ?? 0) + 1;
    }
    const counts = new Uint32Array(LINK_TYPES.length);
    for (const [facts, count] of byFacts.entries())
      if (IS_OUTWARD[facts] === 1) counts[TYPE_OF[facts] ?? 0] = (counts[TYPE_OF[facts] ?? 0] ?? 0) + count;
    return counts;
  }

  /** The slots from `first` up to, not including, `end`, to be copied. */
  slots(first: number, end: number): { neighbours: Uint32Array; facts: Uint8Array } {
    return { neighbours: this.#neighbours.subarray(first, end), facts: this.#facts.subarray(first, end) };
  }
}
