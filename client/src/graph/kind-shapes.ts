import type { NodeKind } from "./network.ts";

/** The shapes of the legend as SVG paths in a box of 16; the same as the node program draws. */
export const KIND_SHAPES: Record<NodeKind, string> = {
  ORGANISATION: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z",
  NEED: "M4.1 2.8A6.5 6.5 0 1 0 11.9 2.8L8 9z",
  PROJECT_IDEA: "M8 .5L15.5 8 8 15.5.5 8z",
  OFFER: "M2.5 2.5h11v11h-11z",
  THEME: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z",
};

/** The radius that a node has in that box. */
export const SHAPE_RADIUS = 6.5;
