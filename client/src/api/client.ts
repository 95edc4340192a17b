import { cacheExchange, createClient, fetchExchange } from "urql";
import { CSRF_HEADER } from "./csrf.ts";

/** Asks the server that served the page. */
export const client = createClient({
  url: "/graphql",
  preferGetMethod: false,
  fetchOptions: { headers: CSRF_HEADER },
  exchanges: [cacheExchange, fetchExchange],
});
