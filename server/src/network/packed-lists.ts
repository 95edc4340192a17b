/**
 * One list of small whole numbers per node, all in one typed array: node `i` owns the slots from `first(i)`
 * up to, not including, `end(i)`. Costs four bytes a node and two (four beyond 65,535) a number.
 */
export class PackedLists {
  readonly #offsets: Uint32Array;
  readonly #values: Uint16Array | Uint32Array;

  constructor(offsets: Uint32Array, values: Uint16Array | Uint32Array) {
    this.#offsets = offsets;
    this.#values = values;
  }

  first(node: number): number {
    return this.#offsets[node] ?? 0;
  }

  end(node: number): number {
    return this.#offsets[node + 1] ?? 0;
  }

  value(slot: number): number {
    return this.#values[slot] ?? 0;
  }
}

/**
 * Packs a list for each of `count` nodes, each sorted and without repetitions.
 *
 * @param valueCount all values lie from 0 up to, not including, this
 * @param listOf adds the values of one node to `into`, in any order
 */
export function packLists(
  count: number,
  valueCount: number,
  listOf: (node: number, into: Set<number>) => void,
): PackedLists {
  const offsets = new Uint32Array(count + 1);
  const all: number[] = [];
  const values = new Set<number>();
  for (let node = 0; node < count; node++) {
    values.clear();
    listOf(node, values);
    for (const value of [...values].sort((a, b) => a - b)) all.push(value);
    offsets[node + 1] = all.length;
  }
  return new PackedLists(offsets, valueCount <= 0x10000 ? Uint16Array.from(all) : Uint32Array.from(all));
}
