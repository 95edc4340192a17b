import { applySchema, openEngine } from "../database/open-engine.ts";
import { runCommand } from "../run-command.ts";
import { dump } from "./dump.ts";
import { fileArgument } from "./file-argument.ts";
import { writeWhole } from "./write-whole.ts";

/* npm run dump -- FILE: writes the whole database to a file. */
await runCommand(async (settings) => {
  const file = fileArgument("dump");
  const engine = openEngine(settings);
  try {
    await engine.verify();
    await applySchema(engine);
    const { nodes, links } = await writeWhole(file, (sink) => dump(engine, sink));
    console.log(`${file}: ${nodes} nodes and ${links} relationships.`);
  } finally {
    await engine.close();
  }
});
