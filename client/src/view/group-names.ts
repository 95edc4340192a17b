import type { Group } from "../graph/network.ts";
import { type LabelWish, placeLabels } from "../graph/place-labels.ts";
import { discOnScreen } from "./group-painter.ts";
import type { Renderer } from "./renderer.ts";

/**
 * Puts the names of groups, elements with `data-group` in a layer over the picture, in their places: in the middle of
 * discs that stand for their nodes, at the upper rim of discs that nodes are drawn on. Names that would cover another
 * are hidden, those of larger groups first to stay. They take no clicks (the picture does) but they do take the focus.
 * @returns the rectangles that are taken
 */
export function placeGroupNames(
  renderer: Renderer,
  layer: HTMLElement,
  groups: readonly Group[],
  closed: boolean,
) {
  const elements = new Map(
    [...layer.querySelectorAll<HTMLElement>("[data-group]")].map((element) => [
      element.dataset.group,
      element,
    ]),
  );
  const { width, height } = renderer.getDimensions();
  const wishes = groups.flatMap((group): LabelWish[] => {
    const element = elements.get(String(group.group));
    if (!element) return [];
    const { x, y, radius } = discOnScreen(renderer, group);
    if (!fitIn(element, closed ? radius : null)) return [];
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const place = closed ? ("centre" as const) : ("above" as const);
    return [{ id: String(group.group), x, y, radius, ...size, place }];
  });
  const placed = placeLabels(wishes, { width, height }, wishes.length);
  const boxes = new Map(placed.map(({ id, box }) => [id, box]));
  for (const [group, element] of elements) {
    const box = boxes.get(group ?? "");
    element.classList.toggle("crowded", !box);
    const wish = wishes.find(({ id }) => id === group);
    const at = box ?? (wish ? { left: wish.x - wish.width / 2, top: wish.y - wish.height / 2 } : null);
    if (at) element.style.transform = `translate(${Math.round(at.left)}px, ${Math.round(at.top)}px)`;
  }
  return placed.map(({ box }) => box);
}

/** The widest a name is set, in pixels, and the share of its disc that it may fill. */
const WIDEST = 190;
const NARROWEST = 72;
const SHARE = 0.86;
/** A name higher than this share of its width would reach the narrow ends of its disc. */
const HIGH = 0.8;

/** How a name gives way in a disc that is too small for it: without its second line, then without its counts. */
const WAYS = ["", "short", "shortest"] as const;

/** Sets a name so wide as its disc allows, in the fullest way that fits, and says whether any does. */
function fitIn(element: HTMLElement, radius: number | null): boolean {
  element.classList.remove(...WAYS.filter((way) => way !== ""));
  element.style.maxWidth = "";
  if (radius === null) return true;
  const room = 2 * radius * SHARE;
  element.style.maxWidth = `${Math.round(Math.min(WIDEST, Math.max(NARROWEST, room)))}px`;
  return WAYS.some((way) => {
    if (way !== "") element.classList.add(way);
    const high = way === "shortest" ? 1 : HIGH;
    return element.offsetHeight <= high * room && element.offsetWidth <= 2.3 * radius;
  });
}

/** The group whose disc is at a point of the screen. */
export function groupAt(
  renderer: Renderer,
  groups: readonly Group[],
  at: { x: number; y: number },
): Group | null {
  return (
    groups.find((group) => {
      const { x, y, radius } = discOnScreen(renderer, group);
      return Math.hypot(at.x - x, at.y - y) <= radius;
    }) ?? null
  );
}
