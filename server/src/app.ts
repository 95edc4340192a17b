import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import { LeakyBuckets } from "./callers/leaky-buckets.ts";
import type { Engine } from "./database/engine.ts";
import { LARGEST_BODY } from "./graphql/readable-requests.ts";
import { createApi } from "./graphql/server.ts";
import { stateOf, todayInUtc } from "./graphql/use-keepable.ts";
import { KeptAnswers } from "./http/kept-answers.ts";
import { type ServedMaps, serveMaps } from "./http/map-routes.ts";
import { PAGE_FOLDER, page, servePage } from "./http/page.ts";
import { answerQuestions } from "./http/question-route.ts";
import { readBody } from "./http/read-body.ts";
import { type AnsweredRequest, requestLog } from "./http/request-log.ts";
import { securityHeaders } from "./http/security-headers.ts";
import type { ChangeFeed } from "./publication/change-feed.ts";
import type { Publisher } from "./publication/publisher.ts";
import { openRecords } from "./records/records.ts";
import { Reports } from "./reports/reports.ts";
import type { Settings } from "./settings.ts";

/** In which forms the API answers. */
const ANSWER_TYPES = ["application/graphql-response+json", "application/json", "text/event-stream"] as const;

/** The parts that the app is made from. */
export interface AppParts {
  readonly engine: Engine;
  readonly publisher: Pick<Publisher, "current" | "behindSince">;
  readonly changes: ChangeFeed;
  readonly map: ServedMaps;
  readonly log: Logger;
  /** Counts every request when its answer has ended. */
  readonly count?: ((request: AnsweredRequest) => void) | undefined;
  readonly limits: Pick<Settings, "budget" | "proxies" | "cacheBytes" | "embedIn">;
  /** Where the built page lies; the product's own when left out. */
  readonly pageFolder?: string;
}

/** The product over HTTP: the API, the map, the page, and its health. It does not listen yet. */
export function createApp(parts: AppParts): Express {
  const { engine, publisher, changes, map, log, count, limits, pageFolder = PAGE_FOLDER } = parts;
  const app = express();
  app.disable("x-powered-by");
  // Whom a request comes from is then in `request.ip`: what the last proxy that we know of says.
  app.set("trust proxy", limits.proxies);
  app.use(requestLog(log, count), securityHeaders(limits.embedIn));

  const stale = () => !engine.available || publisher.behindSince !== null;
  const buckets = new LeakyBuckets({ holds: limits.budget, leaksPerSecond: limits.budget / 60 });
  const api = createApi({
    publication: () => publisher.current,
    records: () => openRecords(engine),
    reports: new Reports(engine),
    changes,
    log,
    buckets,
    stale,
  });
  const kept = new KeptAnswers({
    bytes: limits.cacheBytes,
    state: () => stateOf(publisher.current, todayInUtc(), stale()),
    pay: (caller, cost) => buckets.pour(caller, cost) === 0,
  });
  // First what is asked most.
  app.all("/graphql", graphiql(pageFolder), acceptable, readBody(LARGEST_BODY), answerQuestions(api, kept));
  serveHealth(app, engine);

  app.use(compression());
  serveMaps(app, map);
  servePage(app, pageFolder);
  app.use((_request, response) => {
    response.status(404).json({ error: { code: "NOT_FOUND", message: "There is nothing at this address." } });
  });
  app.use(lastResort(log));
  return app;
}

/** The page to try questions on, for browsers that ask none. */
function graphiql(pageFolder: string): RequestHandler {
  const show = page(pageFolder, "graphiql.html");
  return (request, response, next) => {
    const wantsPage =
      request.method === "GET" &&
      request.accepts(["application/json", "text/html"]) === "text/html" &&
      !("query" in request.query);
    if (wantsPage) show(request, response, next);
    else next();
  };
}

const acceptable: RequestHandler = (request, response, next) => {
  if (request.accepts([...ANSWER_TYPES]) !== false) {
    next();
    return;
  }
  const message = `Answers are ${ANSWER_TYPES.join(", ")}; accept one of these.`;
  response.status(406).json({ errors: [{ message, extensions: { code: "NOT_ACCEPTABLE" } }] });
};

function serveHealth(app: Express, engine: Engine): void {
  app.get("/health", (_request, response) => {
    response.json({ status: "ok" });
  });
  app.get("/ready", async (_request, response) => {
    try {
      await engine.verify();
      response.json({ status: "ready" });
    } catch {
      response
        .status(503)
        .json({ error: { code: "DATABASE_UNAVAILABLE", message: "The database does not answer." } });
    }
  });
}

/** What no handler caught: logged whole, shown without details. */
function lastResort(log: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const requestId = String(response.locals.requestId);
    const status = statusOf(error);
    if (status >= 500) log.error({ requestId, err: error }, "unexpected error");
    const code = status >= 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST";
    const message = status >= 500 ? "Something went wrong here." : "The request could not be read.";
    response.status(status).json({ error: { code, message, requestId } });
  };
}

function statusOf(error: unknown): number {
  const status: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "status") : null;
  return typeof status === "number" && status >= 400 && status < 600 ? status : 500;
}
