import type { TypedDocumentString } from "./generated/graphql.ts";

/** Asks the server once. Rejects with urql's CombinedError when there is no answer. */
export async function ask<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  // The first picture asks nothing, so it does not wait for what asks.
  const { client } = await import("./client-once.ts");
  const { data, error } = await client.query<Result, Variables>(document.toString(), variables).toPromise();
  if (error) throw error;
  if (data === undefined) throw new Error("The server answered without data.");
  return data;
}
