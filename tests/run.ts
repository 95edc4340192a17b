import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { coverageLines, coverageSummary } from "./support/outcome/coverage.ts";
import { countsLine, countTests, jestResults, notRunSentences } from "./support/outcome/outcome.ts";
import { SERVICES_PORT } from "./support/services/questions.ts";
import { missingRequirement } from "./support/services/requirements.ts";
import { serveTests } from "./support/services/serve.ts";
import { sourcesOfThisMachine } from "./support/services/sources.ts";
import { removeFolder, temporaryFolder } from "./support/temporary-folder.ts";

/**
 * `npm test`, with jest's arguments after `--`. Runs jest, lends it a Neo4j and a Chromium when a suite asks for them,
 * and ends by saying what was not run and why, and with a line that counts. Coverage is measured on a whole run.
 */
const root = join(import.meta.dirname, "..");
const coverageFile = join(root, "coverage", "coverage-summary.json");

type JestEnd = { readonly code: number; readonly interrupted: boolean };

async function main(args: readonly string[]): Promise<number> {
  const sources = sourcesOfThisMachine();
  try {
    const missing = await missingRequirement(process.env.SCHAKEL_REQUIRE ?? "", sources);
    if (missing !== undefined) return nothingRun(missing);
    const services = await serveTests(sources);
    const folder = await temporaryFolder("run");
    await rm(coverageFile, { force: true });
    const end = await runJest(args.length === 0 ? ["--coverage"] : args, folder, services.port);
    const code = await report(join(folder, "results.json"), end);
    await services.close();
    await removeFolder(folder).catch(() => {});
    return code;
  } finally {
    await sources.close();
  }
}

/**
 * Resolves when jest has ended; an interruption is passed on, and what was started is still ended here.
 * @param folder - for the results, and for all temporary files of the tests, so that none outlives the run.
 */
async function runJest(args: readonly string[], folder: string, port: number): Promise<JestEnd> {
  const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
  const node = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
  const results = ["--json", `--outputFile=${join(folder, "results.json")}`];
  const child = spawn(process.execPath, [...node, jest, ...args, ...results], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, [SERVICES_PORT]: String(port), TMPDIR: folder },
  });
  let interrupted = false;
  const passOn = (signal: NodeJS.Signals) => {
    interrupted = true;
    child.kill(signal);
  };
  process.on("SIGINT", passOn).on("SIGTERM", passOn);
  const [code] = await once(child, "exit");
  return { code: typeof code === "number" ? code : 1, interrupted };
}

async function report(resultsFile: string, { code, interrupted }: JestEnd): Promise<number> {
  if (interrupted) return nothingRun("The run was interrupted.");
  if (!existsSync(resultsFile)) return nothingRun("No test was run.");
  const results = jestResults.parse(JSON.parse(await readFile(resultsFile, "utf8")));
  const counts = countTests(results);
  console.log(["", ...(await coverage()), ...notRunSentences(results)].join("\n"));
  if (counts.passed + counts.failed === 0) return nothingRun("No test was run.", counts.skipped);
  console.log(countsLine(counts));
  return counts.failed > 0 ? code || 1 : code;
}

async function coverage(): Promise<string[]> {
  if (!existsSync(coverageFile)) return [];
  return coverageLines(coverageSummary.parse(JSON.parse(await readFile(coverageFile, "utf8"))), root);
}

function nothingRun(why: string, skipped = 0): number {
  console.log(`${why}\n${countsLine({ passed: 0, failed: 0, skipped })}`);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
