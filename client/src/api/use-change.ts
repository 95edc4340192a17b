import { useState } from "react";
import { type AnyVariables, useMutation } from "urql";
import type { TypedDocumentString } from "./generated/graphql.ts";

/** How far a change is. `problem` is the server's code, or NETWORK when it was not reached. */
export type ChangeState =
  | { readonly at: "rest" }
  | { readonly at: "sending" }
  | { readonly at: "done" }
  | { readonly at: "failed"; readonly problem: string };

/** Sends a generated mutation, and follows how far it is. */
export function useChange<Result, Variables extends AnyVariables>(
  document: TypedDocumentString<Result, Variables>,
): readonly [ChangeState, (variables: Variables) => Promise<void>] {
  const [state, setState] = useState<ChangeState>({ at: "rest" });
  const [, run] = useMutation<Result, Variables>(document.toString());
  const send = async (variables: Variables): Promise<void> => {
    setState({ at: "sending" });
    const { error } = await run(variables);
    if (!error) return setState({ at: "done" });
    const code: unknown = error.graphQLErrors[0]?.extensions.code;
    setState({ at: "failed", problem: typeof code === "string" ? code : "NETWORK" });
  };
  return [state, send];
}
