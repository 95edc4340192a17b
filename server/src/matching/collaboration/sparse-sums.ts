/**
 * Rows of sums, one for each node that a walk touches: the sums of one node stand side by side, so that adding to all
 * of them costs one visit to memory. Adding, reading and clearing cost what was touched, never the size of the
 * network. Eight bytes a sum and four a node, kept from walk to walk.
 */
export class SparseRows {
  /** The sums of all nodes, end to end; what stands in rows that were not touched means nothing. */
  readonly values: Float64Array;
  readonly width: number;
  readonly #touchedIn: Uint32Array;
  #touched: number[] = [];
  #walk = 1;

  constructor(size: number, width: number) {
    this.width = width;
    this.values = new Float64Array(size * width);
    this.#touchedIn = new Uint32Array(size);
  }

  /** Where the row of a node begins in `values`; its sums are 0 when it is asked for the first time. */
  row(node: number): number {
    const start = node * this.width;
    if (this.#touchedIn[node] !== this.#walk) {
      this.#touchedIn[node] = this.#walk;
      this.#touched.push(node);
      for (let at = start; at < start + this.width; at++) this.values[at] = 0;
    }
    return start;
  }

  has(node: number): boolean {
    return this.#touchedIn[node] === this.#walk;
  }

  /** The nodes with a row, in the order in which they were first asked for. */
  get touched(): readonly number[] {
    return this.#touched;
  }

  /** Takes all sums of a node back to 0; it stays among the touched. */
  drop(node: number): void {
    if (this.has(node)) this.values.fill(0, node * this.width, (node + 1) * this.width);
  }

  clear(): void {
    this.#touched = [];
    this.#walk += 1;
  }
}

/** One sum of each row. */
export class SparseSums {
  readonly #rows: SparseRows;
  readonly #column: number;

  constructor(rows: SparseRows, column = 0) {
    this.#rows = rows;
    this.#column = column;
  }

  /** Sums that stand by themselves. */
  static ofNodes(size: number): SparseSums {
    return new SparseSums(new SparseRows(size, 1));
  }

  add(node: number, amount: number): void {
    const at = this.#rows.row(node) + this.#column;
    this.#rows.values[at] = (this.#rows.values[at] ?? 0) + amount;
  }

  get(node: number): number {
    return this.#rows.has(node) ? (this.#rows.values[node * this.#rows.width + this.#column] ?? 0) : 0;
  }

  get touched(): readonly number[] {
    return this.#rows.touched;
  }

  total(): number {
    let total = 0;
    for (const node of this.touched) total += this.get(node);
    return total;
  }

  clear(): void {
    this.#rows.clear();
  }
}
