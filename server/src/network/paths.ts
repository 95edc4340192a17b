import { allowedLinkTypes, allowedPlaces, knownNode, wholeNumber } from "./arguments.ts";
import { type LinkType, NODE_KINDS, type NodeKind } from "./model.ts";
import type { NetworkLink, PublishedNetwork } from "./network.ts";

export interface PathsQuery {
  /** The identifier of the node to start from. */
  readonly from: string;
  /** The identifier of the node to reach. */
  readonly to: string;
  /** Which kinds a path may pass between its ends; all but THEME when left out, none when empty. */
  readonly through?: readonly NodeKind[] | null | undefined;
  /** Which types of relationships a path may follow; all when left out, none when empty. */
  readonly linkTypes?: readonly LinkType[] | null | undefined;
  /** How many paths to return at most, 1 to 5000. */
  readonly limit?: number | null | undefined;
  /** How many steps to look at most, 1 to 20. */
  readonly maxLength?: number | null | undefined;
}

export interface ShortestPaths {
  /** The number of steps of the shortest paths; null when there is none within `maxLength`. */
  readonly length: number | null;
  /** How many shortest paths there are, exactly up to `Number.MAX_SAFE_INTEGER`, which also stands for more. */
  readonly total: number;
  /** The first `limit` of them, in the order of the identifiers along the way. */
  readonly paths: readonly NetworkPath[];
}

export interface NetworkPath {
  /** The identifiers along the way, both ends included. */
  readonly nodes: readonly string[];
  /** One relationship a step, in the direction in which it is written. */
  readonly links: readonly NetworkLink[];
}

/**
 * Passing a theme says little: two organisations that are both about "language" need not know of each other.
 */
export const DEFAULT_THROUGH: readonly NodeKind[] = NODE_KINDS.filter((kind) => kind !== "THEME");

/** A query that is checked, in numbers. */
interface Search {
  readonly network: PublishedNetwork;
  readonly from: number;
  readonly to: number;
  /** For each place in `NODE_KINDS`. */
  readonly passes: readonly boolean[];
  /** For each place in `LINK_TYPES`. */
  readonly follows: readonly boolean[];
  readonly limit: number;
  readonly maxLength: number;
}

/** For each node that the search saw: how many steps the target is away, and by how many shortest paths. */
interface Seen {
  readonly distances: Int8Array;
  readonly counts: Float64Array;
}

const UNSEEN = -1;

/**
 * All shortest paths between two nodes, walking along relationships in both directions. A path is a sequence of
 * nodes: two nodes joined by several relationships make one step, which shows the first type in the order of
 * `LINK_TYPES` (HAS_NEED before SHARES, PROPOSES before TAKES_PART). From a node to itself there is one path, of
 * no steps.
 *
 * A breadth-first search back from the target counts the paths as it goes (the number of shortest paths to a node
 * is the sum over its neighbours one step nearer: Brandes, "A faster algorithm for betweenness centrality", 2001,
 * lemma 3), so the total is exact however few paths are written out. Takes nine bytes a node while it runs.
 *
 * @throws NetworkError `UNKNOWN_NODE` for `from` or `to`, `BAD_ARGUMENT` for anything out of bounds
 */
export function shortestPaths(network: PublishedNetwork, query: PathsQuery): ShortestPaths {
  const search: Search = {
    network,
    from: knownNode(network, "from", query.from),
    to: knownNode(network, "to", query.to),
    passes: allowedPlaces("through", NODE_KINDS, query.through ?? DEFAULT_THROUGH),
    follows: allowedLinkTypes(query.linkTypes),
    limit: wholeNumber("limit", query.limit ?? 25, 1, 5000),
    maxLength: wholeNumber("maxLength", query.maxLength ?? 9, 1, 20),
  };
  const seen = searchBack(search);
  const length = seen.distances[search.from] ?? UNSEEN;
  if (length === UNSEEN) return { length: null, total: 0, paths: [] };
  return {
    length,
    total: seen.counts[search.from] ?? 0,
    paths: firstPaths(search, seen).map((slots) => describe(search, slots)),
  };
}

/** Searches back from the target until all paths to the start are counted. */
function searchBack(search: Search): Seen {
  const { network, from, to, maxLength } = search;
  const distances = new Int8Array(network.nodeCount).fill(UNSEEN);
  const counts = new Float64Array(network.nodeCount);
  distances[to] = 0;
  counts[to] = 1;
  const queue = [to];
  for (const node of queue) {
    const distance = distances[node] ?? UNSEEN;
    if (distance === maxLength || distance === distances[from]) break;
    const count = counts[node] ?? 0;
    for (const slot of stepsFrom(search, node)) {
      const neighbour = network.links.neighbour(slot);
      if (distances[neighbour] === UNSEEN) {
        distances[neighbour] = distance + 1;
        if (neighbour !== from) queue.push(neighbour);
      }
      if (distances[neighbour] !== distance + 1) continue;
      counts[neighbour] = Math.min(Number.MAX_SAFE_INTEGER, (counts[neighbour] ?? 0) + count);
    }
  }
  return { distances, counts };
}

/** The slots by which a path may leave a node: the first allowed one to each neighbour that may be passed. */
function stepsFrom(search: Search, node: number): number[] {
  const { network, from, to, passes, follows } = search;
  const { links } = network;
  const slots: number[] = [];
  let previous = -1;
  for (let slot = links.first(node); slot < links.end(node); slot++) {
    const neighbour = links.neighbour(slot);
    if (neighbour === previous || follows[links.typeCode(slot)] !== true) continue;
    previous = neighbour;
    const isEnd = neighbour === from || neighbour === to;
    if (isEnd || passes[network.kindCodeAt(neighbour)] === true) slots.push(slot);
  }
  return slots;
}

/** The first paths, in canonical order, each as the slots of its steps. Every step leads nearer: nothing is tried in vain. */
function firstPaths(search: Search, { distances }: Seen): number[][] {
  const nearer = new Map<number, number[]>();
  const stepsNearer = (node: number) => {
    const known = nearer.get(node);
    if (known !== undefined) return known;
    const distance = (distances[node] ?? UNSEEN) - 1;
    const found = stepsFrom(search, node).filter(
      (slot) => distances[search.network.links.neighbour(slot)] === distance,
    );
    nearer.set(node, found);
    return found;
  };
  const paths: number[][] = [];
  const extend = (node: number, taken: readonly number[]) => {
    if (node === search.to) paths.push([...taken]);
    else {
      for (const slot of stepsNearer(node)) {
        if (paths.length === search.limit) return;
        extend(search.network.links.neighbour(slot), [...taken, slot]);
      }
    }
  };
  extend(search.from, []);
  return paths;
}

function describe({ network, from }: Search, slots: readonly number[]): NetworkPath {
  const nodes = [network.idAt(from)];
  const links: NetworkLink[] = [];
  let node = from;
  for (const slot of slots) {
    links.push(network.linkAt(node, slot));
    node = network.links.neighbour(slot);
    nodes.push(network.idAt(node));
  }
  return { nodes, links };
}
