import { graphql } from "../../api/generated/gql.ts";
import type {
  ComparedOrganisationsQuery,
  FindPartnersQuery,
  Horizon,
  KeptOrganisationsQuery,
  NamedNodeFragment,
  NodeFilter,
  OrganisationKind,
  OrganisationSize,
  PartnersFor,
  ReasonFragment,
  SaidReasonFragment,
  StatementsQuery,
} from "../../api/generated/graphql.ts";
import type { Asker, Filter, Filters } from "../../state/partners-view.ts";
import { en } from "../../text/en.ts";

/** A node that a reason speaks of. */
export const NAMED_NODE = graphql(`
  fragment NamedNode on NetworkNode {
    id
    kind
    label {
      ...Words
    }
  }
`);

/** What every list of partners shows: who, how well, and what is not known. */
export const PARTNER_HEAD = graphql(`
  fragment PartnerHead on Partner {
    score
    worksWithAsker
    organisation {
      id
      kind
      name
      organisationKind
      country
      region
      confirmedOn
    }
    missing {
      sentence(language: $language)
    }
  }
`);

/** A reason in a sentence, with the nodes whose texts it quotes. */
export const SAID_REASON = graphql(`
  fragment SaidReason on PartnerReason {
    sentence(language: $language)
    ours {
      ...NamedNode
    }
    theirs {
      ...NamedNode
    }
  }
`);

/** A reason with the nodes that show it, each in its part. */
export const REASON = graphql(`
  fragment Reason on PartnerReason {
    ...SaidReason
    kind
    theme {
      ...NamedNode
    }
    through {
      ...NamedNode
    }
  }
`);

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
        ...PartnerHead
        reasons {
          ...Reason
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
export type Reason = ReasonFragment;
export type SaidReason = SaidReasonFragment;
export type NamedNode = NamedNodeFragment;

/** Why each of some organisations fits, for the shortlist and the comparison. */
export const WHY_THESE = graphql(`
  query WhyThese($for: PartnersFor!, $filter: NodeFilter!, $language: Language!) {
    partners(for: $for, filter: $filter, language: $language, first: 50) {
      nodes {
        organisation {
          id
        }
        score
        reasons {
          ...SaidReason
        }
      }
    }
  }
`);

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
            ...Words
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
      ...NamedNode
    }
  }
`);

/** Each facet is counted under the other filters, so that no choice leads to nothing. */
export const CHOICES = graphql(`
  query FilterChoices(
    $country: NodeFilter!
    $region: NodeFilter!
    $organisationKind: NodeFilter!
    $size: NodeFilter!
    $horizon: NodeFilter!
    $needs: NodeFilter!
    $ideas: NodeFilter!
    $offers: NodeFilter!
  ) {
    country: facets(filter: $country, facets: [country]) {
      ...Choices
    }
    region: facets(filter: $region, facets: [region]) {
      ...Choices
    }
    organisationKind: facets(filter: $organisationKind, facets: [organisationKind]) {
      ...Choices
    }
    size: facets(filter: $size, facets: [size]) {
      ...Choices
    }
    horizon: facets(filter: $horizon, facets: [horizon]) {
      ...Choices
    }
    needs: facets(filter: $needs, facets: []) {
      totalCount
    }
    ideas: facets(filter: $ideas, facets: []) {
      totalCount
    }
    offers: facets(filter: $offers, facets: []) {
      totalCount
    }
  }
`);

export const CHOICES_OF_FACET = graphql(`
  fragment Choices on Facets {
    facets {
      values {
        value
        count
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
        region
        website
      }
    }
  }
`);

export type KeptOrganisation = KeptOrganisationsQuery["organisations"]["nodes"][number];

/** What is set side by side. */
export const COMPARED = graphql(`
  query ComparedOrganisations($filter: NodeFilter!, $language: Language!) {
    organisations(filter: $filter, first: 4) {
      nodes {
        id
        name
        organisationKind
        size
        country
        region
        aiExperience
        website
        confirmedOn
        needs(first: 5) {
          totalCount
          nodes {
            ...NamedNode
          }
        }
        projectIdeas(first: 5) {
          totalCount
          nodes {
            ...NamedNode
          }
        }
        offers(first: 5) {
          totalCount
          nodes {
            ...NamedNode
          }
        }
        themes(first: 8) {
          totalCount
          nodes {
            ...NamedNode
          }
        }
      }
    }
  }
`);

export type ComparedOrganisation = ComparedOrganisationsQuery["organisations"]["nodes"][number];

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
const isHorizon = (value: string): value is Horizon => `horizon.${value}` in en;

/** What an organisation can have on the map, and how the API is asked for who has it. */
export const HAS = {
  needs: { hasOpenNeeds: true },
  ideas: { hasProjectIdea: {} },
  offers: { hasOffer: {} },
} as const satisfies Readonly<Record<string, NodeFilter>>;
export type Has = keyof typeof HAS;
export const isHas = (value: string): value is Has => value in HAS;

/** The filters as the API takes them; a value that the page does not know filters nothing. */
export function nodeFilter(filters: Filters, leaveOut?: Filter): NodeFilter {
  const counted: Filters = leaveOut ? { ...filters, [leaveOut]: null } : filters;
  const { country, region, organisationKind, size, horizon, has } = counted;
  return {
    kinds: ["ORGANISATION"],
    ...(country !== null && { country: [country] }),
    ...(region !== null && { region: [region] }),
    ...(organisationKind !== null && isKind(organisationKind) && { organisationKind: [organisationKind] }),
    ...(size !== null && isSize(size) && { size: [size] }),
    ...(horizon !== null && isHorizon(horizon) && { horizon: [horizon] }),
    ...(has !== null && isHas(has) && HAS[has]),
  };
}
