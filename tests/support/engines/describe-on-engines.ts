import { afterAll, beforeAll, describe, test } from "@jest/globals";
import { type Neo4jSettings, wipeNeo4j } from "../neo4j/given-neo4j.ts";
import { notRunTitle } from "../outcome/not-run.ts";
import { askForNeo4j, takeTurn } from "../services/ask.ts";
import { isUnavailable } from "../services/unavailable.ts";
import { removeFolder, temporaryFolder } from "../temporary-folder.ts";

export type EmbeddedSettings = { readonly kind: "embedded"; readonly folder: string };
export type EngineSettings = EmbeddedSettings | Neo4jSettings;

/**
 * Settings of an empty database of this engine, each time it is called: a new folder, or the one Neo4j, wiped
 * (nodes, constraints and indexes). To be called in hooks and tests; close what uses the former one before.
 */
export type OpenEmpty<Settings extends EngineSettings = EngineSettings> = () => Promise<Settings>;

const neo4j = await askForNeo4j();
const TURN_MS = 20 * 60_000;
const WHERE = "on a real Neo4j";

/** The same suite twice, on the embedded engine and on Neo4j. Tests that need Neo4j only: `describeOnNeo4j`. */
export function describeOnEngines(name: string, suite: (open: OpenEmpty) => void): void {
  describeOnEmbedded(`${name}, on the embedded engine`, suite);
  describeOnNeo4j(`${name}, on Neo4j`, suite);
}

function describeOnEmbedded(name: string, suite: (open: OpenEmpty<EmbeddedSettings>) => void): void {
  describe(name, () => {
    const folders: string[] = [];
    suite(async () => {
      const folder = await temporaryFolder("embedded");
      folders.push(folder);
      return { kind: "embedded", folder };
    });
    // Declared last, so that it runs after the hooks of the suite.
    afterAll(() => Promise.all(folders.map(removeFolder)));
  });
}

/**
 * A suite on the one Neo4j of the run, which it has to itself from its first hook to its last.
 * Where there is none it is skipped, and its name says why; where `NEO4J_URI` names one that cannot be used it fails.
 */
export function describeOnNeo4j(name: string, suite: (open: OpenEmpty<Neo4jSettings>) => void): void {
  if (isUnavailable(neo4j)) {
    const { unavailable } = neo4j;
    if (process.env.NEO4J_URI) failBecause(name, unavailable);
    else
      describe.skip(notRunTitle(name, WHERE, unavailable), () =>
        suite(() => Promise.reject(new Error(unavailable))),
      );
    return;
  }
  describe(name, () => {
    let turn: { end(): void } | undefined;
    beforeAll(async () => {
      turn = await takeTurn();
    }, TURN_MS);
    suite(async () => {
      await wipeNeo4j(neo4j);
      return neo4j;
    });
    afterAll(async () => {
      if (turn === undefined) return;
      await wipeNeo4j(neo4j);
      turn.end();
    });
  });
}

/** Somebody meant their Neo4j to be tested: silence would mislead them. */
function failBecause(name: string, reason: string): void {
  describe(name, () => {
    test("has the Neo4j of NEO4J_URI", () => {
      throw new Error(`Not run, because ${reason}.`);
    });
  });
}
