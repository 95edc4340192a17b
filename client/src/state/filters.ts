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

/** What is asked with yes or no: whether there is a need, an open one, a project idea, an offer. */
export const QUESTIONS = ["hasNeed", "hasOpenNeeds", "hasProjectIdea", "hasOffer"] as const;
export type Question = (typeof QUESTIONS)[number];

/** What the reader asks of the nodes, besides the kinds that the legend shows. */
export interface Filters {
  readonly facets: Readonly<Partial<Record<Facet, FacetChoice>>>;
  /** Words in names, titles, texts or themes; empty when none are asked for. */
  readonly words: string;
  readonly answers: Readonly<Partial<Record<Question, boolean>>>;
  /** Whether all of this must be true, or one of it is enough. */
  readonly match: "all" | "any";
  /** Whether what is asked of needs must hold for one and the same need, and likewise for the other kinds. */
  readonly same: boolean;
}

export const NO_FILTERS: Filters = { facets: {}, words: "", answers: {}, match: "all", same: false };

/** One thing that is asked, as it stands in a sentence and is lifted by itself. */
export type Part = Facet | Question | "words";

export const isFacet = (part: string): part is Facet => FACETS.some((facet) => facet === part);
export const isQuestion = (part: string): part is Question => QUESTIONS.some((question) => question === part);

/** What is asked at the moment, in the order in which the page offers it. */
export function partsOf({ facets, words, answers }: Filters): readonly Part[] {
  return [
    ...FACETS.filter((facet) => facets[facet] !== undefined),
    ...QUESTIONS.filter((question) => answers[question] !== undefined),
    ...(words === "" ? [] : (["words"] as const)),
  ];
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

/** Answers a question, or with null asks it no more. */
export function answer(filters: Filters, question: Question, yes: boolean | null): Filters {
  const { [question]: _, ...others } = filters.answers;
  return { ...filters, answers: yes === null ? others : { ...others, [question]: yes } };
}

/** The filters without one of the things that are asked. */
export function lift(filters: Filters, part: Part): Filters {
  if (part === "words") return { ...filters, words: "" };
  if (isQuestion(part)) return answer(filters, part, null);
  return chooseFacet(filters, part, { values: [], not: false });
}

/** Says the same for the same filters, whatever order they were chosen in; null when nothing is asked. */
export function filterKey(filters: Filters): string | null {
  const parts = partsOf(filters);
  if (parts.length === 0) return null;
  const { words, match, same } = filters;
  const facets = FACETS.flatMap((facet) => (filters.facets[facet] ? [[facet, filters.facets[facet]]] : []));
  const answers = QUESTIONS.flatMap((question) =>
    filters.answers[question] === undefined ? [] : [[question, filters.answers[question]]],
  );
  const several = parts.length > 1;
  return JSON.stringify([facets, words, answers, several ? match : "all", several && same]);
}
