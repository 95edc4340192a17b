/** Counts what callers hold open, so that each holds a few at most. */
export class Places {
  readonly #most: number;
  readonly #taken = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** How many places are taken by all callers together. */
  get taken(): number {
    return [...this.#taken.values()].reduce((sum, count) => sum + count, 0);
  }

  /** @returns a function that gives the place back, once; null when the caller has as many as one may */
  take(caller: string): (() => void) | null {
    const taken = this.#taken.get(caller) ?? 0;
    if (taken >= this.#most) return null;
    this.#taken.set(caller, taken + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      const left = (this.#taken.get(caller) ?? 1) - 1;
      if (left === 0) this.#taken.delete(caller);
      else this.#taken.set(caller, left);
    };
  }
}
