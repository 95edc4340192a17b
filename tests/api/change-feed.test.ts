import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { statements } from "../../server/src/database/catalogue.ts";
import type { Engine, StatementRunner } from "../../server/src/database/engine.ts";
import type { DesiredNetwork } from "../../server/src/intake/desired-network.ts";
import { publishChange } from "../../server/src/intake/publish-change.ts";
import { writeLinks, writeNodes } from "../../server/src/intake/write-network.ts";
import { Vocabulary } from "../../server/src/matching/text/vocabulary.ts";
import { readPublication } from "../../server/src/publication/publication.ts";
import { Publisher } from "../../server/src/publication/publisher.ts";
import { dataOf } from "../support/api/ask-graphql.ts";
import { eventually } from "../support/api/eventually.ts";
import { node, sampleNetwork } from "../support/api/sample-network.ts";
import { openForTests, openWith, type ServedApp, serveApp } from "../support/api/serve-app.ts";
import { watchEngine } from "../support/api/watch-engine.ts";
import {
  describeOnEngines,
  describeOnNeo4j,
  type EngineSettings,
} from "../support/engines/describe-on-engines.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";
import { contentOf } from "../unit/network/content-of.ts";

/** Writes an organisation as a part of the product would: the version rises in the same transaction. */
function add(engine: Engine, name: string): Promise<unknown> {
  const organisation = node("ORGANISATION", `org-${name.toLowerCase()}`, { name, kind: "museum" });
  return engine.transaction("write", async (runner) => {
    await writeNodes(runner, [organisation]);
    await publishChange(runner, { touched: new Set([organisation.id]), now: new Date("2026-11-03") });
  });
}

function remove(engine: Engine, id: string): Promise<unknown> {
  return engine.transaction("write", async (runner) => {
    await runner.run(statements.removeNodes, { ids: [id] });
    await publishChange(runner, { touched: new Set([id]), now: new Date("2026-11-04") });
  });
}

/** Whether the published network has a node: its record might be gone from the database already. */
const shows = async (url: string, id: string) =>
  (await dataOf(url, `{ node(id: "${id}") { id } }`)).node !== null;

describeOnEngines("a change by this process", (open) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(await openWith(await open(), sampleNetwork));
  });
  afterAll(() => app.close());

  test("shows at once, everywhere: in the list, in search, in its record and in the numbers", async () => {
    await add(app.engine, "Nieuwmuseum");
    await app.publisher.refresh();
    expect(
      await dataOf(
        app.url,
        `{ organisation(id: "org-nieuwmuseum") { name }
           search(text: "nieuwm") { totalCount }
           networkSummary { version changedAt nodeCount } }`,
      ),
    ).toEqual({
      organisation: { name: "Nieuwmuseum" },
      search: { totalCount: 1 },
      networkSummary: { version: 2, changedAt: "2026-11-03T00:00:00.000Z", nodeCount: 18 },
    });
  });

  test("that takes a node away takes its links along", async () => {
    await remove(app.engine, "org-gilde");
    await app.publisher.refresh();
    expect(
      await dataOf(
        app.url,
        '{ node(id: "org-gilde") { id } organisation(id: "org-dorp") { memberOf { totalCount } } }',
      ),
    ).toEqual({ node: null, organisation: { memberOf: { totalCount: 0 } } });
  });

  test("that was undone does not show", async () => {
    const failing = app.engine.transaction("write", async (runner) => {
      await writeNodes(runner, [node("ORGANISATION", "org-undone", { name: "Undone", kind: "museum" })]);
      await publishChange(runner, { touched: new Set(["org-undone"]), now: new Date("2026-11-05") });
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    await app.publisher.refresh();
    expect(await shows(app.url, "org-undone")).toBe(false);
  });

  test("shows without anybody refreshing", async () => {
    await add(app.engine, "Vanzelf");
    expect(await eventually(2_000, () => shows(app.url, "org-vanzelf"))).toBe(true);
  });
});

describeOnEngines("what is published after changes", (open) => {
  let engine: Engine;
  let publisher: Publisher;
  let other: { readonly nodes: number; readonly links: number };
  const reads: string[] = [];
  beforeAll(async () => {
    engine = await openWith(await open(), sampleNetwork);
    publisher = await Publisher.start(watchEngine(engine, (name) => void reads.push(name)));
    reads.length = 0;
    other = { nodes: publisher.current.network.nodeCount, links: publisher.current.network.linkCount };
  });
  afterAll(async () => {
    await publisher.close();
    await engine.close();
  });
  afterEach(() => {
    reads.length = 0;
  });

  const change = (touched: readonly string[] | null, work: (runner: StatementRunner) => Promise<unknown>) =>
    engine.transaction("write", async (runner) => {
      await work(runner);
      await publishChange(runner, {
        touched: touched === null ? null : new Set(touched),
        now: new Date("2026-11-06"),
      });
    });
  /** Publishes, and compares with what reading everything anew gives. */
  const expectSameAsAnew = async () => {
    await publisher.refresh();
    const { network, search, statements: matcher } = publisher.current;
    const anew = await readPublication(engine, new Vocabulary([]));
    expect(contentOf(network)).toEqual(contentOf(anew.network));
    for (const text of ["museum", "nieuw", "spraak", "foto"]) {
      const [hits, expected] = [search, anew.search].map(
        (index) => index.search(text, { language: "nl", first: 100 }).hits,
      );
      expect(hits).toEqual(expected);
      expect(matcher.find(text, { language: "nl", limit: 20 })).toEqual(
        anew.statements.find(text, { language: "nl", limit: 20 }),
      );
    }
  };

  test("is the same as what reading everything anew gives, and only what changed is read", async () => {
    await change(["need-nieuw", "org-nieuw"], async (runner) => {
      await writeNodes(runner, [
        node("ORGANISATION", "org-nieuw", { name: "Nieuw museum", kind: "museum", country: "SE" }),
        node("NEED", "need-nieuw", { titleNl: "Nieuwe spraak", kind: "WISH", status: "OPEN" }),
      ]);
      await writeLinks(runner, [
        { from: "org-nieuw", to: "need-nieuw", type: "HAS_NEED", properties: { provenance: "IMPORTED" } },
      ]);
    });
    await expectSameAsAnew();
    expect(reads).toContain("network/get-nodes");
    expect(reads).not.toContain("network/read-organisations");
    expect(publisher.current.network.nodeCount).toBe(other.nodes + 2);
  });

  test("takes several versions in at once", async () => {
    await change(["org-nieuw"], (runner) =>
      writeNodes(runner, [node("ORGANISATION", "org-nieuw", { name: "Nieuwer museum", kind: "archive" })]),
    );
    await change(["org-nieuw"], (runner) =>
      runner.run(statements.removeLinks, {
        keys: [{ from: "org-nieuw", to: "need-nieuw", type: "HAS_NEED" }],
      }),
    );
    await change(["need-nieuw"], (runner) => runner.run(statements.removeNodes, { ids: ["need-nieuw"] }));
    await expectSameAsAnew();
    expect(publisher.current.network.linkCount).toBe(other.links);
  });

  test("is read anew where nobody tells what changed, or too much did", async () => {
    await change(null, (runner) =>
      writeNodes(runner, [node("ORGANISATION", "org-stil", { name: "Stil museum", kind: "museum" })]),
    );
    await expectSameAsAnew();
    expect(reads).toContain("network/read-organisations");
    const many = Array.from({ length: 1_001 }, (_, at) => `org-many-${at}`);
    await change(many, (runner) =>
      writeNodes(
        runner,
        many.map((id) => node("ORGANISATION", id, { name: id, kind: "museum" })),
      ),
    );
    await publisher.refresh();
    expect(publisher.current.network.nodeCount).toBe(other.nodes + 2 + 1_001);
  });

  test("is read anew after more versions than are told", async () => {
    for (let version = 0; version < 105; version += 1) {
      const name = `Versie ${version}`;
      await change(["org-stil"], (runner) =>
        writeNodes(runner, [node("ORGANISATION", "org-stil", { name, kind: "museum" })]),
      );
    }
    await publisher.refresh();
    expect(publisher.current.network.labelAt(publisher.current.network.indexOf("org-stil") ?? -1).nl).toBe(
      "Versie 104",
    );
    expect(await engine.run(statements.readChanges, { after: 0 })).toHaveLength(100);
  });
});

describeOnNeo4j("a change by another process", (open) => {
  let app: ServedApp;
  let other: Engine;
  beforeAll(async () => {
    const settings: EngineSettings = await open();
    app = await serveApp(await openWith(settings, sampleNetwork));
    other = openForTests(settings);
  });
  afterAll(async () => {
    await other.close();
    await app.close();
  });

  test("shows without being told", async () => {
    await add(other, "Elders");
    expect(await eventually(20_000, () => shows(app.url, "org-elders"))).toBe(true);
  });

  test("shows again, after one that changed nothing", async () => {
    await other.run(statements.markSeedLoad, { state: "COMPLETE" });
    await remove(other, "org-elders");
    expect(await eventually(20_000, async () => !(await shows(app.url, "org-elders")))).toBe(true);
  });
});

describe("the publisher", () => {
  let folder: string;
  let engine: Engine;
  let publisher: Publisher;
  const small: DesiredNetwork = {
    nodes: [node("ORGANISATION", "org-a", { name: "A", kind: "museum" })],
    links: [],
  };
  let failing: Error | undefined;
  const reads: string[] = [];
  const failures: unknown[] = [];
  const versions: number[] = [];

  beforeAll(async () => {
    folder = await temporaryFolder("publisher");
    engine = await openWith({ kind: "embedded", folder }, small);
    const watched = watchEngine(engine, (name) => {
      reads.push(name);
      if (failing !== undefined) throw failing;
    });
    publisher = await Publisher.start(watched, {
      published: ({ network }) => versions.push(network.version),
      failed: (reason) => failures.push(reason),
    });
    reads.length = 0;
  });
  afterEach(() => {
    failing = undefined;
    for (const list of [reads, failures, versions]) list.length = 0;
  });
  afterAll(async () => {
    await publisher.close();
    await engine.close();
    await removeFolder(folder);
  });

  test("reads no more than the version when nothing changed", async () => {
    await publisher.refresh();
    expect(reads).toEqual(["network/read-version"]);
  });

  test("keeps the version before when the database fails, says so, and tries again at the next change", async () => {
    failing = new Error("no answer");
    await add(engine, "B");
    await publisher.refresh();
    expect(failures.length).toBeGreaterThan(0);
    expect(publisher.current.network.version).toBe(1);
    failing = undefined;
    await publisher.refresh();
    expect(publisher.current.network.version).toBe(2);
    expect(versions).toEqual([2]);
  });

  test("publishes many changes at once as few versions, the last one among them", async () => {
    await Promise.all(["C", "D", "E", "F", "G", "H"].map((name) => add(engine, name)));
    await publisher.refresh();
    expect(publisher.current.network.version).toBe(8);
    expect(versions.at(-1)).toBe(8);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(publisher.current.network.countsByKind.ORGANISATION).toBe(8);
  });

  test("does nothing more once it is closed", async () => {
    const another = await Publisher.start(engine);
    const before = another.current;
    await another.close();
    await add(engine, "I");
    await another.refresh();
    expect(another.current).toBe(before);
  });
});
