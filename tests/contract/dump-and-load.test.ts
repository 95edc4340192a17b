import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { loadSeed } from "../../seed/load-seed.ts";
import { statements } from "../../server/src/database/catalogue.ts";
import type { Engine } from "../../server/src/database/engine.ts";
import { applySchema, openEngine } from "../../server/src/database/open-engine.ts";
import { dump } from "../../server/src/exchange/dump.ts";
import { load } from "../../server/src/exchange/load.ts";
import { writeLinks, writeNodes } from "../../server/src/intake/write-network.ts";
import { describeOnNeo4j } from "../support/engines/describe-on-engines.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";
import { BROKEN, LINK, linesOf, NEED, THEME, VERSION, WHOLE } from "../unit/exchange/dump-lines.ts";
import { runChild } from "./children/child.ts";
import { describeWithEngine, settingsOf } from "./describe-with-engine.ts";
import { contentOf, inOrder, raw } from "./raw-statement.ts";
import { LONG_TEXT, link, node, UNUSUAL_TEXTS } from "./sample-network.ts";

const CHILD_MS = 60_000;

async function dumpOfDatabase(engine: Engine): Promise<string> {
  const pieces: string[] = [];
  await dump(engine, async (piece) => {
    pieces.push(piece);
  });
  return pieces.join("");
}

const loadText = (engine: Engine, text: string) => load(engine, () => linesOf(text.trimEnd().split("\n")));

/** The seed, and beside it every type of property, odd texts and identifiers, and a link of each kind of end. */
async function fill(engine: Engine): Promise<void> {
  await loadSeed(engine);
  const odd = UNUSUAL_TEXTS.map((text, at) =>
    node("NEED", `need-${at} ${text}`, { titleNl: text, texts: [text] }),
  );
  const types = {
    year: 2026,
    negative: -1,
    largest: Number.MAX_SAFE_INTEGER,
    yes: true,
    no: false,
    none: [],
  };
  await engine.transaction("write", async (runner) => {
    await writeNodes(runner, [
      ...odd,
      node("THEME", "theme-odd", { ...types, b: "b", a: "a", Z: "Z", long: LONG_TEXT }),
      node("ORGANISATION", "org-😀", { name: "astral" }),
      node("ORGANISATION", "org-\uFFFD", { name: "basic" }),
    ]);
    await writeLinks(runner, [
      ...odd.map(({ id }) => link(id, "ABOUT", "theme-odd", { ...types, note: id })),
      link("theme-odd", "BROADER", "theme-odd"),
      link("org-😀", "MEMBER_OF", "org-\uFFFD"),
      link("org-\uFFFD", "MEMBER_OF", "org-😀"),
    ]);
    await runner.run(statements.recordReport, {
      id: "report-1",
      node: "theme-odd",
      reason: "OTHER",
      message: LONG_TEXT,
      language: "nl",
      receivedAt: "2026-11-20T10:00:00.000Z",
    });
  });
}

describeOnNeo4j("a dump taken from one engine to the other", (open) => {
  let folder: string;
  const engines: Engine[] = [];
  beforeAll(async () => {
    folder = await temporaryFolder("exchange");
  });
  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.close()));
    await removeFolder(folder);
  });

  async function opened(engine: Engine): Promise<Engine> {
    engines.push(engine);
    await applySchema(engine);
    return engine;
  }
  const embedded = (name: string) => opened(openEngine({ dataFolder: join(folder, name), neo4j: null }));
  const neo4j = async () => opened(openEngine(settingsOf(await open())));

  test("and dumped there is the same bytes, from the embedded engine to Neo4j and back", async () => {
    const first = await embedded("first");
    await fill(first);
    const text = await dumpOfDatabase(first);
    const second = await neo4j();
    await loadText(second, text);
    expect(await dumpOfDatabase(second)).toBe(text);
    expect(await contentOf(second)).toEqual(await contentOf(first));
    const third = await embedded("third");
    await loadText(third, await dumpOfDatabase(second));
    expect(await dumpOfDatabase(third)).toBe(text);
  }, 60_000);

  test("and dumped there is the same bytes, from Neo4j to the embedded engine", async () => {
    const first = await neo4j();
    await fill(first);
    const text = await dumpOfDatabase(first);
    const second = await embedded("second");
    await loadText(second, text);
    expect(await dumpOfDatabase(second)).toBe(text);
    expect(await contentOf(second)).toEqual(await contentOf(first));
  }, 60_000);
});

describeWithEngine("a dump", (engine) => {
  test("is loaded as it stands, and dumped again it is the same", async () => {
    expect(await load(engine(), () => linesOf(WHOLE))).toEqual({ nodes: 3, links: 1 });
    expect(await contentOf(engine())).toEqual(
      inOrder({
        nodes: [NEED, VERSION, THEME].map(({ labels, properties }) => ({ labels, properties })),
        links: [LINK],
      }),
    );
    // The identifiers are put in order: "need-1", "network", "theme-é", as they stand in the dump already.
    expect(await dumpOfDatabase(engine())).toBe(`${WHOLE.join("\n")}\n`);
  });

  test("of an empty database is loaded as nothing", async () => {
    const text = await dumpOfDatabase(engine());
    expect(text.split("\n")).toHaveLength(3);
    expect(await loadText(engine(), text)).toEqual({ nodes: 0, links: 0 });
    expect(await contentOf(engine())).toEqual({ nodes: [], links: [] });
  });

  test("keeps the version, so that it goes on from there", async () => {
    await load(engine(), () => linesOf(WHOLE));
    const raised = await engine().run(statements.raiseVersion, { changedAt: "2026-11-02T00:00:00.000Z" });
    expect(raised).toEqual([{ version: 8 }]);
  });

  test.each(BROKEN)("%s is refused, and nothing of it is loaded", async (_, lines) => {
    await expect(load(engine(), () => linesOf(lines))).rejects.toMatchObject({
      name: "DumpError",
      code: "DUMP_INVALID",
    });
    expect(await contentOf(engine())).toEqual({ nodes: [], links: [] });
  });

  test.each(["CREATE ()", "CREATE (:NetworkNode:Need {id: 'need-own'})"])(
    "is not loaded into a database that holds something: %s",
    async (text) => {
      await engine().run(raw(text), {});
      const before = await contentOf(engine());
      await expect(load(engine(), () => linesOf(WHOLE))).rejects.toMatchObject({
        code: "DATABASE_NOT_EMPTY",
      });
      expect(await contentOf(engine())).toEqual(before);
    },
  );

  test.each([
    ["a node without an identifier", "CREATE (:Foreign {name: 'x'})"],
    ["a node whose identifier is a number", "CREATE (:NetworkNode:Need {id: 42})"],
    ["a node whose identifier is empty", "CREATE (:NetworkNode:Need {id: ''})"],
    ["a node of another product", "CREATE (:Foreign {id: 'x'})"],
    ["a node with one label too many", "CREATE (:NetworkNode:Need:Foreign {id: 'x'})"],
    ["a node of no kind", "CREATE (:NetworkNode {id: 'x'})"],
    ["a link to a record", "CREATE (:NetworkNode:Need {id: 'x'})-[:ABOUT]->(:SeedLoad {id: 'seed'})"],
  ])("is not made when it would leave out %s", async (_, text) => {
    await load(engine(), () => linesOf(WHOLE));
    await engine().run(raw(text), {});
    await expect(dumpOfDatabase(engine())).rejects.toMatchObject({
      name: "DumpError",
      code: "DUMP_INCOMPLETE",
    });
  });
});

describe("the commands dump and load", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await temporaryFolder("commands");
  });
  afterAll(() => removeFolder(folder));
  const run = (command: "dump" | "load", data: string, file: string) =>
    runChild(
      `server/src/exchange/${command}-main.ts`,
      { SCHAKEL_DATA: join(folder, data) },
      { arguments: [join(folder, file)] },
    );

  test(
    "carry a database by way of a file",
    async () => {
      await writeFile(join(folder, "given"), WHOLE.map((line) => `${line}\n`).join(""));
      expect(await run("load", "one", "given")).toMatchObject({
        lines: [`${join(folder, "given")}: 3 nodes and 1 relationships loaded.`],
        code: 0,
      });
      expect(await run("dump", "one", "taken")).toMatchObject({
        lines: [`${join(folder, "taken")}: 3 nodes and 1 relationships.`],
        code: 0,
      });
      await run("load", "two", "taken");
      await run("dump", "two", "again");
      expect(await readFile(join(folder, "again"), "utf8")).toBe(
        await readFile(join(folder, "taken"), "utf8"),
      );
    },
    4 * CHILD_MS,
  );

  test(
    "leave a former dump as it is, and nothing half written, when the database holds what is not Schakel's",
    async () => {
      const engine = openEngine({ dataFolder: join(folder, "foreign"), neo4j: null });
      await engine.run(raw("CREATE (:Foreign {id: 'x'})"), {});
      await engine.close();
      await writeFile(join(folder, "former"), "as it was");
      expect(await run("dump", "foreign", "former")).toMatchObject({
        errors: [`The node "x" has labels that are not Schakel's: Foreign.`],
        code: 1,
      });
      expect(await readFile(join(folder, "former"), "utf8")).toBe("as it was");
      expect((await readdir(folder)).filter((file) => file.endsWith(".part"))).toEqual([]);
    },
    CHILD_MS,
  );

  test(
    "end with one sentence and code 1 when they cannot",
    async () => {
      expect(await run("load", "one", "given")).toMatchObject({
        errors: ["The database is not empty. A dump is loaded into an empty one only."],
        code: 1,
      });
      expect(await run("load", "three", "absent")).toMatchObject({
        errors: [`There is no file ${join(folder, "absent")} that can be read.`],
        code: 1,
      });
      expect(await run("dump", "one", "absent/file")).toMatchObject({
        errors: [expect.stringContaining(`${join(folder, "absent/file")} cannot be written: `)],
        code: 1,
      });
    },
    3 * CHILD_MS,
  );
});
