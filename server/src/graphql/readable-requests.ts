import type { Plugin } from "graphql-yoga";
import { MOST_POINTS } from "./cost/use-cost.ts";
import { extentOfJson, type JsonExtent } from "./json-extent.ts";
import type { RequestContext } from "./public-errors.ts";
import { refusal } from "./refusal.ts";

/** More than any question of a person takes, with its variables; in bytes. */
export const LARGEST_BODY = 200_000;
/** How deep lists and objects may stand in each other in the variables: deeper ones would exhaust the stack. */
const DEEPEST_VARIABLES = 50;
/** What a question may have in its variables: each value in them costs a point or more. */
const MOST_IN_JSON: JsonExtent = {
  // With the object that they are sent in.
  depth: DEEPEST_VARIABLES + 1,
  values: MOST_POINTS,
};

/** Refuses requests that are no questions, each with a code: yoga itself answers some of them without a word. */
export function useReadableRequests(): Plugin<object, RequestContext> {
  return {
    onRequestParse({ request, url, requestParser, setRequestParser, serverContext: { body }, fetchAPI }) {
      if (body === null) throw tooLarge();
      if (requestParser === undefined) {
        if (request.method === "POST") throw unreadableType();
        return;
      }
      refuseVast(jsonOf(request.headers.get("content-type") ?? "", body, url));
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
    onSubscribe({ args }) {
      const { request } = args.contextValue;
      if (request.method === "GET") throw onlyByPost();
      if (!request.headers.get("accept")?.includes(EVENT_STREAM)) throw onlyAsEvents();
    },
  };
}

const EVENT_STREAM = "text/event-stream";
const FORM = "application/x-www-form-urlencoded";

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

/** The JSON of a request that its variables stand in; empty when there is none. */
function jsonOf(type: string, body: string | undefined, url: URL): string {
  if (body === undefined) return url.searchParams.get("variables") ?? "";
  if (type.startsWith(FORM)) return new URLSearchParams(body).get("variables") ?? "";
  return type.includes("json") ? body : "";
}

/** Before they are read: of long lists that takes many times as long. */
function refuseVast(json: string): void {
  const { depth, values } = extentOfJson(json, MOST_IN_JSON);
  if (depth > MOST_IN_JSON.depth)
    throw refusal("BAD_REQUEST", `Variables may be nested ${DEEPEST_VARIABLES} deep at most.`);
  if (values <= MOST_IN_JSON.values) return;
  const message = `The variables have more than ${MOST_POINTS} values, each costs a point or more, and a question may cost ${MOST_POINTS}. Ask with shorter lists.`;
  throw refusal("COST_TOO_HIGH", message, { status: 400 }, { cost: values, most: MOST_POINTS });
}
