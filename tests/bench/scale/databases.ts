import { applySchema, openEngine } from "../../../server/src/database/open-engine.ts";
import { readSettings } from "../../../server/src/settings.ts";
import { findNeo4j } from "../../support/neo4j/find-neo4j.ts";
import { checkGivenNeo4j, givenNeo4j, wipeNeo4j } from "../../support/neo4j/given-neo4j.ts";
import { startNeo4j } from "../../support/neo4j/start-neo4j.ts";
import { isUnavailable } from "../../support/services/unavailable.ts";
import { removeFolder, temporaryFolder } from "../../support/temporary-folder.ts";

/** The settings of a database for measurements, as a process takes them from its environment. */
export type Environment = Readonly<Record<string, string>>;

export interface BenchNeo4j {
  readonly environment: Environment;
  /** The process that holds it, where it was started here. */
  readonly pid: number | null;
  readonly empty: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The empty Neo4j of `NEO4J_URI`, else one that is started here with Java's own defaults.
 * @returns null where there is none, having said why
 */
export async function neo4jForBench(): Promise<BenchNeo4j | null> {
  const found = await reachable();
  if (isUnavailable(found)) {
    console.log(`Not measured on Neo4j: ${found.unavailable}.`);
    return null;
  }
  const { pid, close, ...settings } = found;
  const environment = {
    NEO4J_URI: settings.uri,
    NEO4J_USER: settings.user,
    NEO4J_PASSWORD: settings.password,
    NEO4J_DATABASE: settings.database,
  };
  const empty = async () => {
    await wipeNeo4j({ kind: "neo4j", ...settings });
    await prepare(environment);
  };
  await empty();
  return { environment, pid, empty, close };
}

async function reachable() {
  const given = givenNeo4j();
  if (given !== undefined) {
    const checked = await checkGivenNeo4j(given, process.env.SCHAKEL_TEST_WIPE === "1");
    return isUnavailable(checked) ? checked : { ...checked, pid: null, close: async () => {} };
  }
  const program = await findNeo4j();
  if (isUnavailable(program)) return program;
  const started = await startNeo4j(program, { heap: 6144, lasting: true });
  const { uri, user, password, database, pid } = started;
  return { uri, user, password, database, pid, close: () => started.close() };
}

/** Runs work with an empty embedded database in a folder of its own. */
export async function withEmbedded<Result>(
  work: (environment: Environment) => Promise<Result>,
): Promise<Result> {
  const folder = await temporaryFolder("bench");
  try {
    const environment = { NEO4J_URI: "", SCHAKEL_DATA: folder };
    await prepare(environment);
    return await work(environment);
  } finally {
    await removeFolder(folder);
  }
}

async function prepare(environment: Environment): Promise<void> {
  const engine = openEngine(readSettings(environment));
  await applySchema(engine);
  await engine.close();
}
