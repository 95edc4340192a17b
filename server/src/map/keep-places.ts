import { discAround, type Place } from "./discs.ts";
import { childrenOf, membersOf } from "./group-tree.ts";
import { type Layout, layOut } from "./layout.ts";
import type { MapInput } from "./map-input.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";

/** A layout with the identifiers of its nodes, so that the next version of the network can be laid out like it. */
export interface KnownLayout extends Layout {
  readonly ids: readonly string[];
  /** How many nodes there were when the whole was laid out last. */
  readonly laidOut: number;
}

/** Beyond this share of newcomers since the whole was laid out last, groups no longer say what the network is. */
const MOST_NEW = 0.25;

/**
 * Lays a network out like the version before: who was there stays exactly where it was, in its group; newcomers join
 * the group where most of their neighbours are, at the nearest free place to them. Readers find everything where they
 * left it. Only when a quarter of the nodes is new is the whole laid out again.
 */
export function layOutLike(before: KnownLayout | null, input: Pick<MapInput, "ids" | "links">): KnownLayout {
  const { ids } = input;
  const known = new Map(before?.ids.map((id, node) => [id, node]));
  const staying = ids.reduce((count, id) => count + Number(known.has(id)), 0);
  const laidOut = before?.laidOut ?? 0;
  if (before === null || ids.length - Math.min(staying, laidOut) > MOST_NEW * Math.max(laidOut, 1))
    return { ...layOut(input), ids, laidOut: ids.length };
  const neighbours = neighboursOf(ids.length, input.links);
  const groupOf = ids.map((id) => before.groupOf[known.get(id) ?? -1] ?? -1);
  const places = ids.map((id): Place | null => {
    const node = known.get(id);
    return node === undefined ? null : { x: before.x[node] ?? 0, y: before.y[node] ?? 0 };
  });
  const newcomers = [...ids.keys()].filter((node) => places[node] === null);
  for (const node of newcomers) settle(node, { before, neighbours, groupOf, places });
  const tree = { parents: before.parents, groupOf };
  return {
    ...tree,
    x: places.map((place) => place?.x ?? 0),
    y: places.map((place) => place?.y ?? 0),
    discs: newcomers.length === 0 ? before.discs : discsAround(before, groupOf, places),
    room: before.room,
    ids,
    laidOut,
  };
}

interface Settling {
  readonly before: KnownLayout;
  readonly neighbours: Neighbours;
  readonly groupOf: number[];
  readonly places: (Place | null)[];
}

function settle(node: number, { before, neighbours, groupOf, places }: Settling): void {
  const joined = (neighbours[node] ?? []).filter((other) => groupOf[other] !== -1);
  const group = most(joined.map((other) => groupOf[other] ?? -1)) ?? smallestGroup(before);
  const near = joined.flatMap((other) => (groupOf[other] === group ? (places[other] ?? []) : []));
  const middle = near.length > 0 ? mean(near) : (before.discs[group] ?? { x: 0, y: 0 });
  const taken = places.filter((place, other): place is Place => groupOf[other] === group && place !== null);
  groupOf[node] = group;
  places[node] = freePlace(middle, taken, before.room);
}

const mean = (places: readonly Place[]): Place => ({
  x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
  y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
});

/** The value that occurs most; of equals the lowest. */
function most(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, others]) => others - times || a - b)[0]?.[0];
}

/** A newcomer whom nobody knows goes where there are fewest. */
function smallestGroup({ parents, groupOf }: KnownLayout): number {
  const sizes = membersOf({ parents, groupOf }).map((nodes) => nodes.length);
  const inner = childrenOf({ parents, groupOf }).map((children) => children.length === 0);
  return [...sizes.keys()]
    .filter((group) => inner[group])
    .reduce((least, group) => ((sizes[group] ?? 0) < (sizes[least] ?? Infinity) ? group : least), -1);
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The first place along a spiral from a middle that keeps clear of all that are taken. */
function freePlace(middle: Place, taken: readonly Place[], room: number): Place {
  const clear = 0.8 * room;
  for (let step = 0; ; step++) {
    const distance = 0.4 * room * Math.sqrt(step);
    const place = {
      x: middle.x + Math.cos(step * GOLDEN_ANGLE) * distance,
      y: middle.y + Math.sin(step * GOLDEN_ANGLE) * distance,
    };
    if (taken.every(({ x, y }) => Math.hypot(x - place.x, y - place.y) >= clear)) return place;
  }
}

/** The discs of before, grown where newcomers stand outside. */
function discsAround(before: KnownLayout, groupOf: readonly number[], places: readonly (Place | null)[]) {
  const discs = [...before.discs];
  const members = membersOf({ parents: before.parents, groupOf });
  const children = childrenOf(before);
  for (let group = discs.length - 1; group >= 0; group--) {
    const disc = discs[group];
    if (!disc) continue;
    const inside = [
      ...(members[group] ?? [])
        .flatMap((node) => places[node] ?? [])
        .map((at) => ({ ...at, size: 0.7 * before.room })),
      ...(children[group] ?? []).flatMap((child) => discs[child] ?? []),
    ];
    const holds = inside.every(
      (at) => Math.hypot(at.x - disc.x, at.y - disc.y) + at.size <= disc.size + 0.01,
    );
    if (!holds) discs[group] = discAround([disc, ...inside]);
  }
  return discs;
}
