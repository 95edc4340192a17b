import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DatabaseError } from "../../server/src/database/errors.ts";
import { type Listening, listen } from "../../server/src/http/listen.ts";
import { Metrics } from "../../server/src/metrics/metrics.ts";
import { ask } from "../support/api/ask-graphql.ts";
import { eventually } from "../support/api/eventually.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { openWith, type ServedApp, serveApp } from "../support/api/serve-app.ts";
import { watchEngine } from "../support/api/watch-engine.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";

describe("metrics", () => {
  const metrics = new Metrics();
  let app: ServedApp;
  let listening: Listening;
  let folder: string;
  let failing = false;
  beforeAll(async () => {
    folder = await temporaryFolder("metrics");
    const engine = watchEngine(await openWith({ kind: "embedded", folder }, sampleNetwork), () => {
      if (failing) throw new DatabaseError("DATABASE_UNAVAILABLE", "no answer");
    });
    app = await serveApp(metrics.watch(engine), { count: metrics.count });
    metrics.watchNetwork(app.publisher, app.changes);
    listening = await listen(metrics.app(), { host: "127.0.0.1", port: 0 });
  });
  afterAll(async () => {
    await listening.drain();
    await app.close();
    await removeFolder(folder);
  });

  async function read(): Promise<ReadonlyMap<string, number>> {
    const text = await (await fetch(`${listening.url}/metrics`)).text();
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    return new Map(
      lines.map((line) => {
        const space = line.lastIndexOf(" ");
        return [line.slice(0, space), Number(line.slice(space + 1))];
      }),
    );
  }

  test("count answers by their code, their cost, and errors of the database", async () => {
    await ask(app.url, "{ networkSummary { version } }");
    await ask(app.url, "{ nonsense }");
    failing = true;
    await ask(app.url, "{ organisations(first: 1) { nodes { website } } }");
    await app.publisher.refresh();
    expect(
      await eventually(2_000, async () => (await read()).has('schakel_requests_total{code="200"}')),
    ).toBe(true);
    const measured = await read();
    expect(measured.get('schakel_requests_total{code="200"}')).toBe(1);
    expect(measured.get('schakel_requests_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(measured.get('schakel_requests_total{code="DATABASE_UNAVAILABLE"}')).toBe(1);
    expect(measured.get('schakel_database_errors_total{code="DATABASE_UNAVAILABLE"}')).toBe(2);
    expect(measured.get('schakel_question_cost_points_bucket{le="20"}')).toBe(1);
    expect(measured.get("schakel_question_cost_points_count")).toBe(2);
    expect(measured.get("schakel_request_duration_seconds_count")).toBe(3);
  });

  test("tell which version is published, and for how long it could not be compared with the database", async () => {
    expect((await read()).get("schakel_network_version")).toBe(1);
    expect((await read()).get("schakel_network_behind_seconds")).toBeGreaterThan(0);
    failing = false;
    await app.publisher.refresh();
    expect((await read()).get("schakel_network_behind_seconds")).toBe(0);
  });

  test("tell how the process is", async () => {
    const measured = await read();
    expect(measured.get("process_resident_memory_bytes")).toBeGreaterThan(1_000_000);
    expect(measured.has("nodejs_eventloop_lag_p99_seconds")).toBe(true);
  });

  test("are not to be had where the page is", async () => {
    expect((await fetch(`${app.url}/metrics`)).status).toBe(404);
    expect((await fetch(listening.url)).status).toBe(404);
  });
});
