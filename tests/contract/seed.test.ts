import { rename } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { loadSeed, wantsSeed } from "../../seed/load-seed.ts";
import { readSeed } from "../../seed/read-seed.ts";
import { seedNetwork } from "../../seed/seed-network.ts";
import { statements } from "../../server/src/database/catalogue.ts";
import type { Engine } from "../../server/src/database/engine.ts";
import { applySchema, openEngine } from "../../server/src/database/open-engine.ts";
import { writeLinks, writeNodes } from "../../server/src/intake/write-network.ts";
import { describeOnEngines, type EngineSettings } from "../support/engines/describe-on-engines.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";
import { SAMPLE, type SampleSeed, withRows, withValues, writeSeed } from "../unit/seed/sample-seed.ts";
import { runChild } from "./children/child.ts";
import { describeWithEngine, settingsOf } from "./describe-with-engine.ts";
import { type Content, contentOf, inOrder, raw } from "./raw-statement.ts";
import { holding, link, node } from "./sample-network.ts";

const NOTHING = { nodesWritten: 0, linksWritten: 0, nodesRemoved: 0, linksRemoved: 0 };
const CHILD_MS = 60_000;

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder("seed");
});
afterAll(() => removeFolder(folder));

/** What of the network is there, and in which state the loading of the seed is. */
async function networkIn(engine: Engine): Promise<Content & { state: unknown; version: unknown }> {
  const { nodes, links } = await contentOf(engine);
  const record = (label: string) => nodes.find(({ labels }) => labels.includes(label))?.properties;
  return {
    nodes: nodes.filter(({ labels }) => labels.includes("NetworkNode")),
    links,
    state: record("SeedLoad")?.state,
    version: record("NetworkVersion")?.version,
  };
}

/** What a database holds after this seed, whatever was there of the seed before. */
function loaded(seedFolder: string | undefined, version: number) {
  const { nodes, links } = seedNetwork(readSeed(seedFolder));
  return { ...inOrder(holding(nodes, links)), state: "COMPLETE", version };
}

describeWithEngine("the seed of the product", (engine) => {
  test("is loaded as it is written, and loading it again changes nothing", async () => {
    const { nodes, links } = seedNetwork(readSeed());
    const report = { ...NOTHING, nodesWritten: nodes.length, linksWritten: links.length };
    expect(await loadSeed(engine())).toEqual(report);
    const first = await networkIn(engine());
    expect(first).toEqual(loaded(undefined, 1));
    const [version] = await engine().run(statements.readVersion, {});

    expect(await loadSeed(engine())).toEqual(NOTHING);
    expect(await networkIn(engine())).toEqual(first);
    expect(await engine().run(statements.readVersion, {})).toEqual([version]);
  });
});

describeWithEngine("a seed that changed", (engine) => {
  beforeEach(async () => {
    await writeSeed(folder, SAMPLE);
    await loadSeed(engine(), folder);
  });

  /** What loading the changed seed reports; afterwards the database holds just that seed. */
  async function reportOf(seed: SampleSeed) {
    await writeSeed(folder, seed);
    const report = await loadSeed(engine(), folder);
    expect(await networkIn(engine())).toEqual(loaded(folder, 2));
    return report;
  }

  test("in a text is written at that one node", async () => {
    const seed = withValues("facts.csv", 2, { statement: "Find, at once" });
    expect(await reportOf(seed)).toEqual({ ...NOTHING, nodesWritten: 1 });
  });

  test("by a fact that is emptied loses it", async () => {
    const seed = withValues("facts.csv", 2, { horizon: "" });
    expect(await reportOf(seed)).toEqual({ ...NOTHING, nodesWritten: 1 });
  });

  test("in a page is written at the node, its owner and its links", async () => {
    // The need and its organisation; HAS_NEED and two ABOUT.
    const seed = withValues("facts.csv", 2, { source_url: "https://example.org/new" });
    expect(await reportOf(seed)).toEqual({ ...NOTHING, nodesWritten: 2, linksWritten: 3 });
  });

  test("by a row that is gone loses its node and links, and the organisation that page", async () => {
    // need-1 with HAS_NEED and two ABOUT; Museum A has one page less.
    const seed = withRows("facts.csv", (rows) => rows.slice(1));
    expect(await reportOf(seed)).toEqual({ ...NOTHING, nodesWritten: 1, nodesRemoved: 1, linksRemoved: 3 });
  });

  test("by a row that is new gains its node, its owner and their links", async () => {
    const seed = withRows("facts.csv", (rows) => [
      ...rows,
      { ...rows[2], id: "offer-9", organisation: "Studio C", themes: "search;rights" },
    ]);
    expect(await reportOf(seed)).toEqual({ ...NOTHING, nodesWritten: 2, linksWritten: 3 });
  });

  test("by a membership that is gone loses that link only", async () => {
    expect(await reportOf(withRows("memberships.csv", () => []))).toEqual({ ...NOTHING, linksRemoved: 1 });
  });

  test("by a role is written at that one link", async () => {
    const seed = withValues("consortia.csv", 3, { role: "coordinator" });
    expect(await reportOf(seed)).toEqual({ ...NOTHING, linksWritten: 1 });
  });

  test("by a theme that is used no more loses the link, and nothing of the theme", async () => {
    const seed = withValues("facts.csv", 2, { themes: "search" });
    expect(await reportOf(seed)).toEqual({ ...NOTHING, linksRemoved: 1 });
  });

  test("leaves what did not come from the seed as it is", async () => {
    const own = node("NEED", "need-own", { titleEn: "Ours", origin: "member" });
    const owned = link("org-museum-a", "HAS_NEED", "need-own", { provenance: "SELF_DECLARED" });
    await engine().transaction("write", async (runner) => {
      await writeNodes(runner, [own]);
      await writeLinks(runner, [owned]);
    });
    await writeSeed(
      folder,
      withRows("facts.csv", (rows) => rows.slice(1)),
    );
    await loadSeed(engine(), folder);
    const { nodes, links } = await networkIn(engine());
    expect(nodes).toContainEqual(holding([own]).nodes[0]);
    expect(links).toContainEqual(owned);
  });

  test("and is wrong in several rows is refused with all of them, and changes nothing", async () => {
    const before = await contentOf(engine());
    await writeSeed(folder, {
      ...withValues("facts.csv", 3, { country: "Nederland" }),
      "cautions.csv": withValues("cautions.csv", 2, { name: "" })["cautions.csv"] ?? [],
    });
    await expect(loadSeed(engine(), folder)).rejects.toMatchObject({
      code: "SEED_INVALID",
      problems: [
        { file: "facts.csv", row: 3, column: "country" },
        { file: "cautions.csv", row: 2, column: "name" },
      ],
    });
    expect(await contentOf(engine())).toEqual(before);
  });

  test("and has lost a file is refused, and changes nothing", async () => {
    const before = await contentOf(engine());
    await rename(join(folder, "facts.csv"), join(folder, "facts.bak"));
    await expect(loadSeed(engine(), folder)).rejects.toMatchObject({ code: "SEED_INVALID" });
    expect(await contentOf(engine())).toEqual(before);
  });
});

describeWithEngine("a database wants the seed", (engine) => {
  test("when it is empty", async () => {
    expect(await wantsSeed(engine())).toBe(true);
  });

  test("when loading it was begun", async () => {
    await engine().run(statements.markSeedLoad, { state: "BEGUN" });
    await writeSeed(folder, SAMPLE);
    expect(await wantsSeed(engine())).toBe(true);
    await loadSeed(engine(), folder);
    expect(await wantsSeed(engine())).toBe(false);
  });

  test("and not when it was loaded, nor when all of it was taken away since", async () => {
    await engine().run(statements.markSeedLoad, { state: "COMPLETE" });
    expect(await wantsSeed(engine())).toBe(false);
  });

  test.each(["CREATE ()", "CREATE (:Foreign {id: 'x'})", "CREATE (:NetworkNode:Need {id: 'need-own'})"])(
    "and not when it holds something else: %s",
    async (text) => {
      await engine().run(raw(text), {});
      expect(await wantsSeed(engine())).toBe(false);
    },
  );
});

describeOnEngines("loading the seed that was killed half-way", (open) => {
  const environmentOf = (settings: EngineSettings): Record<string, string> =>
    settings.kind === "embedded"
      ? { SCHAKEL_DATA: settings.folder }
      : {
          NEO4J_URI: settings.uri,
          NEO4J_USER: settings.user,
          NEO4J_PASSWORD: settings.password,
          NEO4J_DATABASE: settings.database,
        };

  test.each([0, 1, 4])(
    "at batch %i is completed by the next run, as if nothing had happened",
    async (batch) => {
      const settings = await open();
      const environment = { ...environmentOf(settings), KILL_AT: String(batch) };
      const child = await runChild("tests/contract/children/load-seed.ts", environment);
      expect(child).toEqual({ lines: [], errors: [], code: null, signal: "SIGKILL" });
      const engine = openEngine(settingsOf(settings));
      try {
        await applySchema(engine);
        const half = await networkIn(engine);
        expect({ state: half.state, version: half.version }).toEqual({ state: "BEGUN", version: undefined });
        expect(half.nodes.length > 0).toBe(batch > 0);
        expect(half.links.length).toBeLessThan(seedNetwork(readSeed()).links.length);
        expect(await wantsSeed(engine)).toBe(true);

        const report = await loadSeed(engine);
        expect(report.nodesWritten).toBe(seedNetwork(readSeed()).nodes.length - half.nodes.length);
        expect(await networkIn(engine)).toEqual(loaded(undefined, 1));
      } finally {
        await engine.close();
      }
    },
    CHILD_MS,
  );
});
