import { readSeed } from "../../../seed/read-seed.ts";
import { seedNetwork } from "../../../seed/seed-network.ts";
import { applySchema } from "../../../server/src/database/open-engine.ts";
import { loadSeedNetwork } from "../../../server/src/intake/load-network.ts";
import { openGiven } from "./settings.ts";

/* Loads the product's seed and is killed, as by a crash, at the batch whose number `KILL_AT` gives (0: before the first). */
const engine = openGiven();
await applySchema(engine);
let batch = 0;
await loadSeedNetwork(engine, seedNetwork(readSeed()), {
  now: new Date(),
  progress: () => {
    if (batch === Number(process.env.KILL_AT)) process.kill(process.pid, "SIGKILL");
    batch += 1;
  },
});
await engine.close();
console.log(`${batch} batches`);
