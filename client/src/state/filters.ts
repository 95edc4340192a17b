/** The facts by which the API filters and counts (its `Facet`), in the order in which the page offers them. */
export const FACETS = [
  "organisationKind",
  "country",
  "region",
  "size",
  "aiExperience",
  "needKind",
  "status",
  "horizon",
  "stage",
  "supportSought",
  "offerKind",
  "theme",
] as const;
export type Facet = (typeof FACETS)[number];

/** What is asked of one fact: one of these values, or none of them. */
export interface FacetChoice {
  readonly values: readonly string[];
  readonly not: boolean;
}

/** What the reader asks of the nodes, besides the kinds that the legend shows. */
export interface Filters {
  readonly facets: Readonly<Partial<Record<Facet, FacetChoice>>>;
  /** Words in names, titles, texts or themes; empty when none are asked for. */
  readonly words: string;
  readonly openNeeds: boolean | null;
  /** Whether all of this must be true, or one of it is enough. */
  readonly match: "all" | "any";
}

export const NO_FILTERS: Filters = { facets: {}, words: "", openNeeds: null, match: "all" };

/** One thing that is asked, as it stands in a sentence and is lifted by itself. */
export type Part = Facet | "words" | "openNeeds";

export const isFacet = (part: string): part is Facet => FACETS.some((facet) => facet === part);

/** What is asked at the moment, in the order in which the page offers it. */
export function partsOf({ facets, words, openNeeds }: Filters): readonly Part[] {
  const parts: Part[] = FACETS.filter((facet) => facets[facet] !== undefined);
  if (words !== "") parts.push("words");
  if (openNeeds !== null) parts.push("openNeeds");
  return parts;
}

/** Asks something of one fact; without values nothing is asked. */
export function chooseFacet(filters: Filters, facet: Facet, choice: FacetChoice): Filters {
  const { [facet]: _, ...others } = filters.facets;
  const values = [...new Set(choice.values)].sort();
  return { ...filters, facets: values.length === 0 ? others : { ...others, [facet]: { ...choice, values } } };
}

/** Asks for one value more of a fact, or for one less. */
export function toggleValue(filters: Filters, facet: Facet, value: string): Filters {
  const { values, not } = filters.facets[facet] ?? { values: [], not: false };
  const left = values.filter((other) => other !== value);
  return chooseFacet(filters, facet, {
    not,
    values: left.length < values.length ? left : [...values, value],
  });
}

/** The filters without one of the things that are asked. */
export function lift(filters: Filters, part: Part): Filters {
  if (part === "words") return { ...filters, words: "" };
  if (part === "openNeeds") return { ...filters, openNeeds: null };
  return chooseFacet(filters, part, { values: [], not: false });
}

/** Says the same for the same filters, whatever order they were chosen in; null when nothing is asked. */
export function filterKey(filters: Filters): string | null {
  const parts = partsOf(filters);
  if (parts.length === 0) return null;
  const { words, openNeeds, match } = filters;
  const facets = FACETS.flatMap((facet) => (filters.facets[facet] ? [[facet, filters.facets[facet]]] : []));
  return JSON.stringify([facets, words, openNeeds, parts.length > 1 ? match : "all"]);
}
