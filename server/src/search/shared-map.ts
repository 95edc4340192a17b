import { Map as PersistentMap } from "immutable";

/**
 * A map by text that versions share: as it was made, and what is other in this version. Never changes; to look something
 * up costs as much as in a plain map as long as little changed.
 */
export class SharedMap<Value> {
  readonly #made: ReadonlyMap<string, Value>;
  /** Null for what is gone. */
  readonly #changes: PersistentMap<string, Value | null>;

  constructor(
    made: ReadonlyMap<string, Value> = new Map(),
    changes: PersistentMap<string, Value | null> = PersistentMap(),
  ) {
    this.#made = made;
    this.#changes = changes;
  }

  get(key: string): Value | undefined {
    const changed = this.#changes.get(key);
    return changed === undefined ? this.#made.get(key) : (changed ?? undefined);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** The map in which some values are others. @param changes the later one counts; null takes a value out */
  with(changes: Iterable<readonly [string, Value | null]>): SharedMap<Value> {
    const changed = this.#changes.withMutations((all) => {
      for (const [key, value] of changes) all.set(key, value);
    });
    return new SharedMap(this.#made, changed);
  }
}
