import { type ASTNode, GraphQLError, type GraphQLErrorExtensions, Kind } from "graphql";
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
 * Turns whatever was thrown on the way to an answer into what a caller may see: expected errors keep their sentence
 * and have a code and the argument that is wrong, unexpected ones are masked.
 *
 * @param answer what was logged for this answer already (one failed statement may fail a hundred fields), and whether
 *   there is nothing in it but errors
 */
export function toPublicError(
  error: unknown,
  requestId: string,
  log: Pick<Logger, "error" | "warn">,
  { told, nothing }: { told: Set<string>; nothing: boolean } = { told: new Set(), nothing: true },
): GraphQLError {
  const original = originOf(error);
  if (original instanceof GraphQLError && !isOfTheAnswer(error, original))
    return refusalOf(error instanceof GraphQLError ? error : original);
  const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (original instanceof NetworkError) {
    const argument = original.argument === undefined ? {} : { argument: original.argument };
    const http = nothing ? { http: { status: 400 } } : {};
    const extensions = { code: original.code, ...argument, ...http };
    return new GraphQLError(original.message, { ...place, extensions });
  }
  const isNew = !told.has(String(original));
  told.add(String(original));
  if (isDatabaseError(original) && original.code === "DATABASE_UNAVAILABLE") {
    if (isNew) log.warn({ requestId, err: original }, "the database did not answer");
    return new GraphQLError("The database does not answer at the moment. Try again in a few seconds.", {
      ...place,
      extensions: {
        code: "DATABASE_UNAVAILABLE",
        requestId,
        http: { status: 503, headers: { "retry-after": "5" } },
      },
    });
  }
  if (isNew) log.error({ requestId, err: original }, "unexpected error");
  return new GraphQLError(INTERNAL, {
    ...place,
    extensions: { code: "INTERNAL_SERVER_ERROR", requestId, http: { status: 500 } },
  });
}

/** What was thrown first: errors of GraphQL wrap others, and each other. */
function originOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  if (error.extensions.unexpected === true) return new Error(error.message);
  return error.originalError == null ? error : originOf(error.originalError);
}

/** Whether GraphQL itself found, in the midst of the answer, that a value is not what the schema promises. */
function isOfTheAnswer(error: unknown, original: GraphQLError): boolean {
  if (!(error instanceof GraphQLError) || error.path === undefined) return false;
  return original.extensions.code === undefined && variableOf(error.nodes?.[0]) === null;
}

/** These are answered with 200 to who accepts only application/json, as the specification advises; others never. */
const ABOUT_THE_QUESTION: readonly unknown[] = [
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_ARGUMENT",
];

type Http = NonNullable<GraphQLErrorExtensions["http"]>;

/** A question that GraphQL itself refuses: coded, and without what a typing error in it brings to light. */
function refusalOf({ message, nodes, path, source, positions, extensions }: GraphQLError): GraphQLError {
  const { originalError: _, code: given, http: its, ...others } = extensions;
  const variable = given === undefined ? variableOf(nodes?.[0]) : null;
  const http: Http = { ...(variable === null ? {} : { status: 400 }), ...its };
  const code = given ?? (variable !== null ? "BAD_ARGUMENT" : codeOfStatus(http));
  const shown: GraphQLErrorExtensions = {
    ...others,
    code,
    ...(variable === null ? {} : { argument: `$${variable}` }),
    http: { ...http, spec: ABOUT_THE_QUESTION.includes(code) },
  };
  return new GraphQLError(withoutSuggestions(message), {
    nodes: nodes ?? null,
    path: path ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: shown,
  });
}

function variableOf(node: ASTNode | undefined): string | null {
  if (node?.kind === Kind.VARIABLE_DEFINITION) return node.variable.name.value;
  return node?.kind === Kind.VARIABLE ? node.name.value : null;
}

function codeOfStatus({ status }: Http): string {
  return status === 403 ? "FORBIDDEN" : "BAD_REQUEST";
}

/** Names near to a mistyped one are told by the documentation, not by trial. */
function withoutSuggestions(message: string): string {
  return message.replace(/\s*Did you mean [^?]*\?/g, "");
}
