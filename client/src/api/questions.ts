/** A question to the network that can be pasted and run; the API page shows each in a tab, the README prints them. */
export interface Question {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const numbers: Question = {
  title: "The network in numbers",
  query: `# 1. The network in numbers: what there is, and when it last changed.
query TheNetworkInNumbers {
  networkSummary {
    version
    changedAt
    nodeCount
    linkCount
    kinds { kind count }
    links { type count }
  }
}
`,
};

const openNeeds: Question = {
  title: "Museums with an open need",
  query: `# 2. Museums in the Netherlands with an open need.
query MuseumsWithAnOpenNeed {
  organisations(
    filter: { organisationKind: [museum], country: ["NL"], hasOpenNeeds: true }
    first: 10
  ) {
    totalCount
    nodes {
      id
      name
      needs(first: 5) {
        nodes { title { for(language: en) { text } } status }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
};

const speech: Question = {
  title: "Offers on speech recognition",
  query: `# 3. Who offers something about speech recognition?
query WhoOffersSpeechRecognition($theme: ID!) {
  offers(filter: { theme: [$theme] }, first: 20) {
    totalCount
    nodes {
      title { for(language: en) { text } }
      offerKind
      organisations(first: 5) { nodes { id name country } }
      sources
    }
  }
}
`,
  variables: { theme: "theme-speech-audio" },
};

const partners: Question = {
  title: "Partners, with reasons",
  query: `# 4. Who fits an organisation, and why?
query PartnersWithReasons($organisation: ID!) {
  partners(for: { organisation: $organisation }, first: 5) {
    totalCount
    nodes {
      score
      organisation { id name country }
      reasons {
        kind
        sentence(language: en)
        evidence { id kind label { for(language: en) { text } } }
      }
      missing { sentence(language: en) }
    }
  }
}
`,
  variables: { organisation: "org-the-black-archives" },
};

const paths: Question = {
  title: "Shortest paths",
  query: `# 5. How are two organisations connected? All shortest ways, not through themes.
query ShortestPaths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 5) {
    length
    totalCount
    paths {
      nodes { id kind label { for(language: en) { text } } }
      links { from to type role }
    }
  }
}
`,
  variables: { from: "org-rijksmuseum", to: "org-fryske-akademy" },
};

export const questions: readonly Question[] = [numbers, openNeeds, speech, partners, paths];
