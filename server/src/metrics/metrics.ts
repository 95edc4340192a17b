import express, { type Express } from "express";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Engine } from "../database/engine.ts";
import type { AnsweredRequest } from "../http/request-log.ts";
import type { ChangeFeed } from "../publication/change-feed.ts";
import type { Publisher } from "../publication/publisher.ts";
import { countDatabaseErrors } from "./count-database-errors.ts";

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const POINTS = [20, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000];

/** What is measured of the running product, for Prometheus: with those of the process, its memory and event loop. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Counter<"code">;
  readonly #durations: Histogram;
  readonly #costs: Histogram;
  readonly #databaseErrors: Counter<"code">;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Counter({
      name: "schakel_requests_total",
      help: "Requests that were answered, by the code of their first error, or else by their status.",
      labelNames: ["code"],
      registers,
    });
    this.#durations = new Histogram({
      name: "schakel_request_duration_seconds",
      help: "How long requests took to be answered.",
      buckets: SECONDS,
      registers,
    });
    this.#costs = new Histogram({
      name: "schakel_question_cost_points",
      help: "What questions cost.",
      buckets: POINTS,
      registers,
    });
    this.#databaseErrors = new Counter({
      name: "schakel_database_errors_total",
      help: "Errors of the database, by their code.",
      labelNames: ["code"],
      registers,
    });
  }

  /** Counts a request; streams are not counted among the durations, since they last as long as their readers like. */
  readonly count = ({ code, status, milliseconds, cost, brokenOff }: AnsweredRequest): void => {
    this.#requests.inc({ code: code ?? String(status) });
    if (brokenOff !== true) this.#durations.observe(milliseconds / 1000);
    if (cost !== undefined) this.#costs.observe(cost);
  };

  /** The same engine, its errors counted. */
  watch(engine: Engine): Engine {
    return countDatabaseErrors(engine, (code) => this.#databaseErrors.inc({ code }));
  }

  watchNetwork(publisher: Pick<Publisher, "current" | "behindSince">, changes: ChangeFeed): void {
    this.#gauge("schakel_network_version", "The version of the published network.", () =>
      Number(publisher.current.network.version),
    );
    this.#gauge(
      "schakel_network_behind_seconds",
      "For how long the published network could not be compared with the database; 0 when it was.",
      () => (publisher.behindSince === null ? 0 : (Date.now() - publisher.behindSince) / 1000),
    );
    this.#gauge(
      "schakel_network_changed_timestamp_seconds",
      "When the published network changed last (Unix time); 0 when it never did.",
      () => Date.parse(publisher.current.network.changedAt ?? "1970-01-01") / 1000,
    );
    this.#gauge("schakel_subscriptions", "How many wait to be told of a change.", () => changes.waiting);
  }

  /** Answers `/metrics`. */
  app(): Express {
    const app = express();
    app.disable("x-powered-by");
    app.get("/metrics", async (_request, response) => {
      response.type(this.#registry.contentType).send(await this.#registry.metrics());
    });
    return app;
  }

  #gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(read());
      },
    });
  }
}
