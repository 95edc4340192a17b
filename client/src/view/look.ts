import type { DrawnLink, DrawnNode } from "../graph/build-graph.ts";
import { type Groups, NONE, OTHER } from "../graph/groups.ts";
import type { NodeKind } from "../graph/network.ts";
import { radiiOf, radiusOfShare, SAME_SIZE } from "../graph/sizes.ts";
import type { Sight } from "../graph/visible.ts";
import type { SizeBy } from "../state/view-state.ts";
import type { Palette, Strengths } from "./palette.ts";

/** What decides how things look at this moment; the graph itself stays untouched. */
export interface Scene {
  readonly palette: Palette;
  readonly visible: ReadonlySet<string>;
  /** Of those the ones that are drawn: in a crowd, groups stand for the rest (see graph/levels.ts). */
  readonly drawn: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | null;
  /** How large nodes are drawn; a small picture has smaller ones, so that they keep apart. */
  readonly scale: number;
  /** The nodes in the light; empty when everything is. */
  readonly lit: ReadonlySet<string> | null;
  /** The colour of each node; empty when it is that of its kind. */
  readonly colourOf: ((id: string) => Strengths) | null;
  /** The radius of each node; empty when it goes by links, as the graph has it. */
  readonly sizeOf: ((id: string) => number) | null;
  /** The links of the way that is shown, by their two ends. */
  readonly way: ReadonlySet<string>;
}

export interface SceneParts {
  readonly palette: Palette;
  readonly sight: Sight;
  /** Groups stand for the nodes; only what is in the light is drawn. */
  readonly byGroups?: boolean;
  readonly selection: readonly string[];
  readonly hovered: string | null;
  readonly scale: number;
  readonly groups: Groups | null;
  readonly size: SizeBy;
  readonly betweenness: ReadonlyMap<string, number> | null;
  /** How the nodes are divided for sizes that go by a fact. */
  readonly sizes: Groups | null;
}

/** The colours of groups; null for those of kinds. */
function colouring({ palette, groups }: SceneParts): Scene["colourOf"] {
  if (!groups) return null;
  const scale = groups.by === "links" || groups.by === "betweenness" ? palette.steps : palette.groups;
  const rest = (id: string): Strengths => (id === OTHER ? palette.other : palette.none);
  const colours = new Map(
    groups.list.map(({ id, slot }) => [id, (slot === null ? undefined : scale[slot]) ?? rest(id)]),
  );
  return (id) => colours.get(groups.of.get(id) ?? NONE) ?? palette.none;
}

/** How large each node is; null where that goes by links, and until what it goes by is known. */
function sizing({ size, betweenness, sizes }: SceneParts): Scene["sizeOf"] {
  if (size === "same") return () => SAME_SIZE;
  if (size === "betweenness") {
    if (!betweenness) return null;
    const most = [...betweenness.values()].reduce((a, b) => Math.max(a, b), 0);
    return (id) => radiusOfShare(most === 0 ? 0 : (betweenness.get(id) ?? 0) / most);
  }
  if (sizes?.by !== size) return null;
  const radii = radiiOf(sizes);
  return (id) => radii.get(sizes.of.get(id) ?? NONE) ?? radiusOfShare(0);
}

const linkKey = (ends: readonly [string, string]): string => [...ends].sort().join(" ");

/** The links along a way, by their ends. */
function linksAlong(nodes: readonly string[]): Set<string> {
  return new Set(nodes.slice(1).map((to, i) => linkKey([nodes[i] ?? to, to])));
}

/** Hovering lights a node and its neighbours; else the way between two nodes is lit, else the selection. */
export function sceneOf(parts: SceneParts): Scene {
  const { palette, sight, byGroups, selection, hovered, scale } = parts;
  const { visible, neighbours } = sight;
  const way = hovered === null ? (sight.way?.nodes ?? []) : [];
  const centres = (hovered === null ? selection : [hovered]).filter((id) => visible.has(id));
  const lit = new Set(way.length > 0 ? way : centres.flatMap((id) => [id, ...neighbours(id)]));
  return {
    palette,
    visible,
    drawn: byGroups ? new Set([...lit].filter((id) => visible.has(id))) : visible,
    selected: new Set(selection),
    hovered,
    scale,
    lit: lit.size > 0 ? lit : null,
    colourOf: colouring(parts),
    sizeOf: sizing(parts),
    way: linksAlong(way),
  };
}

export interface NodeLook {
  readonly color: string;
  readonly hidden: boolean;
  readonly zIndex: number;
  readonly shape: number;
  readonly size: number;
  readonly paper: string;
  readonly type: "shape";
  readonly label: null;
}

/** The scale for a picture of so many pixels: 1 for a usual window, half of that on a phone. */
export function pictureScale({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.min(1.25, Math.max(0.5, Math.min(width / 1.25, height) / 700));
}

/** The shapes that the node program knows, by its number. */
export const SHAPES: Record<NodeKind, number> = {
  ORGANISATION: 0,
  NEED: 1,
  PROJECT_IDEA: 2,
  OFFER: 3,
  THEME: 4,
};

export function nodeLook(id: string, { kind, size }: DrawnNode, scene: Scene): NodeLook {
  const colour = scene.colourOf?.(id) ?? scene.palette.kinds[kind];
  const lit = scene.lit === null || scene.lit.has(id);
  const away = scene.hovered === null ? colour.back : colour.dim;
  const front = scene.selected.has(id) || scene.hovered === id;
  return {
    color: lit ? colour.full : away,
    hidden: !scene.drawn.has(id),
    zIndex: front ? 3 : lit && scene.lit !== null ? 2 : 1,
    shape: SHAPES[kind],
    size: (scene.sizeOf?.(id) ?? size) * scene.scale,
    paper: scene.palette.paper,
    type: "shape",
    label: null,
  };
}

export interface LinkLook {
  readonly color: string;
  readonly hidden: boolean;
  readonly size: number;
  readonly zIndex: number;
}

/** Whether a link begins at what is hovered, or else at what is selected; not while a way is shown. */
function isCentral(ends: readonly [string, string], { hovered, selected, way }: Scene): boolean {
  if (hovered !== null) return ends.includes(hovered);
  return way.size === 0 && ends.some((id) => selected.has(id));
}

/** How a link looks, from the identifiers of its two ends. */
export function linkLook(
  ends: readonly [string, string],
  { background, size }: DrawnLink,
  scene: Scene,
): LinkLook {
  const { links } = scene.palette;
  const hidden = !ends.every((id) => scene.drawn.has(id));
  if (scene.way.has(linkKey(ends))) return { color: links.selected, hidden, size: 2.6, zIndex: 3 };
  if (isCentral(ends, scene)) return { color: links.selected, hidden, size: 1.6, zIndex: 3 };
  if (scene.lit !== null) return { color: links.dim, hidden, size: 1, zIndex: 0 };
  return background
    ? { color: links.background, hidden, size: 1, zIndex: 0 }
    : { color: links.rest, hidden, size: Math.max(1.6, size), zIndex: 1 };
}
