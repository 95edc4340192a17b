import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import Sigma from "sigma";

/* What a page does that knows nothing of groups and places: reads the graph, lays it out, draws it. */

interface PlainGraph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly kind: number }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

const COLOURS = ["#16286B", "#DB7400", "#046235", "#A413A0", "#8A8CA0"];
const STEPS = 500;

const plain = (await (await fetch("/graph.json")).json()) as PlainGraph;
const graph = new Graph({ type: "undirected", multi: false });
for (const { id, label, kind } of plain.nodes)
  graph.addNode(id, { label, x: Math.random(), y: Math.random(), size: 4, color: COLOURS[kind] });
for (const { from, to } of plain.links) graph.mergeEdge(from, to);
forceAtlas2.assign(graph, { iterations: STEPS, settings: forceAtlas2.inferSettings(graph) });
const container = document.getElementById("graph");
if (container) {
  const renderer = new Sigma(graph, container);
  renderer.once("afterRender", () => requestAnimationFrame(() => document.body.classList.add("drawn")));
  renderer.refresh();
}
