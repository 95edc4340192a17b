/** A question as a contender words it: a document and its variables. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The two questions that everybody is asked. */
export const QUESTIONS = ["page", "organisation"] as const;
export type QuestionName = (typeof QUESTIONS)[number];

/** What the answers must agree on: how many nodes stand at each level. */
export interface Shape {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

const COUNTRY = "NL";
const COUNTRY_OF_PAGE = { country: COUNTRY };
/** Delft University of Technology, with 400 projects and more. */
const ORGANISATION = { id: "org-999977366" };

/** The page: 20 organisations of one country by name, 5 projects of each. The other: 20 projects of one, 10 organisations of each. */
export const PRODUCT: Readonly<Record<QuestionName, Question>> = {
  page: {
    query: `query Page($country: String!) {
      organisations(filter: { country: [$country] }, first: 20) {
        nodes {
          id name country organisationKind
          projectIdeas(first: 5) { nodes { id title { en } startYear } }
        }
      }
    }`,
    variables: COUNTRY_OF_PAGE,
  },
  organisation: {
    query: `query Organisation($id: ID!) {
      organisation(id: $id) {
        id name country organisationKind
        projectIdeas(first: 20) {
          nodes { id title { en } startYear organisations(first: 10) { nodes { id name country } } }
        }
      }
    }`,
    variables: ORGANISATION,
  },
};

export const PLAIN: typeof PRODUCT = {
  page: {
    query: `query Page($country: String!) {
      organisations(country: $country, first: 20) {
        id name country kind
        projectIdeas(first: 5) { id title startYear }
      }
    }`,
    variables: COUNTRY_OF_PAGE,
  },
  organisation: {
    query: `query Organisation($id: ID!) {
      organisation(id: $id) {
        id name country kind
        projectIdeas(first: 20) { id title startYear organisations(first: 10) { id name country } }
      }
    }`,
    variables: ORGANISATION,
  },
};

export const NEO4J_GRAPHQL: typeof PRODUCT = {
  page: {
    query: `query Page($country: String!) {
      organisations(where: { country: { eq: $country } }, limit: 20, sort: [{ name: ASC }]) {
        id name country kind
        projectIdeas(limit: 5, sort: [{ titleEn: ASC }]) { id titleEn startYear }
      }
    }`,
    variables: COUNTRY_OF_PAGE,
  },
  organisation: {
    query: `query Organisation($id: String!) {
      organisations(where: { id: { eq: $id } }) {
        id name country kind
        projectIdeas(limit: 20, sort: [{ titleEn: ASC }]) {
          id titleEn startYear
          organisations(limit: 10, sort: [{ name: ASC }]) { id name country }
        }
      }
    }`,
    variables: ORGANISATION,
  },
};

/** How many nodes an answer has at each level, whatever its fields are called. */
export function shapeOf(answer: unknown): Shape {
  const levels = [0, 0, 0, 0];
  const walk = (value: unknown, depth: number) => {
    if (Array.isArray(value)) for (const item of value) walk(item, depth);
    else if (typeof value === "object" && value !== null) {
      const isNode = "id" in value;
      if (isNode) levels[depth] = (levels[depth] ?? 0) + 1;
      for (const inner of Object.values(value)) walk(inner, isNode ? depth + 1 : depth);
    }
  };
  walk(answer, 0);
  const [first = 0, second = 0, third = 0] = levels;
  return { first, second, third };
}
