/**
 * A sum per node, for a walk that touches few nodes of many: adding, reading and clearing cost what was touched,
 * never the size of the network. Eight bytes a node, kept from walk to walk.
 */
export class SparseSums {
  readonly #sums: Float64Array;
  #touched: number[] = [];

  constructor(size: number) {
    this.#sums = new Float64Array(size);
  }

  /** @param amount 0 or more; adding 0 does not count as touching */
  add(node: number, amount: number): void {
    if (amount === 0) return;
    const sum = this.#sums[node] ?? 0;
    if (sum === 0) this.#touched.push(node);
    this.#sums[node] = sum + amount;
  }

  get(node: number): number {
    return this.#sums[node] ?? 0;
  }

  /** The nodes with a sum, in the order in which they were first added to. */
  get touched(): readonly number[] {
    return this.#touched;
  }

  total(): number {
    let total = 0;
    for (const node of this.#touched) total += this.get(node);
    return total;
  }

  scale(node: number, factor: number): void {
    this.#sums[node] = (this.#sums[node] ?? 0) * factor;
  }

  /** Replaces a sum by a power of itself. @returns the power */
  raise(node: number, power: number): number {
    const raised = this.get(node) ** power;
    this.#sums[node] = raised;
    return raised;
  }

  /** Takes a node out; it stays among the touched, with nothing. */
  drop(node: number): void {
    this.#sums[node] = 0;
  }

  clear(): void {
    for (const node of this.#touched) this.#sums[node] = 0;
    this.#touched = [];
  }
}
