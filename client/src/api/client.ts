import { createClient, fetchExchange } from "urql";
import { CSRF_HEADER } from "./csrf.ts";
import { rememberAnswers } from "./remember-answers.ts";

/** So many answers that going back and forth among the last ten or so asks for nothing again. */
const MOST_REMEMBERED = 20;

/** Asks the server that served the page. */
export const client = createClient({
  url: "/graphql",
  preferGetMethod: false,
  fetchOptions: { headers: CSRF_HEADER },
  exchanges: [rememberAnswers(MOST_REMEMBERED), fetchExchange],
});
