import type { Group } from "../graph/network.ts";
import { type Box, type LabelWish, overlap, type PlacedLabel, placeLabels } from "../graph/place-labels.ts";
import { unbroken } from "../text/hyphens.ts";
import { discOnScreen } from "./group-painter.ts";
import type { Renderer } from "./renderer.ts";

/** The name of a group with the place that it was given on the picture. */
export interface PlacedName extends PlacedLabel {
  readonly name: string;
}

/**
 * Puts the names of groups, elements with `data-group` in a layer over the picture, in their places: in the middle of
 * discs that stand for their nodes, at the upper rim of discs that nodes are drawn on. There, names that would cover
 * another are hidden, those of larger groups first to stay; within discs, which keep apart, so do the names.
 * They take no clicks (the picture does) but they do take the focus.
 * @param taken what they keep clear of at the rims of discs
 * @returns the names that have a place
 */
export function placeGroupNames(
  renderer: Renderer,
  layer: HTMLElement,
  groups: readonly Group[],
  closed: boolean,
  taken: readonly Box[],
): readonly PlacedName[] {
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
  const placed = closed
    ? wishes.flatMap((wish) => placeLabels([wish], { width, height }, 1))
    : placeLabels(wishes, { width, height }, wishes.length, taken);
  const boxes = new Map(placed.map(({ id, box }) => [id, box]));
  for (const [group, element] of elements) {
    const box = boxes.get(group ?? "");
    element.classList.toggle("crowded", !box);
    const wish = wishes.find(({ id }) => id === group);
    const at = box ?? (wish ? { left: wish.x - wish.width / 2, top: wish.y - wish.height / 2 } : null);
    if (at) element.style.transform = `translate(${Math.round(at.left)}px, ${Math.round(at.top)}px)`;
  }
  return placed.map((each) => ({ ...each, name: nameIn(elements.get(each.id)) }));
}

const nameIn = (element: HTMLElement | undefined): string =>
  unbroken(element?.querySelector(".group-title")?.textContent ?? "");

/** Hides the names of groups that are under labels which must be read: of what is selected or hovered. */
export function giveWay(layer: HTMLElement, names: readonly PlacedLabel[], labels: readonly Box[]): void {
  for (const { id, box } of names)
    if (labels.some((label) => overlap(box, label)))
      layer.querySelector(`[data-group="${id}"]`)?.classList.add("crowded");
}

/** The widest a name is set, in pixels, and the shares of its disc that it may fill: a wide name may fit when it is set narrower. */
const WIDEST = 190;
const NARROWEST = 72;
const SHARES = [0.94, 0.86, 0.74, 0.64];
/** The height that a line in the smallest letters takes (styles/explore.css), with some slack, in pixels. */
const TINY_LINE = 16;
/** The ring along the rim of a disc, which no name touches, in pixels. */
const RIM = 3;

/**
 * How a name gives way in a disc that is too small for it: without its second line, in smaller letters, with only the
 * first of its counts, without counts, in the smallest letters with its long words broken, cut off after some lines,
 * and where its first word alone is too long, within that.
 */
const WAYS = [
  "",
  "short",
  "short small",
  "short small few",
  "short small none",
  "short tiny few",
  "short tiny none tiny-4",
  "short tiny none tiny-3",
  "short tiny none tiny-2",
  "short tiny none tiny-1",
  "short tiny none tiny-cut",
] as const;
const CLASSES = [...new Set(WAYS.flatMap((way) => way.split(" ")))].filter((name) => name !== "");

/** The rectangles of what is to be read in a name: its lines of text, and each of its counts with its mark. */
function rectanglesOf(element: HTMLElement): DOMRect[] {
  const isCut = element.classList.contains("tiny-cut");
  const lines = [...element.querySelectorAll(".group-title, .group-second")].flatMap((part) => {
    const range = document.createRange();
    range.selectNodeContents(part);
    const { right, bottom } = part.getBoundingClientRect();
    // What is cut off takes no room.
    return [...range.getClientRects()]
      .filter((line) => line.bottom <= bottom + 1)
      .map((line) =>
        isCut ? new DOMRect(line.x, line.y, Math.min(line.width, right - line.x), line.height) : line,
      );
  });
  const counts = [...element.querySelectorAll(".group-counts > span")].map((count) =>
    count.getBoundingClientRect(),
  );
  return [...lines, ...counts].filter(({ width }) => width > 0);
}

/** Whether every line of a name stays within a disc around its middle. */
function isWithin(element: HTMLElement, radius: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return rectanglesOf(element).every((line) => {
    const x = Math.max(middle.x - line.left, line.right - middle.x);
    const y = Math.max(middle.y - line.top, line.bottom - middle.y);
    return Math.hypot(x, y) <= radius - RIM;
  });
}

/** For which disc and words each name was set last: while only the camera moves, nothing is measured again. */
const set = new WeakMap<HTMLElement, { readonly key: string; readonly fits: boolean }>();

/** Sets a name so wide as its disc allows, in the fullest way that fits, and says whether any does. */
function fitIn(element: HTMLElement, radius: number | null): boolean {
  const key = `${radius === null ? "" : Math.round(radius)} ${element.textContent}`;
  const last = set.get(element);
  if (last?.key === key) return last.fits;
  const fits = measure(element, radius);
  set.set(element, { key, fits });
  return fits;
}

function measure(element: HTMLElement, radius: number | null): boolean {
  element.classList.remove(...CLASSES);
  element.style.maxWidth = "";
  if (radius === null) return true;
  const shares = SHARES.map((share) => 2 * radius * share);
  const usual = shares.map((width) => Math.max(NARROWEST, width));
  const tiny = [2 * Math.sqrt((radius - RIM) ** 2 - TINY_LINE ** 2 / 4), ...shares.slice(1)];
  return WAYS.some((way) => {
    element.classList.remove(...CLASSES);
    if (way !== "") element.classList.add(...way.split(" "));
    return (way.includes("tiny") ? tiny : usual).some((width) => {
      element.style.maxWidth = `${Math.floor(Math.min(WIDEST, width))}px`;
      return isWithin(element, radius);
    });
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
