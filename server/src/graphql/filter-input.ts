import { badArgument } from "../network/errors.ts";
import type { NodeFilter } from "../network/filter.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { NodeFilter as NodeFilterInput } from "./generated/resolver-types.ts";

/** Longer texts than people type into a search box are refused. */
export const LONGEST_SEARCH = 200;

/**
 * A filter as the API takes it, its words looked up in the search index.
 * @throws NetworkError BAD_ARGUMENT naming the part of the filter whose words are too many
 */
export function readFilter(
  input: NodeFilterInput | null | undefined,
  search: SearchIndex,
  argument = "filter",
): NodeFilter {
  if (input == null) return {};
  const { text, ...facts } = input;
  const list = (name: "and" | "or") =>
    input[name]?.map((part, at) => readFilter(part, search, `${argument}.${name}[${at}]`));
  const part = (name: "not" | "hasNeed" | "hasProjectIdea" | "hasOffer" | "organisation") => {
    const nested = input[name];
    return nested == null ? undefined : readFilter(nested, search, `${argument}.${name}`);
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
    matching: text == null ? undefined : search.matching(checkedText(text, `${argument}.text`)),
  };
}

/** @throws NetworkError BAD_ARGUMENT when a search text is too long */
export function checkedText(text: string, argument: string): string {
  if (text.length <= LONGEST_SEARCH) return text;
  throw badArgument(argument, `has ${text.length} characters, and may have ${LONGEST_SEARCH}`);
}
