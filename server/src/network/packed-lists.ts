/**
 * One list of small whole numbers per node, all in one typed array: node `i` owns the slots from `first(i)`
 * up to, not including, `end(i)`. Costs four bytes a node and two (four beyond 65,535) a number.
 */
export class PackedLists {
  readonly #offsets: Uint32Array;
  readonly #values: Uint16Array | Uint32Array;

  static readonly EMPTY = new PackedLists(new Uint32Array(1), new Uint16Array());

  constructor(offsets: Uint32Array, values: Uint16Array | Uint32Array) {
    this.#offsets = offsets;
    this.#values = values;
  }

  /** How many values all lists have together. */
  get length(): number {
    return this.#values.length;
  }

  /** 0 for a number that is no node's, and so is `end`. */
  first(node: number): number {
    return this.#offsets[node] ?? 0;
  }

  end(node: number): number {
    return node < 0 ? 0 : (this.#offsets[node + 1] ?? 0);
  }

  value(slot: number): number {
    return this.#values[slot] ?? 0;
  }

  /** The values of nodes `from` up to, not including, `to`, one list after another. */
  values(from: number, to: number): Uint16Array | Uint32Array {
    return this.#values.subarray(this.first(from), this.end(to - 1));
  }
}

/** Lists of the network before that stay as they are. */
export interface StayingLists {
  readonly before: PackedLists;
  /** By new node: the old node whose list it keeps; -1 where it gets a new one. */
  readonly from: Int32Array;
  /** By old value the new one, in the same order; null where they are the same. */
  readonly newValues: Int32Array | null;
}

/**
 * Packs a list for each node, each sorted and without repetitions: those that stay, and the others by `listOf`. Lists
 * that stay side by side are copied together.
 *
 * @param valueCount all values lie from 0 up to, not including, this
 * @param listOf adds the values of one node, in any order
 */
export function packLists(
  { before, from, newValues }: StayingLists,
  valueCount: number,
  listOf: (node: number, into: DistinctValues) => void,
): PackedLists {
  const offsets = new Uint32Array(from.length + 1);
  const packed = new GrowingValues(valueCount, before.length + 64);
  const values = new DistinctValues(valueCount);
  for (let node = 0; node < from.length; ) {
    const old = from[node] ?? -1;
    if (old < 0) {
      values.clear();
      listOf(node, values);
      packed.add(values.sorted(), null);
      offsets[++node] = packed.length;
      continue;
    }
    const shift = packed.length - before.first(old);
    let end = node;
    for (; from[end] === old + end - node; end++) offsets[end + 1] = before.end(old + end - node) + shift;
    packed.add(before.values(old, old + end - node), newValues);
    node = end;
  }
  return new PackedLists(offsets, packed.used().slice());
}

/** Values in the order in which they are added. */
class GrowingValues {
  length = 0;
  readonly #room: (room: number) => Uint16Array | Uint32Array;
  #values: Uint16Array | Uint32Array;

  constructor(below: number, room: number) {
    this.#room = (values) => (below <= 0x10000 ? new Uint16Array(values) : new Uint32Array(values));
    this.#values = this.#room(room);
  }

  /** @param newValues by value what stands for it here; itself when null */
  add(values: Uint16Array | Uint32Array, newValues: Int32Array | null): void {
    if (this.length + values.length > this.#values.length) {
      const larger = this.#room(2 * (this.length + values.length));
      larger.set(this.used());
      this.#values = larger;
    }
    if (newValues === null) this.#values.set(values, this.length);
    else {
      for (let at = 0; at < values.length; at++)
        this.#values[this.length + at] = newValues[values[at] ?? 0] ?? 0;
    }
    this.length += values.length;
  }

  used(): Uint16Array | Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** So few values are sorted by insertion, which takes less than a call of the sort for typed arrays. */
const FEW = 24;

/** Values below a number, each once. */
export class DistinctValues {
  /** By value: the number of the list that it was added to last. */
  readonly #added: Uint32Array;
  readonly #values: Uint32Array;
  #list = 0;
  #count = 0;

  constructor(below: number) {
    this.#added = new Uint32Array(below);
    this.#values = new Uint32Array(below);
  }

  clear(): void {
    this.#list += 1;
    this.#count = 0;
  }

  add(value: number): void {
    if (this.#added[value] === this.#list) return;
    this.#added[value] = this.#list;
    this.#values[this.#count++] = value;
  }

  /** The values that were added, ascending; until the next are. */
  sorted(): Uint32Array {
    const values = this.#values.subarray(0, this.#count);
    if (values.length > FEW) return values.sort();
    for (let next = 1; next < values.length; next++) {
      const value = values[next] ?? 0;
      let at = next;
      for (; at > 0 && (values[at - 1] ?? 0) > value; at--) values[at] = values[at - 1] ?? 0;
      values[at] = value;
    }
    return values;
  }
}
