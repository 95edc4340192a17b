import { describe, expect, test } from "@jest/globals";
import { type NodeRows, statements } from "../../server/src/database/catalogue.ts";
import type { Engine } from "../../server/src/database/engine.ts";
import { applySchema, openEngine } from "../../server/src/database/open-engine.ts";
import { writeLinks, writeNodes } from "../../server/src/intake/write-network.ts";
import { describeOnEngines } from "../support/engines/describe-on-engines.ts";
import { describeWithEngine, settingsOf } from "./describe-with-engine.ts";
import { contentOf, raw } from "./raw-statement.ts";
import { holding, link, node } from "./sample-network.ts";

const rows = (...ids: string[]): NodeRows => ({ rows: ids.map((id) => ({ id, properties: { id } })) });
const putNeeds = (engine: Engine, ...ids: string[]) => engine.run(statements.putNeeds, rows(...ids));
const idsIn = async (engine: Engine) => (await contentOf(engine)).nodes.map((one) => one.properties.id);
const now = { changedAt: "2026-11-01T00:00:00.000Z" };

describeWithEngine("a transaction", (engine) => {
  test("writes all that its work writes, and gives its result", async () => {
    const result = await engine().transaction("write", async (runner) => {
      await runner.run(statements.putNeeds, rows("x-1"));
      await runner.run(statements.putOffers, rows("x-2"));
      return "done";
    });
    expect(result).toBe("done");
    expect(await idsIn(engine())).toEqual(["x-1", "x-2"]);
  });

  test("reads what it wrote itself, while others do not yet", async () => {
    await engine().transaction("write", async (runner) => {
      await runner.run(statements.putNeeds, rows("x-1"));
      expect(await runner.run(statements.hasAnyNode, {})).toEqual([{ found: true }]);
      expect(await engine().run(statements.hasAnyNode, {})).toEqual([]);
    });
    expect(await engine().run(statements.hasAnyNode, {})).toEqual([{ found: true }]);
  });

  test("has the rows of a large answer taken one by one", async () => {
    const counted = raw("UNWIND range(1, 25000) AS x RETURN x AS x", "read");
    const sum = await engine().transaction("read", (runner) =>
      runner.read(counted, {}, (rows) => {
        let total = 0;
        for (const { x } of rows) total += Number(x);
        return total;
      }),
    );
    expect(sum).toBe((25_000 * 25_001) / 2);
  });

  test("that reads passes on what threw when rows were taken, and tells the first row that is not as expected", async () => {
    await putNeeds(engine(), "x-1");
    const refused = new Error("not these");
    const reading = (take: () => void) =>
      engine().transaction("read", (runner) => runner.read(statements.hasAnyNode, {}, take));
    await expect(
      reading(() => {
        throw refused;
      }),
    ).rejects.toBe(refused);
    const strange = { ...statements.hasAnyNode, row: statements.readVersion.row };
    const checking = engine().transaction("read", (runner) => runner.read(strange, {}, (rows) => [...rows]));
    await expect(checking).rejects.toMatchObject({
      code: "ROW_UNEXPECTED",
      message: expect.stringMatching(/^database\/has-any-node, row 1, version: /),
    });
  });

  test("writes nothing when the work throws, and passes on what it threw", async () => {
    class OwnError extends Error {
      readonly code = "OF_THE_WORK";
    }
    const thrown = new OwnError("enough");
    const work = engine().transaction("write", async (runner) => {
      await runner.run(statements.putNeeds, rows("x-1"));
      throw thrown;
    });
    await expect(work).rejects.toBe(thrown);
    expect(await idsIn(engine())).toEqual([]);
  });

  test("writes nothing when a statement in the middle fails", async () => {
    await putNeeds(engine(), "x-before");
    const work = engine().transaction("write", async (runner) => {
      await runner.run(statements.putNeeds, rows("x-1"));
      await runner.run(statements.removeNodes, { ids: ["x-before"] });
      await runner.run(raw("CREATE (:NetworkNode {id: 'x-1'})"), {});
      await runner.run(statements.putNeeds, rows("x-2"));
    });
    await expect(work).rejects.toMatchObject({ code: "CONSTRAINT_VIOLATED" });
    expect(await idsIn(engine())).toEqual(["x-before"]);
  });

  test("writes nothing when the work goes on after a statement that failed", async () => {
    const work = engine().transaction("write", async (runner) => {
      await runner.run(statements.putNeeds, rows("x-1"));
      await runner.run(raw("CREATE (:NetworkNode {id: 'x-1'})"), {}).catch(() => undefined);
      await runner.run(statements.putNeeds, rows("x-2"));
    });
    await expect(work).rejects.toThrow();
    expect(await idsIn(engine())).toEqual([]);
  });

  test("leaves the engine usable after it failed", async () => {
    await engine()
      .transaction("write", (runner) => runner.run(raw("CREATE (n"), {}))
      .catch(() => undefined);
    await putNeeds(engine(), "x-1");
    expect(await idsIn(engine())).toEqual(["x-1"]);
  });

  test("of reading sees everything that was written before", async () => {
    await putNeeds(engine(), "x-1");
    const found = await engine().transaction("read", (runner) => runner.run(statements.countEverything, {}));
    expect(found).toEqual([{ nodes: 1, links: 0 }]);
  });
});

describeWithEngine("an error of the database", (engine) => {
  test("is CONSTRAINT_VIOLATED for a second node with an identifier, and names the statement", async () => {
    await putNeeds(engine(), "x-1");
    for (const label of ["NetworkNode", "NetworkNode:Offer"]) {
      const again = engine().run(raw(`CREATE (:${label} {id: 'x-1'})`), {});
      await expect(again).rejects.toMatchObject({
        name: "DatabaseError",
        code: "CONSTRAINT_VIOLATED",
        statement: "tests/raw",
      });
    }
    expect(await contentOf(engine())).toEqual(holding([node("NEED", "x-1")]));
  });

  test.each(["NetworkVersion", "SeedLoad", "Report"])(
    "is CONSTRAINT_VIOLATED for a second %s",
    async (label) => {
      const twice = engine().run(raw(`CREATE (:${label} {id: 'one'}) CREATE (:${label} {id: 'one'})`), {});
      await expect(twice).rejects.toMatchObject({ code: "CONSTRAINT_VIOLATED" });
      expect(await idsIn(engine())).toEqual([]);
    },
  );

  test("is CONSTRAINT_VIOLATED when a node with links would go alone", async () => {
    await engine().run(raw("CREATE (:NetworkNode {id: 'x-1'})-[:ABOUT]->(:NetworkNode {id: 'x-2'})"), {});
    const removal = engine().run(raw("MATCH (n {id: 'x-1'}) DELETE n"), {});
    await expect(removal).rejects.toMatchObject({ code: "CONSTRAINT_VIOLATED" });
    expect(await idsIn(engine())).toEqual(["x-1", "x-2"]);
  });

  test.each(["MATCH (n RETURN n", "RETURN unheardOf(1) AS x", "RETURN n AS x", "RETURN $absent AS x"])(
    "is STATEMENT_INVALID for %s",
    async (text) => {
      for (const access of ["read", "write"] as const) {
        await expect(engine().run(raw(text, access), {})).rejects.toMatchObject({
          name: "DatabaseError",
          code: "STATEMENT_INVALID",
          statement: "tests/raw",
        });
      }
    },
  );

  test("is ROW_UNEXPECTED, with statement, row and column, when a row is not of the statement's shape", async () => {
    await engine().run(raw("CREATE (:NetworkNode:Need {id: 'x-1', kind: 'NEED', status: 'OPEN'})"), {});
    const reading = engine().run(statements.getNeeds, { ids: ["x-1"] });
    await expect(reading).rejects.toMatchObject({
      code: "ROW_UNEXPECTED",
      statement: "need/get-needs",
      message: expect.stringMatching(/^need\/get-needs, row 1, provenance: /),
    });
  });
});

describeWithEngine("values", (engine) => {
  const refused = (path: string) => ({
    code: "VALUE_NOT_STORABLE",
    message: expect.stringContaining(path),
  });

  test.each([
    ["a fraction", 0.5],
    ["a number from 2^53 on", 2 ** 53],
    ["a number below -2^53", -(2 ** 53)],
    ["no number", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
  ])("are refused with their place when one is %s", async (_, value) => {
    const parameters = { rows: [{ id: "x-1" }, { id: "x-2", properties: { years: [2026, value] } }] };
    const writing = engine().run(raw("UNWIND $rows AS row CREATE (:NetworkNode {id: row.id})"), parameters);
    await expect(writing).rejects.toMatchObject(refused("rows[1].properties.years[1]"));
    expect(await idsIn(engine())).toEqual([]);
  });

  test.each([
    ["a list in a list", [["a"]]],
    ["a list with null", ["a", null]],
    ["a list of numbers", [1, 2]],
    ["a map", { a: 1 }],
    ["a fraction", 0.5],
    ["a date", new Date(0)],
  ])("are refused as a property, with its owner and name, when one is %s", async (_, value) => {
    const properties = { id: "x-2", odd: value } as unknown as Record<string, string>;
    const nodes = [node("NEED", "x-1"), { id: "x-2", kind: "NEED" as const, properties }];
    const writing = engine().transaction("write", (runner) => writeNodes(runner, nodes));
    await expect(writing).rejects.toMatchObject(refused('x-2: the property "odd"'));
    const linking = engine().transaction("write", async (runner) => {
      await writeNodes(runner, [node("NEED", "x-1"), node("THEME", "x-3")]);
      await writeLinks(runner, [link("x-1", "ABOUT", "x-3", properties)]);
    });
    await expect(linking).rejects.toMatchObject(refused('x-1 ABOUT x-3: the property "odd"'));
    expect(await idsIn(engine())).toEqual([]);
  });

  test("come back as they went in: whole numbers as numbers, undefined as null", async () => {
    const given = {
      whole: 2026,
      largest: Number.MAX_SAFE_INTEGER,
      smallest: Number.MIN_SAFE_INTEGER,
      texts: ["1", "é", ""],
      yes: true,
      absent: undefined,
      list: [1, [2, { deep: 3 }]],
    };
    const [row] = await engine().run(raw("RETURN $given AS given", "read"), { given });
    expect(JSON.parse(JSON.stringify(row))).toEqual({ given: { ...given, absent: null } });
  });

  test("arrive as whole numbers, so that a limit can be one", async () => {
    const limited = raw("UNWIND [1, 2, 3] AS x RETURN x AS x ORDER BY x LIMIT $limit", "read");
    expect(await engine().run(limited, { limit: 2 })).toEqual([{ x: 1 }, { x: 2 }]);
  });

  test("are refused when the database holds a number from 2^53 on", async () => {
    const row = raw("RETURN 9007199254740993 AS x", "read");
    const reading = engine().run(
      { ...statements.raiseVersion, ...row, row: statements.raiseVersion.row },
      {
        changedAt: "",
      },
    );
    await expect(reading).rejects.toMatchObject({ code: "ROW_UNEXPECTED" });
  });
});

describeWithEngine("links that join what is not there", (engine) => {
  test("are an error that counts them, and nothing of their transaction is written", async () => {
    const writing = engine().transaction("write", async (runner) => {
      await writeNodes(runner, [node("NEED", "x-1"), node("THEME", "x-2")]);
      await writeLinks(runner, [link("x-1", "ABOUT", "x-2"), link("x-1", "ABOUT", "x-gone")]);
    });
    await expect(writing).rejects.toMatchObject({
      code: "CONSTRAINT_VIOLATED",
      statement: "link/put-about",
      message: expect.stringContaining("1 of 2 ABOUT"),
    });
    expect(await idsIn(engine())).toEqual([]);
  });
});

describeWithEngine("a listener to commits", (engine) => {
  test("is called once after each committed write, when its rows can be read", async () => {
    const seen: Promise<unknown>[] = [];
    const end = engine().onCommit(() => seen.push(engine().run(statements.countEverything, {})));
    await putNeeds(engine(), "x-1");
    await engine().transaction("write", async (runner) => {
      await runner.run(statements.putNeeds, rows("x-2"));
      await runner.run(statements.putNeeds, rows("x-3"));
    });
    end();
    await putNeeds(engine(), "x-4");
    expect(await Promise.all(seen)).toEqual([[{ nodes: 1, links: 0 }], [{ nodes: 3, links: 0 }]]);
  });

  test("is not called by reads or by what was rolled back", async () => {
    let calls = 0;
    const end = engine().onCommit(() => {
      calls += 1;
    });
    await engine().run(statements.readTexts, {});
    await engine().transaction("read", (runner) => runner.run(statements.readTexts, {}));
    await engine()
      .transaction("write", async (runner) => {
        await runner.run(statements.putNeeds, rows("x-1"));
        throw new Error("no");
      })
      .catch(() => undefined);
    await engine()
      .run(raw("CREATE (n"), {})
      .catch(() => undefined);
    end();
    expect(calls).toBe(0);
  });
});

describeWithEngine("writers at the same time", (engine) => {
  test("raise the version once each: twenty make twenty", async () => {
    const raised = await Promise.all(
      Array.from({ length: 20 }, () => engine().run(statements.raiseVersion, now)),
    );
    const versions = raised.flatMap((rows) => rows.map(({ version }) => version));
    expect(versions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(await engine().run(statements.readVersion, {})).toEqual([{ version: 20, ...now }]);
  });

  test("raise it once each in transactions that also read", async () => {
    await engine().run(statements.raiseVersion, now);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        engine().transaction("write", async (runner) => {
          await runner.run(statements.putNeeds, rows(`x-${at}`));
          await runner.run(statements.raiseVersion, now);
        }),
      ),
    );
    expect(await engine().run(statements.readVersion, {})).toEqual([{ version: 21, ...now }]);
    expect(await engine().run(statements.countEverything, {})).toEqual([{ nodes: 21, links: 0 }]);
  });

  test("of the same node make one node", async () => {
    await Promise.all(Array.from({ length: 20 }, () => putNeeds(engine(), "x-1", "x-2")));
    expect(await idsIn(engine())).toEqual(["x-1", "x-2"]);
  });

  test("do not hold up each other's errors", async () => {
    const results = await Promise.allSettled([
      putNeeds(engine(), "x-1"),
      engine().run(raw("CREATE (n"), {}),
      putNeeds(engine(), "x-2"),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await idsIn(engine())).toEqual(["x-1", "x-2"]);
  });
});

describeOnEngines("the schema", (open) => {
  test("is applied by several at once, and constraints hold afterwards", async () => {
    const settings = settingsOf(await open());
    const first = openEngine(settings);
    // Neo4j has several servers in front of it; the embedded database belongs to one process.
    const engines = first.kind === "neo4j" ? [first, ...[1, 2, 3].map(() => openEngine(settings))] : [first];
    try {
      await Promise.all([...engines, ...engines].map(applySchema));
      await first.run(raw("CREATE (:NetworkNode {id: 'x-1'})"), {});
      for (const engine of engines) {
        const again = engine.run(raw("CREATE (:NetworkNode {id: 'x-1'})"), {});
        await expect(again).rejects.toMatchObject({ code: "CONSTRAINT_VIOLATED" });
      }
    } finally {
      await Promise.all(engines.map((engine) => engine.close()));
    }
  });

  test("is kept, and so is the data, when the database is closed and opened again", async () => {
    const settings = settingsOf(await open());
    const first = openEngine(settings);
    await applySchema(first);
    await first.run(statements.putNeeds, rows("x-1"));
    await first.close();
    const second = openEngine(settings);
    try {
      await second.verify();
      await applySchema(second);
      expect(await idsIn(second)).toEqual(["x-1"]);
      const again = second.run(raw("CREATE (:NetworkNode {id: 'x-1'})"), {});
      await expect(again).rejects.toMatchObject({ code: "CONSTRAINT_VIOLATED" });
    } finally {
      await second.close();
    }
  });

  test("is not needed for the database to answer that it is there", async () => {
    const engine = openEngine(settingsOf(await open()));
    try {
      await expect(engine.verify()).resolves.toBeUndefined();
    } finally {
      await engine.close();
    }
  });
});

describe("a Neo4j that is not there", () => {
  test("is DATABASE_UNAVAILABLE, and its password is not told", async () => {
    const engine = openEngine({
      dataFolder: "",
      neo4j: { uri: "bolt://127.0.0.1:9", user: "neo4j", password: "hush-hush", database: null },
    });
    try {
      for (const asked of [
        engine.verify(),
        engine.run(statements.readVersion, {}),
        putNeeds(engine, "x-1"),
      ]) {
        const error = await asked.then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        expect(error).toMatchObject({ name: "DatabaseError", code: "DATABASE_UNAVAILABLE" });
        expect(String(error)).not.toContain("hush-hush");
      }
    } finally {
      await engine.close();
    }
  });
});
