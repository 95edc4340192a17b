import { type AnyVariables, type UseQueryState, useQuery } from "urql";
import type { TypedDocumentString } from "./generated/graphql.ts";

interface Options {
  readonly pause?: boolean;
}

/** Reads a generated document; asks again when the variables change, and `retry` asks the server anew. */
export function useDocument<Result, Variables extends AnyVariables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { pause = false }: Options = {},
): UseQueryState<Result, Variables> & { retry: () => void } {
  const [state, run] = useQuery<Result, Variables>({ query: document.toString(), variables, pause });
  return { ...state, retry: () => run({ requestPolicy: "network-only" }) };
}
