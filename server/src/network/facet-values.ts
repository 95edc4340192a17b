import type { Adjacency } from "./adjacency.ts";
import { broaderThemes } from "./broader-themes.ts";
import { FacetDictionary, FacetTable } from "./facet-table.ts";
import { FACETS, type Facet, type NetworkNodeRow } from "./model.ts";
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
 * @param rows in the order of the identifiers, as `links` numbers them
 */
export function buildFacets(rows: readonly NetworkNodeRow[], links: Adjacency): FacetTable {
  const dictionary = new FacetDictionary(occurringValues(rows));
  const own = ownValues(rows, links, dictionary);
  const taken = takenOver(dictionary);
  const codes = packLists(rows.length, dictionary.size, (node, into) => {
    addAll(own, node, into);
    const takes = rows[node]?.kind === "ORGANISATION" ? taken.byOrganisations : taken.byOthers;
    for (let slot = links.first(node); slot < links.end(node); slot++) {
      if (isOwning(links.typeCode(slot))) addAll(own, links.neighbour(slot), into, takes);
    }
  });
  return new FacetTable(dictionary, codes);
}

function occurringValues(rows: readonly NetworkNodeRow[]): Map<Facet, Set<string>> {
  const occurring = new Map(FACETS.map((facet) => [facet, new Set<string>()]));
  for (const row of rows) {
    if (row.kind === "THEME") occurring.get("theme")?.add(row.id);
    else
      for (const facet of ROW_FACETS)
        for (const value of row.facets[facet] ?? []) occurring.get(facet)?.add(value);
  }
  return occurring;
}

/** The values of each node by itself: its row's, and its own themes with the broader ones. */
function ownValues(
  rows: readonly NetworkNodeRow[],
  links: Adjacency,
  dictionary: FacetDictionary,
): PackedLists {
  const broader = broaderThemes(links);
  const themeCodes = rows.map((row) => dictionary.codeOf("theme", row.id));
  const addTheme = (theme: number, into: Set<number>) => {
    for (const one of broader(theme)) addCode(into, themeCodes[one]);
  };
  return packLists(rows.length, dictionary.size, (node, into) => {
    const row = rows[node];
    if (row?.kind === "THEME") return addTheme(node, into);
    for (const facet of ROW_FACETS) {
      for (const value of row?.facets[facet] ?? []) addCode(into, dictionary.codeOf(facet, value));
    }
    for (let slot = links.first(node); slot < links.end(node); slot++) {
      const type = links.type(slot);
      if (type === "ABOUT" || type === "WORKS_ON") addTheme(links.neighbour(slot), into);
    }
  });
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
