import { type Network, type NetworkNode, NODE_KINDS, type NodeKind } from "./network.ts";

/** A node whose neighbours the reader asked for, and how many of them to show at most. */
export interface Opened {
  readonly id: string;
  readonly limit: number;
}

/** How many neighbours one press of Expand adds; a hub never floods the picture. */
export const EXPAND_STEP = 25;

/** What decides which nodes are in sight. */
export interface Sight {
  readonly kinds: readonly NodeKind[];
  readonly opened: readonly Opened[];
  /** Selected nodes stay in sight while something is opened, whether or not they are neighbours. */
  readonly selection: readonly string[];
}

/**
 * The neighbours of a node in the order in which Expand shows them: the kinds take turns, and within a kind
 * those with fewest links come first, so that small organisations are not the ones left out; then by identifier.
 */
export function neighboursInTurn(network: Network, id: string): readonly string[] {
  const around = (network.nodes.get(id)?.neighbours ?? []).flatMap((other) => network.nodes.get(other) ?? []);
  const queues = NODE_KINDS.map((kind) => around.filter((node) => node.kind === kind).sort(fewestLinksFirst));
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  const rounds = Array.from({ length: longest }, (_, i) => queues.flatMap((queue) => queue[i] ?? []));
  return rounds.flat().map((node) => node.id);
}

function fewestLinksFirst(a: NetworkNode, b: NetworkNode): number {
  return a.neighbours.length - b.neighbours.length || (a.id < b.id ? -1 : 1);
}

/** The neighbours of an opened node that its limit still hides. */
export function hiddenBehind(network: Network, { id, limit }: Opened): number {
  return Math.max(0, (network.nodes.get(id)?.neighbours.length ?? 0) - limit);
}

/**
 * The identifiers of the nodes in sight, in the order of the network. The whole network is loaded, so Expand is
 * worked out here from its links instead of asking the server again: it is instant and needs no connection.
 */
export function visibleNodes(network: Network, { kinds, opened, selection }: Sight): ReadonlySet<string> {
  const shownKinds = new Set<NodeKind>(kinds);
  const wanted = opened.length === 0 ? null : new Set<string>(selection);
  for (const each of opened) {
    wanted?.add(each.id);
    for (const id of neighboursInTurn(network, each.id).slice(0, each.limit)) wanted?.add(id);
  }
  const visible = new Set<string>();
  for (const node of network.nodes.values()) {
    if (shownKinds.has(node.kind) && (wanted === null || wanted.has(node.id))) visible.add(node.id);
  }
  return visible;
}
