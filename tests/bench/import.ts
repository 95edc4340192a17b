import { execFile } from "node:child_process";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { z } from "zod";
import { readH2020 } from "../support/h2020.ts";
import { writeH2020Dump } from "../support/h2020-dump.ts";
import { sized } from "../support/h2020-sizes.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";
import { type Environment, neo4jForBench, withEmbedded } from "./scale/databases.ts";

/*
 * How long an import takes beside bare UNWIND batches in the same run, and how its memory grows with the file:
 *
 *   npm run bench:import -- --data DIR [--sizes 1,4]
 *
 * `DIR` holds the tables that `tests/support/h2020.ts` reads. Each import runs in a process of its own.
 */
const { values } = parseArgs({
  options: { data: { type: "string" }, sizes: { type: "string", default: "1,4" } },
});
const { data: tables, sizes } = z
  .object({ data: z.string(), sizes: z.string().transform((text) => text.split(",").map(Number)) })
  .parse(values);

const measured = z.object({ seconds: z.number(), heap: z.number(), resident: z.number() });
const CHILD = join(import.meta.dirname, "scale/import-child.ts");

async function importOnce(how: "product" | "bare", file: string, environment: Environment) {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", CHILD, how], {
    env: { ...process.env, ...environment, BENCH_FILE: file },
  });
  return measured.parse(JSON.parse(stdout));
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

function print(
  engine: string,
  size: number,
  rows: number,
  product: z.infer<typeof measured>,
  bare: z.infer<typeof measured>,
) {
  const ratio = (product.seconds / bare.seconds).toFixed(2);
  console.log(
    `${engine.padEnd(9)} ${String(size).padStart(4)}x ${String(rows).padStart(9)} rows   ` +
      `bare ${bare.seconds.toFixed(1)} s   import ${product.seconds.toFixed(1)} s   ratio ${ratio}   ` +
      `heap ${megabytes(product.heap)}   resident ${megabytes(product.resident)} (bare ${megabytes(bare.resident)})`,
  );
}

const data = readH2020(tables);
const folder = await temporaryFolder("import");
const neo4j = await neo4jForBench();
try {
  for (const size of sizes) {
    const file = join(folder, `${size}.jsonl`);
    const { nodes, links } = await writeH2020Dump(sized(data, size), file);
    const embedded = (how: "product" | "bare") =>
      withEmbedded((environment) => importOnce(how, file, environment));
    print("embedded", size, nodes + links, await embedded("product"), await embedded("bare"));
    if (neo4j === null) continue;
    const onNeo4j = async (how: "product" | "bare") => {
      await neo4j.empty();
      return importOnce(how, file, neo4j.environment);
    };
    // Bare first: Neo4j is slower when it is new, and the product is not to gain by that.
    const bare = await onNeo4j("bare");
    print("Neo4j", size, nodes + links, await onNeo4j("product"), bare);
  }
} finally {
  await neo4j?.close();
  await removeFolder(folder);
}
