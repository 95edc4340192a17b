import { statements } from "../server/src/database/catalogue.ts";
import type { Engine } from "../server/src/database/engine.ts";
import { type LoadReport, loadSeedNetwork } from "../server/src/intake/load-network.ts";
import { progressBar } from "../server/src/intake/progress-bar.ts";
import { readSeed } from "./read-seed.ts";
import { seedNetwork } from "./seed-network.ts";

/**
 * Loads the seed, or what changed in it since the last time, with a progress bar on the terminal.
 * @throws SeedError before anything is written when a row is wrong; DatabaseError when the database fails.
 */
export async function loadSeed(engine: Engine, folder?: string): Promise<LoadReport> {
  const desired = seedNetwork(readSeed(folder));
  const bar = progressBar("Loading the seed");
  try {
    return await loadSeedNetwork(engine, desired, { now: new Date(), progress: bar.progress });
  } finally {
    bar.stop();
  }
}

/** Whether the database is empty, or holds a seed whose loading was interrupted. */
export async function wantsSeed(engine: Engine): Promise<boolean> {
  const [load] = await engine.run(statements.readSeedLoad, {});
  if (load !== undefined) return load.state === "BEGUN";
  return (await engine.run(statements.hasAnyNode, {})).length === 0;
}
