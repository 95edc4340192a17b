import { graphql } from "../../api/generated/gql.ts";

export const ORGANISATION = graphql(`
  query OrganisationDetails($id: ID!, $language: Language!, $first: Int!) {
    organisation(id: $id) {
      id
      ...Origin
      name
      otherNames
      organisationKind
      size
      country
      region
      website
      aiExperience
      description {
        ...Words
      }
      identifiers {
        wikidata
        ror
        isil
        pic
      }
      needs(first: $first) {
        ...NeedList
      }
      projectIdeas(first: $first) {
        ...IdeaList
      }
      offers(first: $first) {
        ...OfferList
      }
      themes(first: $first) {
        ...ThemeList
      }
      memberOf(first: $first) {
        ...OrganisationList
      }
      members(first: $first) {
        ...OrganisationList
      }
      collaborators(first: $first) {
        totalCount
        edges {
          node {
            id
            kind
            name
            organisationKind
            country
          }
          projectIdeas {
            id
          }
        }
      }
    }
  }
`);

export const NEED = graphql(`
  query NeedDetails($id: ID!, $language: Language!, $first: Int!) {
    need(id: $id) {
      id
      ...Origin
      label {
        ...Words
      }
      description {
        ...Words
      }
      needKind
      status
      horizon
      organisations(first: $first) {
        ...OrganisationList
      }
      projectIdeas(first: $first) {
        ...IdeaList
      }
      offers(first: $first) {
        ...OfferList
      }
      themes(first: $first) {
        ...ThemeList
      }
    }
  }
`);

export const PROJECT_IDEA = graphql(`
  query ProjectIdeaDetails($id: ID!, $language: Language!, $first: Int!) {
    projectIdea(id: $id) {
      id
      ...Origin
      label {
        ...Words
      }
      description {
        ...Words
      }
      stage
      horizon
      startYear
      endYear
      funder
      supportSought
      organisations(first: $first) {
        ...OrganisationList
      }
      needs(first: $first) {
        ...NeedList
      }
      themes(first: $first) {
        ...ThemeList
      }
    }
  }
`);

export const OFFER = graphql(`
  query OfferDetails($id: ID!, $language: Language!, $first: Int!) {
    offer(id: $id) {
      id
      ...Origin
      label {
        ...Words
      }
      description {
        ...Words
      }
      offerKind
      organisations(first: $first) {
        ...OrganisationList
      }
      needs(first: $first) {
        ...NeedList
      }
      themes(first: $first) {
        ...ThemeList
      }
    }
  }
`);

export const THEME = graphql(`
  query ThemeDetails($id: ID!, $language: Language!, $first: Int!) {
    theme(id: $id) {
      id
      ...Origin
      label {
        ...Words
      }
      otherLabelsNl
      otherLabelsEn
      broader {
        id
        kind
        label {
          ...Words
        }
      }
      narrower(first: $first) {
        ...ThemeList
      }
      needs(first: $first) {
        ...NeedList
      }
      projectIdeas(first: $first) {
        ...IdeaList
      }
      offers(first: $first) {
        ...OfferList
      }
    }
  }
`);
