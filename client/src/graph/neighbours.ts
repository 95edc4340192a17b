import { foldedNeeds } from "./fold.ts";
import type { Network } from "./network.ts";

/** The nodes that are joined to a node, each once. */
export type Neighbours = (id: string) => readonly string[];

const NOBODY: readonly string[] = [];

/** Who is joined to whom, as drawn: with shared needs folded, their organisations are joined directly. */
export function neighboursOf(network: Network, fold: boolean): Neighbours {
  const plain: Neighbours = (id) => network.nodes.get(id)?.neighbours ?? NOBODY;
  if (!fold) return plain;
  const { needs, joined } = foldedNeeds(network);
  if (needs.size === 0) return plain;
  return (id) => {
    if (needs.has(id)) return NOBODY;
    const direct = joined.get(id);
    const others = plain(id).filter((other) => !needs.has(other));
    return direct ? [...new Set([...others, ...direct.keys()])] : others;
  };
}
