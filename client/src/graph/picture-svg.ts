import { KIND_SHAPES, SHAPE_RADIUS } from "./kind-shapes.ts";
import type { NodeKind } from "./network.ts";
import type { LegendEntry, LegendPart, Picture, PictureDisc, PictureLabel, PictureNode } from "./picture.ts";
import { xmlText } from "./xml-text.ts";

const FONT = "'Inter Variable', Inter, 'Segoe UI', system-ui, sans-serif";
const MARGIN = 24;
const TITLE_HEIGHT = 60;
const LEGEND_LINE = 28;
/** About the width of a letter of the legend, in pixels. */
const LETTER = 7.4;
const MARK_RADIUS = 7;
/** Between a mark and its name, and between entries. */
const NEAR = 11;
const APART = 20;

/** What stands around the picture. */
export interface Frame {
  /** Empty for none. */
  readonly title: string;
  readonly legend: readonly LegendPart[];
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

/** A title of the legend, or one of its entries, with its place. */
interface LegendPlace {
  readonly name: string;
  readonly entry: LegendEntry | null;
  readonly x: number;
  readonly line: number;
}

/** The size of letters at which a title fits on one line, within what can be read. */
const titleSize = (title: string, width: number): number =>
  Math.max(12, Math.min(22, (width - 2 * MARGIN) / (title.length * 0.6)));

const markRadius = ({ radius = MARK_RADIUS }: LegendEntry): number => radius;

/** Titles and entries of the legend side by side, on as many lines as they need; each part begins a line. */
function placeLegend(legend: readonly LegendPart[], width: number): LegendPlace[] {
  let line = -1;
  return legend.flatMap(({ title, entries }) => {
    let x = MARGIN;
    line += 1;
    const items = [...(title === "" ? [] : [{ name: title, entry: null }]), ...entries.map(named)];
    return items.map(({ name, entry }) => {
      const mark = entry ? 2 * markRadius(entry) + NEAR : 0;
      const wide = mark + name.length * LETTER + APART;
      if (x > MARGIN && x + wide > width - MARGIN) {
        x = MARGIN;
        line += 1;
      }
      const place = { name, entry, x, line };
      x += wide;
      return place;
    });
  });
}

const named = (entry: LegendEntry) => ({ name: entry.name, entry });

function legendMark({ name, entry, x, line }: LegendPlace, below: number, ink: string): string {
  const y = below + line * LEGEND_LINE + LEGEND_LINE / 2;
  const radius = entry ? markRadius(entry) : 0;
  const mark = entry ? markAt(entry.kind, entry.colour, x + radius, y, radius) : "";
  const at = entry ? x + 2 * radius + NEAR : x;
  const weight = entry ? 400 : 600;
  return `${mark}<text x="${number(at)}" y="${number(y)}" font-size="14" font-weight="${weight}" fill="${ink}" dominant-baseline="central">${xmlText(name)}</text>`;
}

/**
 * The picture as an SVG document of its own, with a title above, the legend below, and where it comes from.
 * Colours are those on the screen; sizes are in CSS pixels, and it can be enlarged without loss.
 */
export function pictureSvg(picture: Picture, { title, legend, origin }: Frame): string {
  const { width, paper, ink } = picture;
  const top = title === "" ? 0 : TITLE_HEIGHT;
  const places = placeLegend(legend, width);
  const lines = (places.at(-1)?.line ?? -1) + 1;
  const below = top + picture.height + (lines > 0 ? 12 : 0);
  const height = below + lines * LEGEND_LINE + 28;
  const links = picture.links.map(
    ({ x1, y1, x2, y2, colour, width: wide }) =>
      `<path d="M${number(x1)} ${number(y1)}L${number(x2)} ${number(y2)}" stroke="${colour}" stroke-width="${number(wide)}"/>`,
  );
  const entries = places.map((place) => legendMark(place, below, ink));
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
