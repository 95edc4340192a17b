import type { Group, Network } from "./network.ts";

/** What of the map is in the picture: a rectangle in units of the map, and how many pixels a unit takes. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly scale: number;
}

/** From so many pixels of room a node is drawn as a node, in a picture of the usual size; before, its group stands for it. */
const ROOM_FOR_NODES = 24;
/** A group with groups within it gives way to them once it takes this share of the smaller side of the picture. */
const SHARE_TO_OPEN = 0.33;
/** So few nodes are always drawn: groups need not stand for them. */
export const FEW = 150;
/** The first picture has the zoom 1; nodes come from here on, however large the window. */
const FIRST_ZOOM_FOR_NODES = 1.25;
/** A page holds so many nodes at most of a large network: those nearest to the middle of the picture. */
const MOST_LOADED = 6_000;

const width = (frame: Frame): number => (frame.right - frame.left) * frame.scale;
const height = (frame: Frame): number => (frame.top - frame.bottom) * frame.scale;

/**
 * The zoom from which nodes are drawn: there is room for them, and the first picture has been left behind.
 * @param wholeScale how many pixels a unit of the map takes at zoom 1
 * @param pictureScale how large nodes are drawn (1 in a picture of the usual size)
 */
export function zoomForNodes(network: Network, wholeScale: number, pictureScale: number): number {
  if (network.size <= FEW) return 0;
  return Math.max(FIRST_ZOOM_FOR_NODES, (ROOM_FOR_NODES * pictureScale) / (network.room * wholeScale));
}

const isInFrame = ({ x, y, size }: Group, { left, right, bottom, top }: Frame): boolean =>
  x + size >= left && x - size <= right && y + size >= bottom && y - size <= top;

/** The groups that stand for what is in them, in sight: those not yet large enough to give way to the ones within. */
export function groupsInFrame(network: Network, frame: Frame): Group[] {
  const opens = SHARE_TO_OPEN * Math.min(width(frame), height(frame));
  const inner = new Set(network.groups.map(({ parent }) => parent));
  const opened = new Set([-1]);
  return network.groups.filter((group) => {
    if (!opened.has(group.parent) || !isInFrame(group, frame)) return false;
    if (!inner.has(group.group) || group.size * frame.scale < opens) return true;
    opened.add(group.group);
    return false;
  });
}

/** The names of the parts with the nodes in sight, nearest to the middle first, as many as a page holds. */
export function partsInFrame(network: Network, frame: Frame): string[] {
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.bottom + frame.top) / 2 };
  const away = ({ x, y, size }: Group): number => Math.hypot(x - middle.x, y - middle.y) - size;
  let nodes = 0;
  return network.groups
    .filter((group) => group.innermost && isInFrame(group, frame))
    .sort((a, b) => away(a) - away(b))
    .filter((group) => {
      nodes += groupSize(group);
      return nodes <= MOST_LOADED;
    })
    .map(({ group }) => `part-${group}`);
}

export const groupSize = ({ counts }: Group): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
