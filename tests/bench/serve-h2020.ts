import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { statements } from "../../server/src/database/catalogue.ts";
import { applySchema, openEngine } from "../../server/src/database/open-engine.ts";
import { load } from "../../server/src/exchange/load.ts";
import { runCommand } from "../../server/src/run-command.ts";
import type { Settings } from "../../server/src/settings.ts";
import { start } from "../../server/src/start.ts";
import { readH2020 } from "../support/h2020.ts";
import { writeH2020Dump } from "../support/h2020-dump.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";

/*
 * The product on the participations in Horizon 2020, to try it on a large network:
 *
 *   SCHAKEL_DATA=FOLDER tsx tests/bench/serve-h2020.ts --data DIR
 *
 * `DIR` holds the tables that `tests/support/h2020.ts` reads. An empty database (in FOLDER, or the Neo4j of the
 * settings) is filled first, in half a minute; one that holds something is served as it is.
 */
const { values } = parseArgs({ options: { data: { type: "string" } } });

await runCommand(async (settings) => {
  await fill(settings);
  const { url, stop } = await start(settings);
  console.log(`Horizon 2020 is at ${url}`);
  const end = () => void stop().then(() => process.exit(0));
  process.once("SIGTERM", end).once("SIGINT", end);
});

async function fill(settings: Settings): Promise<void> {
  const engine = openEngine(settings);
  try {
    await engine.verify();
    await applySchema(engine);
    if ((await engine.run(statements.hasAnyNode, {})).length > 0) return;
    if (values.data === undefined)
      throw new Error("The database is empty. Name the folder of the tables: --data DIR");
    console.log("Filling the database...");
    const folder = await temporaryFolder("h2020");
    const file = join(folder, "h2020.jsonl");
    await writeH2020Dump(readH2020(values.data), file);
    await load(engine, () => createInterface({ input: createReadStream(file, "utf8") }));
    await removeFolder(folder);
  } finally {
    await engine.close();
  }
}
