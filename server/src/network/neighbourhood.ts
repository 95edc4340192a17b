import { allowedLinkTypes, allowedPlaces, knownNode, wholeNumber } from "./arguments.ts";
import { badArgument } from "./errors.ts";
import type { KindCount } from "./facets.ts";
import { compileFilter, type NodeFilter } from "./filter.ts";
import { type LinkType, NODE_KINDS, type NodeKind } from "./model.ts";
import type { NetworkLink, PublishedNetwork } from "./network.ts";
import { type NodeTest, remembered } from "./node-test.ts";
import { takeTurns } from "./take-turns.ts";

export interface NeighbourhoodQuery {
  /** Identifiers of 1 to 100 nodes; order and repetition do not matter. */
  readonly start: readonly string[];
  /** How many steps to go, 1 to 9. */
  readonly depth: number;
  /** Only enter nodes of these kinds; all when left out, none when empty. Start nodes stay. */
  readonly kinds?: readonly NodeKind[] | null | undefined;
  /** Only follow and return relationships of these types; all when left out, none when empty. */
  readonly linkTypes?: readonly LinkType[] | null | undefined;
  /** How many nodes to enter from one node at most, 1 to 1000. */
  readonly perHub?: number | null | undefined;
  /** How many nodes to return at most, 1 to 5000, and at least as many as there are start nodes. */
  readonly limit?: number | null | undefined;
  /** Only enter nodes that this filter keeps. Start nodes stay. */
  readonly filter?: NodeFilter | null | undefined;
}

export interface Neighbourhood {
  /** Nearest first, equally near ones by identifier. */
  readonly nodes: readonly ReachedNode[];
  /** All relationships of the allowed types among these nodes, by `from`, `to`, then the order of `LINK_TYPES`. */
  readonly links: readonly NetworkLink[];
  /** For each node with neighbours that might be entered but are not among the nodes: how many, of which kinds. */
  readonly remainders: readonly Remainder[];
  /** Whether `limit` kept nodes out that depth and `perHub` would have let in. */
  readonly truncated: boolean;
}

export interface ReachedNode {
  readonly id: string;
  /** The number of steps of the walk from the nearest start node. */
  readonly distance: number;
}

export interface Remainder {
  readonly id: string;
  readonly hidden: number;
  /** In the order of `NODE_KINDS`, only kinds that are hidden. */
  readonly byKind: readonly KindCount[];
}

const MOST_STARTS = 100;

/** A query that is checked, in numbers. */
interface Walk {
  readonly network: PublishedNetwork;
  readonly start: readonly number[];
  readonly depth: number;
  readonly perHub: number;
  readonly limit: number;
  /** For each place in `LINK_TYPES`. */
  readonly follows: readonly boolean[];
  readonly mayEnter: NodeTest;
}

/**
 * What surrounds some nodes, walking along relationships in both directions, breadth first.
 *
 * From one node at most `perHub` nodes are entered that were not reached before. Which ones: the kinds take turns,
 * in the order of `NODE_KINDS`, each giving its next node by identifier. So a hub shows something of every kind it
 * is joined to, nothing is preferred for being well connected, and raising `perHub` only adds to what the hub shows.
 * Nodes equally far from the start have their turn in the order in which they were entered.
 *
 * Distances are those of this walk. Where `perHub` left a short cut out they may be larger than in the whole
 * network; where it left nothing out they are the shortest distances through nodes that may be entered.
 *
 * @throws NetworkError `UNKNOWN_NODE` for `start[i]`, `BAD_ARGUMENT` for anything out of bounds
 */
export function neighbourhood(network: PublishedNetwork, query: NeighbourhoodQuery): Neighbourhood {
  const walk = prepare(network, query);
  const { distances, truncated } = walkOut(walk);
  const reached = [...distances].sort(([a, near], [b, far]) => near - far || a - b);
  const canonical = [...distances.keys()].sort((a, b) => a - b);
  return {
    nodes: reached.map(([node, distance]) => ({ id: network.idAt(node), distance })),
    links: canonical.flatMap((node) => linksWithin(walk, node, distances)),
    remainders: reached.flatMap(([node]) => remainderOf(walk, node, distances)),
    truncated,
  };
}

function prepare(network: PublishedNetwork, query: NeighbourhoodQuery): Walk {
  if (query.start.length < 1 || query.start.length > MOST_STARTS) {
    throw badArgument("start", `must name 1 to ${MOST_STARTS} nodes`);
  }
  const start = [...new Set(query.start.map((id, place) => knownNode(network, `start[${place}]`, id)))];
  const limit = wholeNumber("limit", query.limit ?? 500, 1, 5000);
  if (limit < start.length) throw badArgument("limit", "must leave room for the nodes to start from");
  const kinds = allowedPlaces("kinds", NODE_KINDS, query.kinds);
  const keeps = compileFilter(network, query.filter ?? {});
  return {
    network,
    start: start.sort((a, b) => a - b),
    depth: wholeNumber("depth", query.depth, 1, 9),
    perHub: wholeNumber("perHub", query.perHub ?? 25, 1, 1000),
    limit,
    follows: allowedLinkTypes(query.linkTypes),
    mayEnter: remembered(
      (node) => kinds[network.kindCodeAt(node)] === true && keeps(node),
      network.nodeCount,
    ),
  };
}

/** By how many steps each node is reached, in the order in which they are entered. */
function walkOut(walk: Walk): { distances: Map<number, number>; truncated: boolean } {
  const distances = new Map(walk.start.map((node) => [node, 0]));
  // A map is iterated in the order of insertion, what is added meanwhile included: a breadth-first walk.
  for (const [node, distance] of distances) {
    if (distance === walk.depth) break;
    const next = nextFrom(walk, node, distances);
    const room = walk.limit - distances.size;
    for (const neighbour of next.slice(0, room)) distances.set(neighbour, distance + 1);
    if (next.length > room) return { distances, truncated: true };
  }
  return { distances, truncated: false };
}

/** The nodes that a node enters: at most `perHub`, the kinds taking turns. */
function nextFrom(walk: Walk, node: number, distances: ReadonlyMap<number, number>): number[] {
  const byKind: number[][] = NODE_KINDS.map(() => []);
  for (const neighbour of enterable(walk, node, distances)) {
    const ofKind = byKind[walk.network.kindCodeAt(neighbour)];
    if (ofKind !== undefined && ofKind.length < walk.perHub) ofKind.push(neighbour);
  }
  return takeTurns(byKind, walk.perHub);
}

/** The neighbours of a node that may be entered and are not yet reached, each once, by identifier. */
function* enterable(walk: Walk, node: number, distances: ReadonlyMap<number, number>): Generator<number> {
  const { links } = walk.network;
  let previous = -1;
  for (let slot = links.first(node); slot < links.end(node); slot++) {
    const neighbour = links.neighbour(slot);
    if (neighbour === previous || walk.follows[links.typeCode(slot)] !== true) continue;
    previous = neighbour;
    if (!distances.has(neighbour) && walk.mayEnter(neighbour)) yield neighbour;
  }
}

/** The relationships from a node to nodes that are reached. */
function linksWithin(walk: Walk, node: number, distances: ReadonlyMap<number, number>): NetworkLink[] {
  const { links } = walk.network;
  const within: NetworkLink[] = [];
  for (let slot = links.first(node); slot < links.end(node); slot++) {
    if (!links.isOutward(slot) || walk.follows[links.typeCode(slot)] !== true) continue;
    if (distances.has(links.neighbour(slot))) within.push(walk.network.linkAt(node, slot));
  }
  return within;
}

function remainderOf(walk: Walk, node: number, distances: ReadonlyMap<number, number>): Remainder[] {
  const counts = NODE_KINDS.map((kind) => ({ kind, count: 0 }));
  let hidden = 0;
  for (const neighbour of enterable(walk, node, distances)) {
    const ofKind = counts[walk.network.kindCodeAt(neighbour)];
    if (ofKind !== undefined) ofKind.count += 1;
    hidden += 1;
  }
  if (hidden === 0) return [];
  return [{ id: walk.network.idAt(node), hidden, byKind: counts.filter(({ count }) => count > 0) }];
}
