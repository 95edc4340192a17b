import { createClient, fetchExchange } from "urql";
import { CSRF_HEADER } from "./csrf.ts";
import type { TypedDocumentString } from "./generated/graphql.ts";

/** Remembers nothing: what it is asked for is kept by the state of the page, and would else be kept twice. */
const client = createClient({
  url: "/graphql",
  preferGetMethod: false,
  fetchOptions: { headers: CSRF_HEADER },
  exchanges: [fetchExchange],
});

/** Asks the server once. Rejects with urql's CombinedError when there is no answer. */
export async function ask<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { data, error } = await client.query<Result, Variables>(document.toString(), variables).toPromise();
  if (error) throw error;
  if (data === undefined) throw new Error("The server answered without data.");
  return data;
}
