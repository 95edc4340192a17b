import Graph from "graphology";
import { type Language, labelOf, type Network } from "./network.ts";
import { xmlSafe, xmlText } from "./xml-text.ts";

/** What each node says of itself in an export; what is not known is left out. */
export interface ExportedNode {
  label: string;
  kind: string;
  organisationKind?: string;
  country?: string;
  x: number;
  y: number;
}

export interface ExportedLink {
  type: string;
}

/** The nodes in sight and the links between them as a graph, in the reader's language, as other programs read it. */
export function exportGraph(
  network: Network,
  visible: ReadonlySet<string>,
  language: Language,
): Graph<ExportedNode, ExportedLink> {
  const graph = new Graph<ExportedNode, ExportedLink>({ type: "directed", multi: true });
  for (const id of visible) {
    const node = network.nodes.get(id);
    if (!node) continue;
    const { kind, organisationKind, country, x, y } = node;
    graph.addNode(id, {
      label: xmlSafe(labelOf(node, language)),
      kind,
      ...(organisationKind !== null && { organisationKind }),
      ...(country !== null && { country }),
      x,
      y,
    });
  }
  for (const { from, to, type } of network.links) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { type });
  }
  return graph;
}

/** The graph as graphology's own JSON, with what it is. */
export function graphJson(graph: Graph<ExportedNode, ExportedLink>, about: string): string {
  return JSON.stringify({ ...graph.export(), attributes: { about } }, null, 1);
}

const KEYS = [
  ["label", "node", "string"],
  ["kind", "node", "string"],
  ["organisationKind", "node", "string"],
  ["country", "node", "string"],
  ["x", "node", "double"],
  ["y", "node", "double"],
  ["type", "edge", "string"],
] as const;

/** Keys of nodes and of links have names of their own: a reader may take them for one. */
const keyOf = (name: string, owner: string): string => `${owner}-${name}`;

function dataOf(owner: "node" | "edge", attributes: object): string {
  return Object.entries(attributes)
    .map(([name, value]) => `<data key="${keyOf(name, owner)}">${xmlText(String(value))}</data>`)
    .join("");
}

/** The graph as GraphML (http://graphml.graphdrawing.org); graphology has a reader of it and no writer. */
export function graphMl(graph: Graph<ExportedNode, ExportedLink>): string {
  const keys = KEYS.map(
    ([name, owner, type]) =>
      `<key id="${keyOf(name, owner)}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`,
  );
  const nodes = graph.mapNodes(
    (id, attributes) => `<node id="${xmlText(id)}">${dataOf("node", attributes)}</node>`,
  );
  const edges = graph.mapEdges(
    (id, attributes, source, target) =>
      `<edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}">${dataOf("edge", attributes)}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '<graph id="schakel" edgedefault="directed">',
    ...nodes,
    ...edges,
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}
