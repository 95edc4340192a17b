import type { Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import type { Keepable } from "./context.ts";
import { toPublicError } from "./errors.ts";
import type { RequestNote } from "./request-note.ts";

/** What HTTP knows of a request. */
export interface RequestContext {
  readonly requestId: string;
  /** Whose limits it counts for. */
  readonly caller: string;
  /** What was posted, as text; null when it is too large. */
  readonly body?: string | null;
  /** Filled in on the way to the answer. */
  readonly keepable: Keepable;
  /** Filled in on the way to the answer. */
  readonly note: RequestNote;
}

/**
 * The last to see an answer before it is sent: every error in it, wherever on the way it came up, becomes one that a
 * caller may see. Yoga's own masking does not see what is refused before the execution, and knows no request.
 */
export function usePublicErrors(log: Pick<Logger, "error" | "warn">): Plugin<object, RequestContext> {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (!("errors" in result) || result.errors === undefined) return;
      const told = new Set<string>();
      const nothing = !("data" in result) || result.data == null;
      const errors = result.errors.map((error) =>
        toPublicError(error, serverContext.requestId, log, { told, nothing }),
      );
      const [first] = errors;
      if (first !== undefined) serverContext.note.code = String(first.extensions.code);
      setResult({ ...result, errors });
    },
  };
}
