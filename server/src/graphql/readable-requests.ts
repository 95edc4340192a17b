import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "./public-errors.ts";
import { refusal } from "./refusal.ts";

/** More than any question of a person takes, with its variables; in bytes. */
export const LARGEST_BODY = 200_000;
/** How deep lists and objects may stand in each other in the variables: deeper ones would exhaust the stack. */
const DEEPEST_VARIABLES = 50;

/** Refuses requests that are no questions, each with a code: yoga itself answers some of them without a word. */
export function useReadableRequests(): Plugin<object, RequestContext> {
  return {
    onRequestParse({ request, requestParser, setRequestParser, serverContext: { body }, fetchAPI }) {
      if (body === null) throw tooLarge();
      if (requestParser === undefined) {
        if (request.method === "POST") throw unreadableType();
        return;
      }
      setRequestParser(async (readable) => {
        try {
          // HTTP has read the body already.
          const { url, method, headers } = readable;
          return await requestParser(
            body === undefined ? readable : new fetchAPI.Request(url, { method, headers, body }),
          );
        } catch (thrown) {
          if (!(thrown instanceof SyntaxError)) throw thrown;
          throw refusal("BAD_REQUEST", "The variables or extensions are not valid JSON.");
        }
      });
    },
    onParams({ params }) {
      if (isDeeper(params.variables, DEEPEST_VARIABLES)) {
        throw refusal("BAD_REQUEST", `Variables may be nested ${DEEPEST_VARIABLES} deep at most.`);
      }
    },
    onSubscribe({ args }) {
      const { request } = args.contextValue;
      if (request.method === "GET") throw onlyByPost();
      if (!request.headers.get("accept")?.includes(EVENT_STREAM)) throw onlyAsEvents();
    },
  };
}

const EVENT_STREAM = "text/event-stream";

function tooLarge() {
  const message = `A question may have ${LARGEST_BODY} bytes, with its variables.`;
  return refusal("REQUEST_ENTITY_TOO_LARGE", message, { status: 413 });
}

function unreadableType() {
  const message = "Send the question as application/json: an object with query, variables and operationName.";
  return refusal("UNSUPPORTED_MEDIA_TYPE", message, { status: 415 });
}

function onlyByPost() {
  const message = "Subscriptions are asked for by POST.";
  return refusal("METHOD_NOT_ALLOWED", message, { status: 405, headers: { allow: "POST" } });
}

function onlyAsEvents() {
  const message = `Subscriptions are answered as ${EVENT_STREAM}; say so in the header Accept.`;
  return refusal("NOT_ACCEPTABLE", message, { status: 406 });
}

/** Level by level, since a walk in depth would itself exhaust the stack. */
function isDeeper(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; depth <= levels; depth++) {
    level = level.filter((item) => typeof item === "object" && item !== null).flatMap(Object.values);
    if (level.length === 0) return false;
  }
  return true;
}
