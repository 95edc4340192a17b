import { execFile } from "node:child_process";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs, promisify } from "node:util";
import { z } from "zod";
import { loadSeed } from "../../seed/load-seed.ts";
import type { Engine } from "../../server/src/database/engine.ts";
import { openEngine } from "../../server/src/database/open-engine.ts";
import { load } from "../../server/src/exchange/load.ts";
import { readSettings } from "../../server/src/settings.ts";
import { serveInChild } from "../support/api/serve-in-child.ts";
import { readH2020 } from "../support/h2020.ts";
import { writeH2020Dump } from "../support/h2020-dump.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";
import { type Environment, withEmbedded } from "./scale/databases.ts";

/*
 * From the start of the process to its first answer, on a filled embedded database: of the seed, and with `--data DIR`
 * (the tables that `tests/support/h2020.ts` reads) of the participations in Horizon 2020.
 *
 *   npm run bench:start -- --data DIR
 */
const { data } = z
  .object({ data: z.string().optional() })
  .parse(parseArgs({ options: { data: { type: "string" } } }).values);
const ROUNDS = 3;

async function measure(
  name: string,
  goal: number,
  fill: (engine: Engine) => Promise<unknown>,
): Promise<void> {
  await withEmbedded(async (environment) => {
    const engine = openEngine(readSettings(environment));
    await fill(engine);
    await engine.close();
    const times: string[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await firstAnswer(environment));
    console.log(`${name}: first answer after ${times.join(", ")}, goal ${goal} s`);
  });
}

async function firstAnswer(environment: Environment): Promise<string> {
  const begun = performance.now();
  const server = await serveInChild(environment);
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ organisations(first: 20) { nodes { id name website } } }" }),
  });
  await response.text();
  const passed = performance.now() - begun;
  if (!response.ok) throw new Error(`The first answer was ${response.status}.`);
  const { stdout } = await promisify(execFile)("ps", ["-o", "cputimes=", "-p", String(server.pid)]);
  await server.end("SIGKILL");
  return `${(passed / 1000).toFixed(1)} s (${stdout.trim()} s of CPU)`;
}

async function fillFrom(tables: string, engine: Engine): Promise<void> {
  const folder = await temporaryFolder("start");
  const file = join(folder, "h2020.jsonl");
  await writeH2020Dump(readH2020(tables), file);
  await load(engine, () => createInterface({ input: createReadStream(file, "utf8") }));
  await removeFolder(folder);
}

await measure("The seed", 3, (engine) => loadSeed(engine));
if (data !== undefined) await measure("Horizon 2020", 5, (engine) => fillFrom(data, engine));
