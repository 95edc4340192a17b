import Graph from "graphology";
import type { Network, NetworkNode, NodeKind } from "./network.ts";

/** What a node of the drawing carries; colour and label come later, from the look of the moment. */
export type DrawnNode = {
  readonly x: number;
  readonly y: number;
  /** Radius in pixels at the first zoom level. */
  readonly size: number;
  readonly kind: NodeKind;
};

export type DrawnLink = {
  readonly type: "line";
  readonly size: number;
  /** Links to themes stay in the background: they say what something is about, not who is joined. */
  readonly background: boolean;
};

/** Radii in pixels of who has no links, and of who has many. */
export const SMALLEST = 3;
export const LARGEST = 12;
const BACKGROUND = new Set(["ABOUT", "BROADER", "WORKS_ON"]);

/** The radius of a node in pixels: grows with the square root of its links, so that its area grows with them. */
export function nodeSize({ kind, neighbours }: Pick<NetworkNode, "kind" | "neighbours">): number {
  const growth = kind === "THEME" ? 0.7 : 1.1;
  return Math.min(LARGEST, SMALLEST + growth * Math.sqrt(neighbours.length));
}

/** The graph that is drawn: every node of the network at its place, two nodes joined by at most one line. */
export function buildGraph(network: Network): Graph<DrawnNode, DrawnLink> {
  const graph = new Graph<DrawnNode, DrawnLink>({ type: "undirected", multi: false });
  for (const node of network.nodes.values()) {
    graph.addNode(node.id, { x: node.x, y: node.y, size: nodeSize(node), kind: node.kind });
  }
  for (const { from, to, type } of network.links) {
    if (from === to || graph.hasEdge(from, to)) continue;
    graph.addEdge(from, to, { type: "line", size: 1, background: BACKGROUND.has(type) });
  }
  return graph;
}
