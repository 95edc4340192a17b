import { useCSRFPrevention } from "@graphql-yoga/plugin-csrf-prevention";
import { createYoga } from "graphql-yoga";
import type { Logger } from "pino";
import type { Publication } from "../publication/publication.ts";
import type { Records } from "../records/records.ts";
import type { Reports } from "../reports/reports.ts";
import type { Context } from "./context.ts";
import { useCost } from "./cost/use-cost.ts";
import { documentCache } from "./document-cache.ts";
import { useShapeLimits, useTokenLimit } from "./limits.ts";
import { type RequestContext, usePublicErrors } from "./public-errors.ts";
import { LARGEST_BODY, useReadableRequests } from "./readable-requests.ts";
import { buildSchema } from "./schema.ts";

/** What the API answers from. */
export interface ApiParts {
  readonly publication: () => Publication;
  /** Opens records for one request. */
  readonly records: () => Records;
  readonly reports: Pick<Reports, "record">;
  readonly log: Logger;
  /** Points of cost that one caller may spend in a minute. */
  readonly budget: number;
}

/** The GraphQL API as a request handler for `POST /graphql` (and `GET` for queries). */
export function createApi({ publication, records, reports, log, budget }: ApiParts) {
  return createYoga<RequestContext, Context>({
    schema: buildSchema(),
    graphqlEndpoint: "/graphql",
    // The page and GraphiQL come from the product itself, with its own headers.
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    parserAndValidationCache: { documentCache: documentCache(), errorCache: documentCache() },
    cors: false,
    logging: false,
    context: ({ caller }) => ({
      caller,
      publication: publication(),
      records: records(),
      reports,
      today: new Date().toISOString().slice(0, 10),
    }),
    // What callers may see is decided in one place, `usePublicErrors`.
    maskedErrors: false,
    maxRequestBodySize: LARGEST_BODY,
    plugins: [
      useCost(budget),
      useCSRFPrevention({ requestHeaders: ["x-graphql-yoga-csrf"] }),
      useTokenLimit(),
      useShapeLimits(),
      useReadableRequests(),
      usePublicErrors(log),
    ],
  });
}
