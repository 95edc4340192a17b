import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import neo4j, { type Driver } from "neo4j-driver";
import { checkGivenNeo4j } from "../neo4j/given-neo4j.ts";
import { describeOnEngines, describeOnNeo4j } from "./describe-on-engines.ts";
import { describeWithOwnNeo4j, START_MS } from "./describe-with-own-neo4j.ts";

type Address = { readonly uri: string; readonly user: string; readonly password: string };

async function ask(address: Address, text: string): Promise<unknown[]> {
  const driver: Driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  try {
    return (await driver.executeQuery(text)).records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

describeOnEngines("an empty database", (open) => {
  test("is empty each time it is opened", async () => {
    const first = await open();
    if (first.kind === "neo4j") await ask(first, "CREATE (:Left {by: 'a former test'})");
    else await writeFile(join(first.folder, "left"), "by a former test");
    const second = await open();
    if (second.kind === "neo4j") expect(await ask(second, "MATCH (n) RETURN n")).toEqual([]);
    else expect(await readdir(second.folder)).toEqual([]);
  });
});

describeOnNeo4j("the one Neo4j of the run", (open) => {
  test("answers over Bolt", async () => {
    expect(await ask(await open(), "RETURN 1")).toEqual([1]);
  });

  test("loses constraints and indexes too", async () => {
    const settings = await open();
    await ask(settings, "CREATE CONSTRAINT `odd ``name` FOR (n:Left) REQUIRE n.id IS UNIQUE");
    await ask(settings, "CREATE INDEX plain FOR (n:Left) ON (n.name)");
    await open();
    expect(await ask(settings, "SHOW CONSTRAINTS YIELD name")).toEqual([]);
    expect(await ask(settings, "SHOW INDEXES YIELD type WHERE type <> 'LOOKUP' RETURN type")).toEqual([]);
  });

  test("would be refused if it were somebody's own and held data", async () => {
    const settings = await open();
    expect(await checkGivenNeo4j(settings, false)).toEqual(settings);
    await ask(settings, "CREATE (:Precious), (:Precious)");
    expect(await checkGivenNeo4j(settings, false)).toEqual({
      unavailable: expect.stringContaining("(2 nodes)"),
    });
    expect(await checkGivenNeo4j(settings, true)).toEqual(settings);
  });

  test("would be refused if its password were wrong", async () => {
    const wrong = { ...(await open()), password: "not the password" };
    expect(await checkGivenNeo4j(wrong, false)).toEqual({
      unavailable: expect.stringMatching(/unauthorized/i),
    });
  });
});

describeWithOwnNeo4j("a Neo4j of the suite's own", (start) => {
  test(
    "keeps what it acknowledged when it is killed, and comes back at the same address",
    async () => {
      const own = await start({ heap: 512 });
      await ask(own, "CREATE (:Kept {name: 'before'})");
      const { uri, pid } = own;
      await own.kill();
      expect(() => process.kill(pid, 0)).toThrow("ESRCH");
      await own.restart();
      expect(own.uri).toBe(uri);
      expect(own.pid).not.toBe(pid);
      expect(await ask(own, "MATCH (n:Kept) RETURN n.name")).toEqual(["before"]);
      await own.stop();
      await own.restart();
      expect(
        await ask({ ...own, uri: uri.replace("bolt:", "neo4j:") }, "MATCH (n:Kept) RETURN n.name"),
      ).toEqual(["before"]);
    },
    3 * START_MS,
  );
});

describe("a Neo4j that cannot be reached", () => {
  test("is refused in one line, without the password", async () => {
    const absent = {
      kind: "neo4j",
      uri: "bolt://127.0.0.1:9",
      user: "neo4j",
      password: "hush-hush",
      database: "neo4j",
    } as const;
    const { unavailable } = { unavailable: "", ...(await checkGivenNeo4j(absent, false)) };
    expect(unavailable).toMatch(/^the Neo4j of NEO4J_URI cannot be used \(.+\)$/);
    expect(unavailable).not.toContain("hush-hush");
  });
});
