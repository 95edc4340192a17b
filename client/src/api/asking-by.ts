import { type ClientOptions, type Exchange, fetchExchange } from "urql";
import { CSRF_HEADER } from "./csrf.ts";

/** How the server that served the page is asked, after what stands before it. */
export const askingBy = (...before: readonly Exchange[]): ClientOptions => ({
  url: "/graphql",
  preferGetMethod: false,
  fetchOptions: { headers: CSRF_HEADER },
  exchanges: [...before, fetchExchange],
});
