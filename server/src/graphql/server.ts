import { blockFieldSuggestionsPlugin } from "@escape.tech/graphql-armor-block-field-suggestions";
import { maxTokensPlugin } from "@escape.tech/graphql-armor-max-tokens";
import { useCSRFPrevention } from "@graphql-yoga/plugin-csrf-prevention";
import { createYoga } from "graphql-yoga";
import type { Logger } from "pino";
import type { Publication } from "../publication/publication.ts";
import type { Records } from "../records/records.ts";
import type { Context } from "./context.ts";
import { toPublicError } from "./errors.ts";
import { buildSchema } from "./schema.ts";

/** What the API answers from. */
export interface ApiParts {
  readonly publication: () => Publication;
  /** Opens records for one request. */
  readonly records: () => Records;
  readonly log: Logger;
}

/** What HTTP knows of a request. */
export interface RequestContext {
  readonly requestId: string;
}

/** More tokens than any question of a person has. */
const MOST_TOKENS = 1_000;

/** The GraphQL API as a request handler for `POST /graphql` (and `GET` for queries). */
export function createApi({ publication, records, log }: ApiParts) {
  return createYoga<RequestContext, Context>({
    schema: buildSchema(),
    graphqlEndpoint: "/graphql",
    // The page and GraphiQL come from the product itself, with its own headers.
    graphiql: false,
    landingPage: false,
    batching: false,
    cors: false,
    logging: false,
    context: () => ({
      publication: publication(),
      records: records(),
      today: new Date().toISOString().slice(0, 10),
    }),
    maskedErrors: {
      maskError: (error) => toPublicError(error, "", log),
    },
    plugins: [
      useCSRFPrevention({ requestHeaders: ["x-graphql-yoga-csrf"] }),
      maxTokensPlugin({ n: MOST_TOKENS }),
      blockFieldSuggestionsPlugin(),
    ],
  });
}
