import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "@jest/globals";
import neo4j from "neo4j-driver";
import { z } from "zod";
import { describeWithOwnNeo4j, START_MS } from "../support/engines/describe-with-own-neo4j.ts";
import type { RunningNeo4j } from "../support/neo4j/start-neo4j.ts";
import { CRASH_ROUNDS } from "./children/crash-rounds.ts";
import { groupOf } from "./children/group.ts";

const ROOT = join(import.meta.dirname, "../..");

describeWithOwnNeo4j("a Neo4j that is killed while the product writes to it", (start) => {
  /** Lets a process write group after group until Neo4j is killed; gives the groups that it said are written. */
  async function writeUntilKilled(database: RunningNeo4j, round: number): Promise<string[]> {
    const script = join(ROOT, "tests/contract/children/write-without-end.ts");
    const child = spawn(process.execPath, ["--import", "tsx", script], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "ignore"],
      env: {
        ...process.env,
        NEO4J_URI: database.uri,
        NEO4J_PASSWORD: database.password,
        ROUND: `round${round}`,
      },
    });
    const acknowledged: string[] = [];
    const ended = once(child, "exit");
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === 5 + 7 * round) void database.kill();
    }
    await ended;
    return acknowledged;
  }

  test(
    "has everything that was acknowledged, exactly once, and nothing half",
    async () => {
      const database = await start();
      const acknowledged: string[] = [];
      for (let round = 0; round < CRASH_ROUNDS; round += 1) {
        acknowledged.push(...(await writeUntilKilled(database, round)));
        await database.restart();
        const there = await readGroups(database);
        const names = there.map(({ name }) => name);
        expect(names.filter((name) => acknowledged.includes(name)).toSorted()).toEqual(
          acknowledged.toSorted(),
        );
        expect(there.filter(({ name, ids }) => !isWhole(name, ids))).toEqual([]);
        // One group of each round may have been written without there being time to say so.
        expect(there.length - acknowledged.length).toBeLessThanOrEqual(round + 1);
      }
    },
    CRASH_ROUNDS * START_MS,
  );
});

/** Each theme, and the needs that are about it, read by the driver and not by the product. */
async function readGroups({ uri, user, password }: RunningNeo4j) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(
      `MATCH (t:Theme) OPTIONAL MATCH (t)<-[:ABOUT]-(n:Need)
       RETURN t.titleEn AS name, collect(n.id) AS ids
       UNION ALL MATCH (n:Need) WHERE NOT (n)-[:ABOUT]->() RETURN 'without a theme' AS name, [n.id] AS ids`,
    );
    const row = z.object({ name: z.string(), ids: z.array(z.string()) });
    return records.map((record) => row.parse(record.toObject()));
  } finally {
    await driver.close();
  }
}

function isWhole(name: string, ids: readonly string[]): boolean {
  const expected = groupOf(name).nodes.filter(({ kind }) => kind === "NEED");
  return JSON.stringify(ids.toSorted()) === JSON.stringify(expected.map(({ id }) => id).toSorted());
}
