import { childrenOf, type GroupTree, membersOf } from "./group-tree.ts";
import type { MapInput } from "./map-input.ts";

/** What a group is called after, by the numbers of nodes: its most telling themes, and a node to tell it by. */
export interface GroupName {
  readonly themes: readonly number[];
  /** The node with most links in it, where the themes alone would name another group as well; -1 where not needed. */
  readonly around: number;
}

const THEMES = 2;
/** A theme of fewer nodes than this is chance, in a group of a usual size. */
const FEWEST = 3;

/**
 * Names groups by the themes that tell them from what they are part of: those that most of their nodes have and few
 * others do. How telling a theme is: the share of the group's nodes that have it, times the logarithm of how many times
 * larger that is than its share in the whole (the group's part of the Kullback–Leibler divergence).
 * @param degrees how many neighbours each node has
 */
export function groupNames(
  tree: GroupTree,
  input: Pick<MapInput, "themes" | "kinds">,
  degrees: readonly number[],
): GroupName[] {
  const nodes = allMembers(tree);
  const everyone = tree.groupOf.map((_, node) => node);
  const taken = new Set<string>();
  return nodes.map((members, group) => {
    const outer = nodes[tree.parents[group] ?? -1] ?? everyone;
    const themes = tellingThemes(members, outer, input.themes);
    const key = String(themes[0]);
    const unique = themes.length > 0 && !taken.has(key);
    taken.add(key);
    return { themes, around: unique ? -1 : mostLinked(members, degrees, input.kinds) };
  });
}

/** The nodes of each group, those of the groups within it included. */
export function allMembers(tree: GroupTree): number[][] {
  const members = membersOf(tree);
  const children = childrenOf(tree);
  for (let group = members.length - 1; group >= 0; group--)
    for (const child of children[group] ?? [])
      members[group] = (members[group] ?? []).concat(members[child] ?? []);
  return members;
}

function tellingThemes(
  members: readonly number[],
  outer: readonly number[],
  themes: readonly (readonly number[])[],
): number[] {
  const inside = countThemes(members, themes);
  const outside = countThemes(outer, themes);
  const telling = [...inside]
    .filter(([, count]) => count >= Math.min(FEWEST, members.length))
    .map(([theme, count]) => {
      const share = count / members.length;
      const usual = (outside.get(theme) ?? count) / outer.length;
      return { theme, score: share * Math.log(share / usual) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.theme - b.theme);
  const best = telling[0]?.score ?? 0;
  return telling
    .filter(({ score }) => score > best / 3)
    .slice(0, THEMES)
    .map(({ theme }) => theme);
}

function countThemes(nodes: readonly number[], themes: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const node of nodes)
    for (const theme of themes[node] ?? []) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return counts;
}

/** Of the organisations (kind 0), or where there are none of all, the one with most neighbours. */
function mostLinked(members: readonly number[], degrees: readonly number[], kinds: Uint8Array): number {
  const organisations = members.filter((node) => kinds[node] === 0);
  return (organisations.length > 0 ? organisations : members).reduce((most, node) =>
    (degrees[node] ?? 0) > (degrees[most] ?? 0) ? node : most,
  );
}
