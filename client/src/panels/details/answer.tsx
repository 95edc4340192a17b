import type { ReactNode } from "react";
import type { CombinedError } from "urql";
import type { NetworkNode } from "../../graph/network.ts";
import { useText } from "../../text/use-text.ts";
import { NotFound } from "./not-found.tsx";
import { DetailsSkeleton, Problem } from "./states.tsx";

interface AnswerProps<Data, Found> {
  readonly node: NetworkNode;
  readonly answer: {
    readonly data?: Data;
    readonly error?: CombinedError | undefined;
    readonly retry: () => void;
  };
  readonly read: (data: Data) => Found | null;
  readonly children: (found: Found) => ReactNode;
}

/** The details once they have arrived; until then a skeleton, and the reason when they do not come. */
export function Answer<Data, Found extends { readonly id: string }>({
  node,
  answer,
  read,
  children,
}: AnswerProps<Data, Found>) {
  const { say } = useText();
  const found = answer.data === undefined ? undefined : read(answer.data);
  // While the next node is read, urql still hands out the last one.
  if (found && found.id === node.id) return <>{children(found)}</>;
  if (answer.error) {
    return (
      <Problem
        title={say("details.failed")}
        advice={say("details.failedAdvice")}
        action={{ name: say("details.retry"), press: answer.retry }}
      />
    );
  }
  return found === null ? <NotFound id={node.id} /> : <DetailsSkeleton node={node} />;
}
