import type Graph from "graphology";
import Sigma from "sigma";
import type { DrawnLink, DrawnNode } from "../graph/build-graph.ts";
import { ShapeProgram } from "./shape-program.ts";

export type Renderer = Sigma<DrawnNode, DrawnLink>;

/** Whether this browser can draw the picture; without WebGL the list takes its place. */
export function canDraw(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}

/** Sigma over the graph, with our shapes; labels and rings are painted by label-painter.ts. */
export function createRenderer(graph: Graph<DrawnNode, DrawnLink>, container: HTMLElement): Renderer {
  const renderer = new Sigma<DrawnNode, DrawnLink>(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "shape",
    nodeProgramClasses: { shape: ShapeProgram },
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    zIndex: true,
    stagePadding: 40,
    minEdgeThickness: 0.6,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    doubleClickZoomingRatio: 2,
    inertiaRatio: 0,
    zoomingRatio: 1.4,
  });
  // The nodes never move, so neither does their frame; Sigma forgets its own for a moment at every refresh.
  renderer.setCustomBBox(renderer.getBBox());
  return renderer;
}
