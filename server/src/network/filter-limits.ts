import { badArgument } from "./errors.ts";
import type { NodeFilter } from "./filter.ts";
import { FACETS } from "./model.ts";

/** How deep filters may stand in filters, the outermost one not counted. */
export const MAX_FILTER_DEPTH = 8;

/** How many conditions, filters within filters included, one filter may have in all. */
export const MAX_FILTER_CONDITIONS = 100;

const PLAIN_CONDITIONS = ["kinds", "ids", "hasOpenNeeds", "matching", ...FACETS] as const;
const LISTS_OF_FILTERS = ["and", "or"] as const;
const SINGLE_FILTERS = ["not", "hasNeed", "hasProjectIdea", "hasOffer", "organisation"] as const;

/**
 * Checks that a filter is small enough to be worked out, since anybody may send one. Every condition that is filled
 * in counts, and every filter within a filter; how many values a condition lists does not.
 *
 * @param argument what the filter is called in errors
 * @throws NetworkError `BAD_ARGUMENT` naming the path of what is too deep or too much, `filter.and[2].hasNeed`
 */
export function checkFilter(filter: NodeFilter, argument: string): void {
  let conditions = 0;
  const visit = (within: NodeFilter, path: string, depth: number) => {
    for (const [place, part] of conditionsOf(within)) {
      conditions += 1;
      if (conditions > MAX_FILTER_CONDITIONS) {
        throw badArgument(
          path + place,
          `goes beyond the ${MAX_FILTER_CONDITIONS} conditions that a filter may have`,
        );
      }
      if (part === undefined) continue;
      if (depth === MAX_FILTER_DEPTH) {
        throw badArgument(path + place, `stands more than ${MAX_FILTER_DEPTH} filters deep`);
      }
      visit(part, path + place, depth + 1);
    }
  };
  visit(filter, argument, 0);
}

/** The conditions that are filled in, each with its place in the filter and, if it is a filter itself, that one. */
function* conditionsOf(filter: NodeFilter): Generator<[place: string, part: NodeFilter | undefined]> {
  for (const name of PLAIN_CONDITIONS) if (filter[name] != null) yield [`.${name}`, undefined];
  for (const name of LISTS_OF_FILTERS) {
    for (const [place, part] of (filter[name] ?? []).entries()) yield [`.${name}[${place}]`, part];
  }
  for (const name of SINGLE_FILTERS) {
    const part = filter[name];
    if (part != null) yield [`.${name}`, part];
  }
}
