import { type Arranged, arrangeGroup } from "./arrange-group.ts";
import { type Disc, discAround, type Place, packDiscs } from "./discs.ts";
import { childrenOf, type GroupTree, groupTree, membersOf } from "./group-tree.ts";
import type { MapInput } from "./map-input.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";

/** Where everything stands: about -1000 to 1000 both ways, y upwards. */
export interface Layout extends GroupTree {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly discs: readonly Disc[];
  /** The room of one node: about as far as nodes stand apart. */
  readonly room: number;
}

/** Raised when the same network would get other places, so that stored ones are worked out anew. */
export const LAYOUT_VERSION = 3;

const HALF_WIDTH = 1_000;
/** Between groups stays free this share of the mean size of those side by side. */
const GAP = 0.12;
/** The first picture is wider than high, as most screens are. */
const WIDE = 1.7;

/**
 * Works out where everything stands. Communities within communities (see communities.ts) become discs within discs,
 * laid side by side; within the innermost the nodes are set out by who is joined with whom. So a group is a place on
 * the map that one can point at, however large the network, and the work grows with it by little more than its size.
 */
export function layOut({ ids, links }: Pick<MapInput, "ids" | "links">): Layout {
  const neighbours = neighboursOf(ids.length, links);
  const tree = groupTree(neighbours);
  const arranged = membersOf(tree).map((nodes) =>
    nodes.length > 0 ? arrangeGroup(nodes, neighbours, ids) : null,
  );
  const discs = placeGroups(tree, arranged, neighbours);
  const whole = frameOf(discs);
  const scale = HALF_WIDTH / whole.size;
  const onMap = ({ x, y, size }: Disc): Disc => ({
    x: rounded((x - whole.x) * scale),
    y: rounded((y - whole.y) * scale),
    size: rounded(size * scale),
  });
  const places = placeNodes(tree, arranged, discs, neighbours).map((place) => onMap({ ...place, size: 0 }));
  return {
    ...tree,
    x: places.map(({ x }) => x),
    y: places.map(({ y }) => y),
    discs: discs.map(onMap),
    room: rounded(scale),
  };
}

/** The middle of the discs and half of their extent, whichever way that is larger. */
function frameOf(discs: readonly Disc[]): Disc {
  const span = (middle: (disc: Disc) => number) => {
    const low = discs.reduce((least, disc) => Math.min(least, middle(disc) - disc.size), Infinity);
    const high = discs.reduce((most, disc) => Math.max(most, middle(disc) + disc.size), -Infinity);
    return discs.length === 0 ? { middle: 0, half: 1 } : { middle: (low + high) / 2, half: (high - low) / 2 };
  };
  const [across, up] = [span(({ x }) => x), span(({ y }) => y)];
  return { x: across.middle, y: up.middle, size: Math.max(across.half, up.half) };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Lays the groups out from the innermost to the outermost, then gives every one its place in the whole. */
function placeGroups(
  tree: GroupTree,
  arranged: readonly (Arranged | null)[],
  neighbours: Neighbours,
): Disc[] {
  const children = childrenOf(tree);
  const pull = groupLinks(tree, neighbours);
  const within: Disc[] = arranged.map((group) => ({ x: 0, y: 0, size: group?.radius ?? 0 }));
  const pack = (groups: readonly number[], wide: number): Disc => {
    const sizes = groups.map((group) => within[group]?.size ?? 0);
    const gap = (GAP * sizes.reduce((sum, size) => sum + size, 0)) / Math.max(sizes.length, 1);
    const places = packDiscs(sizes, (a, b) => pull(groups[a] ?? -1, groups[b] ?? -1), { gap, wide });
    const around = discAround(places.map((place, i) => ({ ...place, size: sizes[i] ?? 0 })));
    for (const [i, group] of groups.entries()) {
      const { x, y } = places[i] ?? around;
      within[group] = { x: x - around.x, y: y - around.y, size: sizes[i] ?? 0 };
    }
    return { x: 0, y: 0, size: around.size + gap / 2 };
  };
  for (let group = tree.parents.length - 1; group >= 0; group--) {
    const inside = children[group] ?? [];
    if (inside.length > 0) within[group] = pack(inside, 1);
  }
  pack(
    tree.parents.flatMap((parent, group) => (parent === -1 ? [group] : [])),
    WIDE,
  );
  const discs: Disc[] = [];
  for (const [group, { x, y, size }] of within.entries()) {
    const outer = discs[tree.parents[group] ?? -1] ?? { x: 0, y: 0 };
    discs.push({ x: outer.x + x, y: outer.y + y, size });
  }
  return discs;
}

/** How many links join two groups of the same level, those of the groups within them included. */
function groupLinks(tree: GroupTree, neighbours: Neighbours): (a: number, b: number) => number {
  const paths = tree.parents.map((_, group) => pathOf(tree, group));
  const counts = new Map<number, number>();
  const key = (a: number, b: number) => Math.min(a, b) * tree.parents.length + Math.max(a, b);
  for (const [node, group] of tree.groupOf.entries()) {
    for (const other of neighbours[node] ?? []) {
      if (other <= node) continue;
      const [here, there] = [paths[group] ?? [], paths[tree.groupOf[other] ?? -1] ?? []];
      const fork = here.findIndex((each, level) => each !== there[level]);
      const [a, b] = [here[fork], there[fork]];
      if (a !== undefined && b !== undefined) counts.set(key(a, b), (counts.get(key(a, b)) ?? 0) + 1);
    }
  }
  return (a, b) => counts.get(key(a, b)) ?? 0;
}

/** A group with all that it is part of, outermost first. */
function pathOf({ parents }: GroupTree, group: number): number[] {
  const parent = parents[group] ?? -1;
  return parent === -1 ? [group] : [...pathOf({ parents, groupOf: [] }, parent), group];
}

/** The nodes at their places in the whole; each group is turned so that nodes face the groups they have links with. */
function placeNodes(
  tree: GroupTree,
  arranged: readonly (Arranged | null)[],
  discs: readonly Disc[],
  neighbours: Neighbours,
): Place[] {
  const places = tree.groupOf.map((): Place => ({ x: 0, y: 0 }));
  for (const [group, nodes] of membersOf(tree).entries()) {
    const [disc, inside] = [discs[group], arranged[group]];
    if (!disc || !inside) continue;
    const turn = facing(nodes, inside.places, (node) =>
      (neighbours[node] ?? []).flatMap((other) => {
        const there = discs[tree.groupOf[other] ?? -1];
        return there && there !== disc ? { x: there.x - disc.x, y: there.y - disc.y } : [];
      }),
    );
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    for (const [i, node] of nodes.entries()) {
      const { x, y } = inside.places[i] ?? disc;
      places[node] = { x: disc.x + x * cos - y * sin, y: disc.y + x * sin + y * cos };
    }
  }
  return places;
}

/** The turn, in radians, that brings places nearest to what they are drawn to: the angle of the sum of all differences. */
function facing(
  nodes: readonly number[],
  places: readonly Place[],
  drawnTo: (node: number) => readonly Place[],
): number {
  let [cos, sin] = [0, 0];
  for (const [i, node] of nodes.entries()) {
    const { x, y } = places[i] ?? { x: 0, y: 0 };
    for (const to of drawnTo(node)) {
      const distance = Math.hypot(to.x, to.y) || 1;
      cos += (x * to.x + y * to.y) / distance;
      sin += (x * to.y - y * to.x) / distance;
    }
  }
  return Math.atan2(sin, cos);
}
