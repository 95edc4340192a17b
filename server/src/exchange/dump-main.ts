import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { applySchema, openEngine } from "../database/open-engine.ts";
import { runCommand } from "../run-command.ts";
import { dump } from "./dump.ts";
import { fileArgument } from "./file-argument.ts";

/* npm run dump -- FILE: writes the whole database to a file. */
await runCommand(async (settings) => {
  const file = fileArgument("dump");
  const engine = openEngine(settings);
  try {
    await engine.verify();
    await applySchema(engine);
    const draft = `${file}.part`;
    const stream = createWriteStream(draft);
    const { nodes, links } = await dump(engine, async (text) => {
      if (!stream.write(text)) await once(stream, "drain");
    });
    stream.end();
    await finished(stream);
    await rename(draft, file);
    console.log(`${file}: ${nodes} nodes and ${links} relationships.`);
  } finally {
    await engine.close();
  }
});
