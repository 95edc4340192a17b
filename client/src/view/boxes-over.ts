import type { Box } from "../graph/place-labels.ts";

/** What lies over the picture (tools, a hint), in pixels from its corner: elements with `data-over-map`. */
export function boxesOver(container: HTMLElement): Box[] {
  const corner = container.getBoundingClientRect();
  return [...document.querySelectorAll("[data-over-map]")].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - corner.left,
      top: top - corner.top,
      right: right - corner.left,
      bottom: bottom - corner.top,
    };
  });
}

/** Wider than this share of the picture, what lies over it leaves nothing beside it. */
const ACROSS = 0.5;

/** From where to where, in pixels from above, nothing lies across the picture. */
export function freeRows(container: HTMLElement): { top: number; bottom: number } {
  const { offsetWidth: width, offsetHeight: height } = container;
  const across = boxesOver(container).filter(({ left, right }) => right - left > ACROSS * width);
  const above = across.filter(({ top, bottom }) => top + bottom < height);
  const below = across.filter(({ top, bottom }) => top + bottom >= height);
  return {
    top: Math.max(0, ...above.map(({ bottom }) => bottom)),
    bottom: Math.min(height, ...below.map(({ top }) => top)),
  };
}
