import type { Plugin } from "graphql-yoga";
import type { Context } from "./context.ts";

/** Says in `extensions.stale` of an answer that the network may have changed unseen, because the database is away. */
export function useStale(): Plugin<Context> {
  return {
    onExecute({ args }) {
      if (!args.contextValue.stale) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, stale: true } });
        },
      };
    },
  };
}
