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
}

/** Lists of the network before that stay as they are. */
export interface StayingLists {
  readonly before: PackedLists;
  /** By new node: the old node whose list it keeps; -1 where it gets a new one. */
  readonly from: Int32Array;
  /** By old value the new one, in the same order. */
  readonly newValues: Int32Array;
}

/**
 * Packs a list for each node, each sorted and without repetitions: those that stay, and the others by `listOf`.
 *
 * @param valueCount all values lie from 0 up to, not including, this
 * @param listOf adds the values of one node to `into`, in any order
 */
export function packLists(
  { before, from, newValues }: StayingLists,
  valueCount: number,
  listOf: (node: number, into: Set<number>) => void,
): PackedLists {
  const offsets = new Uint32Array(from.length + 1);
  let packed = new Uint32Array(before.length + 64);
  let length = 0;
  const values = new Set<number>();
  const makeRoom = (count: number) => {
    if (length + count <= packed.length) return;
    const larger = new Uint32Array(2 * (length + count));
    larger.set(packed);
    packed = larger;
  };
  for (let node = 0; node < from.length; node++) {
    const old = from[node] ?? -1;
    if (old >= 0) {
      const end = before.end(old);
      makeRoom(end - before.first(old));
      for (let slot = before.first(old); slot < end; slot++)
        packed[length++] = newValues[before.value(slot)] ?? 0;
    } else {
      values.clear();
      listOf(node, values);
      makeRoom(values.size);
      const first = length;
      for (const value of values) packed[length++] = value;
      packed.subarray(first, length).sort();
    }
    offsets[node + 1] = length;
  }
  const used = packed.subarray(0, length);
  return new PackedLists(offsets, valueCount <= 0x10000 ? new Uint16Array(used) : used.slice());
}
