import { type Language, labelOf, type Network, type NetworkNode } from "../graph/network.ts";
import { type Box, type LabelWish, placeLabels, wrapLabel } from "../graph/place-labels.ts";
import type { Scene } from "./look.ts";
import type { Renderer } from "./renderer.ts";

const FONT = '"Inter Variable", system-ui, sans-serif';
export const LINE_HEIGHT = 17;
/** One label for so many square pixels at most: the first picture stays quiet, and more appear as one zooms in. */
const ROOM_PER_LABEL = 20000;
/** The radius in pixels, in a picture of the usual size, from which a node, other than a theme, wants to be named. */
const NAMED_FROM = 5.5;
/** So few nodes in sight can all be named, and kept free of each other's names. */
const FEW = 80;

export interface Label extends LabelWish {
  readonly lines: readonly string[];
  readonly font: string;
  readonly colour: string;
}

export interface Painting {
  readonly renderer: Renderer;
  readonly network: Network;
  readonly scene: Scene;
  readonly language: Language;
  readonly context: CanvasRenderingContext2D;
  /** What labels keep clear of: the names of groups, and what lies over the picture. */
  readonly taken: readonly Box[];
  /** The names of groups that are there: a theme that has given one its name is not named beside it. */
  readonly said: ReadonlySet<string>;
}

const isFront = (id: string, scene: Scene): boolean => scene.hovered === id || scene.selected.has(id);

/** Who is named first: what is hovered or selected, then what is lit, then themes as landmarks, then by links. */
function rank(node: NetworkNode, scene: Scene): number {
  const front = isFront(node.id, scene) ? 1e6 : 0;
  const lit = scene.lit?.has(node.id) ? 1e4 : 0;
  const landmark = node.kind === "THEME" && scene.lit === null ? 1e3 : 0;
  return front + lit + landmark + node.neighbours.length;
}

function wantsLabel(node: NetworkNode, { scene, said, language }: Painting, radius: number): boolean {
  if (!scene.drawn.has(node.id)) return false;
  if (isFront(node.id, scene)) return true;
  if (node.kind === "THEME" && said.has(labelOf(node, language))) return false;
  if (scene.lit !== null) return scene.lit.has(node.id);
  return node.kind === "THEME" || radius >= NAMED_FROM * scene.scale || scene.visible.size <= FEW;
}

/** A landmark is set larger the more links it has; everything else in the small size. */
function fontOf(node: NetworkNode, front: boolean): string {
  const size = node.kind === "THEME" && node.neighbours.length > 40 ? 15 : 13;
  return `${front || node.kind === "THEME" ? 600 : 450} ${size}px ${FONT}`;
}

/** A node in the picture that wants a label, at its place on the screen. */
interface Named {
  readonly node: NetworkNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** So many labels are tried at most in a frame: setting them is what costs, and no more than a tenth find a place. */
const MOST_TRIED = 400;

/** The nodes in the picture that want a label, the first to be named first. */
function namedNodes(painting: Painting): Named[] {
  const { renderer, network, scene } = painting;
  const { width, height } = renderer.getDimensions();
  const named: Named[] = [];
  for (const id of scene.drawn) {
    const [node, shown] = [network.nodes.get(id), renderer.getNodeDisplayData(id)];
    if (!node || !shown) continue;
    const radius = renderer.scaleSize(shown.size);
    if (!wantsLabel(node, painting, radius)) continue;
    const { x, y } = renderer.framedGraphToViewport(shown);
    if (x >= -20 && y >= -20 && x <= width + 20 && y <= height + 20) named.push({ node, x, y, radius });
  }
  const order = (a: Named, b: Named): number =>
    rank(b.node, scene) - rank(a.node, scene) || (a.node.id < b.node.id ? -1 : 1);
  return named.sort(order).slice(0, MOST_TRIED);
}

function labelFor({ node, x, y, radius }: Named, { scene, language, context }: Painting): Label {
  const front = isFront(node.id, scene);
  const theme = node.kind === "THEME";
  const lines = wrapLabel(labelOf(node, language), theme ? 20 : 30, front ? 4 : theme ? 3 : 2);
  context.font = fontOf(node, front);
  return {
    id: node.id,
    x,
    y,
    radius: scene.selected.has(node.id) ? ringRadius(radius) : radius,
    must: front,
    width: Math.max(...lines.map((line) => context.measureText(line).width)),
    height: lines.length * LINE_HEIGHT,
    place: theme ? "below" : "beside",
    lines,
    font: context.font,
    colour: theme && !front ? scene.palette.second : scene.palette.ink,
  };
}

/** The ring around a selected node of some radius, in pixels. */
const ringRadius = (radius: number): number => radius * 1.25 + 4;

/** A ring around what is selected, so that it is not told by colour alone. */
function paintRings({ renderer, scene, context }: Painting): void {
  for (const id of scene.selected) {
    const shown = renderer.getNodeDisplayData(id);
    if (!shown || shown.hidden) continue;
    const { x, y } = renderer.framedGraphToViewport(shown);
    context.beginPath();
    context.arc(x, y, ringRadius(renderer.scaleSize(shown.size)), 0, 2 * Math.PI);
    context.lineWidth = 2;
    context.strokeStyle = scene.palette.accent;
    context.stroke();
  }
}

function paintLabel(
  context: CanvasRenderingContext2D,
  label: Label,
  at: { left: number; top: number },
  paper: string,
): void {
  context.font = label.font;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.textAlign = label.place === "below" ? "center" : "left";
  const x = label.place === "below" ? at.left + label.width / 2 : at.left;
  label.lines.forEach((line, i) => {
    const y = at.top + (i + 0.5) * LINE_HEIGHT;
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.strokeText(line, x, y);
    context.fillStyle = label.colour;
    context.fillText(line, x, y);
  });
}

/** The places of the nodes in the light, which no label may cover; every node when few are in sight. */
function litNodes({ renderer, scene }: Painting): Box[] {
  const kept = scene.lit ?? (scene.visible.size <= FEW ? scene.drawn : []);
  return [...kept].flatMap((id) => {
    const shown = renderer.getNodeDisplayData(id);
    if (!shown || shown.hidden) return [];
    const { x, y } = renderer.framedGraphToViewport(shown);
    const radius = renderer.scaleSize(shown.size);
    return [{ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }];
  });
}

/** A label with the place that it was given on the picture. */
export interface PlacedText {
  readonly label: Label;
  readonly box: Box;
}

/** The labels of the moment, each where it keeps clear of the others. */
export function placedLabels(painting: Painting): PlacedText[] {
  const { width, height } = painting.renderer.getDimensions();
  const labels = new Map(namedNodes(painting).map((named) => [named.node.id, labelFor(named, painting)]));
  const room = (width * height) / ROOM_PER_LABEL;
  const free = [...painting.taken, ...litNodes(painting)];
  return placeLabels(labels.values(), { width, height }, room, free).flatMap(({ id, box }) => {
    const label = labels.get(id);
    return label ? [{ label, box }] : [];
  });
}

/**
 * Paints the labels and the rings of the moment on Sigma's layer for labels, which Sigma clears for every frame.
 * @returns the labels that are there
 */
export function paintLabels(painting: Painting): readonly PlacedText[] {
  paintRings(painting);
  const placed = placedLabels(painting);
  for (const { label, box } of placed) paintLabel(painting.context, label, box, painting.scene.palette.paper);
  return placed;
}
