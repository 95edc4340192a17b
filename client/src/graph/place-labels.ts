/** A label that would like a place on the picture; sizes and places in pixels of the screen. */
export interface LabelWish {
  readonly id: string;
  /** The middle of the node. */
  readonly x: number;
  readonly y: number;
  /** The radius of the node: the label keeps clear of it. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Under the node and centred (a landmark), beside it, in its middle, or over it (a group). */
  readonly place: "below" | "beside" | "centre" | "above";
  /** This label is drawn in any case, over what is taken if need be: the name of what is hovered or selected. */
  readonly must?: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
}

const CLEAR_OF_NODE = 4;
const CLEAR_OF_LABEL = 3;

function boxes({ x, y, radius, width, height, place, must = false }: LabelWish): Box[] {
  const right = { left: x + radius + CLEAR_OF_NODE, top: y - height / 2 };
  const left = { left: x - radius - CLEAR_OF_NODE - width, top: y - height / 2 };
  const below = { left: x - width / 2, top: y + radius + CLEAR_OF_NODE };
  const above = { left: x - width / 2, top: y - radius - CLEAR_OF_NODE - height };
  const centre = { left: x - width / 2, top: y - height / 2 };
  const within = { left: x - width / 2, top: y - radius + CLEAR_OF_NODE };
  const tries = {
    below: must ? [below, above, right, left] : [below, above],
    beside: [right, left, below],
    centre: [centre],
    above: [above, within],
  };
  return tries[place].map((at) => ({ ...at, right: at.left + width, bottom: at.top + height }));
}

/** Whether two boxes touch, or nearly do. */
export function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right + CLEAR_OF_LABEL &&
    b.left < a.right + CLEAR_OF_LABEL &&
    a.top < b.bottom + CLEAR_OF_LABEL &&
    b.top < a.bottom + CLEAR_OF_LABEL
  );
}

function inside(box: Box, picture: { width: number; height: number }): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= picture.width && box.bottom <= picture.height;
}

/** The box moved into the picture, as far as it fits there. */
function movedInside(
  { left, top, right, bottom }: Box,
  { width, height }: { width: number; height: number },
): Box {
  const x = Math.max(0, Math.min(left, width - (right - left))) - left;
  const y = Math.max(0, Math.min(top, height - (bottom - top))) - top;
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/**
 * Gives labels their places, the first wishes first, so that no two overlap and none leaves the picture;
 * who finds no place is left out. Places in `taken` stay free. Sigma's own grid keeps labels apart by cell only, and long ones collide.
 */
export function placeLabels(
  wishes: Iterable<LabelWish>,
  picture: { readonly width: number; readonly height: number },
  atMost: number,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    if (placed.length >= atMost) break;
    const tries = boxes(wish);
    const apart = tries.filter((box) => placed.every((other) => !overlap(box, other.box)));
    const free = apart.find((box) => inside(box, picture) && taken.every((other) => !overlap(box, other)));
    const box = free ?? (wish.must ? (apart.find((each) => inside(each, picture)) ?? apart[0]) : undefined);
    if (box) placed.push({ id: wish.id, box: movedInside(box, picture) });
  }
  return placed;
}

/** Cuts a text into at most `lines` lines of about `width` characters, at spaces, with an ellipsis where it is cut. */
export function wrapLabel(text: string, width: number, lines: number): string[] {
  const result: string[] = [""];
  for (const word of text.split(/\s+/)) {
    const last = result.at(-1) ?? "";
    if (last === "") result[result.length - 1] = word;
    else if (last.length + 1 + word.length <= width) result[result.length - 1] = `${last} ${word}`;
    else result.push(word);
  }
  if (result.length <= lines) return result.map((line) => shorten(line, width));
  return result
    .slice(0, lines)
    .map((line, i) =>
      i === lines - 1 ? `${shorten(line, width - 1).replace(/[\s,;:.…]+$/, "")}…` : shorten(line, width),
    );
}

function shorten(line: string, width: number): string {
  return line.length <= width + 4 ? line : `${line.slice(0, width - 1)}…`;
}
