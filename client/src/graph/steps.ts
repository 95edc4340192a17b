import type { Neighbours } from "./neighbours.ts";
import type { Network } from "./network.ts";

/**
 * The nodes among `inside` that are at most so many steps from one of the starting nodes, those included. A theme is
 * reached but not passed, unless it is a start: nearly everything is two steps from everything through a theme.
 */
export function nodesWithin(
  network: Network,
  neighbours: Neighbours,
  inside: ReadonlySet<string>,
  { ids, steps }: { readonly ids: readonly string[]; readonly steps: number },
): Set<string> {
  const reached = new Set(ids.filter((id) => inside.has(id)));
  let front = [...reached];
  for (let step = 0; step < steps && front.length > 0; step++) {
    const next: string[] = [];
    for (const id of front) {
      if (step > 0 && network.nodes.get(id)?.kind === "THEME") continue;
      for (const other of neighbours(id)) {
        if (reached.has(other) || !inside.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    front = next;
  }
  return reached;
}
