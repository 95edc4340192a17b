import { badArgument } from "../network/errors.ts";
import type { NodeFilter } from "../network/filter.ts";
import { checkFilter } from "../network/filter-limits.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { NodeFilter as NodeFilterInput } from "./generated/resolver-types.ts";

/** Longer texts than people type into a search box are refused. */
export const LONGEST_SEARCH = 200;

/** Stands for what words find, until it is known that the filter they stand in is not too large. */
const NOT_LOOKED_UP: ReadonlySet<number> = new Set();

/**
 * A filter as the API takes it, its words looked up in the search index.
 * @throws NetworkError BAD_ARGUMENT naming the part of the filter that is too deep, too much, or has too many words
 */
export function readFilter(input: NodeFilterInput | null | undefined, search: SearchIndex): NodeFilter {
  if (input == null) return {};
  checkFilter(
    translate(input, "filter", () => NOT_LOOKED_UP),
    "filter",
  );
  return translate(input, "filter", (text) => search.matching(text));
}

/** The same filter in the words of the network. */
function translate(
  input: NodeFilterInput,
  argument: string,
  lookUp: (text: string) => ReadonlySet<number>,
): NodeFilter {
  const { text, ...facts } = input;
  const list = (name: "and" | "or") =>
    input[name]?.map((part, at) => translate(part, `${argument}.${name}[${at}]`, lookUp));
  const part = (name: "not" | "hasNeed" | "hasProjectIdea" | "hasOffer" | "organisation") => {
    const nested = input[name];
    return nested == null ? undefined : translate(nested, `${argument}.${name}`, lookUp);
  };
  return {
    ...facts,
    and: list("and"),
    or: list("or"),
    not: part("not"),
    hasNeed: part("hasNeed"),
    hasProjectIdea: part("hasProjectIdea"),
    hasOffer: part("hasOffer"),
    organisation: part("organisation"),
    matching: text == null ? undefined : lookUp(checkedText(text, `${argument}.text`)),
  };
}

/** @throws NetworkError BAD_ARGUMENT when a search text is too long */
export function checkedText(text: string, argument: string): string {
  if (text.length <= LONGEST_SEARCH) return text;
  throw badArgument(argument, `has ${text.length} characters, and may have ${LONGEST_SEARCH}`);
}
