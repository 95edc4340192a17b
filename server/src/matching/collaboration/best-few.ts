/** One candidate with its score. */
export interface Scored {
  readonly node: number;
  readonly score: number;
}

/** The best few of many, kept in order while they come in; only what scores above 0. */
export class BestFew {
  readonly #found: Scored[] = [];
  readonly #limit: number;
  readonly #comesFirst: (a: Scored, b: Scored) => boolean;

  /** @param comesFirst a strict total order, so that the order of arrival does not matter */
  constructor(limit: number, comesFirst: (a: Scored, b: Scored) => boolean) {
    this.#limit = limit;
    this.#comesFirst = comesFirst;
  }

  /** Best first. */
  get found(): readonly Scored[] {
    return this.#found;
  }

  offer(candidate: Scored): void {
    if (!(candidate.score > 0)) return;
    const last = this.#found[this.#limit - 1];
    if (last !== undefined && !this.#comesFirst(candidate, last)) return;
    this.#found.splice(this.#placeOf(candidate), 0, candidate);
    if (this.#found.length > this.#limit) this.#found.pop();
  }

  #placeOf(candidate: Scored): number {
    let low = 0;
    let high = this.#found.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#found[middle];
      if (other !== undefined && this.#comesFirst(candidate, other)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
