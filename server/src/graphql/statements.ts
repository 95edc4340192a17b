import { checkedWords } from "../matching/free-words.ts";
import type { Context } from "./context.ts";
import type { QueryStatementsArgs, RequireFields } from "./generated/resolver-types.ts";
import { nodeRef } from "./node-ref.ts";
import { checkRange } from "./ranges.ts";

type StatementsArguments = RequireFields<QueryStatementsArgs, "first" | "language" | "text">;

/** So many statements are ranked; beyond them nothing is near. */
const MOST_STATEMENTS = 100;

/** Resolves the needs, project ideas and offers that free words find. */
export function findStatements(
  _: unknown,
  { text, language, first }: StatementsArguments,
  { publication }: Context,
) {
  const { network, statements } = publication;
  checkRange(first, "first", 1, MOST_STATEMENTS);
  const answer = statements.find(checkedWords(text, "text"), { language, limit: MOST_STATEMENTS });
  return {
    language: answer.language,
    hint: answer.hint,
    totalCount: answer.statements.length,
    nodes: answer.statements.slice(0, first).map(({ node, score, words, signals }) => ({
      node: nodeRef(network, node),
      score,
      words: [...new Set(words.map(({ written }) => written))],
      signals,
    })),
  };
}
