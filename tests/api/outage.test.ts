import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { statements } from "../../server/src/database/catalogue.ts";
import { openEngine } from "../../server/src/database/open-engine.ts";
import { ask } from "../support/api/ask-graphql.ts";
import { eventually } from "../support/api/eventually.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveNetwork } from "../support/api/serve-app.ts";
import { describeWithOwnNeo4j, START_MS } from "../support/engines/describe-with-own-neo4j.ts";
import type { RunningNeo4j } from "../support/neo4j/start-neo4j.ts";

const PATIENCE_MS = 30_000;
const NEEDS_DATABASE = "{ organisations(first: 1) { nodes { website } } }";
const FROM_NETWORK = "{ networkSummary { nodeCount } }";

describeWithOwnNeo4j("the API over a Neo4j", (start) => {
  let neo4j: RunningNeo4j;
  let app: ServedApp;
  beforeAll(async () => {
    neo4j = await start();
    // Kept answers would hide what is asked of the database.
    app = await serveNetwork({ kind: "neo4j", ...settings() }, sampleNetwork, { limits: { cacheBytes: 0 } });
  }, START_MS);
  afterAll(() => app?.close());
  const settings = () => {
    const { uri, user, password, database } = neo4j;
    return { uri, user, password, database };
  };

  const stale = async () => (await ask(app.url, FROM_NETWORK)).extensions?.stale;
  const statusOf = async (path: string) => (await fetch(app.url + path)).status;

  async function expectOutage() {
    const refused = await ask(app.url, NEEDS_DATABASE);
    expect(refused.status).toBe(503);
    expect(refused.errors?.[0]?.extensions?.code).toBe("DATABASE_UNAVAILABLE");
    expect(await stale()).toBe(true);
    const answered = await ask(app.url, FROM_NETWORK);
    expect(answered).toMatchObject({
      status: 200,
      data: { networkSummary: { nodeCount: expect.any(Number) } },
    });
    expect(await statusOf("/health")).toBe(200);
    expect(await statusOf("/ready")).toBe(503);
  }

  async function expectRecovery() {
    expect(await eventually(PATIENCE_MS, async () => (await statusOf("/ready")) === 200)).toBe(true);
    const other = openEngine({ dataFolder: "", neo4j: settings() });
    const before = app.publisher.current.network.version;
    await other.run(statements.raiseVersion, { changedAt: "2026-11-02T00:00:00.000Z" });
    await other.close();
    expect(await eventually(PATIENCE_MS, () => app.publisher.current.network.version === before + 1)).toBe(
      true,
    );
    expect((await ask(app.url, NEEDS_DATABASE)).status).toBe(200);
    expect(await stale()).toBeUndefined();
  }

  test(
    "that stops says so with a code, answers what it can, and goes on by itself when it is back",
    async () => {
      await neo4j.kill();
      await expectOutage();
      await neo4j.restart();
      await expectRecovery();
    },
    2 * START_MS,
  );

  test(
    "that hangs does the same",
    async () => {
      process.kill(neo4j.pid, "SIGSTOP");
      try {
        await expectOutage();
      } finally {
        process.kill(neo4j.pid, "SIGCONT");
      }
      await expectRecovery();
    },
    2 * START_MS,
  );
});
