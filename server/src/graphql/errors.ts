import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { NetworkError } from "../network/errors.ts";

/** What an unexpected error looks like from outside: the details stand in the log, under the same request id. */
const INTERNAL = "Something went wrong here. Tell us the request id if it happens again.";

interface CodedError extends Error {
  readonly code: string;
}

/** Errors of the database pass the capabilities unchanged; their messages may name statements and hosts. */
function isDatabaseError(error: unknown): error is CodedError {
  return error instanceof Error && error.name === "DatabaseError";
}

/**
 * Turns whatever a resolver threw into what a caller may see: expected errors keep their sentence and have a
 * code and the argument that is wrong, unexpected ones are masked.
 */
export function toPublicError(
  error: unknown,
  requestId: string,
  log: Pick<Logger, "error" | "warn">,
): GraphQLError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && original == null) return error;
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (original instanceof NetworkError) {
    const argument = original.argument === undefined ? {} : { argument: original.argument };
    return new GraphQLError(original.message, { ...place, extensions: { code: original.code, ...argument } });
  }
  if (isDatabaseError(original) && original.code === "DATABASE_UNAVAILABLE") {
    log.warn({ requestId, err: original }, "the database did not answer");
    return new GraphQLError("The database does not answer at the moment. Try again in a few seconds.", {
      ...place,
      extensions: {
        code: "DATABASE_UNAVAILABLE",
        requestId,
        http: { status: 503, headers: { "retry-after": "5" } },
      },
    });
  }
  log.error({ requestId, err: original }, "unexpected error");
  return new GraphQLError(INTERNAL, {
    ...place,
    extensions: { code: "INTERNAL_SERVER_ERROR", requestId, http: { status: 500 } },
  });
}
