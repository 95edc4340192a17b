import type { CameraState, Coordinates, Dimensions } from "sigma/types";
import { createNormalizationFunction } from "sigma/utils";
import type { Frame } from "../graph/levels.ts";
import type { Network } from "../graph/network.ts";
import { cameraMoved, type Move, useExplore } from "../state/store.ts";
import { type Camera, shownNode } from "../state/view-state.ts";
import { freeRows } from "./boxes-over.ts";
import type { Renderer } from "./renderer.ts";

/** Milliseconds for a flight, and for a step of an arrow key. */
const FLIGHT = 350;
const PAN = 120;
/** Room left around nodes that are brought into sight, in pixels. */
const MARGIN = 70;
/**
 * How near a single node that was found is brought, and how near at most several are: a share of what shows nodes at
 * all, so small that nodes are still shown when the details open beside the map and take a third of its width.
 */
const NEAREST = 0.3;
/** Nearer to the edge of the picture than this, in pixels, a selected node counts as covered; below are the tools. */
const EDGE = { side: 24, bottom: 64 };
const WHOLE: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };

const calm = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Moves the camera; at once for a reader who wants no motion. */
function travel(renderer: Renderer, to: CameraState, duration = FLIGHT): void {
  if (calm()) renderer.getCamera().setState(to);
  else void renderer.getCamera().animate(to, { duration, easing: "quadraticOut" });
}

/** From places on the map to Sigma's square of side 1, and back by its inverse. */
const frame = (renderer: Renderer) =>
  createNormalizationFunction(renderer.getCustomBBox() ?? renderer.getBBox());

/** Turns the camera of the address (in units of the map) into Sigma's (in a square of side 1), and back. */
function translation(renderer: Renderer) {
  const normalise = frame(renderer);
  return {
    toSigma: ({ x, y, zoom }: Camera): CameraState => ({ ...normalise({ x, y }), angle: 0, ratio: 1 / zoom }),
    toMap: ({ x, y, ratio }: CameraState): Camera => ({ ...normalise.inverse({ x, y }), zoom: 1 / ratio }),
  };
}

/** The camera that has these nodes in sight, not nearer than is of use and never farther than the whole. */
function around({ renderer, ratioForNodes }: Flight, ids: readonly string[]): CameraState {
  const graph = renderer.getGraph();
  const known = ids.filter((id) => graph.hasNode(id)).map((id) => graph.getNodeAttributes(id));
  if (known.length === 0) return WHOLE;
  const bounds = (axis: "x" | "y", pick: (a: number, b: number) => number): number =>
    known.reduce((found, place) => pick(found, place[axis]), known[0]?.[axis] ?? 0);
  const low = { x: bounds("x", Math.min), y: bounds("y", Math.min) };
  const high = { x: bounds("x", Math.max), y: bounds("y", Math.max) };
  const there = framing(renderer, low, high);
  return { ...there, ratio: Math.min(1, Math.max(NEAREST * Math.min(1, ratioForNodes()), there.ratio)) };
}

/** The camera that has a group in sight, near enough for its nodes, or the groups within it, to be drawn. */
function intoGroup({ renderer, network, ratioForNodes }: Flight, wanted: number | undefined): CameraState {
  const group = network().groups.find((each) => each.group === wanted);
  if (!group) return WHOLE;
  const { x, y, size } = group;
  // Of a small network the groups within are not loaded: its nodes are there at once.
  const hasGroups = network().groups.some(({ parent }) => parent === wanted);
  const there = framing(renderer, { x: x - size, y: y - size }, { x: x + size, y: y + size });
  return { ...there, ratio: hasGroups ? there.ratio : Math.min(there.ratio, 0.98 * ratioForNodes()) };
}

/** The camera that has some groups in sight beside each other. */
function aroundGroups({ renderer, network }: Flight, wanted: readonly number[]): CameraState {
  const groups = network().groups.filter(({ group }) => wanted.includes(group));
  if (groups.length === 0) return WHOLE;
  const rim = (axis: "x" | "y", side: 1 | -1): number[] =>
    groups.map((each) => each[axis] + side * each.size);
  return framing(
    renderer,
    { x: Math.min(...rim("x", -1)), y: Math.min(...rim("y", -1)) },
    { x: Math.max(...rim("x", 1)), y: Math.max(...rim("y", 1)) },
  );
}

/** The camera that has a rectangle of the map in sight. */
function framing(renderer: Renderer, low: Coordinates, high: Coordinates): CameraState {
  const normalise = frame(renderer);
  const a = renderer.graphToViewport(low, { cameraState: WHOLE });
  const b = renderer.graphToViewport(high, { cameraState: WHOLE });
  const { width, height } = renderer.getDimensions();
  const { top, bottom } = freeRows(renderer.getContainer());
  const room = bottom - top;
  const margin = Math.min(MARGIN, width / 8, room / 8);
  const ratio = Math.max(
    Math.abs(a.x - b.x) / Math.max(width - 2 * margin, 50),
    Math.abs(a.y - b.y) / Math.max(room - 2 * margin, 50),
  );
  const middle = normalise({ x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 });
  const there = { ...middle, angle: 0, ratio };
  // In the middle of what is free: as much above it as below.
  const at = (y: number) => renderer.viewportToFramedGraph({ x: 0, y }, { cameraState: there }).y;
  return { ...there, y: there.y + at(height / 2) - at((top + bottom) / 2) };
}

/** What a flight needs to know of the picture. */
export interface Flight {
  readonly renderer: Renderer;
  readonly network: () => Network;
  readonly visible: () => ReadonlySet<string>;
  /** The ratio of Sigma's camera (1 for the whole, less when nearer) from which nodes are drawn. */
  readonly ratioForNodes: () => number;
}

function target(flight: Flight, move: Move): CameraState {
  const { renderer, network, visible } = flight;
  const now = renderer.getCamera().getState();
  switch (move.to) {
    case "everything":
      return visible().size === network().nodes.size ? WHOLE : around(flight, [...visible()]);
    case "nodes":
      return flyTo(flight, move.ids, now);
    case "uncover":
      return uncovered(renderer, move.id) ?? now;
    case "groups":
      return move.groups.length > 1 ? aroundGroups(flight, move.groups) : intoGroup(flight, move.groups[0]);
    case "camera":
      return move.camera ? translation(renderer).toSigma(move.camera) : WHOLE;
    case "zoom":
      return { ...now, ratio: renderer.getCamera().getBoundedRatio(now.ratio / move.factor) };
    case "pan": {
      const { width, height } = renderer.getDimensions();
      const centre = renderer.viewportToFramedGraph({ x: width / 2 + move.right, y: height / 2 + move.down });
      return { ...now, x: centre.x, y: centre.y };
    }
  }
}

/** A node that was found is brought near, but a reader who is nearer already stays that near. */
function flyTo(flight: Flight, ids: readonly string[], now: CameraState): CameraState {
  const there = around(flight, ids);
  return ids.length === 1
    ? { ...there, ratio: Math.min(now.ratio, NEAREST * Math.min(1, flight.ratioForNodes())) }
    : there;
}

/** How many of the nodes that a flight goes to are still to come: of a large network they do when they are wanted. */
function missing({ renderer, network }: Flight, move: Move): number {
  if (move.to !== "nodes" || network().complete) return 0;
  return move.ids.filter((id) => !renderer.getGraph().hasNode(id)).length;
}

/** What a reader does to the picture to look elsewhere. */
const TAKES_OVER = ["pointerdown", "wheel"] as const;

/**
 * Flies; to nodes that are still to come, as they do, unless the reader has taken over by then. Returns what to call
 * with every move, and what stops it.
 */
function pilot(flight: Flight): { fly: (move: Move) => void; stop: () => void } {
  const { renderer } = flight;
  const container = renderer.getContainer();
  let waiting: { readonly move: Move; readonly missing: number } | null = null;
  let ended = false;
  const fly = (move: Move): void => {
    if (ended) return;
    const ahead = missing(flight, move);
    waiting = ahead > 0 ? { move, missing: ahead } : null;
    if (move.to !== "nodes" || ahead === 0 || ahead < move.ids.length)
      travel(renderer, target(flight, move), move.to === "pan" ? PAN : FLIGHT);
  };
  const look = (): void => {
    if (!waiting || missing(flight, waiting.move) >= waiting.missing) return;
    const { move } = waiting;
    waiting = null;
    requestAnimationFrame(() => fly(move));
  };
  const forget = (): void => {
    waiting = null;
  };
  renderer.on("afterRender", look);
  for (const sign of TAKES_OVER) container.addEventListener(sign, forget, { passive: true });
  return {
    fly,
    stop: () => {
      ended = true;
      renderer.off("afterRender", look);
      for (const sign of TAKES_OVER) container.removeEventListener(sign, forget);
    },
  };
}

/** Moves the camera when the state asks, and tells the state where it came to rest. Returns what stops it. */
export function followCamera(flight: Flight): () => void {
  const { renderer } = flight;
  const camera = renderer.getCamera();
  const start = useExplore.getState().view.camera;
  if (start) camera.setState(translation(renderer).toSigma(start));
  const { fly, stop: land } = pilot(flight);
  const stop = useExplore.subscribe(({ move }, { move: before }) => {
    // Two frames: a panel that opens with it changes the size of the picture first, and what fits in it.
    if (move && move !== before) requestAnimationFrame(() => requestAnimationFrame(() => fly(move.move)));
  });
  const report = (): void => {
    const state = camera.getState();
    const whole = (["x", "y", "ratio"] as const).every((key) => Math.abs(state[key] - WHOLE[key]) < 1e-4);
    cameraMoved(whole ? null : translation(renderer).toMap(state));
  };
  camera.on("updated", report);
  return () => {
    land();
    stop();
    camera.off("updated", report);
  };
}

/** How many pixels a unit of the map takes at zoom 1. */
export function wholeScale(renderer: Renderer): number {
  const [a, b] = [0, 1].map((x) => renderer.graphToViewport({ x, y: 0 }, { cameraState: WHOLE }).x);
  return Math.abs((b ?? 0) - (a ?? 0));
}

/** What of the map is in the picture now. */
export function pictureFrame(renderer: Renderer): Frame {
  const { width, height } = renderer.getDimensions();
  const low = renderer.viewportToGraph({ x: 0, y: height });
  const high = renderer.viewportToGraph({ x: width, y: 0 });
  return { left: low.x, right: high.x, bottom: low.y, top: high.y, scale: width / (high.x - low.x) };
}

/** Brings the selected node into the picture when a panel has covered it, or a saved view leaves it outside. */
function uncover(renderer: Renderer): void {
  // A flight that is under way brings it there, and nearer.
  if (renderer.getCamera().isAnimated()) return;
  const id = shownNode(useExplore.getState().view);
  const there = id === null ? null : uncovered(renderer, id);
  if (there) travel(renderer, there);
}

/** The camera that has a node inside the picture, as near as now; null when it is inside already. */
function uncovered(renderer: Renderer, id: string): CameraState | null {
  if (!renderer.getGraph().hasNode(id)) return null;
  // From the map itself: what Sigma knows of a node is not in its own units until the first frame is drawn.
  const place = frame(renderer)(renderer.getGraph().getNodeAttributes(id));
  const { x, y } = renderer.framedGraphToViewport(place);
  const { width, height } = renderer.getDimensions();
  const inside = x > EDGE.side && y > EDGE.side && x < width - EDGE.side && y < height - EDGE.bottom;
  return inside ? null : { ...renderer.getCamera().getState(), ...place };
}

/** The camera for a picture of another size that leaves every node where it was on the screen, and as large. */
function sameView(renderer: Renderer, from: Dimensions, to: Dimensions): CameraState {
  const old = renderer.getCamera().getState();
  // Sigma reads pixels in its present width, whatever dimensions are given along.
  const at = (x: number, cameraState: CameraState, size: Dimensions): Coordinates =>
    renderer.viewportToFramedGraph(
      { x: (x * to.width) / size.width, y: 0 },
      { cameraState, viewportDimensions: size },
    );
  const wide = (size: Dimensions): number => at(100, old, size).x - at(0, old, size).x;
  const scaled = { ...old, ratio: renderer.getCamera().getBoundedRatio((old.ratio * wide(from)) / wide(to)) };
  const corner = at(0, old, from);
  const moved = at(0, scaled, to);
  return { ...scaled, x: old.x + corner.x - moved.x, y: old.y + corner.y - moved.y };
}

/**
 * When the container changes size: with everything in sight and nothing selected the whole is shown again; else the
 * picture stays as it is, so that what was clicked does not jump away when a panel opens. Returns what stops it.
 */
export function keepStill(renderer: Renderer, container: HTMLElement, redraw: () => void): () => void {
  let before = renderer.getDimensions();
  let frames = 0;
  // Sigma takes on a new size at the start of any frame, so this is where the old one is still known.
  const onResize = (): void => {
    const now = renderer.getDimensions();
    const { camera, selection } = useExplore.getState().view;
    if (camera !== null || selection.length > 0) {
      renderer.getCamera().setState(sameView(renderer, before, now));
      frames = requestAnimationFrame(() => uncover(renderer));
    }
    before = now;
  };
  const observer = new ResizeObserver(() => {
    if (container.offsetWidth > 0 && container.offsetHeight > 0) redraw();
  });
  renderer.on("resize", onResize);
  if (useExplore.getState().view.camera === null) uncover(renderer);
  observer.observe(container);
  return () => {
    cancelAnimationFrame(frames);
    renderer.off("resize", onResize);
    observer.disconnect();
  };
}
