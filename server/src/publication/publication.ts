import { statements } from "../database/catalogue.ts";
import type { StatementRunner } from "../database/engine.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { SearchIndex } from "../search/search-index.ts";
import { readNetwork } from "./read-network.ts";

/** One version of all that readers see: what belongs together is replaced together. */
export interface Publication {
  readonly network: PublishedNetwork;
  readonly search: SearchIndex;
}

/** Reads the whole network from the database. @throws DatabaseError or NetworkError */
export async function readPublication(runner: StatementRunner): Promise<Publication> {
  const network = await readNetwork(runner);
  const texts = await runner.run(statements.readTexts, {});
  return { network, search: new SearchIndex(network, texts) };
}
