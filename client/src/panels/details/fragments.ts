import { graphql } from "../../api/generated/gql.ts";

/** A text in the reader's language, or in the other with its language. */
export const WORDS = graphql(`
  fragment Words on LocalisedText {
    for(language: $language) {
      text
      language
    }
  }
`);

/** What every node of the network carries: where it comes from, and when it was last confirmed. */
export const ORIGIN = graphql(`
  fragment Origin on NetworkNode {
    id
    label {
      ...Words
    }
    provenance
    sources
    confirmedOn
    caution {
      ...Words
    }
  }
`);

export const THEME_LIST = graphql(`
  fragment ThemeList on ThemeConnection {
    totalCount
    nodes {
      id
      kind
      label {
        ...Words
      }
    }
  }
`);

export const NEED_LIST = graphql(`
  fragment NeedList on NeedConnection {
    totalCount
    edges {
      link {
        type
      }
      node {
        id
        kind
        needKind
        horizon
        label {
          ...Words
        }
      }
    }
  }
`);

export const IDEA_LIST = graphql(`
  fragment IdeaList on ProjectIdeaConnection {
    totalCount
    edges {
      link {
        role
      }
      node {
        id
        kind
        stage
        horizon
        startYear
        endYear
        label {
          ...Words
        }
      }
    }
  }
`);

export const OFFER_LIST = graphql(`
  fragment OfferList on OfferConnection {
    totalCount
    nodes {
      id
      kind
      offerKind
      label {
        ...Words
      }
    }
  }
`);

export const ORGANISATION_LIST = graphql(`
  fragment OrganisationList on OrganisationConnection {
    totalCount
    edges {
      link {
        type
        role
      }
      node {
        id
        kind
        name
        organisationKind
        country
      }
    }
  }
`);
