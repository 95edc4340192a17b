import { foldedNeeds } from "./fold.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";
import { type Network, type NetworkNode, NODE_KINDS, type NodeKind } from "./network.ts";
import { shortestWay, type Way, type WayWish } from "./shortest-ways.ts";
import { nodesWithin } from "./steps.ts";

/** A node whose neighbours the reader asked for, of one kind or of all, and how many of them to show at most. */
export interface Opened {
  readonly id: string;
  readonly kind: NodeKind | null;
  readonly limit: number;
}

/** How many neighbours one press of Expand adds; a hub never floods the picture. */
export const EXPAND_STEP = 25;

/** The surroundings of some nodes: everything at most so many steps away. */
export interface Focus {
  readonly ids: readonly string[];
  readonly steps: number;
}

/** What the reader chose that decides which nodes are in sight. */
export interface SightChoices {
  readonly kinds: readonly NodeKind[];
  readonly opened: readonly Opened[];
  readonly hidden: readonly string[];
  /** The nodes that alone were kept, besides what is opened; null when nothing was left out that way. */
  readonly kept: readonly string[] | null;
  readonly focus: Focus | null;
  readonly path: WayWish | null;
  readonly fold: boolean;
}

/** What of the network is in sight, and what stands out in it. */
export interface Sight {
  /** In the order of the network. */
  readonly visible: ReadonlySet<string>;
  /** The way between two chosen nodes; null when none was asked for, or there is none. */
  readonly way: Way | null;
  /** Who is joined to whom, as drawn. */
  readonly neighbours: Neighbours;
}

/** Whether the filters and the groups of the legend let a node be seen. */
export type Passes = (id: string) => boolean;

const EVERYTHING: Passes = () => true;

/**
 * The neighbours of a node in the order in which Expand shows them: the kinds take turns, and within a kind
 * those with fewest links come first, so that small organisations are not the ones left out; then by identifier.
 */
export function neighboursInTurn(
  network: Network,
  id: string,
  kind: NodeKind | null = null,
): readonly string[] {
  const around = (network.nodes.get(id)?.neighbours ?? []).flatMap((other) => network.nodes.get(other) ?? []);
  const kinds = kind === null ? NODE_KINDS : [kind];
  const queues = kinds.map((each) => around.filter((node) => node.kind === each).sort(fewestLinksFirst));
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  const rounds = Array.from({ length: longest }, (_, i) => queues.flatMap((queue) => queue[i] ?? []));
  return rounds.flat().map((node) => node.id);
}

function fewestLinksFirst(a: NetworkNode, b: NetworkNode): number {
  return a.neighbours.length - b.neighbours.length || (a.id < b.id ? -1 : 1);
}

/** How many neighbours an opened node shows, of how many. */
export function openedCounts(network: Network, { id, kind, limit }: Opened): { shown: number; all: number } {
  const all = neighboursInTurn(network, id, kind).length;
  return { shown: Math.min(all, limit), all };
}

/** What was kept and what was opened with its neighbours; null when that leaves nothing out. */
function scopeOf(network: Network, { kept, opened }: SightChoices): Set<string> | null {
  if (kept === null && opened.length === 0) return null;
  const scope = new Set(kept ?? []);
  for (const each of opened) {
    scope.add(each.id);
    for (const id of neighboursInTurn(network, each.id, each.kind).slice(0, each.limit)) scope.add(id);
  }
  return scope;
}

/**
 * What is in sight. A node must be of a kind that the legend shows, pass the filters, and not be hidden; when
 * something was kept or opened it must belong to that, and with a focus it must be near. The way between two chosen
 * nodes is in sight besides. The network is loaded already, so none of this asks the server: it is instant.
 */
export function seeNetwork(network: Network, choices: SightChoices, passes: Passes = EVERYTHING): Sight {
  const kinds = new Set<NodeKind>(choices.kinds);
  const gone = new Set(choices.hidden);
  const folded = choices.fold ? foldedNeeds(network).needs : null;
  const neighbours = neighboursOf(network, choices.fold);
  const scope = scopeOf(network, choices);
  const allowed = (id: string): boolean => {
    const kind = network.nodes.get(id)?.kind;
    return kind !== undefined && kinds.has(kind) && !gone.has(id) && !folded?.has(id) && passes(id);
  };
  let visible = new Set<string>();
  for (const id of network.nodes.keys()) {
    if ((scope === null || scope.has(id)) && allowed(id)) visible.add(id);
  }
  if (choices.focus) visible = nodesWithin(network, neighbours, visible, choices.focus);
  const way = choices.path ? shortestWay(network, neighbours, allowed, choices.path) : null;
  for (const id of way?.nodes ?? []) visible.add(id);
  return { visible, way, neighbours };
}
