import { useCSRFPrevention } from "@graphql-yoga/plugin-csrf-prevention";
import { createYoga } from "graphql-yoga";
import type { Logger } from "pino";
import type { LeakyBuckets } from "../callers/leaky-buckets.ts";
import { Places } from "../callers/places.ts";
import type { ChangeFeed } from "../publication/change-feed.ts";
import type { Publication } from "../publication/publication.ts";
import type { Records } from "../records/records.ts";
import type { Reports } from "../reports/reports.ts";
import type { Context } from "./context.ts";
import { useCost } from "./cost/use-cost.ts";
import { DocumentCache } from "./document-cache.ts";
import { useBoundedChecks, useShapeLimits, useTokenLimit } from "./limits.ts";
import { type RequestContext, usePublicErrors } from "./public-errors.ts";
import { useReadableRequests } from "./readable-requests.ts";
import { buildSchema } from "./schema.ts";
import { useCompiled } from "./use-compiled.ts";
import { todayInUtc, useKeepable } from "./use-keepable.ts";
import { useStale } from "./use-stale.ts";

/** More than a reader has windows open. */
const MOST_SUBSCRIPTIONS = 20;

/** What the API answers from. */
export interface ApiParts {
  readonly publication: () => Publication;
  /** Opens records for one request. */
  readonly records: () => Records;
  readonly reports: Pick<Reports, "record">;
  readonly changes: ChangeFeed;
  readonly log: Logger;
  /** What callers have spent. */
  readonly buckets: LeakyBuckets;
  /** Whether the network may have changed unseen, because the database does not answer. */
  readonly stale: () => boolean;
}

/** The GraphQL API as a request handler for `POST /graphql` (and `GET` for queries). */
export function createApi({ publication, records, reports, changes, log, buckets, stale }: ApiParts) {
  const places = new Places(MOST_SUBSCRIPTIONS);
  return createYoga<RequestContext, Context>({
    schema: buildSchema(),
    graphqlEndpoint: "/graphql",
    // The page and GraphiQL come from the product itself, with its own headers.
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    parserAndValidationCache: {
      documentCache: new DocumentCache(),
      errorCache: new DocumentCache(),
      // Remembered by `useBoundedChecks`.
      validationCache: false,
    },
    cors: false,
    logging: false,
    context: ({ caller, body, keepable, note, request }) => ({
      caller,
      body,
      keepable,
      note,
      signal: request.signal,
      changes,
      places,
      publication: publication(),
      stale: stale(),
      records: records(),
      reports,
      today: todayInUtc(),
    }),
    // What callers may see is decided in one place, `usePublicErrors`.
    maskedErrors: false,
    // HTTP reads the body, and no more of it than that.
    maxRequestBodySize: false,
    plugins: [
      useKeepable(),
      useStale(),
      useCost(buckets),
      // After the cost: what is too dear is not compiled either.
      useCompiled(),
      useCSRFPrevention({ requestHeaders: ["x-graphql-yoga-csrf"] }),
      useTokenLimit(),
      useShapeLimits(),
      useBoundedChecks(),
      useReadableRequests(),
      usePublicErrors(log),
    ],
  });
}
