import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { createInterface } from "node:readline";
import { applySchema, openEngine } from "../database/open-engine.ts";
import { progressBar } from "../intake/progress-bar.ts";
import { runCommand } from "../run-command.ts";
import { DumpError } from "./dump-format.ts";
import { fileArgument } from "./file-argument.ts";
import { load } from "./load.ts";

/* npm run load -- FILE: fills an empty database from a dump. */
await runCommand(async (settings) => {
  const file = fileArgument("load");
  await access(file).catch(() => {
    throw new DumpError("DUMP_INVALID", `There is no file ${file} that can be read.`);
  });
  const engine = openEngine(settings);
  try {
    await engine.verify();
    await applySchema(engine);
    const open = () =>
      createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
    const bar = progressBar("Loading");
    const { nodes, links } = await load(engine, open, bar.progress).finally(bar.stop);
    console.log(`${file}: ${nodes} nodes and ${links} relationships loaded.`);
  } finally {
    await engine.close();
  }
});
