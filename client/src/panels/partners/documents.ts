import { graphql } from "../../api/generated/gql.ts";
import type {
  FindPartnersQuery,
  KeptOrganisationsQuery,
  NodeFilter,
  OrganisationKind,
  OrganisationSize,
  PartnersFor,
  StatementsQuery,
} from "../../api/generated/graphql.ts";
import type { Asker, Filter, Filters } from "../../state/partners-view.ts";
import { en } from "../../text/en.ts";

export const FIND = graphql(`
  query FindPartners(
    $for: PartnersFor!
    $filter: NodeFilter!
    $favour: Favour!
    $leaveOutKnown: Boolean!
    $language: Language!
    $after: String
  ) {
    partners(
      for: $for
      filter: $filter
      favour: $favour
      leaveOutKnown: $leaveOutKnown
      language: $language
      first: 10
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        score
        worksWithAsker
        organisation {
          id
          kind
          name
          organisationKind
          country
          confirmedOn
        }
        reasons {
          kind
          share
          sentence(language: $language)
          evidence {
            id
            kind
            label {
              for(language: $language) {
                text
                language
              }
            }
          }
        }
        missing {
          kind
          sentence(language: $language)
        }
        explain {
          name
          value
          weight
        }
      }
    }
  }
`);

export type Partner = FindPartnersQuery["partners"]["nodes"][number];
export type Reason = Partner["reasons"][number];

export const STATEMENTS = graphql(`
  query Statements($text: String!, $language: Language!, $first: Int!) {
    statements(text: $text, language: $language, first: $first) {
      hint
      totalCount
      nodes {
        score
        node {
          id
          kind
          label {
            for(language: $language) {
              text
              language
            }
          }
        }
        organisations {
          id
          name
        }
      }
    }
  }
`);

export type StatementMatch = StatementsQuery["statements"]["nodes"][number];

export const ASKER = graphql(`
  query Asker($id: ID!, $language: Language!) {
    node(id: $id) {
      id
      kind
      label {
        for(language: $language) {
          text
          language
        }
      }
    }
  }
`);

/** Each facet is counted under the other filters, so that no choice leads to nothing. */
export const CHOICES = graphql(`
  query FilterChoices($country: NodeFilter!, $organisationKind: NodeFilter!, $size: NodeFilter!) {
    country: facets(filter: $country, facets: [country]) {
      facets {
        values {
          value
          count
        }
      }
    }
    organisationKind: facets(filter: $organisationKind, facets: [organisationKind]) {
      facets {
        values {
          value
          count
        }
      }
    }
    size: facets(filter: $size, facets: [size]) {
      facets {
        values {
          value
          count
        }
      }
    }
  }
`);

export const KEPT = graphql(`
  query KeptOrganisations($filter: NodeFilter!) {
    organisations(filter: $filter, first: 100) {
      nodes {
        id
        name
        organisationKind
        country
        website
      }
    }
  }
`);

export type KeptOrganisation = KeptOrganisationsQuery["organisations"]["nodes"][number];

/** Who asks, as the API takes it. */
export function partnersFor(asker: Asker): PartnersFor {
  switch (asker.kind) {
    case "ORGANISATION":
      return { organisation: asker.id };
    case "NEED":
      return { need: asker.id };
    case "PROJECT_IDEA":
      return { projectIdea: asker.id };
    case "OFFER":
      return { offer: asker.id };
    case "WORDS":
      return { text: asker.text };
  }
}

const isKind = (value: string): value is OrganisationKind => `organisationKind.${value}` in en;
const isSize = (value: string): value is OrganisationSize => `size.${value}` in en;

/** The filters as the API takes them; a value that the page does not know filters nothing. */
export function nodeFilter({ country, organisationKind, size }: Filters, leaveOut?: Filter): NodeFilter {
  const filter: NodeFilter = { kinds: ["ORGANISATION"] };
  if (country !== null && leaveOut !== "country") filter.country = [country];
  if (organisationKind !== null && isKind(organisationKind) && leaveOut !== "organisationKind")
    filter.organisationKind = [organisationKind];
  if (size !== null && isSize(size) && leaveOut !== "size") filter.size = [size];
  return filter;
}
