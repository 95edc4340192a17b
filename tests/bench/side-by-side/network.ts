import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import neo4j from "neo4j-driver";
import { openEngine } from "../../../server/src/database/open-engine.ts";
import { load } from "../../../server/src/exchange/load.ts";
import { readSettings } from "../../../server/src/settings.ts";
import { readH2020 } from "../../support/h2020.ts";
import { writeH2020Dump } from "../../support/h2020-dump.ts";
import { removeFolder, temporaryFolder } from "../../support/temporary-folder.ts";

/** Indexes for those who ask the database: by what the questions filter and sort. */
const INDEXES = [
  "CREATE INDEX FOR (n:Organisation) ON (n.country, n.name)",
  "CREATE INDEX FOR (n:Organisation) ON (n.country)",
  "CREATE INDEX FOR (n:Organisation) ON (n.id)",
];

/** Fills an empty Neo4j with the participations in Horizon 2020, by the product's own code. */
export async function fillWithH2020(
  environment: Readonly<Record<string, string>>,
  tables: string,
): Promise<void> {
  const settings = readSettings(environment);
  const folder = await temporaryFolder("side-by-side");
  const engine = openEngine(settings);
  try {
    const file = join(folder, "h2020.jsonl");
    await writeH2020Dump(readH2020(tables), file);
    await load(engine, () => createInterface({ input: createReadStream(file, "utf8") }));
  } finally {
    await engine.close();
    await removeFolder(folder);
  }
  const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "" } = environment;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
  for (const text of [...INDEXES, "CALL db.awaitIndexes(300)"]) await driver.executeQuery(text);
  await driver.close();
}
