import { SharedMap } from "../../search/shared-map.ts";

/**
 * Lasting numbers for identifiers: those of a network shift when a node comes or goes before them, and what is kept by
 * number would have to be moved. The number of what went is given to what comes next.
 */
export class Slots {
  /** Null where nothing is. */
  readonly ids: readonly (string | null)[];
  readonly #slots: SharedMap<number>;

  private constructor(ids: readonly (string | null)[], slots: SharedMap<number>) {
    this.ids = ids;
    this.#slots = slots;
  }

  static of(ids: readonly string[]): Slots {
    return new Slots(ids, new SharedMap(new Map(ids.map((id, slot) => [id, slot]))));
  }

  of(id: string): number | undefined {
    return this.#slots.get(id);
  }

  withIds(gone: readonly string[], come: readonly string[]): Slots {
    if (gone.length + come.length === 0) return this;
    const ids = [...this.ids];
    const changes: [string, number | null][] = [];
    for (const id of gone) {
      const slot = this.of(id);
      if (slot !== undefined) ids[slot] = null;
      changes.push([id, null]);
    }
    let free = -1;
    for (const id of come) {
      free = ids.indexOf(null, free + 1);
      if (free < 0) free = ids.length;
      ids[free] = id;
      changes.push([id, free]);
    }
    return new Slots(ids, this.#slots.with(changes));
  }
}
