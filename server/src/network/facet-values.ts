import type { Adjacency } from "./adjacency.ts";
import { broaderThemes } from "./broader-themes.ts";
import { FacetDictionary, FacetTable } from "./facet-table.ts";
import { FACETS, type Facet, type NetworkNodeRow, NODE_KINDS } from "./model.ts";
import type { NodeTable, Renumbering } from "./node-table.ts";
import { isOwning } from "./ownership.ts";
import { type PackedLists, packLists } from "./packed-lists.ts";

/** The facets whose values stand in a node's row; themes are relationships. */
const ROW_FACETS = FACETS.filter((facet) => facet !== "theme");

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

/** The nodes, relationships and facets of one network. */
interface Columns {
  readonly nodes: NodeTable;
  readonly links: Adjacency;
}

/** The network after a change, as far as facets depend on it. */
export interface FacetChange extends Columns, Renumbering {
  /** By old number: 1 for a node that changed, is gone, or of which outgoing relationships changed. */
  readonly touched: Uint8Array;
  /** By new number: the rows of the touched nodes that there are. */
  readonly rows: ReadonlyMap<number, NetworkNodeRow>;
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
  const staying = untouched(change);
  const dictionary = new FacetDictionary(occurringValues(before.facets, staying, change));
  const newValues = before.facets.dictionary.renumbered(dictionary);
  const themesMove = touchesATheme(before.nodes, change);
  const nowhere = change.oldOf.map(() => -1);
  const own = packLists(
    { before: before.facets.own, from: themesMove ? nowhere : staying, newValues },
    dictionary.size,
    ownValues(before.facets, change, dictionary),
  );
  const taken = takenOver(dictionary);
  const { links, nodes } = change;
  const codes = packLists(
    {
      before: before.facets.codes,
      from: themesMove ? nowhere : apart(before.links, staying, change),
      newValues,
    },
    dictionary.size,
    (node, into) => {
      addAll(own, node, into);
      const takes = nodes.kindCodeAt(node) === ORGANISATION ? taken.byOrganisations : taken.byOthers;
      for (let slot = links.first(node); slot < links.end(node); slot++) {
        if (isOwning(links.typeCode(slot))) addAll(own, links.neighbour(slot), into, takes);
      }
    },
  );
  return new FacetTable(dictionary, own, codes);
}

function touchesATheme(before: NodeTable, { touched, rows }: FacetChange): boolean {
  for (const [old, mark] of touched.entries())
    if (mark === 1 && before.kindCodeAt(old) === THEME) return true;
  for (const row of rows.values()) if (row.kind === "THEME") return true;
  return false;
}

/** By new number: the old one of a node that is not touched, else -1. */
function untouched({ oldOf, touched }: FacetChange): Int32Array {
  return oldOf.map((old) => (old >= 0 && touched[old] !== 1 ? old : -1));
}

/** What stays without the neighbours of touched nodes, those before the change included. */
function apart(before: Adjacency, staying: Int32Array, change: FacetChange): Int32Array {
  const { links, newOf, touched, rows } = change;
  const from = staying.slice();
  for (const [old, mark] of touched.entries()) {
    if (mark !== 1) continue;
    for (let slot = before.first(old); slot < before.end(old); slot++) {
      const neighbour = newOf[before.neighbour(slot)] ?? -1;
      if (neighbour >= 0) from[neighbour] = -1;
    }
  }
  for (const node of rows.keys())
    for (let slot = links.first(node); slot < links.end(node); slot++) from[links.neighbour(slot)] = -1;
  return from;
}

/** The values that occur after the change: those of the rows and of the untouched nodes, and every theme. */
function occurringValues(
  before: FacetTable,
  staying: Int32Array,
  change: FacetChange,
): Map<Facet, Set<string>> {
  const occurring = new Map(FACETS.map((facet) => [facet, new Set<string>()]));
  const { dictionary, own } = before;
  const seen = new Uint8Array(dictionary.size);
  for (const old of staying)
    for (let slot = own.first(old); slot < own.end(old); slot++) seen[own.value(slot)] = 1;
  for (const [code, mark] of seen.entries())
    if (mark === 1) occurring.get(dictionary.facetOf(code))?.add(dictionary.value(code));
  for (const row of change.rows.values())
    for (const facet of ROW_FACETS)
      for (const value of row.facets[facet] ?? []) occurring.get(facet)?.add(value);
  const themes = new Set<string>();
  for (let node = 0; node < change.nodes.count; node++)
    if (change.nodes.kindCodeAt(node) === THEME) themes.add(change.nodes.idAt(node));
  return occurring.set("theme", themes);
}

/** Lists the values of a node by itself: its row's, and its own themes with the broader ones. */
function ownValues(
  before: FacetTable,
  { nodes, links, rows, oldOf }: FacetChange,
  dictionary: FacetDictionary,
) {
  const broader = broaderThemes(links);
  const addTheme = (theme: number, into: Set<number>) => {
    for (const one of broader(theme)) addCode(into, dictionary.codeOf("theme", nodes.idAt(one)));
  };
  const addFromRow = (row: NetworkNodeRow, into: Set<number>) => {
    for (const facet of ROW_FACETS)
      for (const value of row.facets[facet] ?? []) addCode(into, dictionary.codeOf(facet, value));
  };
  const addFromBefore = (old: number, into: Set<number>) => {
    for (const facet of ROW_FACETS)
      for (const value of before.ownValuesAt(old, facet)) addCode(into, dictionary.codeOf(facet, value));
  };
  return (node: number, into: Set<number>) => {
    if (nodes.kindCodeAt(node) === THEME) return addTheme(node, into);
    const row = rows.get(node);
    if (row === undefined) addFromBefore(oldOf[node] ?? -1, into);
    else addFromRow(row, into);
    for (let slot = links.first(node); slot < links.end(node); slot++) {
      const type = links.type(slot);
      if (type === "ABOUT" || type === "WORKS_ON") addTheme(links.neighbour(slot), into);
    }
  };
}

function addCode(into: Set<number>, code: number | undefined): void {
  if (code !== undefined) into.add(code);
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

/** Adds the values of a node, all or those that are marked. */
function addAll(values: PackedLists, node: number, into: Set<number>, marks?: Uint8Array): void {
  for (let slot = values.first(node); slot < values.end(node); slot++) {
    const code = values.value(slot);
    if (marks === undefined || marks[code] === 1) into.add(code);
  }
}
