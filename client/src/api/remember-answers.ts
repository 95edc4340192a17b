import type { Exchange, Operation, OperationResult } from "urql";
import { filter, map, merge, pipe, share, tap } from "wonka";

/**
 * Gives an answer again for the same question, without asking the server. It remembers the last `most` answers, and
 * forgets what was longest not asked for: urql's own `cacheExchange` never forgets, and a page may stay open for days.
 */
export function rememberAnswers(most: number): Exchange {
  const answers = new Map<number, OperationResult>();
  const isKnown = ({ kind, key, context }: Operation): boolean =>
    kind === "query" && context.requestPolicy !== "network-only" && answers.has(key);
  const again = (operation: Operation): OperationResult | undefined => {
    const answer = answers.get(operation.key);
    return answer && { ...answer, operation };
  };
  const remember = (answer: OperationResult): void => {
    const { kind, key } = answer.operation;
    if (kind !== "query" || answer.data === undefined || answer.error) return;
    // A map keeps the order in which its keys came: the first is the one to forget.
    answers.delete(key);
    answers.set(key, answer);
    const [longest] = answers.keys();
    if (answers.size > most && longest !== undefined) answers.delete(longest);
  };
  return ({ forward }) =>
    (operations) => {
      const all = share(operations);
      const known = pipe(
        all,
        filter(isKnown),
        map(again),
        filter((answer) => answer !== undefined),
      );
      const asked = pipe(
        all,
        filter((operation) => !isKnown(operation)),
        forward,
      );
      return pipe(merge([known, asked]), tap(remember));
    };
}
