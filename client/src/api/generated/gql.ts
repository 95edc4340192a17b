/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query OrganisationDetails($id: ID!, $language: Language!, $first: Int!) {\n    organisation(id: $id) {\n      id\n      ...Origin\n      name\n      otherNames\n      organisationKind\n      size\n      country\n      region\n      website\n      aiExperience\n      description {\n        ...Words\n      }\n      identifiers {\n        wikidata\n        ror\n        isil\n        pic\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n      memberOf(first: $first) {\n        ...OrganisationList\n      }\n      members(first: $first) {\n        ...OrganisationList\n      }\n      collaborators(first: $first) {\n        totalCount\n        edges {\n          node {\n            id\n            kind\n            name\n            organisationKind\n            country\n          }\n          projectIdeas {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganisationDetailsDocument,
    "\n  query NeedDetails($id: ID!, $language: Language!, $first: Int!) {\n    need(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      needKind\n      status\n      horizon\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n": typeof types.NeedDetailsDocument,
    "\n  query ProjectIdeaDetails($id: ID!, $language: Language!, $first: Int!) {\n    projectIdea(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      stage\n      horizon\n      startYear\n      endYear\n      funder\n      supportSought\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n": typeof types.ProjectIdeaDetailsDocument,
    "\n  query OfferDetails($id: ID!, $language: Language!, $first: Int!) {\n    offer(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      offerKind\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n": typeof types.OfferDetailsDocument,
    "\n  query ThemeDetails($id: ID!, $language: Language!, $first: Int!) {\n    theme(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      otherLabelsNl\n      otherLabelsEn\n      broader {\n        id\n        kind\n        label {\n          ...Words\n        }\n      }\n      narrower(first: $first) {\n        ...ThemeList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n    }\n  }\n": typeof types.ThemeDetailsDocument,
    "\n  fragment Words on LocalisedText {\n    for(language: $language) {\n      text\n      language\n    }\n  }\n": typeof types.WordsFragmentDoc,
    "\n  fragment Origin on NetworkNode {\n    provenance\n    sources\n    confirmedOn\n    caution {\n      ...Words\n    }\n  }\n": typeof types.OriginFragmentDoc,
    "\n  fragment ThemeList on ThemeConnection {\n    totalCount\n    nodes {\n      id\n      kind\n      label {\n        ...Words\n      }\n    }\n  }\n": typeof types.ThemeListFragmentDoc,
    "\n  fragment NeedList on NeedConnection {\n    totalCount\n    edges {\n      link {\n        type\n      }\n      node {\n        id\n        kind\n        needKind\n        horizon\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n": typeof types.NeedListFragmentDoc,
    "\n  fragment IdeaList on ProjectIdeaConnection {\n    totalCount\n    edges {\n      link {\n        role\n      }\n      node {\n        id\n        kind\n        stage\n        horizon\n        startYear\n        endYear\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n": typeof types.IdeaListFragmentDoc,
    "\n  fragment OfferList on OfferConnection {\n    totalCount\n    nodes {\n      id\n      kind\n      offerKind\n      label {\n        ...Words\n      }\n    }\n  }\n": typeof types.OfferListFragmentDoc,
    "\n  fragment OrganisationList on OrganisationConnection {\n    totalCount\n    edges {\n      link {\n        type\n        role\n      }\n      node {\n        id\n        kind\n        name\n        organisationKind\n        country\n      }\n    }\n  }\n": typeof types.OrganisationListFragmentDoc,
    "\n  query Partners($for: PartnersFor!, $language: Language!, $after: String) {\n    partners(for: $for, language: $language, first: 5, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        score\n        worksWithAsker\n        organisation {\n          id\n          kind\n          name\n          organisationKind\n          country\n        }\n        reasons {\n          sentence(language: $language)\n        }\n        missing {\n          sentence(language: $language)\n        }\n      }\n    }\n  }\n": typeof types.PartnersDocument,
    "\n  query Search($text: String!, $language: Language!) {\n    search(text: $text, language: $language, first: 20) {\n      totalCount\n      suggestions\n      hits {\n        node {\n          id\n          kind\n          label {\n            for(language: $language) {\n              text\n              language\n            }\n          }\n        }\n        field\n        language\n        parts {\n          text\n          matched\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
};
const documents: Documents = {
    "\n  query OrganisationDetails($id: ID!, $language: Language!, $first: Int!) {\n    organisation(id: $id) {\n      id\n      ...Origin\n      name\n      otherNames\n      organisationKind\n      size\n      country\n      region\n      website\n      aiExperience\n      description {\n        ...Words\n      }\n      identifiers {\n        wikidata\n        ror\n        isil\n        pic\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n      memberOf(first: $first) {\n        ...OrganisationList\n      }\n      members(first: $first) {\n        ...OrganisationList\n      }\n      collaborators(first: $first) {\n        totalCount\n        edges {\n          node {\n            id\n            kind\n            name\n            organisationKind\n            country\n          }\n          projectIdeas {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.OrganisationDetailsDocument,
    "\n  query NeedDetails($id: ID!, $language: Language!, $first: Int!) {\n    need(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      needKind\n      status\n      horizon\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n": types.NeedDetailsDocument,
    "\n  query ProjectIdeaDetails($id: ID!, $language: Language!, $first: Int!) {\n    projectIdea(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      stage\n      horizon\n      startYear\n      endYear\n      funder\n      supportSought\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n": types.ProjectIdeaDetailsDocument,
    "\n  query OfferDetails($id: ID!, $language: Language!, $first: Int!) {\n    offer(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      offerKind\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n": types.OfferDetailsDocument,
    "\n  query ThemeDetails($id: ID!, $language: Language!, $first: Int!) {\n    theme(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      otherLabelsNl\n      otherLabelsEn\n      broader {\n        id\n        kind\n        label {\n          ...Words\n        }\n      }\n      narrower(first: $first) {\n        ...ThemeList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n    }\n  }\n": types.ThemeDetailsDocument,
    "\n  fragment Words on LocalisedText {\n    for(language: $language) {\n      text\n      language\n    }\n  }\n": types.WordsFragmentDoc,
    "\n  fragment Origin on NetworkNode {\n    provenance\n    sources\n    confirmedOn\n    caution {\n      ...Words\n    }\n  }\n": types.OriginFragmentDoc,
    "\n  fragment ThemeList on ThemeConnection {\n    totalCount\n    nodes {\n      id\n      kind\n      label {\n        ...Words\n      }\n    }\n  }\n": types.ThemeListFragmentDoc,
    "\n  fragment NeedList on NeedConnection {\n    totalCount\n    edges {\n      link {\n        type\n      }\n      node {\n        id\n        kind\n        needKind\n        horizon\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n": types.NeedListFragmentDoc,
    "\n  fragment IdeaList on ProjectIdeaConnection {\n    totalCount\n    edges {\n      link {\n        role\n      }\n      node {\n        id\n        kind\n        stage\n        horizon\n        startYear\n        endYear\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n": types.IdeaListFragmentDoc,
    "\n  fragment OfferList on OfferConnection {\n    totalCount\n    nodes {\n      id\n      kind\n      offerKind\n      label {\n        ...Words\n      }\n    }\n  }\n": types.OfferListFragmentDoc,
    "\n  fragment OrganisationList on OrganisationConnection {\n    totalCount\n    edges {\n      link {\n        type\n        role\n      }\n      node {\n        id\n        kind\n        name\n        organisationKind\n        country\n      }\n    }\n  }\n": types.OrganisationListFragmentDoc,
    "\n  query Partners($for: PartnersFor!, $language: Language!, $after: String) {\n    partners(for: $for, language: $language, first: 5, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        score\n        worksWithAsker\n        organisation {\n          id\n          kind\n          name\n          organisationKind\n          country\n        }\n        reasons {\n          sentence(language: $language)\n        }\n        missing {\n          sentence(language: $language)\n        }\n      }\n    }\n  }\n": types.PartnersDocument,
    "\n  query Search($text: String!, $language: Language!) {\n    search(text: $text, language: $language, first: 20) {\n      totalCount\n      suggestions\n      hits {\n        node {\n          id\n          kind\n          label {\n            for(language: $language) {\n              text\n              language\n            }\n          }\n        }\n        field\n        language\n        parts {\n          text\n          matched\n        }\n      }\n    }\n  }\n": types.SearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationDetails($id: ID!, $language: Language!, $first: Int!) {\n    organisation(id: $id) {\n      id\n      ...Origin\n      name\n      otherNames\n      organisationKind\n      size\n      country\n      region\n      website\n      aiExperience\n      description {\n        ...Words\n      }\n      identifiers {\n        wikidata\n        ror\n        isil\n        pic\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n      memberOf(first: $first) {\n        ...OrganisationList\n      }\n      members(first: $first) {\n        ...OrganisationList\n      }\n      collaborators(first: $first) {\n        totalCount\n        edges {\n          node {\n            id\n            kind\n            name\n            organisationKind\n            country\n          }\n          projectIdeas {\n            id\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OrganisationDetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedDetails($id: ID!, $language: Language!, $first: Int!) {\n    need(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      needKind\n      status\n      horizon\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NeedDetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectIdeaDetails($id: ID!, $language: Language!, $first: Int!) {\n    projectIdea(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      stage\n      horizon\n      startYear\n      endYear\n      funder\n      supportSought\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectIdeaDetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferDetails($id: ID!, $language: Language!, $first: Int!) {\n    offer(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      offerKind\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OfferDetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThemeDetails($id: ID!, $language: Language!, $first: Int!) {\n    theme(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      otherLabelsNl\n      otherLabelsEn\n      broader {\n        id\n        kind\n        label {\n          ...Words\n        }\n      }\n      narrower(first: $first) {\n        ...ThemeList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ThemeDetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Words on LocalisedText {\n    for(language: $language) {\n      text\n      language\n    }\n  }\n"): typeof import('./graphql.ts').WordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Origin on NetworkNode {\n    provenance\n    sources\n    confirmedOn\n    caution {\n      ...Words\n    }\n  }\n"): typeof import('./graphql.ts').OriginFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThemeList on ThemeConnection {\n    totalCount\n    nodes {\n      id\n      kind\n      label {\n        ...Words\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ThemeListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedList on NeedConnection {\n    totalCount\n    edges {\n      link {\n        type\n      }\n      node {\n        id\n        kind\n        needKind\n        horizon\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NeedListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdeaList on ProjectIdeaConnection {\n    totalCount\n    edges {\n      link {\n        role\n      }\n      node {\n        id\n        kind\n        stage\n        horizon\n        startYear\n        endYear\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').IdeaListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferList on OfferConnection {\n    totalCount\n    nodes {\n      id\n      kind\n      offerKind\n      label {\n        ...Words\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OfferListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationList on OrganisationConnection {\n    totalCount\n    edges {\n      link {\n        type\n        role\n      }\n      node {\n        id\n        kind\n        name\n        organisationKind\n        country\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OrganisationListFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partners($for: PartnersFor!, $language: Language!, $after: String) {\n    partners(for: $for, language: $language, first: 5, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        score\n        worksWithAsker\n        organisation {\n          id\n          kind\n          name\n          organisationKind\n          country\n        }\n        reasons {\n          sentence(language: $language)\n        }\n        missing {\n          sentence(language: $language)\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PartnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $language: Language!) {\n    search(text: $text, language: $language, first: 20) {\n      totalCount\n      suggestions\n      hits {\n        node {\n          id\n          kind\n          label {\n            for(language: $language) {\n              text\n              language\n            }\n          }\n        }\n        field\n        language\n        parts {\n          text\n          matched\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SearchDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
