import { loadSeed } from "../../seed/load-seed.ts";
import { applySchema, openEngine } from "../../server/src/database/open-engine.ts";
import type { PublishedNetwork } from "../../server/src/network/network.ts";
import { readNetwork } from "../../server/src/publication/read-network.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";

/** The network that readers see after a first start: the seed, by way of a database that is thrown away. */
export async function seedAsPublished(): Promise<PublishedNetwork> {
  const dataFolder = await temporaryFolder("bench-seed");
  const engine = openEngine({ dataFolder, neo4j: null });
  try {
    await applySchema(engine);
    await loadSeed(engine);
    return await readNetwork(engine);
  } finally {
    await engine.close();
    await removeFolder(dataFolder);
  }
}
