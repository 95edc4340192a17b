import { maxTokensPlugin } from "@escape.tech/graphql-armor-max-tokens";
import type { Plugin } from "graphql-yoga";
import { refusal } from "./refusal.ts";

/** More tokens than any question of a person has. */
export const MOST_TOKENS = 1_000;
/** More than any question of a person takes, with its variables; in bytes. */
export const LARGEST_BODY = 200_000;
/** How deep lists and objects may stand in each other in the variables: deeper ones would exhaust the stack. */
const DEEPEST_VARIABLES = 50;

/** Refuses questions that are longer than people ask them, before they are read to their end. */
export function useTokenLimit() {
  const refuse = () => {
    throw refusal("TOO_MANY_TOKENS", `A question may have ${MOST_TOKENS} words and signs at most.`);
  };
  return maxTokensPlugin({ n: MOST_TOKENS, onReject: [refuse] });
}

/** Refuses variables that are nested too deep, and variables in an address that are no JSON. */
export function useReadableVariables(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (requestParser === undefined) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (thrown) {
          if (!(thrown instanceof SyntaxError)) throw thrown;
          throw refusal("BAD_REQUEST", "The variables or extensions are not valid JSON.");
        }
      });
    },
    onParams({ params }) {
      if (isDeeper(params.variables, DEEPEST_VARIABLES)) {
        throw refusal("BAD_REQUEST", `Variables may be nested ${DEEPEST_VARIABLES} deep at most.`);
      }
    },
  };
}

/** Level by level, since a walk in depth would itself exhaust the stack. */
function isDeeper(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; depth <= levels; depth++) {
    level = level.filter((item) => typeof item === "object" && item !== null).flatMap(Object.values);
    if (level.length === 0) return false;
  }
  return true;
}
