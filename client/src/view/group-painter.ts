import { COUNTED, type Group } from "../graph/network.ts";
import type { Palette } from "./palette.ts";
import type { Renderer } from "./renderer.ts";

/** What is painted of the groups at this moment. */
export interface GroupScene {
  readonly palette: Palette;
  /** The groups in sight that have not given way to those within them. */
  readonly groups: readonly Group[];
  /** Whether they stand for their nodes; else they are the ground on which the nodes are drawn. */
  readonly closed: boolean;
  readonly hovered: number | null;
  readonly between: readonly (readonly [number, number, number])[];
}

/** The widest line between two groups, in pixels. */
const WIDEST = 8;
/** Lines are drawn between a group and those it has most links with. */
const NEAREST = 2;

/** Paints the groups as discs under the nodes, and while they stand for them, how much joins one with another. */
export function paintGroups(renderer: Renderer, context: CanvasRenderingContext2D, scene: GroupScene): void {
  const { width, height } = renderer.getDimensions();
  context.clearRect(0, 0, width, height);
  if (scene.closed) paintBetween(renderer, context, scene);
  for (const group of scene.groups) {
    const { x, y, radius } = discOnScreen(renderer, group);
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    const hovered = scene.closed && scene.hovered === group.group;
    const { ground, groundHovered, groundOpen, rim } = scene.palette.discs;
    context.fillStyle = hovered ? groundHovered : scene.closed ? ground : groundOpen;
    context.fill();
    context.lineWidth = hovered ? 2 : 1;
    context.strokeStyle = hovered ? scene.palette.accent : rim;
    context.stroke();
    if (scene.closed) paintKinds(context, group, { x, y, radius }, scene.palette);
  }
}

/** How wide the ring is that says which kinds a group holds, and how much room is left between two of them, in pixels. */
const RING = 4;
const BETWEEN = 3;

/** A ring along the rim of a disc, divided by how many of each kind the group holds; from the top, clockwise. */
function paintKinds(
  context: CanvasRenderingContext2D,
  { counts }: Group,
  { x, y, radius }: { x: number; y: number; radius: number },
  palette: Palette,
): void {
  const kinds = COUNTED.filter((kind) => counts[kind] > 0);
  const all = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  const gap = kinds.length > 1 ? BETWEEN / radius : 0;
  let from = -Math.PI / 2;
  context.lineWidth = RING;
  for (const kind of kinds) {
    const to = from + (counts[kind] / all) * 2 * Math.PI;
    if (to - from > gap) {
      context.beginPath();
      context.arc(x, y, radius - RING / 2, from + gap / 2, to - gap / 2);
      context.strokeStyle = palette.kinds[kind].full;
      context.stroke();
    }
    from = to;
  }
}

/** The disc of a group in pixels of the screen. */
export function discOnScreen(renderer: Renderer, { x, y, size }: Pick<Group, "x" | "y" | "size">) {
  const middle = renderer.graphToViewport({ x, y });
  const rim = renderer.graphToViewport({ x: x + size, y });
  return { ...middle, radius: Math.abs(rim.x - middle.x) };
}

function paintBetween(
  renderer: Renderer,
  context: CanvasRenderingContext2D,
  { groups, between, palette }: GroupScene,
): void {
  const shown = new Map(groups.map((group) => [group.group, group]));
  const strongest = new Set(groups.flatMap(({ group }) => strongestOf(group, between)));
  const most = between.reduce((max, [, , links]) => Math.max(max, links), 1);
  context.strokeStyle = palette.links.background;
  for (const each of strongest) {
    const [a, b, links] = each;
    const [from, to] = [shown.get(a), shown.get(b)];
    if (!from || !to) continue;
    const [start, end] = [renderer.graphToViewport(from), renderer.graphToViewport(to)];
    context.lineWidth = Math.max(1, WIDEST * (links / most));
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
    context.stroke();
  }
}

type Between = GroupScene["between"];

const strongestOf = (group: number, between: Between): Between =>
  between
    .filter(([a, b]) => a === group || b === group)
    .sort(([, , one], [, , other]) => other - one)
    .slice(0, NEAREST);
