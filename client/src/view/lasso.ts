import { isInside, type Point } from "../graph/inside-outline.ts";
import { chooseMany } from "../state/commands.ts";
import { drawLasso, useExplore } from "../state/store.ts";
import { currentPalette } from "./palette.ts";
import type { Renderer } from "./renderer.ts";

/** A smaller outline than this, in pixels, is a slip. */
const LEAST = 6;

/** The nodes in sight whose middle lies inside an outline on the screen. */
function nodesInside(renderer: Renderer, outline: readonly Point[]): string[] {
  return renderer.getGraph().filterNodes((id) => {
    const shown = renderer.getNodeDisplayData(id);
    return shown !== undefined && !shown.hidden && isInside(renderer.framedGraphToViewport(shown), outline);
  });
}

function paint(canvas: HTMLCanvasElement, outline: readonly Point[]): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const scale = window.devicePixelRatio;
  const { accent } = currentPalette(document.documentElement);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.beginPath();
  for (const { x, y } of outline) context.lineTo(x, y);
  context.closePath();
  context.lineWidth = 2;
  context.strokeStyle = accent;
  context.stroke();
  context.globalAlpha = 0.12;
  context.fillStyle = accent;
  context.fill();
  context.globalAlpha = 1;
}

/** A sheet over the picture on which a line is drawn; it calls back with the line when the pointer is let go. */
function layOver(
  container: HTMLElement,
  done: (outline: readonly Point[], event: PointerEvent) => void,
): () => void {
  const canvas = document.createElement("canvas");
  canvas.className = "lasso";
  canvas.width = container.offsetWidth * window.devicePixelRatio;
  canvas.height = container.offsetHeight * window.devicePixelRatio;
  let outline: Point[] | null = null;
  const draw = (event: PointerEvent): void => {
    if (!outline) return;
    outline.push({ x: event.offsetX, y: event.offsetY });
    paint(canvas, outline);
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    outline = [];
    draw(event);
  });
  canvas.addEventListener("pointermove", draw);
  canvas.addEventListener("pointerup", (event) => {
    if (outline) done(outline, event);
    outline = null;
  });
  container.append(canvas);
  return () => canvas.remove();
}

/** While the lasso is on, a line drawn around nodes selects them; with Shift or Ctrl, besides the others. Returns what stops it. */
export function followLasso(renderer: Renderer): () => void {
  let lift: (() => void) | null = null;
  const done = (outline: readonly Point[], event: PointerEvent): void => {
    const across = Math.max(
      ...(["x", "y"] as const).map((axis) => spread(outline.map((point) => point[axis]))),
    );
    if (across > LEAST)
      chooseMany(nodesInside(renderer, outline), event.shiftKey || event.ctrlKey || event.metaKey);
    drawLasso(false);
  };
  const follow = (on: boolean): void => {
    lift?.();
    lift = on ? layOver(renderer.getContainer(), done) : null;
  };
  const stop = useExplore.subscribe(({ lasso }, { lasso: before }) => {
    if (lasso !== before) follow(lasso);
  });
  return () => {
    stop();
    lift?.();
  };
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
