import { COUNTED, type Group } from "../graph/network.ts";
import type { Picture, PictureDisc, PictureLabel, PictureLink, PictureNode } from "../graph/picture.ts";
import { wrapLabel } from "../graph/place-labels.ts";
import { unbroken } from "../text/hyphens.ts";
import { discOnScreen } from "./group-painter.ts";
import { LINE_HEIGHT, type Painting, placedLabels } from "./label-painter.ts";

/** A font as the canvas knows it, `600 13px Inter`, in its parts. */
function fontParts(font: string): { weight: number; size: number } {
  const [, weight = "400", size = "13"] = /^(?:(\d+)\s+)?.*?([\d.]+)px/.exec(font) ?? [];
  return { weight: Number(weight), size: Number(size) };
}

function nodesOf({ renderer, scene }: Painting): PictureNode[] {
  const { width, height } = renderer.getDimensions();
  return renderer
    .getGraph()
    .mapNodes((id, { kind }) => ({ id, kind, shown: renderer.getNodeDisplayData(id) }))
    .flatMap(({ id, kind, shown }) => {
      if (!shown || shown.hidden) return [];
      const { x, y } = renderer.framedGraphToViewport(shown);
      const radius = renderer.scaleSize(shown.size);
      const outside = x < -radius || y < -radius || x > width + radius || y > height + radius;
      const ring = scene.selected.has(id) ? scene.palette.accent : null;
      return outside ? [] : [{ x, y, radius, kind, colour: shown.color, ring, level: shown.zIndex }];
    })
    .sort((a, b) => a.level - b.level);
}

function linksOf({ renderer }: Painting): PictureLink[] {
  return renderer
    .getGraph()
    .mapEdges((id, _, source, target) => ({ shown: renderer.getEdgeDisplayData(id), source, target }))
    .flatMap(({ shown, source, target }) => {
      const [from, to] = [source, target].map((id) => renderer.getNodeDisplayData(id));
      if (!shown || shown.hidden || !from || !to) return [];
      const a = renderer.framedGraphToViewport(from);
      const b = renderer.framedGraphToViewport(to);
      const line = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
      return [{ ...line, colour: shown.color, width: shown.size, level: shown.zIndex }];
    })
    .sort((a, b) => a.level - b.level);
}

function labelsOf(painting: Painting): PictureLabel[] {
  return placedLabels(painting).map(({ label, box }) => {
    const centred = label.place === "below";
    return {
      x: centred ? box.left + label.width / 2 : box.left,
      top: box.top,
      lines: label.lines,
      lineHeight: LINE_HEIGHT,
      ...fontParts(label.font),
      colour: label.colour,
      centred,
    };
  });
}

/** What the groups of nodes look like at this moment, and where their names stand. */
export interface GroupsShown {
  readonly layer: HTMLElement;
  readonly groups: readonly Group[];
  /** Whether they stand for their nodes; else they are the ground on which the nodes are drawn. */
  readonly closed: boolean;
}

function discsOf({ renderer, scene }: Painting, { groups, closed }: GroupsShown): PictureDisc[] {
  const { discs, kinds } = scene.palette;
  return groups.map((group) => {
    const all = COUNTED.reduce((sum, kind) => sum + group.counts[kind], 0);
    let from = 0;
    const ring = COUNTED.map((kind) => {
      const part = { colour: kinds[kind].full, from, to: from + group.counts[kind] / all };
      from = part.to;
      return part;
    });
    return {
      ...discOnScreen(renderer, group),
      ground: closed ? discs.ground : discs.groundOpen,
      rim: discs.rim,
      ring: closed ? ring.filter((part) => part.to > part.from) : [],
    };
  });
}

/** About how wide a letter of the names of groups is, as a share of their size. */
const NAME_LETTER = 0.5;

/** The names of the groups, which are elements over the picture; how many they hold, the rings say. */
function namesOf({ scene }: Painting, { layer }: GroupsShown): PictureLabel[] {
  const corner = layer.getBoundingClientRect();
  return [...layer.querySelectorAll<HTMLElement>("[data-group]:not(.crowded) .group-title")].map((title) => {
    const box = title.getBoundingClientRect();
    const style = getComputedStyle(title);
    const size = Number.parseFloat(style.fontSize);
    const lineHeight = Number.parseFloat(style.lineHeight);
    const letters = Math.floor(box.width / (NAME_LETTER * size));
    // A name that is cut off on the screen is cut off in the picture.
    const lines = wrapLabel(unbroken(title.textContent), letters, Math.round(box.height / lineHeight));
    return {
      x: box.left - corner.left + box.width / 2,
      top: box.top - corner.top + (box.height - lines.length * lineHeight) / 2,
      lines,
      lineHeight,
      size,
      weight: Number(style.fontWeight),
      colour: scene.palette.ink,
      centred: true,
    };
  });
}

/** What the map shows at this moment, as plain data. */
export function takePicture(painting: Painting, shown: GroupsShown): Picture {
  const { width, height } = painting.renderer.getDimensions();
  const { paper, ink } = painting.scene.palette;
  return {
    width,
    height,
    paper,
    ink,
    discs: discsOf(painting, shown),
    links: linksOf(painting),
    nodes: nodesOf(painting),
    labels: [...labelsOf(painting), ...namesOf(painting, shown)],
  };
}
