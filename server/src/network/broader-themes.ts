import type { Adjacency } from "./adjacency.ts";

/**
 * Finds a theme and all themes above it, over as many BROADER steps as there are. Safe in a taxonomy that runs
 * in a circle: all themes of the circle are then above each other. Remembers what it found.
 */
export function broaderThemes(links: Adjacency): (theme: number) => ReadonlySet<number> {
  const found = new Map<number, ReadonlySet<number>>();
  return (theme) => {
    const known = found.get(theme);
    if (known !== undefined) return known;
    const above = new Set([theme]);
    // A set is iterated in the order of insertion, what is added meanwhile included: a breadth-first walk.
    for (const current of above) {
      for (let slot = links.first(current); slot < links.end(current); slot++) {
        if (links.type(slot) === "BROADER" && links.isOutward(slot)) above.add(links.neighbour(slot));
      }
    }
    found.set(theme, above);
    return above;
  };
}
