import { createClient, fetchExchange } from "urql";
import { CSRF_HEADER } from "./csrf.ts";

/** Remembers nothing: what it is asked for is kept by the state of the page, and would else be kept twice. */
export const client = createClient({
  url: "/graphql",
  preferGetMethod: false,
  fetchOptions: { headers: CSRF_HEADER },
  exchanges: [fetchExchange],
});
