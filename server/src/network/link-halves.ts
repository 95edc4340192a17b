import { type LinkColumns, NO_ROLE, ROLE_CODES } from "./adjacency.ts";

/** Both ends of relationships: those of node `i` from `starts[i]`, in the order of the slots. */
export interface Halves {
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly facts: Uint8Array;
}

/**
 * Sorts both ends of all relationships by counting, first by neighbour and then by node: what comes first in the one
 * order comes first among equals in the other.
 */
export function halvesByNode(nodeCount: number, { from, to, types, roles }: LinkColumns): Halves {
  const starts = new Uint32Array(nodeCount + 1);
  for (const ends of [from, to]) {
    for (let link = 0; link < ends.length; link++) {
      const end = ends[link] ?? 0;
      starts[end + 1] = (starts[end + 1] ?? 0) + 1;
    }
  }
  for (let node = 0; node < nodeCount; node++)
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const byNeighbour = new HalfColumns(starts);
  for (let link = 0; link < from.length; link++) {
    const [source, target] = [from[link] ?? 0, to[link] ?? 0];
    const outward = (types[link] ?? 0) * 2 * ROLE_CODES + (roles[link] ?? NO_ROLE);
    byNeighbour.put(target, source, outward);
    byNeighbour.put(source, target, outward + ROLE_CODES);
  }
  const byNode = new HalfColumns(starts);
  for (let neighbour = 0; neighbour < nodeCount; neighbour++) {
    const end = starts[neighbour + 1] ?? 0;
    for (let at = starts[neighbour] ?? 0; at < end; at++)
      byNode.put(byNeighbour.others[at] ?? 0, neighbour, byNeighbour.facts[at] ?? 0);
  }
  sortFactsOfOneNeighbour(byNode, starts);
  return { starts, neighbours: byNode.others, facts: byNode.facts };
}

/** Ends of relationships by a node, in the order in which they are put. */
class HalfColumns {
  readonly others: Uint32Array;
  readonly facts: Uint8Array;
  readonly #free: Uint32Array;

  constructor(starts: Uint32Array) {
    this.others = new Uint32Array(starts.at(-1) ?? 0);
    this.facts = new Uint8Array(this.others.length);
    this.#free = starts.slice();
  }

  put(node: number, other: number, facts: number): void {
    const at = this.#free[node] ?? 0;
    this.#free[node] = at + 1;
    this.others[at] = other;
    this.facts[at] = facts;
  }
}

/** By insertion: two nodes are seldom joined by more than two relationships. */
function sortFactsOfOneNeighbour({ others, facts }: HalfColumns, starts: Uint32Array): void {
  for (let node = 0; node + 1 < starts.length; node++) {
    const first = starts[node] ?? 0;
    const end = starts[node + 1] ?? 0;
    for (let slot = first + 1; slot < end; slot++) {
      const fact = facts[slot] ?? 0;
      let at = slot;
      for (; at > first && others[at - 1] === others[slot] && (facts[at - 1] ?? 0) > fact; at--)
        facts[at] = facts[at - 1] ?? 0;
      facts[at] = fact;
    }
  }
}
