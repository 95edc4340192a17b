import type { NodeFilter } from "../../api/generated/graphql.ts";
import type { NodeKind } from "../../graph/network.ts";
import {
  FACETS,
  type Facet,
  type Filters,
  NO_FILTERS,
  QUESTIONS,
  type Question,
} from "../../state/filters.ts";

/** What a fact may be a fact of: the kind of node, and how the API asks for somebody who has one like this. */
interface Subject {
  readonly kind: NodeKind;
  readonly condition: "hasNeed" | "hasProjectIdea" | "hasOffer" | "organisation";
  /** The facts of this kind alone, and those that it has in common with others. */
  readonly own: readonly Facet[];
  readonly common: readonly Facet[];
}

const SUBJECTS: readonly Subject[] = [
  { kind: "NEED", condition: "hasNeed", own: ["needKind", "status"], common: ["horizon", "theme"] },
  {
    kind: "PROJECT_IDEA",
    condition: "hasProjectIdea",
    own: ["stage", "supportSought"],
    common: ["horizon", "theme"],
  },
  { kind: "OFFER", condition: "hasOffer", own: ["offerKind"], common: ["theme"] },
  {
    kind: "ORGANISATION",
    condition: "organisation",
    own: ["organisationKind", "country", "region", "size", "aiExperience"],
    common: [],
  },
];

/** The facts that are asked of one and the same node: of each kind of which something is asked. */
function together({ facets, same }: Filters): { subject: Subject; asked: readonly Facet[] }[] {
  if (!same) return [];
  const isAsked = (facet: Facet): boolean => facets[facet] !== undefined;
  const named = SUBJECTS.filter(({ own }) => own.some(isAsked));
  // A horizon and a theme alone may be those of a need or of an idea.
  const open = named.every(({ common }) => common.length === 0);
  const subjects = open ? SUBJECTS.filter(({ common }) => common.every(isAsked)) : named;
  return subjects
    .map((subject) => ({ subject, asked: [...subject.own, ...subject.common].filter(isAsked) }))
    .filter(({ asked }) => asked.length > 1);
}

/** Whether facts are asked that may hold of different nodes, or of one and the same: then the reader has the choice. */
export const hasTogether = (filters: Filters): boolean => together({ ...filters, same: true }).length > 0;

/** Whether a fact is asked together with others of one and the same node. */
export const isTogether = (filters: Filters, facet: Facet): boolean =>
  together(filters).some(({ asked }) => asked.includes(facet));

function facetFilter(filters: Filters, facet: Facet): NodeFilter {
  const { values = [], not = false } = filters.facets[facet] ?? {};
  const asked = { [facet]: [...values] };
  return not ? { not: asked } : asked;
}

/** The nodes of this kind for which all of it is true, and who has one. */
function sameFilter(filters: Filters, { kind, condition }: Subject, asked: readonly Facet[]): NodeFilter {
  const and = asked.map((facet) => facetFilter(filters, facet));
  return { or: [{ [condition]: { and } }, { kinds: [kind], and }] };
}

/** Facts of one and the same node; a common fact that two kinds may have is looked for in either. */
function togetherFilters(filters: Filters): NodeFilter[] {
  const groups = together(filters);
  const statements = groups.filter(({ subject }) => subject.kind !== "ORGANISATION");
  const isOwn = ({ subject, asked }: (typeof groups)[number]): boolean =>
    asked.some((facet) => subject.own.includes(facet));
  const write = ({ subject, asked }: (typeof groups)[number]) => sameFilter(filters, subject, asked);
  const either = statements.filter((group) => !isOwn(group)).map(write);
  return [...groups.filter(isOwn).map(write), ...(either.length > 0 ? [{ or: either }] : [])];
}

/** Who has one, and what they have: else the map would show organisations without their needs. */
function answerFilter(question: Question, yes: boolean): NodeFilter {
  if (question === "hasOpenNeeds") return { hasOpenNeeds: yes };
  const kinds = SUBJECTS.filter(({ condition }) => condition === question).map(({ kind }) => kind);
  const has: NodeFilter = { or: [{ [question]: {} }, { kinds }] };
  return yes ? has : { not: has };
}

/** The filters as the API takes them; of the kinds only when those are given. */
export function nodeFilter(filters: Filters, kinds: readonly NodeKind[] | null = null): NodeFilter {
  const alone = FACETS.filter((facet) => filters.facets[facet] && !isTogether(filters, facet));
  const parts = [
    ...alone.map((facet) => facetFilter(filters, facet)),
    ...togetherFilters(filters),
    ...QUESTIONS.flatMap((question) => {
      const yes = filters.answers[question];
      return yes === undefined ? [] : [answerFilter(question, yes)];
    }),
    ...(filters.words === "" ? [] : [{ text: filters.words }]),
  ];
  const only = kinds ? { kinds: [...kinds] } : {};
  if (parts.length === 0) return only;
  return filters.match === "any" ? { ...only, or: parts } : { ...only, and: parts };
}

/** The filters under which the values of one fact are counted: all others, so that one sees what another choice would give. */
export const othersOf = (filters: Filters): Filters => (filters.match === "any" ? NO_FILTERS : filters);
