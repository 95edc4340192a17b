import { type Network, NODE_KINDS } from "./network.ts";

/** By what nodes are coloured: a fact, or a measure of their place in the network. */
export const COLOURS = ["kind", "country", "theme", "horizon", "community", "links", "betweenness"] as const;
export type ColourBy = (typeof COLOURS)[number];

/** Never more colours than a reader can tell apart; what is left over shares one. */
export const MOST_GROUPS = 8;
/** The group of what belongs to none of the groups with a colour, and of what has no value at all. */
export const OTHER = "other";
export const NONE = "none";

/** One line of the legend. */
export interface Group {
  readonly id: string;
  /** Which colour of the palette, from 0; `OTHER` and `NONE` have none. */
  readonly slot: number | null;
  /** The themes that name a community, the most telling first. */
  readonly themes?: readonly string[];
  /** The least and the most that a member of a step on a scale has. */
  readonly range?: readonly [least: number, most: number];
}

/** How the nodes are divided for colouring. */
export interface Groups {
  readonly by: ColourBy;
  readonly list: readonly Group[];
  /** The group of each node. */
  readonly of: ReadonlyMap<string, string>;
}

/** A value of a fact, and the nodes that have it. */
export interface ValueMembers {
  readonly value: string;
  readonly ids: readonly string[];
}

/** Terms have an order of their own. */
const HORIZONS = ["SHORT_TERM", "LONG_TERM"];

/**
 * Divides the nodes by the values of a fact, the most frequent value first, or the soonest. A node with several values belongs to the
 * first of them in the legend.
 */
export function groupByValues(by: ColourBy, network: Network, values: readonly ValueMembers[]): Groups {
  const order = ({ value }: ValueMembers): number => (by === "horizon" ? HORIZONS.indexOf(value) : 0);
  const frequent = [...values].sort(
    (a, b) => order(a) - order(b) || b.ids.length - a.ids.length || (a.value < b.value ? -1 : 1),
  );
  const named = frequent.slice(0, MOST_GROUPS);
  const of = new Map<string, string>();
  const give = (id: string, group: string): void => {
    if (network.nodes.has(id) && !of.has(id)) of.set(id, group);
  };
  for (const { value, ids } of named) for (const id of ids) give(id, value);
  for (const { ids } of frequent.slice(MOST_GROUPS)) for (const id of ids) give(id, OTHER);
  for (const id of network.nodes.keys()) give(id, NONE);
  return withRest(
    by,
    named.map(({ value }, slot) => ({ id: value, slot })),
    of,
  );
}

/** Divides the nodes by their kinds, in the order of the legend. */
export function groupByKind(network: Network): Groups {
  const of = new Map([...network.nodes].map(([id, { kind }]) => [id, kind]));
  return withRest(
    "kind",
    NODE_KINDS.map((kind, slot) => ({ id: kind, slot })),
    of,
  );
}

function withRest(by: ColourBy, named: readonly Group[], of: ReadonlyMap<string, string>): Groups {
  const used = new Set(of.values());
  const rest = [OTHER, NONE].filter((id) => used.has(id)).map((id) => ({ id, slot: null }));
  return { by, list: [...named.filter(({ id }) => used.has(id)), ...rest], of };
}

/** Divides the nodes by the communities that they were found to belong to, the largest first, each named by its best linked themes. */
export function groupByCommunity(network: Network, communities: ReadonlyMap<string, number>): Groups {
  const members = new Map<number, string[]>();
  for (const [id, community] of communities) {
    const those = members.get(community);
    if (those) those.push(id);
    else members.set(community, [id]);
  }
  const values = [...members].map(([community, ids]) => ({ value: `c${community}`, ids }));
  const groups = groupByValues("community", network, values);
  const themesOf = (group: string): string[] =>
    [...groups.of]
      .filter(([id, own]) => own === group && network.nodes.get(id)?.kind === "THEME")
      .map(([id]) => ({ id, inside: insiders(network, groups, id) }))
      .sort((a, b) => b.inside - a.inside || (a.id < b.id ? -1 : 1))
      .slice(0, 2)
      .map(({ id }) => id);
  const list = groups.list.map((group) =>
    group.slot === null ? group : { ...group, themes: themesOf(group.id) },
  );
  return { ...groups, list };
}

function insiders(network: Network, groups: Groups, id: string): number {
  const own = groups.of.get(id);
  return (network.nodes.get(id)?.neighbours ?? []).filter((other) => groups.of.get(other) === own).length;
}

interface Step {
  readonly id: string;
  /** The least that a member has. */
  readonly least: number;
}

/** Divides the nodes by their number of links, in steps that double: 0 to 1, 2 to 3, 4 to 7, 8 to 15, 16 and more. */
export function groupByLinks(network: Network): Groups {
  const links = new Map([...network.nodes].map(([id, { degree }]) => [id, degree]));
  const steps = [0, 2, 4, 8, 16].map((least) => ({ id: `from${least}`, least }));
  return groupBySteps("links", steps, links);
}

/**
 * Divides the nodes by how much they connect, which most do hardly: by rank, the top 1 %, 5 % and 20 %, the rest of
 * those that connect anything, and those that connect nothing.
 */
export function groupByBetweenness(values: ReadonlyMap<string, number>): Groups {
  const sorted = [...values.values()].sort((a, b) => b - a);
  const least = (share: number): number =>
    Math.max(sorted[Math.ceil(sorted.length * share) - 1] ?? 0, Number.MIN_VALUE);
  const steps = [
    { id: "zero", least: 0 },
    { id: "some", least: Number.MIN_VALUE },
    { id: "top20", least: least(0.2) },
    { id: "top5", least: least(0.05) },
    { id: "top1", least: least(0.01) },
  ];
  return groupBySteps("betweenness", steps, values);
}

/** Each node belongs to the last step whose least it reaches; the highest step stands first in the legend. */
function groupBySteps(by: ColourBy, steps: readonly Step[], values: ReadonlyMap<string, number>): Groups {
  const of = new Map<string, string>();
  const ranges = new Map<string, [least: number, most: number]>();
  for (const [id, value] of values) {
    const step = steps.findLast(({ least }) => value >= least)?.id ?? "";
    of.set(id, step);
    const [least, most] = ranges.get(step) ?? [value, value];
    ranges.set(step, [Math.min(least, value), Math.max(most, value)]);
  }
  const list = steps.flatMap(({ id }, slot) => {
    const range = ranges.get(id);
    return range ? [{ id, slot, range }] : [];
  });
  return { by, list: list.reverse(), of };
}
