import type { Adjacency } from "./adjacency.ts";
import { broaderThemes } from "./broader-themes.ts";
import { FacetDictionary, FacetTable } from "./facet-table.ts";
import { FACETS, type Facet, LINK_TYPES, NODE_KINDS } from "./model.ts";
import type { NodeRows } from "./node-rows.ts";
import type { NodeTable, Replacement } from "./node-table.ts";
import { isOwning } from "./ownership.ts";
import { type DistinctValues, type PackedLists, packLists } from "./packed-lists.ts";

/** What a need, project idea or offer takes over from the organisations behind it. */
const FROM_ORGANISATIONS: readonly Facet[] = [
  "organisationKind",
  "country",
  "region",
  "size",
  "aiExperience",
];

/** What an organisation takes over from its needs, project ideas and offers. */
const FROM_NEEDS_IDEAS_AND_OFFERS: readonly Facet[] = [
  "needKind",
  "status",
  "horizon",
  "stage",
  "supportSought",
  "offerKind",
  "theme",
];

const ORGANISATION = NODE_KINDS.indexOf("ORGANISATION");
const THEME = NODE_KINDS.indexOf("THEME");
/** For each place in `LINK_TYPES`: whether it leads from a node to a theme of its own. */
const LEADS_TO_THEME: readonly boolean[] = LINK_TYPES.map((type) => type === "ABOUT" || type === "WORKS_ON");

/** The nodes, relationships and facets of one network. */
interface Columns {
  readonly nodes: NodeTable;
  readonly links: Adjacency;
}

/** The network after a change, as far as facets depend on it. */
export interface FacetChange extends Columns, Replacement {
  /** By old number: 1 for a node that changed, is gone, or of which outgoing relationships changed. */
  readonly touched: Uint8Array;
  /** The rows of the touched nodes that there are. */
  readonly rows: NodeRows;
}

/**
 * Works out which values every node has of every facet. A node has
 *
 * - the values of its own row;
 * - as themes: those it is ABOUT or WORKS_ON (a theme: itself) and all broader ones, so that a filter on a broad
 *   theme also finds what is about a narrower one;
 * - an organisation, besides: the values (kind of need, status, horizon, stage, support sought, kind of offer,
 *   themes) of its needs (HAS_NEED, SHARES), project ideas (PROPOSES, TAKES_PART) and offers (MAKES_OFFER);
 * - a need, project idea or offer, besides: the values (kind, country, region, size, experience with AI) of the
 *   organisations behind it by the same relationships, but not the themes those work on otherwise.
 *
 * Values are taken over once, not on and on: a need does not get the country of an organisation that merely shares
 * another need with its owner. A theme has no values but themes.
 *
 * Only what a change may have changed is worked out; the lists of nodes that are neither touched nor beside one that
 * is stay. A touched theme may change what is broader for any node, so then all lists are worked out.
 */
export function replaceFacets(before: Columns & { facets: FacetTable }, change: FacetChange): FacetTable {
  const themes = themesOf(change.nodes);
  const staying = stayingNodes(change);
  const dictionary = dictionaryAfter(before.facets, staying, change, themes);
  const newValues =
    dictionary === before.facets.dictionary ? null : before.facets.dictionary.renumbered(dictionary);
  const themesMove = touchesATheme(before.nodes, change);
  const nowhere = themesMove ? staying.slice().fill(-1) : null;
  const own = packLists(
    { before: before.facets.own, from: nowhere ?? staying, newValues },
    dictionary.size,
    ownValues(before.facets, change, dictionary, newValues),
  );
  const taken = takenOver(dictionary);
  const { links, nodes } = change;
  const codes = packLists(
    { before: before.facets.codes, from: nowhere ?? apart(before.links, staying, change), newValues },
    dictionary.size,
    (node, into) => {
      addAll(own, node, into);
      const takes = nodes.kindCodeAt(node) === ORGANISATION ? taken.byOrganisations : taken.byOthers;
      for (let slot = links.first(node); slot < links.end(node); slot++) {
        if (isOwning(links.typeCode(slot))) addMarked(own, links.neighbour(slot), takes, into);
      }
    },
  );
  return new FacetTable(dictionary, own, codes);
}

/** By new number: the old one of a node that stays as it was, else -1. */
function stayingNodes({ oldOf, rowOf }: FacetChange): Int32Array {
  const staying = oldOf.slice();
  for (let node = 0; node < staying.length; node++) if ((rowOf[node] ?? -1) >= 0) staying[node] = -1;
  return staying;
}

function themesOf(nodes: NodeTable): number[] {
  const themes: number[] = [];
  for (let node = 0; node < nodes.count; node++) if (nodes.kindCodeAt(node) === THEME) themes.push(node);
  return themes;
}

function touchesATheme(before: NodeTable, { touched, rows }: FacetChange): boolean {
  for (let old = touched.indexOf(1); old >= 0; old = touched.indexOf(1, old + 1))
    if (before.kindCodeAt(old) === THEME) return true;
  return rows.kinds.includes(THEME);
}

/** What stays without the neighbours of touched nodes, those before the change included. */
function apart(before: Adjacency, staying: Int32Array, change: FacetChange): Int32Array {
  const { links, newOf, touched, rowOf } = change;
  const from = staying.slice();
  for (let old = touched.indexOf(1); old >= 0; old = touched.indexOf(1, old + 1)) {
    for (let slot = before.first(old); slot < before.end(old); slot++) {
      const neighbour = newOf[before.neighbour(slot)] ?? -1;
      if (neighbour >= 0) from[neighbour] = -1;
    }
  }
  for (let node = 0; node < rowOf.length; node++) {
    if ((rowOf[node] ?? -1) < 0) continue;
    for (let slot = links.first(node); slot < links.end(node); slot++) from[links.neighbour(slot)] = -1;
  }
  return from;
}

/** All values that occur after the change: the dictionary before when these are the same. */
function dictionaryAfter(
  { dictionary, own }: FacetTable,
  staying: Int32Array,
  { nodes, rows }: FacetChange,
  themes: readonly number[],
): FacetDictionary {
  const occurring = new Map(FACETS.map((facet) => [facet, new Set<string>()]));
  const seen = new Uint8Array(dictionary.size);
  for (let node = 0; node < staying.length; node++) {
    const old = staying[node] ?? -1;
    for (let slot = own.first(old); slot < own.end(old); slot++) seen[own.value(slot)] = 1;
  }
  for (const [code, mark] of seen.entries())
    if (mark === 1) occurring.get(dictionary.facetOf(code))?.add(dictionary.value(code));
  for (const { facet, value } of rows.values) occurring.get(facet)?.add(value);
  occurring.set("theme", new Set(themes.map((theme) => nodes.idAt(theme))));
  return dictionary.isOf(occurring) ? dictionary : new FacetDictionary(occurring);
}

/** Lists the values of a node by itself: its row's, and its own themes with the broader ones. */
function ownValues(
  before: FacetTable,
  { nodes, links, rows, rowOf, oldOf }: FacetChange,
  dictionary: FacetDictionary,
  newValues: Int32Array | null,
) {
  const broader = broaderThemes(links);
  const codes = new Map<number, readonly number[]>();
  const codesOf = (theme: number) => {
    const known = codes.get(theme);
    if (known !== undefined) return known;
    const found = [...broader(theme)].flatMap((one) => dictionary.codeOf("theme", nodes.idAt(one)) ?? []);
    codes.set(theme, found);
    return found;
  };
  const addTheme = (theme: number, into: DistinctValues) => {
    for (const code of codesOf(theme)) into.add(code);
  };
  const ofRows = rows.values.map(({ facet, value }) => dictionary.codeOf(facet, value) ?? 0);
  const firstTheme = before.dictionary.range("theme").first;
  const addByItself = (node: number, into: DistinctValues) => {
    const row = rowOf[node] ?? -1;
    const { facets } = rows;
    if (row >= 0) {
      for (let slot = facets.first(row); slot < facets.end(row); slot++)
        into.add(ofRows[facets.value(slot)] ?? 0);
      return;
    }
    const old = oldOf[node] ?? -1;
    for (let slot = before.own.first(old); slot < before.own.end(old); slot++) {
      const code = before.own.value(slot);
      if (code < firstTheme) into.add(newValues === null ? code : (newValues[code] ?? 0));
    }
  };
  return (node: number, into: DistinctValues) => {
    if (nodes.kindCodeAt(node) === THEME) return addTheme(node, into);
    addByItself(node, into);
    for (let slot = links.first(node); slot < links.end(node); slot++)
      if (LEADS_TO_THEME[links.typeCode(slot)] === true) addTheme(links.neighbour(slot), into);
  };
}

/** Which values, by their numbers, are taken over by organisations and which by what they stand behind. */
function takenOver(dictionary: FacetDictionary): { byOrganisations: Uint8Array; byOthers: Uint8Array } {
  const marked = (facets: readonly Facet[]) => {
    const marks = new Uint8Array(dictionary.size);
    for (const { first, end } of facets.map((facet) => dictionary.range(facet))) marks.fill(1, first, end);
    return marks;
  };
  return { byOrganisations: marked(FROM_NEEDS_IDEAS_AND_OFFERS), byOthers: marked(FROM_ORGANISATIONS) };
}

function addAll(values: PackedLists, node: number, into: DistinctValues): void {
  for (let slot = values.first(node); slot < values.end(node); slot++) into.add(values.value(slot));
}

/** Adds those values of a node that are marked. */
function addMarked(values: PackedLists, node: number, marks: Uint8Array, into: DistinctValues): void {
  for (let slot = values.first(node); slot < values.end(node); slot++) {
    const code = values.value(slot);
    if (marks[code] === 1) into.add(code);
  }
}
