import { getOperationAST, OperationTypeNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "./context.ts";
import { POINTS_OF_READING } from "./cost/use-cost.ts";
import type { RequestContext } from "./public-errors.ts";

/**
 * Tells HTTP which answers others may have too: whole answers to queries, which hang on the published network alone.
 */
export function useKeepable(): Plugin<Context, RequestContext> {
  return {
    onExecute({ args }) {
      const { publication, today, stale, keepable } = args.contextValue;
      const operation = getOperationAST(args.document, args.operationName);
      if (operation?.operation !== OperationTypeNode.QUERY) return;
      return {
        onExecuteDone({ result }) {
          if (Symbol.asyncIterator in result || result.errors !== undefined) return;
          const cost = result.extensions?.cost;
          keepable.cost = typeof cost === "number" ? cost : POINTS_OF_READING;
          keepable.state = stateOf(publication, today, stale);
        },
      };
    },
  };
}

/** Names what an answer hangs on beside the question: the version of the network, the day, and what is said of both. */
export function stateOf({ network }: Context["publication"], today: string, stale: boolean): string {
  return `${network.version} ${today}${stale ? " stale" : ""}`;
}

const DAY_MS = 24 * 60 * 60 * 1_000;
let known = { day: Number.NaN, written: "" };

/** The day of a question, ISO 8601, in UTC. */
export function todayInUtc(): string {
  const day = Math.floor(Date.now() / DAY_MS);
  if (day !== known.day) known = { day, written: new Date(day * DAY_MS).toISOString().slice(0, 10) };
  return known.written;
}
