/** How often two things were seen together, by their numbers. */
export class PairCounts {
  readonly #seen: number;
  readonly #secondCount: number;
  /** By first: how often with each second. */
  readonly #rows = new Map<number, Uint32Array>();
  readonly #firsts = new Map<number, number>();
  readonly #seconds: Uint32Array;
  #all = 0;

  /**
   * @param seen how many sightings of the first outweigh what is usual
   * @param secondCount seconds lie from 0 up to, not including, this
   */
  constructor(seen: number, secondCount: number) {
    this.#seen = seen;
    this.#secondCount = secondCount;
    this.#seconds = new Uint32Array(secondCount);
  }

  /** Counts a pair so many times more, or less. A number below 0 is nothing that there is, and does not count. */
  add(first: number, second: number, times: number): void {
    if (first < 0 || second < 0) return;
    let row = this.#rows.get(first);
    if (row === undefined) {
      row = new Uint32Array(this.#secondCount);
      this.#rows.set(first, row);
    }
    row[second] = (row[second] ?? 0) + times;
    this.#firsts.set(first, (this.#firsts.get(first) ?? 0) + times);
    this.#seconds[second] = (this.#seconds[second] ?? 0) + times;
    this.#all += times;
  }

  /** The same sightings where things have other numbers, without what is gone (-1). */
  renumbered(newFirsts: ArrayLike<number>, newSeconds: ArrayLike<number>, secondCount: number): PairCounts {
    const counts = new PairCounts(this.#seen, secondCount);
    for (const [first, row] of this.#rows)
      for (let second = 0; second < row.length; second++) {
        const times = row[second] ?? 0;
        if (times > 0) counts.add(newFirsts[first] ?? -1, newSeconds[second] ?? -1, times);
      }
    return counts;
  }

  /** ln(P(second | first) / P(second)), drawn towards 0 while the first was seen little. */
  lift(first: number, second: number): number {
    const usual = (this.#seconds[second] ?? 0) / Math.max(1, this.#all);
    if (usual === 0) return 0;
    const together = (this.#rows.get(first)?.[second] ?? 0) + this.#seen * usual;
    return Math.log(together / ((this.#firsts.get(first) ?? 0) + this.#seen) / usual);
  }
}
