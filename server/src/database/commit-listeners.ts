/** Who wants to know of committed writes. */
export class CommitListeners {
  readonly #listeners = new Set<() => void>();

  add(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Passes a result on, once the write that gave it is committed. */
  readonly tell = <Result>(result: Result): Result => {
    for (const listener of this.#listeners) listener();
    return result;
  };
}
