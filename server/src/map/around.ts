import { LINK_TYPES, NODE_KINDS } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { takeTurns } from "../network/take-turns.ts";
import type { PartLink } from "./map-part.ts";

/** A hub is never sent with all its neighbours: nobody looks at more. */
export const MOST_AROUND = 500;

/**
 * A node and its neighbours: the kinds take turns, within a kind those with fewest links come first, as the page shows
 * them; with the links that start or end at the node, and those among the neighbours.
 */
export function around(network: PublishedNetwork, node: number): { nodes: number[]; links: PartLink[] } {
  const others = new Set([...network.linksOf(node)].map(({ neighbour }) => neighbour));
  others.delete(node);
  const byKind = NODE_KINDS.map((kind) =>
    [...others]
      .filter((other) => network.kindAt(other) === kind)
      .sort((a, b) => network.degree(a) - network.degree(b) || a - b),
  );
  const nodes = [node, ...takeTurns(byKind, MOST_AROUND)];
  const inside = new Set(nodes);
  const links = nodes.flatMap((from) =>
    [...network.linksOf(from)].flatMap(({ neighbour, type, direction }) =>
      direction === "OUT" && inside.has(neighbour)
        ? [{ from, to: neighbour, type: LINK_TYPES.indexOf(type) }]
        : [],
    ),
  );
  return { nodes, links };
}
