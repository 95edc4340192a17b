import { createHash } from "node:crypto";
import { LINK_TYPES, NODE_KINDS } from "../network/model.ts";
import { allMembers, type GroupName, groupNames } from "./group-names.ts";
import { childrenOf, membersOf } from "./group-tree.ts";
import type { Layout } from "./layout.ts";
import type { MapInput } from "./map-input.ts";
import { type MapPart, type PartLink, partMaker } from "./map-part.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";

interface Text {
  readonly en: string | null;
  readonly nl: string | null;
}

/** A group as the page shows it before its nodes: where it is, what it is about, and how many it holds. */
export interface MapGroup {
  readonly group: number;
  /** The group it is part of; -1 for those of the first picture. */
  readonly parent: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** How many nodes of each kind, in the order of `kinds`, those of groups within it included. */
  readonly counts: readonly number[];
  readonly themes: readonly Text[];
  /** The node to tell it by, where its themes alone do not. */
  readonly around: Text | null;
  /** Whether its nodes are in a part of its own name; else in those of the groups within it. */
  readonly innermost: boolean;
}

/** The first picture: all that the page needs to show the whole, whatever the size of the network. */
export interface MapOverview {
  readonly version: number;
  readonly kinds: readonly string[];
  readonly linkTypes: readonly string[];
  readonly counts: readonly number[];
  readonly links: number;
  readonly room: number;
  /** Whether all nodes are in the part `nodes`; else each innermost group has one of its own, and `groups` names them. */
  readonly whole: boolean;
  readonly groups: readonly MapGroup[];
  /** How many links join two groups of the first picture: both groups, and the number. */
  readonly between: readonly (readonly [number, number, number])[];
}

/** The groups within those of the first picture. */
export interface InnerGroups {
  readonly groups: readonly MapGroup[];
}

export type MapFile = MapOverview | InnerGroups | MapPart;

/** So many nodes at most come in one file: a page reads and draws them in a breath. */
export const MOST_AT_ONCE = 5_000;

/** The files of a map by name: `overview`, and `nodes`, or `groups` and one `part-N` for each innermost group. */
export function mapFiles(input: MapInput, layout: Layout): Map<string, MapFile> {
  const neighbours = neighboursOf(input.ids.length, input.links);
  const groups = mapGroups(input, layout, neighbours);
  const whole = input.ids.length <= MOST_AT_ONCE;
  const overview: MapOverview = {
    version: input.version,
    kinds: NODE_KINDS,
    linkTypes: LINK_TYPES,
    counts: countKinds([...input.ids.keys()], input.kinds),
    links: input.links.from.length,
    room: layout.room,
    whole,
    groups: whole ? groups : groups.filter(({ parent }) => parent === -1),
    between: between(layout, input),
  };
  const files = new Map<string, MapFile>([["overview", overview]]);
  const part = partMaker(input, layout, (node) => neighbours[node]?.length ?? 0);
  if (whole) return files.set("nodes", part([...input.ids.keys()], linkRows(input)));
  files.set("groups", { groups: groups.filter(({ parent }) => parent !== -1) });
  const links = linksOfGroups(input, layout, neighbours);
  for (const [group, nodes] of membersOf(layout).entries())
    if (groups[group]?.innermost) files.set(`part-${group}`, part(nodes, links[group] ?? []));
  return files;
}

/** A short text that differs when anything in the files does; the address of a map contains it. */
export function keyOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [name, text] of files) hash.update(`${name}\n${text}\n`);
  return hash.digest("base64url").slice(0, 16);
}

function countKinds(nodes: readonly number[], kinds: Uint8Array): number[] {
  const counts = NODE_KINDS.map(() => 0);
  for (const node of nodes) counts[kinds[node] ?? 0] = (counts[kinds[node] ?? 0] ?? 0) + 1;
  return counts;
}

function mapGroups(input: MapInput, layout: Layout, neighbours: Neighbours): MapGroup[] {
  const members = allMembers(layout);
  const children = childrenOf(layout);
  const text = (node: number): Text => ({ en: input.labelEn[node] ?? null, nl: input.labelNl[node] ?? null });
  const name = ({ themes, around }: GroupName) => ({
    themes: themes.map(text),
    around: around === -1 ? null : text(around),
  });
  const degrees = neighbours.map((others) => others.length);
  return groupNames(layout, input, degrees).map((named, group) => {
    const { x, y, size } = layout.discs[group] ?? { x: 0, y: 0, size: 0 };
    const counts = countKinds(members[group] ?? [], input.kinds);
    const innermost = children[group]?.length === 0;
    return { group, parent: layout.parents[group] ?? -1, x, y, size, counts, ...name(named), innermost };
  });
}

/** How many links join each two groups of the first picture. */
function between({ parents, groupOf }: Layout, { links }: MapInput): [number, number, number][] {
  const outermost: number[] = [];
  for (const [group, parent] of parents.entries()) outermost.push(outermost[parent] ?? group);
  const counts = new Map<string, [number, number, number]>();
  links.from.forEach((from, link) => {
    const [a, b] = [from, links.to[link] ?? from]
      .map((node) => outermost[groupOf[node] ?? -1] ?? -1)
      .sort((one, other) => one - other);
    if (a === undefined || b === undefined || a === b) return;
    const known = counts.get(`${a} ${b}`);
    if (known) known[2]++;
    else counts.set(`${a} ${b}`, [a, b, 1]);
  });
  return [...counts.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
}

function linkRows({ links }: MapInput): PartLink[] {
  return Array.from(links.from, (from, link) => ({
    from,
    to: links.to[link] ?? from,
    type: links.type[link] ?? 0,
  }));
}

/**
 * The links of each innermost group. A link between two groups stands with the end that has fewer neighbours, once:
 * a theme with ten thousand links does not make its group heavy, and whoever has both ends has the link.
 */
function linksOfGroups(input: MapInput, { parents, groupOf }: Layout, neighbours: Neighbours): PartLink[][] {
  const byGroup: PartLink[][] = parents.map(() => []);
  for (const link of linkRows(input)) {
    const { from, to } = link;
    const home = (neighbours[from]?.length ?? 0) <= (neighbours[to]?.length ?? 0) ? from : to;
    byGroup[groupOf[home] ?? -1]?.push(link);
  }
  return byGroup;
}
