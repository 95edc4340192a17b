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

/** The rectangle of the map that the whole is seen in, in its units. */
export interface Extent {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** So narrow a window, in pixels, has no room to spare around the picture; panels that open do not change that. */
const NARROW = 720;
/** So much room around the picture, in pixels, that the hint at its foot covers nothing of it. */
const ABOVE_THE_HINT = 48;

/**
 * Sigma over the graph, with our shapes; labels and rings are painted by label-painter.ts, groups by group-painter.ts.
 * @param ratioForNodes the ratio of the camera at which nodes have the size that the graph gives them
 */
export function createRenderer(
  graph: Graph<DrawnNode, DrawnLink>,
  container: HTMLElement,
  extent: Extent,
  ratioForNodes: () => number,
): Renderer {
  const renderer = new Sigma<DrawnNode, DrawnLink>(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "shape",
    nodeProgramClasses: { shape: ShapeProgram },
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    zIndex: true,
    stagePadding: window.innerWidth <= NARROW ? 14 : ABOVE_THE_HINT,
    minEdgeThickness: 0.6,
    minCameraRatio: 0.001,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio / Math.min(1, ratioForNodes())),
    maxCameraRatio: 3,
    doubleClickZoomingRatio: 2,
    inertiaRatio: 0,
    zoomingRatio: 1.4,
  });
  // The frame is that of the whole map, whatever is loaded of it.
  renderer.setCustomBBox(extent);
  return renderer;
}
