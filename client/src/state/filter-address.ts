import { chooseFacet, FACETS, type Facet, type Filters, NO_FILTERS } from "./filters.ts";

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

/** The filters of an address: `country=NL,BE&horizon=SHORT_TERM&not=country&words=…&needs=open&match=any`. */
export function readFilters(read: (name: string) => string | null): Filters {
  const not = (read("not") ?? "").split(",");
  const withFacet = (filters: Filters, facet: Facet): Filters =>
    chooseFacet(filters, facet, { values: valuesOf(read(facet) ?? ""), not: not.includes(facet) });
  const needs = read("needs");
  return FACETS.reduce(withFacet, {
    ...NO_FILTERS,
    words: (read("words") ?? "").trim().slice(0, LONGEST_WORDS),
    openNeeds: needs === "open" ? true : needs === "none" ? false : null,
    match: read("match") === "any" ? "any" : "all",
  });
}

/** The names and values that say these filters in an address. */
export function writeFilters({ facets, words, openNeeds, match }: Filters): [name: string, value: string][] {
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
  if (openNeeds !== null) parts.push(["needs", openNeeds ? "open" : "none"]);
  if (match === "any") parts.push(["match", "any"]);
  return parts;
}
