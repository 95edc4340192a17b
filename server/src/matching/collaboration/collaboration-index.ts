import { LINK_TYPES, NODE_KINDS } from "../../network/model.ts";
import type { PublishedNetwork } from "../../network/network.ts";
import { isTakingPart } from "../../network/ownership.ts";

/** Lists of node numbers, end to end: those of `i` stand from `starts[i]` up to, not including, `starts[i + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/**
 * Who did which project with whom, read off the published network. Projects are those with at least two
 * organisations behind them; they are numbered from 0, the newest first (unknown years last), so that the projects
 * of an organisation come newest first as well. Organisations and themes keep their node numbers.
 *
 * Holds for one published network only. Building it takes a pass over the relationships, some tens of milliseconds
 * for 67,000 nodes, so after a change it is built anew rather than patched.
 */
export interface CollaborationIndex {
  readonly network: PublishedNetwork;
  /** By node number of an organisation: its projects. */
  readonly projectsOf: Lists;
  /** By project: its organisations. */
  readonly membersOf: Lists;
  /** By project: its themes. */
  readonly themesOf: Lists;
  /** By node number of a theme: its projects. */
  readonly projectsAbout: Lists;
  /** By project: its node number. */
  readonly nodes: Uint32Array;
  /** By project: the year in which it started, `UNKNOWN_YEAR` when nobody says. */
  readonly years: Int16Array;
  /** By node number: the first value of the facet country, counted from 1; 0 when unknown. */
  readonly countries: Uint16Array;
  /** By project: the organisation that leads it; `NOBODY` when unknown. */
  readonly leads: Int32Array;
}

export const UNKNOWN_YEAR = -1;
export const NOBODY = -1;

const ORGANISATION = NODE_KINDS.indexOf("ORGANISATION");
const PROJECT = NODE_KINDS.indexOf("PROJECT_IDEA");
const THEME = NODE_KINDS.indexOf("THEME");
const PROPOSES = LINK_TYPES.indexOf("PROPOSES");
const ABOUT = LINK_TYPES.indexOf("ABOUT");

/** Reads the projects off a published network; see `CollaborationIndex`. */
export function buildCollaborationIndex(network: PublishedNetwork): CollaborationIndex {
  const nodes = projectsNewestFirst(network);
  const membersOf = listsOf(nodes, (node, add) => forMembers(network, node, add));
  const themesOf = listsOf(nodes, (node, add) => forThemes(network, node, add));
  return {
    network,
    membersOf,
    themesOf,
    projectsOf: turnRound(membersOf, network.nodeCount),
    projectsAbout: turnRound(themesOf, network.nodeCount),
    nodes,
    years: Int16Array.from(nodes, (node) => network.startYearAt(node) ?? UNKNOWN_YEAR),
    countries: countriesOf(network),
    leads: Int32Array.from(nodes, (node) => leadOf(network, node)),
  };
}

/** How many items the list of `i` has. */
export function sizeOf({ starts }: Lists, i: number): number {
  return (starts[i + 1] ?? 0) - (starts[i] ?? 0);
}

/** The list of `i`. */
export function itemsOf({ starts, items }: Lists, i: number): Uint32Array {
  return items.subarray(starts[i] ?? 0, starts[i + 1] ?? 0);
}

/** Those who are in a project with one of the organisations, these included. */
export function partnersOf(
  { projectsOf, membersOf }: CollaborationIndex,
  organisations: Iterable<number>,
): ReadonlySet<number> {
  const partners = new Set<number>();
  for (const organisation of organisations) {
    for (
      let at = projectsOf.starts[organisation] ?? 0;
      at < (projectsOf.starts[organisation + 1] ?? 0);
      at++
    ) {
      const project = projectsOf.items[at] ?? 0;
      for (let slot = membersOf.starts[project] ?? 0; slot < (membersOf.starts[project + 1] ?? 0); slot++)
        partners.add(membersOf.items[slot] ?? 0);
    }
  }
  return partners;
}

function projectsNewestFirst(network: PublishedNetwork): Uint32Array {
  const found: { node: number; year: number }[] = [];
  for (let node = 0; node < network.nodeCount; node++) {
    if (network.kindCodeAt(node) !== PROJECT) continue;
    let members = 0;
    forMembers(network, node, () => members++);
    if (members >= 2) found.push({ node, year: network.startYearAt(node) ?? UNKNOWN_YEAR });
  }
  found.sort((a, b) => b.year - a.year || a.node - b.node);
  return Uint32Array.from(found, ({ node }) => node);
}

/** Every organisation behind a project once: the slots of one neighbour stand together. */
function forMembers(network: PublishedNetwork, project: number, add: (member: number) => void): void {
  const { links } = network;
  let previous = -1;
  for (let slot = links.first(project); slot < links.end(project); slot++) {
    const neighbour = links.neighbour(slot);
    if (neighbour === previous || !isTakingPart(links.typeCode(slot))) continue;
    previous = neighbour;
    add(neighbour);
  }
}

function forThemes(network: PublishedNetwork, project: number, add: (theme: number) => void): void {
  const { links } = network;
  for (let slot = links.first(project); slot < links.end(project); slot++) {
    const neighbour = links.neighbour(slot);
    if (links.typeCode(slot) === ABOUT && network.kindCodeAt(neighbour) === THEME) add(neighbour);
  }
}

/** The first organisation that leads a project: by role, or because it proposes it. */
function leadOf(network: PublishedNetwork, project: number): number {
  const { links } = network;
  for (let slot = links.first(project); slot < links.end(project); slot++)
    if (links.role(slot) === "COORDINATOR" || links.typeCode(slot) === PROPOSES) return links.neighbour(slot);
  return NOBODY;
}

function countriesOf(network: PublishedNetwork): Uint16Array {
  const countries = new Uint16Array(network.nodeCount);
  const { codes, dictionary } = network.facets;
  const { first, end } = dictionary.range("country");
  for (let node = 0; node < network.nodeCount; node++) {
    if (network.kindCodeAt(node) !== ORGANISATION) continue;
    for (let slot = codes.first(node); slot < codes.end(node) && countries[node] === 0; slot++) {
      const code = codes.value(slot);
      if (code >= first && code < end) countries[node] = code - first + 1;
    }
  }
  return countries;
}

function listsOf(nodes: Uint32Array, listOf: (node: number, add: (item: number) => void) => void): Lists {
  const starts = new Uint32Array(nodes.length + 1);
  const items: number[] = [];
  for (const [place, node] of nodes.entries()) {
    listOf(node, (item) => items.push(item));
    starts[place + 1] = items.length;
  }
  return { starts, items: Uint32Array.from(items) };
}

/** From "the items of each list" to "the lists of each item", these in ascending order. */
function turnRound({ starts, items }: Lists, count: number): Lists {
  const turned = new Uint32Array(count + 1);
  for (const item of items) turned[item + 1] = (turned[item + 1] ?? 0) + 1;
  for (let item = 0; item < count; item++) turned[item + 1] = (turned[item + 1] ?? 0) + (turned[item] ?? 0);
  const free = turned.slice();
  const lists = new Uint32Array(items.length);
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at++) {
      const item = items[at] ?? 0;
      lists[free[item] ?? 0] = list;
      free[item] = (free[item] ?? 0) + 1;
    }
  }
  return { starts: turned, items: lists };
}
