import {
  chooseFacet,
  FACETS,
  type Facet,
  type Filters,
  NO_FILTERS,
  QUESTIONS,
  type Question,
} from "./filters.ts";

/** More values of one fact than this nobody ticks. */
const MOST_VALUES = 60;
const LONGEST_WORDS = 200;

/** A value may have a comma in it (the name of a region), and commas stand between values. */
const writeValue = (value: string): string => value.replaceAll("~", "~~").replaceAll(",", "~c");
const readValue = (text: string): string => text.replace(/~([~c])/g, (_, sign) => (sign === "c" ? "," : "~"));

const valuesOf = (text: string): string[] =>
  text
    .split(",")
    .filter((part) => part !== "")
    .slice(0, MOST_VALUES)
    .map(readValue);

/** How an address says each question, and the answers yes and no. */
const ANSWERS: Readonly<
  Record<Question, { readonly name: string; readonly yes: string; readonly no: string }>
> = {
  hasNeed: { name: "need", yes: "yes", no: "no" },
  hasOpenNeeds: { name: "needs", yes: "open", no: "none" },
  hasProjectIdea: { name: "idea", yes: "yes", no: "no" },
  hasOffer: { name: "offer", yes: "yes", no: "no" },
};

function readAnswers(read: (name: string) => string | null): Filters["answers"] {
  const given = QUESTIONS.flatMap((question) => {
    const { name, yes, no } = ANSWERS[question];
    const word = read(name);
    return word === yes || word === no ? [[question, word === yes] as const] : [];
  });
  return Object.fromEntries(given);
}

/** The filters of an address: `country=NL,BE&horizon=SHORT_TERM&not=country&words=…&needs=open&match=any&same=1`. */
export function readFilters(read: (name: string) => string | null): Filters {
  const not = (read("not") ?? "").split(",");
  const withFacet = (filters: Filters, facet: Facet): Filters =>
    chooseFacet(filters, facet, { values: valuesOf(read(facet) ?? ""), not: not.includes(facet) });
  return FACETS.reduce(withFacet, {
    ...NO_FILTERS,
    words: (read("words") ?? "").trim().slice(0, LONGEST_WORDS),
    answers: readAnswers(read),
    match: read("match") === "any" ? "any" : "all",
    same: read("same") === "1",
  });
}

/** The names and values that say these filters in an address. */
export function writeFilters({
  facets,
  words,
  answers,
  match,
  same,
}: Filters): [name: string, value: string][] {
  const asked = FACETS.flatMap((facet) => {
    const choice = facets[facet];
    return choice ? [{ facet, ...choice }] : [];
  });
  const parts: [string, string][] = asked.map(({ facet, values }) => [
    facet,
    values.map(writeValue).join(","),
  ]);
  const not = asked.filter((choice) => choice.not).map(({ facet }) => facet);
  if (not.length > 0) parts.push(["not", not.join(",")]);
  if (words !== "") parts.push(["words", words]);
  for (const question of QUESTIONS) {
    const { name, yes, no } = ANSWERS[question];
    if (answers[question] !== undefined) parts.push([name, answers[question] ? yes : no]);
  }
  if (match === "any") parts.push(["match", "any"]);
  if (same) parts.push(["same", "1"]);
  return parts;
}
