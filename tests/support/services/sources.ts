import { findChromium } from "../browser/find-chromium.ts";
import { launchChromium } from "../browser/launch-browser.ts";
import { findNeo4j } from "../neo4j/find-neo4j.ts";
import { checkGivenNeo4j, givenNeo4j } from "../neo4j/given-neo4j.ts";
import { type RunningNeo4j, startNeo4j } from "../neo4j/start-neo4j.ts";
import type { Answer } from "./questions.ts";
import type { Sources } from "./serve.ts";
import { firstLine, isUnavailable } from "./unavailable.ts";

/** What this machine has for the tests; `close` ends what was started. */
export function sourcesOfThisMachine(): Sources & { close(): Promise<void> } {
  let started: RunningNeo4j | undefined;
  const program = once(findNeo4j);
  const neo4j = once(async (): Promise<Answer<"neo4j">> => {
    const given = givenNeo4j();
    if (given !== undefined) return checkGivenNeo4j(given, process.env.SCHAKEL_TEST_WIPE === "1");
    const found = await program();
    if (isUnavailable(found)) return { unavailable: `NEO4J_URI is not set and ${found.unavailable}` };
    try {
      started = await startNeo4j(found, { heap: 1536 });
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return { unavailable: `Neo4j did not start (${firstLine(error)})` };
    }
    const { uri, user, password, database } = started;
    return { kind: "neo4j", uri, user, password, database };
  });
  return { neo4j, program, chromium: once(findWorkingChromium), close: async () => started?.close() };
}

/** A Chromium that was seen to start here: one that lacks a system library is none. */
async function findWorkingChromium(): Promise<Answer<"chromium">> {
  const found = await findChromium();
  if (isUnavailable(found)) return found;
  try {
    const browser = await launchChromium(found);
    await browser.close();
    return found;
  } catch (error) {
    return { unavailable: `${found.executable} does not start here (${firstLine(error)})` };
  }
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
