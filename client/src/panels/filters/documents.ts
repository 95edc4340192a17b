import { graphql } from "../../api/generated/gql.ts";
import type { NodeFilter } from "../../api/generated/graphql.ts";
import type { NodeKind } from "../../graph/network.ts";
import { FACETS, type Filters } from "../../state/filters.ts";

/** Which nodes a filter keeps. */
export const MATCHING = graphql(`
  query Matching($filter: NodeFilter!, $language: Language!) {
    facets(filter: $filter, facets: [], language: $language) {
      ids
    }
  }
`);

/** How often each value of some facets occurs among the nodes that a filter keeps. */
export const COUNTS = graphql(`
  query FilterCounts($filter: NodeFilter!, $facets: [Facet!]!, $language: Language!) {
    facets(filter: $filter, facets: $facets, language: $language) {
      facets {
        facet
        values {
          value
          count
        }
      }
    }
  }
`);

/** The filters as the API takes them; of the kinds only when those are given. */
export function nodeFilter(filters: Filters, kinds: readonly NodeKind[] | null = null): NodeFilter {
  const facets = FACETS.flatMap((facet): NodeFilter[] => {
    const choice = filters.facets[facet];
    if (!choice) return [];
    const values = { [facet]: [...choice.values] };
    return [choice.not ? { not: values } : values];
  });
  const words = filters.words === "" ? [] : [{ text: filters.words }];
  const needs = filters.openNeeds === null ? [] : [{ hasOpenNeeds: filters.openNeeds }];
  const parts = [...facets, ...words, ...needs];
  const only = kinds ? { kinds: [...kinds] } : {};
  if (parts.length === 0) return only;
  return filters.match === "any" ? { ...only, or: parts } : { ...only, and: parts };
}

/** The filters under which the values of one fact are counted: all others, so that one sees what another choice would give. */
export const othersOf = (filters: Filters): Filters =>
  filters.match === "any" ? { ...filters, facets: {}, words: "", openNeeds: null } : filters;

/** Which nodes have each value of a fact. */
export const VALUE_MEMBERS = graphql(`
  query ValueMembers($facet: [Facet!]!) {
    facets(facets: $facet) {
      facets {
        values {
          value
          ids
        }
      }
    }
  }
`);
