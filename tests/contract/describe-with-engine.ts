import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import { afterAll, beforeAll, beforeEach, describe } from "@jest/globals";
import { EmbeddedEngine } from "../../server/src/database/embedded-engine.ts";
import type { Engine } from "../../server/src/database/engine.ts";
import { applySchema, openEngine } from "../../server/src/database/open-engine.ts";
import { describeOnEngines, type EngineSettings } from "../support/engines/describe-on-engines.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";
import { clear } from "./raw-statement.ts";

/** The product's own settings for a database of the tests. */
export function settingsOf(settings: EngineSettings): Parameters<typeof openEngine>[0] {
  if (settings.kind === "embedded") return { dataFolder: settings.folder, neo4j: null };
  return { dataFolder: "", neo4j: settings };
}

/** A suite on each engine, opened once with its schema and emptied before every test. */
export function describeWithEngine(name: string, suite: (engine: () => Engine) => void): void {
  describeOnEngines(name, (open) => withOpened(async () => openEngine(settingsOf(await open())), suite));
}

/**
 * The embedded engine once more, giving every row that no ORDER BY places in a random order: what a statement
 * answers must not hang on an order that nothing promises.
 */
export function describeWithShuffledEngine(name: string, suite: (engine: () => Engine) => void): void {
  describe(`${name}, on the embedded engine in random order`, () => {
    let folder: string;
    withOpened(async () => {
      folder = await temporaryFolder("shuffled");
      const options = { shuffleUnordered: true };
      return new EmbeddedEngine(grafeo.GrafeoDB.create(join(folder, "schakel.grafeo"), options));
    }, suite);
    afterAll(() => removeFolder(folder));
  });
}

function withOpened(open: () => Promise<Engine>, suite: (engine: () => Engine) => void): void {
  let engine: Engine | undefined;
  const opened = (): Engine => {
    if (engine === undefined) throw new Error("The engine is opened before the first test.");
    return engine;
  };
  beforeAll(async () => {
    engine = await open();
    await applySchema(engine);
  });
  beforeEach(() => opened().run(clear, {}));
  suite(opened);
  afterAll(() => engine?.close());
}
