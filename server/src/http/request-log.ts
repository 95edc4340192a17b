import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { RequestNote } from "../graphql/request-note.ts";

/** What is known of a request when its answer has ended: never its query, variables or address. */
export interface AnsweredRequest extends RequestNote {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Whether the caller was gone before the answer was. */
  readonly brokenOff?: true;
}

/** So much of a path is logged; no page of ours has a longer one. */
const LONGEST_PATH = 200;

/** Gives every request an id, and tells of it when its answer has ended: one line in the log, and whoever counts. */
export function requestLog(
  log: Logger,
  count: (request: AnsweredRequest) => void = () => {},
): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const begun = performance.now();
    // Read now: where a part of the app answers below a path, it sees a shorter one.
    const { method, path } = request;
    const note: RequestNote = {};
    response.locals.requestId = requestId;
    response.locals.note = note;
    response.set("x-request-id", requestId);
    response.on("close", () => {
      const answered: AnsweredRequest = {
        requestId,
        method,
        path: path.slice(0, LONGEST_PATH),
        status: response.statusCode,
        milliseconds: Math.round(performance.now() - begun),
        ...note,
        ...(response.writableFinished ? {} : { brokenOff: true }),
      };
      log.info(answered, "answered");
      count(answered);
    });
    next();
  };
}
