import { graphql } from "../../api/generated/gql.ts";

/** Which nodes a filter keeps, and how many of each kind. */
export const MATCHING = graphql(`
  query Matching($filter: NodeFilter!, $language: Language!) {
    facets(filter: $filter, facets: [], language: $language) {
      ids
      kinds {
        kind
        count
      }
    }
  }
`);

/** How many nodes a filter keeps. */
export const COUNT = graphql(`
  query FilterCount($filter: NodeFilter!, $language: Language!) {
    facets(filter: $filter, facets: [], language: $language) {
      totalCount
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
