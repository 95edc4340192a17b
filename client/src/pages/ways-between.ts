import { ask } from "../api/ask.ts";
import { graphql } from "../api/generated/gql.ts";
import { NODE_KINDS, type NodeKind } from "../graph/network.ts";
import type { Ways } from "../state/sight.ts";

/** So many equally short ways can be stepped through. */
const MOST = 100;

const WAYS = graphql(`
  query Ways($from: ID!, $to: ID!, $first: Int!, $through: [NodeKind!]!) {
    paths(from: $from, to: $to, first: $first, through: $through) {
      totalCount
      paths {
        nodes {
          id
        }
      }
    }
  }
`);

/** All shortest ways: round themes if possible, else through them, as in a network that is loaded whole. */
export async function waysBetween(from: string, to: string): Promise<Ways> {
  const through = async (kinds: readonly NodeKind[]): Promise<Pick<Ways, "list" | "all">> => {
    const { paths } = await ask(WAYS, { from, to, first: MOST, through: [...kinds] });
    return { list: paths.paths.map(({ nodes }) => nodes.map(({ id }) => id)), all: paths.totalCount };
  };
  const round = await through(NODE_KINDS.filter((kind) => kind !== "THEME"));
  if (round.all > 0) return { from, to, ...round, byTheme: false };
  return { from, to, ...(await through(NODE_KINDS)), byTheme: true };
}
