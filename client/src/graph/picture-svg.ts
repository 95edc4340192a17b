import { KIND_SHAPES, SHAPE_RADIUS } from "./kind-shapes.ts";
import type { NodeKind } from "./network.ts";
import type { LegendEntry, Picture, PictureDisc, PictureLabel, PictureNode } from "./picture.ts";
import { xmlText } from "./xml-text.ts";

const FONT = "'Inter Variable', Inter, 'Segoe UI', system-ui, sans-serif";
const MARGIN = 24;
const TITLE_HEIGHT = 60;
const LEGEND_LINE = 28;
/** About the width of a letter of the legend, in pixels. */
const LETTER = 7.4;
const MARK = 26;

/** What stands around the picture. */
export interface Frame {
  /** Empty for none. */
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  /** A line in small letters below: where and when it was made. */
  readonly origin: string;
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

function markAt(kind: NodeKind, colour: string, x: number, y: number, radius: number): string {
  const scale = radius / SHAPE_RADIUS;
  const place = `translate(${number(x - 8 * scale)} ${number(y - 8 * scale)}) scale(${number(scale)})`;
  return `<path d="${KIND_SHAPES[kind]}" fill="${colour}" fill-rule="evenodd" transform="${place}"/>`;
}

function nodeMark({ x, y, radius, kind, colour, ring }: PictureNode): string {
  const circle = ring
    ? `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius * 1.25 + 4)}" fill="none" stroke="${ring}" stroke-width="2"/>`
    : "";
  return markAt(kind, colour, x, y, radius) + circle;
}

/** How wide the ring of a disc is, in pixels. */
const RING = 4;

function discMark({ x, y, radius, ground, rim, ring }: PictureDisc): string {
  const disc = `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" fill="${ground}" stroke="${rim}"/>`;
  const inner = radius - RING / 2;
  const round = 2 * Math.PI * inner;
  const parts = ring.map(
    ({ colour, from, to }) =>
      `<circle cx="${number(x)}" cy="${number(y)}" r="${number(inner)}" fill="none" stroke="${colour}" stroke-width="${RING}" stroke-dasharray="${number((to - from) * round)} ${number(round)}" transform="rotate(${number(from * 360 - 90)} ${number(x)} ${number(y)})"/>`,
  );
  return disc + parts.join("");
}

function labelText(label: PictureLabel, paper: string): string {
  const { x, top, lines, lineHeight, size, weight, colour, centred } = label;
  const spans = lines
    .map((line, i) => {
      const y = number(top + (i + 0.5) * lineHeight);
      return `<tspan x="${number(x)}" y="${y}">${xmlText(line)}</tspan>`;
    })
    .join("");
  return `<text font-size="${size}" font-weight="${weight}" fill="${colour}" stroke="${paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central" text-anchor="${centred ? "middle" : "start"}">${spans}</text>`;
}

interface LegendPlace {
  readonly entry: LegendEntry;
  readonly x: number;
  readonly line: number;
}

/** The size of letters at which a title fits on one line, within what can be read. */
const titleSize = (title: string, width: number): number =>
  Math.max(12, Math.min(22, (width - 2 * MARGIN) / (title.length * 0.6)));

/** The entries of the legend side by side, on as many lines as they need. */
function placeLegend(legend: readonly LegendEntry[], width: number): LegendPlace[] {
  let x = MARGIN;
  let line = 0;
  return legend.map((entry) => {
    const wide = MARK + entry.name.length * LETTER + 20;
    if (x > MARGIN && x + wide > width - MARGIN) {
      x = MARGIN;
      line += 1;
    }
    const place = { entry, x, line };
    x += wide;
    return place;
  });
}

/**
 * The picture as an SVG document of its own, with a title above, the legend below, and where it comes from.
 * Colours are those on the screen; sizes are in CSS pixels, and it can be enlarged without loss.
 */
export function pictureSvg(picture: Picture, { title, legend, origin }: Frame): string {
  const { width, paper, ink } = picture;
  const top = title === "" ? 0 : TITLE_HEIGHT;
  const places = placeLegend(legend, width);
  const lines = legend.length === 0 ? 0 : (places.at(-1)?.line ?? 0) + 1;
  const below = top + picture.height + (lines > 0 ? 12 : 0);
  const height = below + lines * LEGEND_LINE + 28;
  const links = picture.links.map(
    ({ x1, y1, x2, y2, colour, width: wide }) =>
      `<path d="M${number(x1)} ${number(y1)}L${number(x2)} ${number(y2)}" stroke="${colour}" stroke-width="${number(wide)}"/>`,
  );
  const entries = places.map(({ entry, x, line }) => {
    const y = below + line * LEGEND_LINE + LEGEND_LINE / 2;
    const name = `<text x="${number(x + MARK)}" y="${number(y)}" font-size="14" fill="${ink}" dominant-baseline="central">${xmlText(entry.name)}</text>`;
    return markAt(entry.kind, entry.colour, x + 8, y, 7) + name;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    title === "" ? "" : `<title>${xmlText(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    title === ""
      ? ""
      : `<text x="${MARGIN}" y="38" font-size="${number(titleSize(title, width))}" font-weight="650" fill="${ink}">${xmlText(title)}</text>`,
    `<svg y="${top}" width="${width}" height="${picture.height}">`,
    ...picture.discs.map(discMark),
    ...links,
    ...picture.nodes.map(nodeMark),
    ...picture.labels.map((label) => labelText(label, paper)),
    "</svg>",
    ...entries,
    `<text x="${MARGIN}" y="${height - 12}" font-size="11" fill="${ink}" opacity="0.75">${xmlText(origin)}</text>`,
    "</svg>",
  ].join("\n");
}
