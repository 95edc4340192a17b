import { loadSeed } from "../../seed/load-seed.ts";
import { readVocabulary } from "../../seed/read-terms.ts";
import { applySchema, openEngine } from "../../server/src/database/open-engine.ts";
import { type Publication, readPublication } from "../../server/src/publication/publication.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";

/** What readers see after a first start: the seed, by way of a database that is thrown away. */
export async function seedAsPublished(): Promise<Publication> {
  const dataFolder = await temporaryFolder("bench-seed");
  const engine = openEngine({ dataFolder, neo4j: null });
  try {
    await applySchema(engine);
    await loadSeed(engine);
    return await readPublication(engine, readVocabulary());
  } finally {
    await engine.close();
    await removeFolder(dataFolder);
  }
}
