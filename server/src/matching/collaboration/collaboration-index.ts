import { LINK_TYPES, NODE_KINDS } from "../../network/model.ts";
import { linksWanted, neighboursBy } from "../../network/neighbours.ts";
import { PublishedNetwork } from "../../network/network.ts";
import type { Renumbering } from "../../network/node-table.ts";
import { OWNERSHIP } from "../../network/ownership.ts";
import { renumberingBetween } from "../../network/renumbering.ts";
import { themesOf } from "../asker.ts";
import { changedLists, type Lists, NO_LISTS, turnRound } from "./lists.ts";

/**
 * Who did which project with whom, read off the published network. Projects are those with at least two
 * organisations behind them; they are numbered from 0, the newest first (unknown years last), so that the projects
 * of an organisation come newest first as well. Organisations and themes keep their node numbers.
 *
 * Holds for one published network only; see `changedIndex` for the next.
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
  /** Countries are numbered from 0 up to, not including, this. */
  readonly countryCount: number;
  /** By project: the organisation that leads it; `NOBODY` when unknown. */
  readonly leads: Int32Array;
}

/** The index of the next version of a network, and what is other in it. */
export interface ChangedIndex {
  readonly before: CollaborationIndex;
  readonly index: CollaborationIndex;
  readonly numbers: Renumbering;
  /** By country before: the country now, -1 for one that is gone. */
  readonly newCountries: Int32Array;
  /** Projects of the index before that are gone, or stand in the new one as others. */
  readonly gone: readonly number[];
  /** Projects of the new index that came, or stood in the one before as others. */
  readonly come: readonly number[];
}

export const UNKNOWN_YEAR = -1;
export const NOBODY = -1;

const ORGANISATION = NODE_KINDS.indexOf("ORGANISATION");
const PROJECT = NODE_KINDS.indexOf("PROJECT_IDEA");
const TAKING_PART = linksWanted("IN", OWNERSHIP.PROJECT_IDEA);
const PROPOSES = LINK_TYPES.indexOf("PROPOSES");

const EMPTY: CollaborationIndex = {
  network: PublishedNetwork.EMPTY,
  projectsOf: NO_LISTS,
  membersOf: NO_LISTS,
  themesOf: NO_LISTS,
  projectsAbout: NO_LISTS,
  nodes: new Uint32Array(),
  years: new Int16Array(),
  countries: new Uint16Array(),
  countryCount: 1,
  leads: new Int32Array(),
};

/** Reads the projects off a published network; see `CollaborationIndex`. */
export function buildCollaborationIndex(network: PublishedNetwork): CollaborationIndex {
  const numbers = { oldOf: new Int32Array(network.nodeCount).fill(-1), newOf: new Int32Array() };
  return withProjectsRead(EMPTY, network, numbers, new Uint8Array(network.nodeCount).fill(1)).index;
}

/**
 * The index of the next version of its network. Only projects that are touched, or beside something that is, are read;
 * of the others the numbers are copied, which takes some milliseconds for 85,000 participations.
 *
 * @param touched identifiers of the nodes that came, went or changed, and of those from which a relationship came,
 *   went or changed
 */
export function changedIndex(
  before: CollaborationIndex,
  network: PublishedNetwork,
  touched: ReadonlySet<string>,
): ChangedIndex {
  const numbers = renumberingBetween(before.network, network, touched);
  return withProjectsRead(before, network, numbers, besideTouched(before.network, network, numbers, touched));
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

/** @param isRead by node number now: 1 for what is read from the network, and not taken from the index before */
function withProjectsRead(
  before: CollaborationIndex,
  network: PublishedNetwork,
  numbers: Renumbering,
  isRead: Uint8Array,
): ChangedIndex {
  const { nodes, from, gone } = projectsNewestFirst(before, network, numbers, isRead);
  const node = (project: number) => nodes[project] ?? 0;
  const kept = { from, newItems: numbers.newOf };
  const membersOf = changedLists({ ...kept, before: before.membersOf }, (project) =>
    membersIn(network, node(project)),
  );
  const themeLists = changedLists({ ...kept, before: before.themesOf }, (project) =>
    themesOf(network, node(project)),
  );
  const newCountries = newCountriesOf(before, network);
  const index: CollaborationIndex = {
    network,
    membersOf,
    themesOf: themeLists,
    projectsOf: turnRound(membersOf, network.nodeCount),
    projectsAbout: turnRound(themeLists, network.nodeCount),
    nodes,
    years: Int16Array.from(nodes, (of) => network.startYearAt(of) ?? UNKNOWN_YEAR),
    countryCount: countryCountOf(network),
    countries: countriesOf(before, network, { numbers, isRead, newCountries }),
    leads: from.map((old, project) => {
      const lead = before.leads[old] ?? NOBODY;
      if (old < 0) return leadOf(network, node(project));
      return lead === NOBODY ? NOBODY : (numbers.newOf[lead] ?? NOBODY);
    }),
  };
  const come: number[] = [];
  for (const [project, old] of from.entries()) if (old < 0) come.push(project);
  return { before, index, numbers, newCountries, gone, come };
}

/** By node number now: 1 for what is touched, and for what is or was beside it. */
function besideTouched(
  before: PublishedNetwork,
  network: PublishedNetwork,
  { newOf }: Renumbering,
  touched: ReadonlySet<string>,
): Uint8Array {
  const marks = new Uint8Array(network.nodeCount);
  const mark = (version: PublishedNetwork, node: number | undefined, now: (other: number) => number) => {
    if (node === undefined) return;
    const beside = [...version.linksOf(node)].map(({ neighbour }) => neighbour);
    for (const other of [node, ...beside]) if (now(other) >= 0) marks[now(other)] = 1;
  };
  for (const id of touched) {
    mark(before, before.indexOf(id), (other) => newOf[other] ?? -1);
    mark(network, network.indexOf(id), (other) => other);
  }
  return marks;
}

/** All projects, each with its number before when it stays as it was, else -1; and which of those before do not. */
function projectsNewestFirst(
  before: CollaborationIndex,
  network: PublishedNetwork,
  { newOf }: Renumbering,
  isRead: Uint8Array,
) {
  const fresh: number[] = [];
  for (let node = isRead.indexOf(1); node >= 0; node = isRead.indexOf(1, node + 1))
    if (network.kindCodeAt(node) === PROJECT && membersIn(network, node).length >= 2) fresh.push(node);
  const year = (node: number) => network.startYearAt(node) ?? UNKNOWN_YEAR;
  fresh.sort((a, b) => year(b) - year(a) || a - b);
  const gone: number[] = [];
  const nodes = new Uint32Array(before.nodes.length + fresh.length);
  const from = new Int32Array(nodes.length);
  let count = 0;
  let next = 0;
  const add = (node: number, old: number) => {
    nodes[count] = node;
    from[count++] = old;
  };
  // Those that stay keep their order, since numbers of nodes follow identifiers.
  for (let old = 0; old < before.nodes.length; old++) {
    const node = newOf[before.nodes[old] ?? 0] ?? -1;
    if (node < 0 || isRead[node] === 1) {
      gone.push(old);
      continue;
    }
    for (let other = fresh[next]; other !== undefined; other = fresh[++next]) {
      if (year(other) < year(node) || (year(other) === year(node) && other > node)) break;
      add(other, -1);
    }
    add(node, old);
  }
  for (const other of fresh.slice(next)) add(other, -1);
  return { nodes: nodes.slice(0, count), from: from.slice(0, count), gone };
}

/** Every organisation behind a project, once. */
function membersIn(network: PublishedNetwork, project: number): number[] {
  return neighboursBy(network, project, TAKING_PART);
}

/** The first organisation that leads a project: by role, or because it proposes it. */
function leadOf(network: PublishedNetwork, project: number): number {
  const { links } = network;
  for (let slot = links.first(project); slot < links.end(project); slot++)
    if (links.role(slot) === "COORDINATOR" || links.typeCode(slot) === PROPOSES) return links.neighbour(slot);
  return NOBODY;
}

function countryCountOf({ facets }: PublishedNetwork): number {
  const { first, end } = facets.dictionary.range("country");
  return 1 + end - first;
}

function newCountriesOf(before: CollaborationIndex, after: PublishedNetwork): Int32Array {
  const { dictionary } = before.network.facets;
  const { first } = dictionary.range("country");
  const newFirst = after.facets.dictionary.range("country").first;
  return Int32Array.from({ length: before.countryCount }, (_, country) => {
    if (country === 0) return 0;
    const code = after.facets.dictionary.codeOf("country", dictionary.value(first + country - 1));
    return code === undefined ? -1 : code - newFirst + 1;
  });
}

function countriesOf(
  before: CollaborationIndex,
  network: PublishedNetwork,
  { numbers, isRead, newCountries }: Pick<ChangedIndex, "numbers" | "newCountries"> & { isRead: Uint8Array },
): Uint16Array {
  const countries = new Uint16Array(network.nodeCount);
  for (let node = 0; node < countries.length; node++)
    countries[node] =
      isRead[node] === 1
        ? countryOf(network, node)
        : (newCountries[before.countries[numbers.oldOf[node] ?? -1] ?? 0] ?? 0);
  return countries;
}

function countryOf(network: PublishedNetwork, node: number): number {
  if (network.kindCodeAt(node) !== ORGANISATION) return 0;
  const range = network.facets.dictionary.range("country");
  const code = network.facets.firstCodeAt(node, range);
  return code === null ? 0 : code - range.first + 1;
}
