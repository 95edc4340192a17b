import { Map as PersistentMap } from "immutable";

/**
 * Lasting numbers for identifiers: those of a network shift when a node comes or goes before them, and what is kept by
 * number would have to be moved. The number of what went is given to what comes next.
 */
export class Slots {
  readonly ids: readonly (string | null)[];
  readonly #slots: PersistentMap<string, number>;

  constructor(ids: readonly (string | null)[] = [], slots: PersistentMap<string, number> = PersistentMap()) {
    this.ids = ids;
    this.#slots = slots;
  }

  of(id: string): number | undefined {
    return this.#slots.get(id);
  }

  withIds(gone: readonly string[], come: readonly string[]): Slots {
    if (gone.length + come.length === 0) return this;
    const ids = [...this.ids];
    const slots = this.#slots.withMutations((slots) => {
      for (const id of gone) {
        const slot = slots.get(id);
        if (slot !== undefined) ids[slot] = null;
        slots.delete(id);
      }
      let free = -1;
      for (const id of come) {
        free = ids.indexOf(null, free + 1);
        if (free < 0) free = ids.length;
        ids[free] = id;
        slots.set(id, free);
      }
    });
    return new Slots(ids, slots);
  }
}
