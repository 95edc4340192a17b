import type { LinkColumns } from "./map-input.ts";

/** Who is joined to whom, whichever way and however often: each neighbour once, in ascending order. */
export type Neighbours = readonly (readonly number[])[];

/** A link from a node to itself joins nobody. */
export function neighboursOf(count: number, { from, to }: Pick<LinkColumns, "from" | "to">): Neighbours {
  const sets = Array.from({ length: count }, () => new Set<number>());
  from.forEach((source, link) => {
    const target = to[link] ?? source;
    if (source === target) return;
    sets[source]?.add(target);
    sets[target]?.add(source);
  });
  return sets.map((set) => [...set].sort((a, b) => a - b));
}
