import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { statements } from "../../server/src/database/catalogue.ts";
import type { Engine } from "../../server/src/database/engine.ts";
import { applySchema, openEngine } from "../../server/src/database/open-engine.ts";
import { INTERACTIVE_DEADLINE } from "../../server/src/database/statement.ts";
import { describeWithOwnNeo4j, START_MS } from "../support/engines/describe-with-own-neo4j.ts";
import type { RunningNeo4j } from "../support/neo4j/start-neo4j.ts";

/** Patience for a machine that is busy; what is measured is that an answer does not take the driver's minute. */
const SOON = 5 * INTERACTIVE_DEADLINE;
const rows = (id: string) => ({ rows: [{ id, properties: { id } }] });

describeWithOwnNeo4j("an outage of Neo4j", (start) => {
  let neo4j: RunningNeo4j;
  let engine: Engine;
  beforeAll(async () => {
    neo4j = await start();
    engine = openEngine({ dataFolder: "", neo4j });
    await engine.verify();
    await applySchema(engine);
    await engine.run(statements.putNeeds, rows("x-before"));
  }, START_MS);
  afterAll(() => engine?.close());

  /** What each way of asking answers, and whether within the patience. */
  async function askEverything() {
    const asked = [
      () => engine.verify(),
      () => engine.run(statements.readVersion, {}),
      () => engine.run(statements.raiseVersion, { changedAt: "2026-11-01T00:00:00.000Z" }),
      () => engine.transaction("write", (runner) => runner.run(statements.readVersion, {})),
    ];
    const began = Date.now();
    const answers = await Promise.allSettled(asked.map((ask) => ask()));
    return { answers, soon: Date.now() - began < SOON };
  }
  const unavailable = Array.from({ length: 4 }, () => ({
    status: "rejected",
    reason: expect.objectContaining({ name: "DatabaseError", code: "DATABASE_UNAVAILABLE" }),
  }));

  test(
    "by a crash is DATABASE_UNAVAILABLE in seconds, and ends with the restart",
    async () => {
      await neo4j.kill();
      expect(await askEverything()).toEqual({ answers: unavailable, soon: true });
      await neo4j.restart();
      await engine.run(statements.putNeeds, rows("x-after"));
      expect(await engine.run(statements.countEverything, {})).toEqual([{ nodes: 2, links: 0 }]);
    },
    START_MS,
  );

  test("in which it hangs is DATABASE_UNAVAILABLE in seconds, and ends when it goes on", async () => {
    process.kill(neo4j.pid, "SIGSTOP");
    try {
      const { answers, soon } = await askEverything();
      // A transaction of several statements may take longer by itself, so it is not asked here.
      expect(answers.slice(0, 3)).toEqual(unavailable.slice(0, 3));
      expect(soon).toBe(true);
    } finally {
      process.kill(neo4j.pid, "SIGCONT");
    }
    await engine.run(statements.putNeeds, rows("x-last"));
    expect(await engine.run(statements.getNeeds, { ids: ["x-none"] })).toEqual([]);
  });
});
