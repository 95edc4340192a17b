import neo4j, { type Driver } from "neo4j-driver";
import { firstLine, type Unavailable } from "../services/unavailable.ts";

/** How to reach a Neo4j, in the words of the product's own settings. */
export type Neo4jSettings = {
  readonly kind: "neo4j";
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

/** The Neo4j of `NEO4J_URI`, `NEO4J_USER`, `NEO4J_PASSWORD` and `NEO4J_DATABASE`; nothing when no `NEO4J_URI` is set. */
export function givenNeo4j(env: NodeJS.ProcessEnv = process.env): Neo4jSettings | undefined {
  const uri = env.NEO4J_URI;
  if (!uri) return undefined;
  return {
    kind: "neo4j",
    uri,
    user: env.NEO4J_USER || "neo4j",
    password: env.NEO4J_PASSWORD ?? "",
    database: env.NEO4J_DATABASE || "neo4j",
  };
}

/**
 * Refuses a Neo4j that cannot be reached, and one that holds anything: the tests empty their database.
 * @param mayWipe - whether somebody said in so many words (`SCHAKEL_TEST_WIPE=1`) that what it holds may go.
 */
export async function checkGivenNeo4j(
  settings: Neo4jSettings,
  mayWipe: boolean,
): Promise<Neo4jSettings | Unavailable> {
  try {
    const count = await withDriver(settings, (driver) => countNodes(driver, settings.database));
    if (count === 0 || mayWipe) return settings;
    return {
      unavailable:
        `the database of NEO4J_URI holds data (${count} nodes) and the tests empty theirs: ` +
        "give them a database of their own, or set SCHAKEL_TEST_WIPE=1 to let them wipe this one",
    };
  } catch (error) {
    return { unavailable: `the Neo4j of NEO4J_URI cannot be used (${firstLine(error)})` };
  }
}

/** Deletes every node, relationship, constraint and index of the database. */
export async function wipeNeo4j(settings: Neo4jSettings): Promise<void> {
  await withDriver(settings, async (driver) => {
    const ask = async (text: string) => (await driver.executeQuery(text, {}, settings)).records;
    const name = (record: { get(key: string): unknown }) =>
      `\`${String(record.get("name")).replaceAll("`", "``")}\``;
    for (const row of await ask("SHOW CONSTRAINTS YIELD name")) await ask(`DROP CONSTRAINT ${name(row)}`);
    const indexes = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
    for (const row of await ask(indexes)) await ask(`DROP INDEX ${name(row)}`);
    const session = driver.session({ database: settings.database });
    // In steps, so that a large database does not have to fit in one transaction.
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
    await session.close();
  });
}

async function countNodes(driver: Driver, database: string): Promise<number> {
  // Without the retries of a managed transaction: a wrong address is answered at once.
  const session = driver.session({ database });
  const { records } = await session.run("MATCH (n) RETURN count(n) AS count");
  return Number(records[0]?.get("count"));
}

async function withDriver<Result>(
  settings: Neo4jSettings,
  work: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    connectionAcquisitionTimeout: 10_000,
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
