/**
 * Lasting numbers for identifiers: those of a network shift when a node comes or goes before them, and what is kept by
 * number would have to be moved. The number of what went is given to what comes next.
 */
export class Slots {
  readonly ids: readonly (string | null)[];
  readonly #slots: ReadonlyMap<string, number>;

  constructor(ids: readonly (string | null)[] = []) {
    this.ids = ids;
    this.#slots = new Map(ids.flatMap((id, slot) => (id === null ? [] : [[id, slot]])));
  }

  of(id: string): number | undefined {
    return this.#slots.get(id);
  }

  withIds(gone: readonly string[], come: readonly string[]): Slots {
    if (gone.length + come.length === 0) return this;
    const ids = [...this.ids];
    for (const id of gone) {
      const slot = this.of(id);
      if (slot !== undefined) ids[slot] = null;
    }
    const free = ids.flatMap((id, slot) => (id === null ? [slot] : []));
    for (const [place, id] of come.entries()) ids[free[place] ?? ids.length] = id;
    return new Slots(ids);
  }
}
