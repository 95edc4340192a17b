import { applySchema, openEngine } from "../server/src/database/open-engine.ts";
import { runCommand } from "../server/src/run-command.ts";
import { loadSeed } from "./load-seed.ts";

/* npm run seed: brings the database to what seed/data says. */
await runCommand(async (settings) => {
  const engine = openEngine(settings);
  try {
    await engine.verify();
    await applySchema(engine);
    const report = await loadSeed(engine);
    const written = `${report.nodesWritten} nodes and ${report.linksWritten} relationships written`;
    console.log(`Seed: ${written}, ${report.nodesRemoved} and ${report.linksRemoved} removed.`);
  } finally {
    await engine.close();
  }
});
