import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { Positions } from "./map-file.ts";

/** What a layout is worked out from: nodes by number, and the links between them. */
export interface LayoutInput {
  readonly ids: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

interface Place {
  x: number;
  y: number;
}

type LayoutGraph = Graph<Place & { size?: number }, { weight: number }>;

/** Raised when the same network would get other positions, so that stored ones are worked out anew. */
export const LAYOUT_VERSION = 2;

const HALF_WIDTH = 1_000;
const ITERATIONS = 600;
/** Links within a group pull harder than links between groups, so that groups show as groups. */
const WITHIN_GROUP = 2;
const BETWEEN_GROUPS = 0.3;

/**
 * Works out where nodes stand. Groups are found by the Louvain method and set out on a circle; ForceAtlas2
 * (Jacomy and others 2014) settles them; then every node gets room. The same network always gives the same
 * positions: whatever looks random is worked out from the identifiers.
 */
export function layOut({ ids, from, to }: LayoutInput): Positions {
  const graph: LayoutGraph = new Graph({ type: "undirected", multi: false });
  for (const node of ids.keys()) graph.addNode(node, { x: 0, y: 0 });
  for (const [link, source] of from.entries()) graph.mergeEdge(source, to[link], { weight: 1 });
  setOutGroups(graph, ids);
  forceAtlas2.assign(graph, {
    iterations: ITERATIONS,
    getEdgeWeight: "weight",
    settings: {
      barnesHutOptimize: ids.length > 500,
      gravity: 2,
      scalingRatio: 10,
      slowDown: 3,
      edgeWeightInfluence: 1,
    },
  });
  scale(graph);
  graph.updateEachNodeAttributes((node, place) => ({
    ...place,
    size: 7 + Math.sqrt(graph.degree(node)) / 2,
  }));
  noverlap.assign(graph, {
    maxIterations: 300,
    settings: { margin: 2, ratio: 1, expansion: 1.1, gridSize: 40 },
  });
  scale(graph);
  return { x: column(graph, ids.length, "x"), y: column(graph, ids.length, "y") };
}

function setOutGroups(graph: LayoutGraph, ids: readonly string[]): void {
  if (graph.size === 0) return;
  const groups = louvain(graph, { rng: numbersFrom("groups"), getEdgeWeight: "weight" });
  const turn = (2 * Math.PI) / (Math.max(...Object.values(groups)) + 1);
  graph.updateEachNodeAttributes((node) => {
    const group = groups[node] ?? 0;
    const next = numbersFrom(ids[Number(node)] ?? node);
    const [angle, radius] = [next() * 2 * Math.PI, Math.sqrt(next()) * 0.1 * HALF_WIDTH];
    return {
      x: Math.cos(group * turn) * 0.6 * HALF_WIDTH + Math.cos(angle) * radius,
      y: Math.sin(group * turn) * 0.6 * HALF_WIDTH + Math.sin(angle) * radius,
    };
  });
  graph.updateEachEdgeAttributes((_edge, _attributes, source, target) => ({
    weight: groups[source] === groups[target] ? WITHIN_GROUP : BETWEEN_GROUPS,
  }));
}

/** Numbers from 0 to 1 that a text alone decides: a hash of it (FNV-1a, 32 bits), then a congruential generator. */
function numbersFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Brings the positions into the square of the map, keeping their proportions. */
function scale(graph: LayoutGraph): void {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  graph.forEachNode((_, { x, y }) => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  });
  const factor = (2 * HALF_WIDTH) / Math.max(right - left, top - bottom, 1);
  graph.updateEachNodeAttributes((_, place) => ({
    ...place,
    x: (place.x - (left + right) / 2) * factor,
    y: (place.y - (bottom + top) / 2) * factor,
  }));
}

function column(graph: LayoutGraph, count: number, axis: "x" | "y"): number[] {
  return Array.from(
    { length: count },
    (_, node) => Math.round(graph.getNodeAttribute(node, axis) * 100) / 100,
  );
}
