import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import { type Disc, discAround, type Place } from "./discs.ts";
import type { Neighbours } from "./neighbours.ts";
import { numbersFrom } from "./numbers-from.ts";

/** The nodes of a group at their places around its middle, and how far it reaches; the unit is the room of a node. */
export interface Arranged {
  readonly places: readonly Place[];
  readonly radius: number;
}

const ITERATIONS = 200;
/** How much of a node's distance from the middle is its rank among the others: that spreads a crowded middle out. */
const EVEN = 0.6;
/** A group reaches so much farther than its nodes would need packed tight. */
const LOOSE = 1.2;
/** Between the outermost nodes and the rim of the group. */
const RIM = 0.3;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Sets out the nodes of one group: ForceAtlas2 (Jacomy and others 2014) brings together who is joined, then every
 * node gets room of its own. The same group always gives the same places: chance comes from the identifiers.
 */
export function arrangeGroup(
  nodes: readonly number[],
  neighbours: Neighbours,
  ids: readonly string[],
): Arranged {
  const reach = LOOSE * Math.sqrt(nodes.length / Math.PI);
  const graph = groupGraph(nodes, neighbours, ids, reach);
  if (graph.size > 0) {
    forceAtlas2.assign(graph, {
      iterations: ITERATIONS,
      settings: { barnesHutOptimize: nodes.length > 300, gravity: 1, scalingRatio: 4, slowDown: 3 },
    });
  }
  spread(graph, reach);
  noverlap.assign(graph, {
    maxIterations: 120,
    settings: { margin: 0, ratio: 1, expansion: 1.05, gridSize: 20 },
  });
  const discs = nodes.map((node) => graph.getNodeAttributes(node));
  const around = discAround(discs);
  const places = discs.map(({ x, y }) => ({ x: x - around.x, y: y - around.y }));
  return { places, radius: around.size + RIM };
}

type GroupGraph = Graph<Disc>;

function groupGraph(
  nodes: readonly number[],
  neighbours: Neighbours,
  ids: readonly string[],
  reach: number,
): GroupGraph {
  const graph: GroupGraph = new Graph({ type: "undirected" });
  for (const node of nodes) {
    const next = numbersFrom(ids[node] ?? "");
    const [angle, distance] = [next() * 2 * Math.PI, Math.sqrt(next()) * reach];
    graph.addNode(node, { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance, size: 0.45 });
  }
  for (const node of nodes) {
    for (const other of neighbours[node] ?? [])
      if (node < other && graph.hasNode(other)) graph.addEdge(node, other);
  }
  return graph;
}

/** Brings a group to its reach around its middle, and evens out how densely nodes stand from there to the rim. */
function spread(graph: GroupGraph, reach: number): void {
  const all = graph.mapNodes((node, { x, y }) => ({ node, x, y }));
  const middle = {
    x: all.reduce((sum, { x }) => sum + x, 0) / all.length,
    y: all.reduce((sum, { y }) => sum + y, 0) / all.length,
  };
  const polar = all
    .map(({ node, x, y }) => ({
      node,
      angle: Math.atan2(y - middle.y, x - middle.x),
      distance: Math.hypot(x - middle.x, y - middle.y),
    }))
    .sort((a, b) => a.distance - b.distance || Number(a.node) - Number(b.node));
  const farthest = polar.at(-1)?.distance || 1;
  for (const [rank, { node, angle, distance }] of polar.entries()) {
    const even = Math.sqrt((rank + 0.5) / polar.length);
    const share = EVEN * even + (1 - EVEN) * (distance / farthest);
    // Nodes in the very same place (all without links) are told apart by a turn of their own.
    const turn = distance === 0 ? rank * GOLDEN_ANGLE : angle;
    graph.mergeNodeAttributes(node, { x: Math.cos(turn) * share * reach, y: Math.sin(turn) * share * reach });
  }
}
