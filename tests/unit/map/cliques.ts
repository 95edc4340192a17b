import type { MapInput } from "../../../server/src/map/map-input.ts";

type Joined = Pick<MapInput, "ids" | "links">;

/** Nodes by their identifiers, and links by pairs of their numbers, as a layout is worked out from. */
export function joined(ids: readonly string[], pairs: readonly (readonly [number, number])[]): Joined {
  return {
    ids,
    links: {
      from: Int32Array.from(pairs, ([from]) => from),
      to: Int32Array.from(pairs, ([, to]) => to),
      type: new Uint8Array(pairs.length),
    },
  };
}

/** Groups of nodes in which everybody is joined with everybody, and each group by one link with the next. */
export function ringOfCliques(cliques: number, size: number): Joined {
  const ids = Array.from({ length: cliques * size }, (_, at) => `node-${String(at).padStart(5, "0")}`);
  const pairs: [number, number][] = [];
  for (let clique = 0; clique < cliques; clique++) {
    const begin = clique * size;
    for (let a = begin; a < begin + size; a++) for (let b = a + 1; b < begin + size; b++) pairs.push([a, b]);
    pairs.push([begin, ((clique + 1) % cliques) * size + 1]);
  }
  return joined(ids, pairs);
}
