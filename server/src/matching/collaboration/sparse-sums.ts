/** So many rows there is room for at first. */
const FIRST_ROOM = 256;
/** What a number of 32 bits may be. */
const LARGEST = 2 ** 32;

/**
 * Rows of sums, one for each node that a walk touches: the sums of one node stand side by side, so that adding to all
 * of them costs one visit to memory. Adding, reading and clearing cost what was touched, never the size of the
 * network. Four bytes a node, and eight a sum of those that a walk has touched; kept from walk to walk.
 */
export class SparseRows {
  readonly #width: number;
  /** By node: the number of its row, counted over all walks; one below `#first` is of an earlier walk. */
  readonly #rows: Uint32Array;
  /** The number of this walk's first row. */
  #first = 1;
  #touched: number[] = [];
  #values: Float64Array;

  constructor(size: number, width: number) {
    this.#width = width;
    this.#rows = new Uint32Array(size);
    this.#values = new Float64Array(FIRST_ROOM * width);
  }

  /** The sums of all rows, end to end; another array once there are more rows. */
  get values(): Float64Array {
    return this.#values;
  }

  /** Where the row of a node begins in `values`; its sums are 0 when it is asked for the first time. */
  row(node: number): number {
    const row = (this.#rows[node] ?? 0) - this.#first;
    return row >= 0 ? row * this.#width : this.#newRow(node);
  }

  /** One of the sums of a node; undefined for one without a row. */
  find(node: number, column: number): number | undefined {
    const row = (this.#rows[node] ?? 0) - this.#first;
    return row >= 0 ? this.#values[row * this.#width + column] : undefined;
  }

  /** One of the sums of a node; 0 for one without a row. */
  get(node: number, column: number): number {
    return this.find(node, column) ?? 0;
  }

  /** The nodes with a row, in the order in which they were first asked for. */
  get touched(): readonly number[] {
    return this.#touched;
  }

  /** One of the sums, over all rows in the order in which they were first asked for. */
  total(column: number): number {
    let total = 0;
    for (let row = 0; row < this.#touched.length; row++)
      total += this.#values[row * this.#width + column] ?? 0;
    return total;
  }

  /** Takes all sums of a node back to 0; it stays among the touched. */
  drop(node: number): void {
    if (this.find(node, 0) === undefined) return;
    const start = this.row(node);
    this.#values.fill(0, start, start + this.#width);
  }

  clear(): void {
    this.#first += this.#touched.length;
    this.#touched = [];
    if (this.#first + this.#rows.length < LARGEST) return;
    this.#rows.fill(0);
    this.#first = 1;
  }

  #newRow(node: number): number {
    const start = this.#touched.length * this.#width;
    this.#rows[node] = this.#first + this.#touched.length;
    this.#touched.push(node);
    if (start === this.#values.length) {
      const larger = new Float64Array(2 * start);
      larger.set(this.#values);
      this.#values = larger;
    }
    for (let at = start; at < start + this.#width; at++) this.#values[at] = 0;
    return start;
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
    const { values } = this.#rows;
    values[at] = (values[at] ?? 0) + amount;
  }

  get(node: number): number {
    return this.#rows.get(node, this.#column);
  }

  /** The sum of a node; undefined for one that was not touched. */
  find(node: number): number | undefined {
    return this.#rows.find(node, this.#column);
  }

  get touched(): readonly number[] {
    return this.#rows.touched;
  }

  total(): number {
    return this.#rows.total(this.#column);
  }

  clear(): void {
    this.#rows.clear();
  }
}
