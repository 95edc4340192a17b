import { openMenu, useExplore } from "../state/store.ts";
import { nearest, REACH } from "./pointer.ts";
import type { Renderer } from "./renderer.ts";

/** How long a finger rests for the menu, in milliseconds, and how far it may slip meanwhile, in pixels. */
const LONG_PRESS = 500;
const SLIP = 10;

/** The menu is for the node that is meant; for all that is selected when that node is among them. */
function menuFor(id: string | null): readonly string[] {
  const { selection } = useExplore.getState().view;
  if (id === null) return [];
  return selection.includes(id) ? selection : [id];
}

/** Opens the menu where the pointer is on the screen. */
function openAt(renderer: Renderer, at: { clientX: number; clientY: number }, reach: number): void {
  const { left, top } = renderer.getContainer().getBoundingClientRect();
  const id = nearest(renderer, { x: at.clientX - left, y: at.clientY - top }, reach);
  openMenu({ x: at.clientX, y: at.clientY, ids: menuFor(id) });
}

/** Opens the menu by keyboard: beside the node that was walked to or selected, else in the middle of the picture. */
function openByKey(renderer: Renderer): void {
  const { cursor, view } = useExplore.getState();
  const id = cursor ?? view.selection.at(-1) ?? null;
  const { left, top, width, height } = renderer.getContainer().getBoundingClientRect();
  const shown = id === null ? undefined : renderer.getNodeDisplayData(id);
  const place = shown ? renderer.framedGraphToViewport(shown) : { x: width / 2, y: height / 2 };
  const inside = { x: Math.min(Math.max(place.x, 0), width), y: Math.min(Math.max(place.y, 0), height) };
  openMenu({ x: left + inside.x, y: top + inside.y, ids: menuFor(id) });
}

/** Calls back when one finger has rested on an element. Returns what stops it. */
function onLongPress(element: HTMLElement, pressed: (touch: Touch) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: Touch | undefined;
  const cancel = (): void => clearTimeout(timer);
  const down = ({ touches }: TouchEvent): void => {
    cancel();
    const [touch] = touches;
    start = touch;
    if (touch && touches.length === 1) timer = setTimeout(() => pressed(touch), LONG_PRESS);
  };
  const moved = ({ touches: [touch] }: TouchEvent): void => {
    if (!touch || !start) return;
    if (Math.hypot(touch.clientX - start.clientX, touch.clientY - start.clientY) > SLIP) cancel();
  };
  const ending = ["touchend", "touchcancel"] as const;
  element.addEventListener("touchstart", down, { passive: true });
  element.addEventListener("touchmove", moved, { passive: true });
  for (const end of ending) element.addEventListener(end, cancel);
  return () => {
    cancel();
    element.removeEventListener("touchstart", down);
    element.removeEventListener("touchmove", moved);
    for (const end of ending) element.removeEventListener(end, cancel);
  };
}

/** Right click, long press and the menu key open the menu of what is there. Returns what stops it. */
export function followMenu(renderer: Renderer): () => void {
  const container = renderer.getContainer();
  // The menu key is pressed on what has the focus: the frame around the picture.
  const frame = container.parentElement ?? container;
  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const byKey = event.target === frame;
    // A finger that rests has opened it already, where the browser tells of that as well.
    if (useExplore.getState().menu) return;
    if (byKey) openByKey(renderer);
    else openAt(renderer, event, REACH.mouse);
  };
  const stopPressing = onLongPress(container, (touch) => openAt(renderer, touch, REACH.touch));
  frame.addEventListener("contextmenu", onContextMenu);
  return () => {
    stopPressing();
    frame.removeEventListener("contextmenu", onContextMenu);
  };
}
