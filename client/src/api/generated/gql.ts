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
    "\n  query Ways($from: ID!, $to: ID!, $first: Int!, $through: [NodeKind!]!) {\n    paths(from: $from, to: $to, first: $first, through: $through) {\n      totalCount\n      paths {\n        nodes {\n          id\n        }\n      }\n    }\n  }\n": typeof types.WaysDocument,
    "\n  query OrganisationDetails($id: ID!, $language: Language!, $first: Int!) {\n    organisation(id: $id) {\n      id\n      ...Origin\n      name\n      otherNames\n      organisationKind\n      size\n      country\n      region\n      website\n      aiExperience\n      description {\n        ...Words\n      }\n      identifiers {\n        wikidata\n        ror\n        isil\n        pic\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n      memberOf(first: $first) {\n        ...OrganisationList\n      }\n      members(first: $first) {\n        ...OrganisationList\n      }\n      collaborators(first: $first) {\n        totalCount\n        edges {\n          node {\n            id\n            kind\n            name\n            organisationKind\n            country\n          }\n          projectIdeas {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganisationDetailsDocument,
    "\n  query NeedDetails($id: ID!, $language: Language!, $first: Int!) {\n    need(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      needKind\n      status\n      horizon\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n": typeof types.NeedDetailsDocument,
    "\n  query ProjectIdeaDetails($id: ID!, $language: Language!, $first: Int!) {\n    projectIdea(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      stage\n      horizon\n      startYear\n      endYear\n      funder\n      supportSought\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n": typeof types.ProjectIdeaDetailsDocument,
    "\n  query OfferDetails($id: ID!, $language: Language!, $first: Int!) {\n    offer(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      offerKind\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n": typeof types.OfferDetailsDocument,
    "\n  query ThemeDetails($id: ID!, $language: Language!, $first: Int!) {\n    theme(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      otherLabelsNl\n      otherLabelsEn\n      broader {\n        id\n        kind\n        label {\n          ...Words\n        }\n      }\n      narrower(first: $first) {\n        ...ThemeList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n    }\n  }\n": typeof types.ThemeDetailsDocument,
    "\n  fragment Words on LocalisedText {\n    for(language: $language) {\n      text\n      language\n    }\n  }\n": typeof types.WordsFragmentDoc,
    "\n  fragment Origin on NetworkNode {\n    id\n    label {\n      ...Words\n    }\n    provenance\n    sources\n    confirmedOn\n    caution {\n      ...Words\n    }\n  }\n": typeof types.OriginFragmentDoc,
    "\n  fragment ThemeList on ThemeConnection {\n    totalCount\n    nodes {\n      id\n      kind\n      label {\n        ...Words\n      }\n    }\n  }\n": typeof types.ThemeListFragmentDoc,
    "\n  fragment NeedList on NeedConnection {\n    totalCount\n    edges {\n      link {\n        type\n      }\n      node {\n        id\n        kind\n        needKind\n        horizon\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n": typeof types.NeedListFragmentDoc,
    "\n  fragment IdeaList on ProjectIdeaConnection {\n    totalCount\n    edges {\n      link {\n        role\n      }\n      node {\n        id\n        kind\n        stage\n        horizon\n        startYear\n        endYear\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n": typeof types.IdeaListFragmentDoc,
    "\n  fragment OfferList on OfferConnection {\n    totalCount\n    nodes {\n      id\n      kind\n      offerKind\n      label {\n        ...Words\n      }\n    }\n  }\n": typeof types.OfferListFragmentDoc,
    "\n  fragment OrganisationList on OrganisationConnection {\n    totalCount\n    edges {\n      link {\n        type\n        role\n      }\n      node {\n        id\n        kind\n        name\n        organisationKind\n        country\n      }\n    }\n  }\n": typeof types.OrganisationListFragmentDoc,
    "\n  mutation ReportProblem($input: ReportInput!) {\n    reportProblem(input: $input) {\n      id\n    }\n  }\n": typeof types.ReportProblemDocument,
    "\n  query Partners($for: PartnersFor!, $language: Language!, $after: String) {\n    partners(for: $for, language: $language, first: 5, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PartnerHead\n        reasons {\n          ...SaidReason\n        }\n      }\n    }\n  }\n": typeof types.PartnersDocument,
    "\n  query Matching($filter: NodeFilter!, $language: Language!) {\n    facets(filter: $filter, facets: [], language: $language) {\n      ids\n      kinds {\n        kind\n        count\n      }\n    }\n  }\n": typeof types.MatchingDocument,
    "\n  query FilterCount($filter: NodeFilter!, $language: Language!) {\n    facets(filter: $filter, facets: [], language: $language) {\n      totalCount\n    }\n  }\n": typeof types.FilterCountDocument,
    "\n  query FilterCounts($filter: NodeFilter!, $facets: [Facet!]!, $language: Language!) {\n    facets(filter: $filter, facets: $facets, language: $language) {\n      facets {\n        facet\n        values {\n          value\n          count\n        }\n      }\n    }\n  }\n": typeof types.FilterCountsDocument,
    "\n  query ValueMembers($facet: [Facet!]!) {\n    facets(facets: $facet) {\n      facets {\n        values {\n          value\n          ids\n        }\n      }\n    }\n  }\n": typeof types.ValueMembersDocument,
    "\n  fragment NamedNode on NetworkNode {\n    id\n    kind\n    label {\n      ...Words\n    }\n  }\n": typeof types.NamedNodeFragmentDoc,
    "\n  fragment PartnerHead on Partner {\n    score\n    worksWithAsker\n    organisation {\n      id\n      kind\n      name\n      organisationKind\n      country\n      region\n      confirmedOn\n    }\n    missing {\n      sentence(language: $language)\n    }\n  }\n": typeof types.PartnerHeadFragmentDoc,
    "\n  fragment SaidReason on PartnerReason {\n    sentence(language: $language)\n    ours {\n      ...NamedNode\n    }\n    theirs {\n      ...NamedNode\n    }\n  }\n": typeof types.SaidReasonFragmentDoc,
    "\n  fragment Reason on PartnerReason {\n    ...SaidReason\n    kind\n    theme {\n      ...NamedNode\n    }\n    through {\n      ...NamedNode\n    }\n  }\n": typeof types.ReasonFragmentDoc,
    "\n  query FindPartners(\n    $for: PartnersFor!\n    $filter: NodeFilter!\n    $favour: Favour!\n    $leaveOutKnown: Boolean!\n    $language: Language!\n    $after: String\n  ) {\n    partners(\n      for: $for\n      filter: $filter\n      favour: $favour\n      leaveOutKnown: $leaveOutKnown\n      language: $language\n      first: 10\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PartnerHead\n        reasons {\n          ...Reason\n        }\n        explain {\n          name\n          value\n          weight\n        }\n      }\n    }\n  }\n": typeof types.FindPartnersDocument,
    "\n  query WhyThese($for: PartnersFor!, $filter: NodeFilter!, $language: Language!) {\n    partners(for: $for, filter: $filter, language: $language, first: 50) {\n      nodes {\n        organisation {\n          id\n        }\n        score\n        reasons {\n          ...SaidReason\n        }\n      }\n    }\n  }\n": typeof types.WhyTheseDocument,
    "\n  query Statements($text: String!, $language: Language!, $first: Int!) {\n    statements(text: $text, language: $language, first: $first) {\n      hint\n      totalCount\n      nodes {\n        score\n        node {\n          id\n          kind\n          label {\n            ...Words\n          }\n        }\n        organisations {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.StatementsDocument,
    "\n  query Asker($id: ID!, $language: Language!) {\n    node(id: $id) {\n      ...NamedNode\n    }\n  }\n": typeof types.AskerDocument,
    "\n  query FilterChoices(\n    $country: NodeFilter!\n    $region: NodeFilter!\n    $organisationKind: NodeFilter!\n    $size: NodeFilter!\n    $horizon: NodeFilter!\n    $needs: NodeFilter!\n    $ideas: NodeFilter!\n    $offers: NodeFilter!\n  ) {\n    country: facets(filter: $country, facets: [country]) {\n      ...Choices\n    }\n    region: facets(filter: $region, facets: [region]) {\n      ...Choices\n    }\n    organisationKind: facets(filter: $organisationKind, facets: [organisationKind]) {\n      ...Choices\n    }\n    size: facets(filter: $size, facets: [size]) {\n      ...Choices\n    }\n    horizon: facets(filter: $horizon, facets: [horizon]) {\n      ...Choices\n    }\n    needs: facets(filter: $needs, facets: []) {\n      totalCount\n    }\n    ideas: facets(filter: $ideas, facets: []) {\n      totalCount\n    }\n    offers: facets(filter: $offers, facets: []) {\n      totalCount\n    }\n  }\n": typeof types.FilterChoicesDocument,
    "\n  fragment Choices on Facets {\n    facets {\n      values {\n        value\n        count\n      }\n    }\n  }\n": typeof types.ChoicesFragmentDoc,
    "\n  query KeptOrganisations($filter: NodeFilter!) {\n    organisations(filter: $filter, first: 100) {\n      nodes {\n        id\n        name\n        organisationKind\n        country\n        region\n        website\n      }\n    }\n  }\n": typeof types.KeptOrganisationsDocument,
    "\n  query ComparedOrganisations($filter: NodeFilter!, $language: Language!) {\n    organisations(filter: $filter, first: 4) {\n      nodes {\n        id\n        name\n        organisationKind\n        size\n        country\n        region\n        aiExperience\n        website\n        confirmedOn\n        needs(first: 5) {\n          totalCount\n          nodes {\n            ...NamedNode\n          }\n        }\n        projectIdeas(first: 5) {\n          totalCount\n          nodes {\n            ...NamedNode\n          }\n        }\n        offers(first: 5) {\n          totalCount\n          nodes {\n            ...NamedNode\n          }\n        }\n        themes(first: 8) {\n          totalCount\n          nodes {\n            ...NamedNode\n          }\n        }\n      }\n    }\n  }\n": typeof types.ComparedOrganisationsDocument,
    "\n  query Search($text: String!, $language: Language!, $kinds: [NodeKind!]) {\n    search(text: $text, language: $language, kinds: $kinds, first: 20) {\n      totalCount\n      suggestions\n      hits {\n        node {\n          id\n          kind\n          label {\n            for(language: $language) {\n              text\n              language\n            }\n          }\n        }\n        field\n        language\n        parts {\n          text\n          matched\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
};
const documents: Documents = {
    "\n  query Ways($from: ID!, $to: ID!, $first: Int!, $through: [NodeKind!]!) {\n    paths(from: $from, to: $to, first: $first, through: $through) {\n      totalCount\n      paths {\n        nodes {\n          id\n        }\n      }\n    }\n  }\n": types.WaysDocument,
    "\n  query OrganisationDetails($id: ID!, $language: Language!, $first: Int!) {\n    organisation(id: $id) {\n      id\n      ...Origin\n      name\n      otherNames\n      organisationKind\n      size\n      country\n      region\n      website\n      aiExperience\n      description {\n        ...Words\n      }\n      identifiers {\n        wikidata\n        ror\n        isil\n        pic\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n      memberOf(first: $first) {\n        ...OrganisationList\n      }\n      members(first: $first) {\n        ...OrganisationList\n      }\n      collaborators(first: $first) {\n        totalCount\n        edges {\n          node {\n            id\n            kind\n            name\n            organisationKind\n            country\n          }\n          projectIdeas {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.OrganisationDetailsDocument,
    "\n  query NeedDetails($id: ID!, $language: Language!, $first: Int!) {\n    need(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      needKind\n      status\n      horizon\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n": types.NeedDetailsDocument,
    "\n  query ProjectIdeaDetails($id: ID!, $language: Language!, $first: Int!) {\n    projectIdea(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      stage\n      horizon\n      startYear\n      endYear\n      funder\n      supportSought\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n": types.ProjectIdeaDetailsDocument,
    "\n  query OfferDetails($id: ID!, $language: Language!, $first: Int!) {\n    offer(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      description {\n        ...Words\n      }\n      offerKind\n      organisations(first: $first) {\n        ...OrganisationList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      themes(first: $first) {\n        ...ThemeList\n      }\n    }\n  }\n": types.OfferDetailsDocument,
    "\n  query ThemeDetails($id: ID!, $language: Language!, $first: Int!) {\n    theme(id: $id) {\n      id\n      ...Origin\n      label {\n        ...Words\n      }\n      otherLabelsNl\n      otherLabelsEn\n      broader {\n        id\n        kind\n        label {\n          ...Words\n        }\n      }\n      narrower(first: $first) {\n        ...ThemeList\n      }\n      needs(first: $first) {\n        ...NeedList\n      }\n      projectIdeas(first: $first) {\n        ...IdeaList\n      }\n      offers(first: $first) {\n        ...OfferList\n      }\n    }\n  }\n": types.ThemeDetailsDocument,
    "\n  fragment Words on LocalisedText {\n    for(language: $language) {\n      text\n      language\n    }\n  }\n": types.WordsFragmentDoc,
    "\n  fragment Origin on NetworkNode {\n    id\n    label {\n      ...Words\n    }\n    provenance\n    sources\n    confirmedOn\n    caution {\n      ...Words\n    }\n  }\n": types.OriginFragmentDoc,
    "\n  fragment ThemeList on ThemeConnection {\n    totalCount\n    nodes {\n      id\n      kind\n      label {\n        ...Words\n      }\n    }\n  }\n": types.ThemeListFragmentDoc,
    "\n  fragment NeedList on NeedConnection {\n    totalCount\n    edges {\n      link {\n        type\n      }\n      node {\n        id\n        kind\n        needKind\n        horizon\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n": types.NeedListFragmentDoc,
    "\n  fragment IdeaList on ProjectIdeaConnection {\n    totalCount\n    edges {\n      link {\n        role\n      }\n      node {\n        id\n        kind\n        stage\n        horizon\n        startYear\n        endYear\n        label {\n          ...Words\n        }\n      }\n    }\n  }\n": types.IdeaListFragmentDoc,
    "\n  fragment OfferList on OfferConnection {\n    totalCount\n    nodes {\n      id\n      kind\n      offerKind\n      label {\n        ...Words\n      }\n    }\n  }\n": types.OfferListFragmentDoc,
    "\n  fragment OrganisationList on OrganisationConnection {\n    totalCount\n    edges {\n      link {\n        type\n        role\n      }\n      node {\n        id\n        kind\n        name\n        organisationKind\n        country\n      }\n    }\n  }\n": types.OrganisationListFragmentDoc,
    "\n  mutation ReportProblem($input: ReportInput!) {\n    reportProblem(input: $input) {\n      id\n    }\n  }\n": types.ReportProblemDocument,
    "\n  query Partners($for: PartnersFor!, $language: Language!, $after: String) {\n    partners(for: $for, language: $language, first: 5, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PartnerHead\n        reasons {\n          ...SaidReason\n        }\n      }\n    }\n  }\n": types.PartnersDocument,
    "\n  query Matching($filter: NodeFilter!, $language: Language!) {\n    facets(filter: $filter, facets: [], language: $language) {\n      ids\n      kinds {\n        kind\n        count\n      }\n    }\n  }\n": types.MatchingDocument,
    "\n  query FilterCount($filter: NodeFilter!, $language: Language!) {\n    facets(filter: $filter, facets: [], language: $language) {\n      totalCount\n    }\n  }\n": types.FilterCountDocument,
    "\n  query FilterCounts($filter: NodeFilter!, $facets: [Facet!]!, $language: Language!) {\n    facets(filter: $filter, facets: $facets, language: $language) {\n      facets {\n        facet\n        values {\n          value\n          count\n        }\n      }\n    }\n  }\n": types.FilterCountsDocument,
    "\n  query ValueMembers($facet: [Facet!]!) {\n    facets(facets: $facet) {\n      facets {\n        values {\n          value\n          ids\n        }\n      }\n    }\n  }\n": types.ValueMembersDocument,
    "\n  fragment NamedNode on NetworkNode {\n    id\n    kind\n    label {\n      ...Words\n    }\n  }\n": types.NamedNodeFragmentDoc,
    "\n  fragment PartnerHead on Partner {\n    score\n    worksWithAsker\n    organisation {\n      id\n      kind\n      name\n      organisationKind\n      country\n      region\n      confirmedOn\n    }\n    missing {\n      sentence(language: $language)\n    }\n  }\n": types.PartnerHeadFragmentDoc,
    "\n  fragment SaidReason on PartnerReason {\n    sentence(language: $language)\n    ours {\n      ...NamedNode\n    }\n    theirs {\n      ...NamedNode\n    }\n  }\n": types.SaidReasonFragmentDoc,
    "\n  fragment Reason on PartnerReason {\n    ...SaidReason\n    kind\n    theme {\n      ...NamedNode\n    }\n    through {\n      ...NamedNode\n    }\n  }\n": types.ReasonFragmentDoc,
    "\n  query FindPartners(\n    $for: PartnersFor!\n    $filter: NodeFilter!\n    $favour: Favour!\n    $leaveOutKnown: Boolean!\n    $language: Language!\n    $after: String\n  ) {\n    partners(\n      for: $for\n      filter: $filter\n      favour: $favour\n      leaveOutKnown: $leaveOutKnown\n      language: $language\n      first: 10\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PartnerHead\n        reasons {\n          ...Reason\n        }\n        explain {\n          name\n          value\n          weight\n        }\n      }\n    }\n  }\n": types.FindPartnersDocument,
    "\n  query WhyThese($for: PartnersFor!, $filter: NodeFilter!, $language: Language!) {\n    partners(for: $for, filter: $filter, language: $language, first: 50) {\n      nodes {\n        organisation {\n          id\n        }\n        score\n        reasons {\n          ...SaidReason\n        }\n      }\n    }\n  }\n": types.WhyTheseDocument,
    "\n  query Statements($text: String!, $language: Language!, $first: Int!) {\n    statements(text: $text, language: $language, first: $first) {\n      hint\n      totalCount\n      nodes {\n        score\n        node {\n          id\n          kind\n          label {\n            ...Words\n          }\n        }\n        organisations {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.StatementsDocument,
    "\n  query Asker($id: ID!, $language: Language!) {\n    node(id: $id) {\n      ...NamedNode\n    }\n  }\n": types.AskerDocument,
    "\n  query FilterChoices(\n    $country: NodeFilter!\n    $region: NodeFilter!\n    $organisationKind: NodeFilter!\n    $size: NodeFilter!\n    $horizon: NodeFilter!\n    $needs: NodeFilter!\n    $ideas: NodeFilter!\n    $offers: NodeFilter!\n  ) {\n    country: facets(filter: $country, facets: [country]) {\n      ...Choices\n    }\n    region: facets(filter: $region, facets: [region]) {\n      ...Choices\n    }\n    organisationKind: facets(filter: $organisationKind, facets: [organisationKind]) {\n      ...Choices\n    }\n    size: facets(filter: $size, facets: [size]) {\n      ...Choices\n    }\n    horizon: facets(filter: $horizon, facets: [horizon]) {\n      ...Choices\n    }\n    needs: facets(filter: $needs, facets: []) {\n      totalCount\n    }\n    ideas: facets(filter: $ideas, facets: []) {\n      totalCount\n    }\n    offers: facets(filter: $offers, facets: []) {\n      totalCount\n    }\n  }\n": types.FilterChoicesDocument,
    "\n  fragment Choices on Facets {\n    facets {\n      values {\n        value\n        count\n      }\n    }\n  }\n": types.ChoicesFragmentDoc,
    "\n  query KeptOrganisations($filter: NodeFilter!) {\n    organisations(filter: $filter, first: 100) {\n      nodes {\n        id\n        name\n        organisationKind\n        country\n        region\n        website\n      }\n    }\n  }\n": types.KeptOrganisationsDocument,
    "\n  query ComparedOrganisations($filter: NodeFilter!, $language: Language!) {\n    organisations(filter: $filter, first: 4) {\n      nodes {\n        id\n        name\n        organisationKind\n        size\n        country\n        region\n        aiExperience\n        website\n        confirmedOn\n        needs(first: 5) {\n          totalCount\n          nodes {\n            ...NamedNode\n          }\n        }\n        projectIdeas(first: 5) {\n          totalCount\n          nodes {\n            ...NamedNode\n          }\n        }\n        offers(first: 5) {\n          totalCount\n          nodes {\n            ...NamedNode\n          }\n        }\n        themes(first: 8) {\n          totalCount\n          nodes {\n            ...NamedNode\n          }\n        }\n      }\n    }\n  }\n": types.ComparedOrganisationsDocument,
    "\n  query Search($text: String!, $language: Language!, $kinds: [NodeKind!]) {\n    search(text: $text, language: $language, kinds: $kinds, first: 20) {\n      totalCount\n      suggestions\n      hits {\n        node {\n          id\n          kind\n          label {\n            for(language: $language) {\n              text\n              language\n            }\n          }\n        }\n        field\n        language\n        parts {\n          text\n          matched\n        }\n      }\n    }\n  }\n": types.SearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ways($from: ID!, $to: ID!, $first: Int!, $through: [NodeKind!]!) {\n    paths(from: $from, to: $to, first: $first, through: $through) {\n      totalCount\n      paths {\n        nodes {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WaysDocument;
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
export function graphql(source: "\n  fragment Origin on NetworkNode {\n    id\n    label {\n      ...Words\n    }\n    provenance\n    sources\n    confirmedOn\n    caution {\n      ...Words\n    }\n  }\n"): typeof import('./graphql.ts').OriginFragmentDoc;
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
export function graphql(source: "\n  mutation ReportProblem($input: ReportInput!) {\n    reportProblem(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ReportProblemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partners($for: PartnersFor!, $language: Language!, $after: String) {\n    partners(for: $for, language: $language, first: 5, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PartnerHead\n        reasons {\n          ...SaidReason\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PartnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Matching($filter: NodeFilter!, $language: Language!) {\n    facets(filter: $filter, facets: [], language: $language) {\n      ids\n      kinds {\n        kind\n        count\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MatchingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilterCount($filter: NodeFilter!, $language: Language!) {\n    facets(filter: $filter, facets: [], language: $language) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').FilterCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilterCounts($filter: NodeFilter!, $facets: [Facet!]!, $language: Language!) {\n    facets(filter: $filter, facets: $facets, language: $language) {\n      facets {\n        facet\n        values {\n          value\n          count\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FilterCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ValueMembers($facet: [Facet!]!) {\n    facets(facets: $facet) {\n      facets {\n        values {\n          value\n          ids\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ValueMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NamedNode on NetworkNode {\n    id\n    kind\n    label {\n      ...Words\n    }\n  }\n"): typeof import('./graphql.ts').NamedNodeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnerHead on Partner {\n    score\n    worksWithAsker\n    organisation {\n      id\n      kind\n      name\n      organisationKind\n      country\n      region\n      confirmedOn\n    }\n    missing {\n      sentence(language: $language)\n    }\n  }\n"): typeof import('./graphql.ts').PartnerHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SaidReason on PartnerReason {\n    sentence(language: $language)\n    ours {\n      ...NamedNode\n    }\n    theirs {\n      ...NamedNode\n    }\n  }\n"): typeof import('./graphql.ts').SaidReasonFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reason on PartnerReason {\n    ...SaidReason\n    kind\n    theme {\n      ...NamedNode\n    }\n    through {\n      ...NamedNode\n    }\n  }\n"): typeof import('./graphql.ts').ReasonFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPartners(\n    $for: PartnersFor!\n    $filter: NodeFilter!\n    $favour: Favour!\n    $leaveOutKnown: Boolean!\n    $language: Language!\n    $after: String\n  ) {\n    partners(\n      for: $for\n      filter: $filter\n      favour: $favour\n      leaveOutKnown: $leaveOutKnown\n      language: $language\n      first: 10\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PartnerHead\n        reasons {\n          ...Reason\n        }\n        explain {\n          name\n          value\n          weight\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindPartnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhyThese($for: PartnersFor!, $filter: NodeFilter!, $language: Language!) {\n    partners(for: $for, filter: $filter, language: $language, first: 50) {\n      nodes {\n        organisation {\n          id\n        }\n        score\n        reasons {\n          ...SaidReason\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WhyTheseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Statements($text: String!, $language: Language!, $first: Int!) {\n    statements(text: $text, language: $language, first: $first) {\n      hint\n      totalCount\n      nodes {\n        score\n        node {\n          id\n          kind\n          label {\n            ...Words\n          }\n        }\n        organisations {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StatementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Asker($id: ID!, $language: Language!) {\n    node(id: $id) {\n      ...NamedNode\n    }\n  }\n"): typeof import('./graphql.ts').AskerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilterChoices(\n    $country: NodeFilter!\n    $region: NodeFilter!\n    $organisationKind: NodeFilter!\n    $size: NodeFilter!\n    $horizon: NodeFilter!\n    $needs: NodeFilter!\n    $ideas: NodeFilter!\n    $offers: NodeFilter!\n  ) {\n    country: facets(filter: $country, facets: [country]) {\n      ...Choices\n    }\n    region: facets(filter: $region, facets: [region]) {\n      ...Choices\n    }\n    organisationKind: facets(filter: $organisationKind, facets: [organisationKind]) {\n      ...Choices\n    }\n    size: facets(filter: $size, facets: [size]) {\n      ...Choices\n    }\n    horizon: facets(filter: $horizon, facets: [horizon]) {\n      ...Choices\n    }\n    needs: facets(filter: $needs, facets: []) {\n      totalCount\n    }\n    ideas: facets(filter: $ideas, facets: []) {\n      totalCount\n    }\n    offers: facets(filter: $offers, facets: []) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql.ts').FilterChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Choices on Facets {\n    facets {\n      values {\n        value\n        count\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChoicesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeptOrganisations($filter: NodeFilter!) {\n    organisations(filter: $filter, first: 100) {\n      nodes {\n        id\n        name\n        organisationKind\n        country\n        region\n        website\n      }\n    }\n  }\n"): typeof import('./graphql.ts').KeptOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparedOrganisations($filter: NodeFilter!, $language: Language!) {\n    organisations(filter: $filter, first: 4) {\n      nodes {\n        id\n        name\n        organisationKind\n        size\n        country\n        region\n        aiExperience\n        website\n        confirmedOn\n        needs(first: 5) {\n          totalCount\n          nodes {\n            ...NamedNode\n          }\n        }\n        projectIdeas(first: 5) {\n          totalCount\n          nodes {\n            ...NamedNode\n          }\n        }\n        offers(first: 5) {\n          totalCount\n          nodes {\n            ...NamedNode\n          }\n        }\n        themes(first: 8) {\n          totalCount\n          nodes {\n            ...NamedNode\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ComparedOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $language: Language!, $kinds: [NodeKind!]) {\n    search(text: $text, language: $language, kinds: $kinds, first: 20) {\n      totalCount\n      suggestions\n      hits {\n        node {\n          id\n          kind\n          label {\n            for(language: $language) {\n              text\n              language\n            }\n          }\n        }\n        field\n        language\n        parts {\n          text\n          matched\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SearchDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
