import type { Language, NodeKind } from "../graph/network.ts";
import type { NodeFilter } from "./generated/graphql.ts";

/** A question to the API that can be put anywhere, and as one line for a terminal. */
export interface ShownQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly curl: string;
}

const LABEL = "label { for(language: $language) { text language } }";

/** The list of each kind, and what it gives besides the identifier. */
const LISTS: Readonly<Record<NodeKind, { readonly name: string; readonly fields: string }>> = {
  ORGANISATION: { name: "organisations", fields: "name organisationKind country" },
  NEED: { name: "needs", fields: `${LABEL} needKind status horizon` },
  PROJECT_IDEA: { name: "projectIdeas", fields: `${LABEL} stage horizon` },
  OFFER: { name: "offers", fields: `${LABEL} offerKind` },
  THEME: { name: "themes", fields: LABEL },
};

const list = (
  kind: NodeKind,
): string => `  ${LISTS[kind].name}(filter: $filter, first: 100, language: $language) {
    totalCount
    nodes { id ${LISTS[kind].fields} }
    pageInfo { hasNextPage endCursor }
  }`;

const ALL = `  facets(filter: $filter, facets: [], language: $language) {
    totalCount
    ids
  }`;

/** A text within single quotes of a shell (POSIX): a single quote ends them, is escaped, and begins them again. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * The question that gives what is shown: the nodes of each of the kinds that the filter keeps. A list has at most 100
 * nodes, with `pageInfo` to read on; where that may leave some out, the identifiers of all of them stand in the answer.
 * @param kinds those that are shown; the filter keeps no others
 * @param all whether to ask for the identifiers of all that is shown, besides the lists
 * @param origin where the server is, such as `https://example.org`
 */
export function shownQuery(
  kinds: readonly NodeKind[],
  filter: NodeFilter,
  language: Language,
  origin: string,
  all: boolean,
): ShownQuery {
  const parts = [...(all ? [ALL] : []), ...kinds.map(list)];
  const query = `query Shown($filter: NodeFilter!, $language: Language!) {\n${parts.join("\n")}\n}`;
  const variables = { filter, language };
  const body = JSON.stringify({ query, variables });
  return {
    query,
    variables,
    curl: `curl ${origin}/graphql -H 'content-type: application/json' -d ${quoted(body)}`,
  };
}
