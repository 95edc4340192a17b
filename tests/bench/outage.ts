import { randomUUID } from "node:crypto";
import { loadSeed } from "../../seed/load-seed.ts";
import { applySchema, openEngine } from "../../server/src/database/open-engine.ts";
import { readSettings } from "../../server/src/settings.ts";
import { ask, type GraphqlAnswer } from "../support/api/ask-graphql.ts";
import { serveInChild } from "../support/api/serve-in-child.ts";
import { findNeo4j } from "../support/neo4j/find-neo4j.ts";
import { startNeo4j } from "../support/neo4j/start-neo4j.ts";
import { isUnavailable } from "../support/services/unavailable.ts";
import { addOrganisation } from "./add-organisation.ts";

/*
 * How long callers wait when a Neo4j goes away and comes back, and until one server shows what was written past it:
 *
 *   npm run bench:outage
 *
 * The Neo4j is one of its own, with the seed in it; two servers stand on it, each in a process of its own.
 */
const ROUNDS = 5;
const WEBSITES = "{ organisations(first: 1) { nodes { website } } }";
const SUMMARY = "{ networkSummary { nodeCount } }";
const REPORT = "mutation ($input: ReportInput!) { reportProblem(input: $input) { id } }";

const milliseconds = (begun: number) => Math.round(performance.now() - begun);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function measure(neo4j: Awaited<ReturnType<typeof startNeo4j>>): Promise<void> {
  const { uri, user, password, database } = neo4j;
  const environment = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    // Kept answers would hide what is asked of the database.
    SCHAKEL_CACHE: "0",
    SCHAKEL_LOG: "silent",
  };
  const engine = openEngine(readSettings(environment));
  await applySchema(engine);
  await loadSeed(engine);
  const servers = [await serveInChild(environment), await serveInChild(environment)];
  const [{ url } = { url: "" }, other = { url: "" }] = servers;
  try {
    await printPropagation(engine, other.url);
    await neo4j.kill();
    await printOutage("killed", url);
    await neo4j.restart();
    await printReturn(url);
    process.kill(neo4j.pid, "SIGSTOP");
    await printOutage("stopped by SIGSTOP", url);
    process.kill(neo4j.pid, "SIGCONT");
    await printReturn(url);
  } finally {
    await engine.close();
    for (const server of servers) await server.end("SIGKILL");
    await neo4j.close();
  }
}

/** From the acknowledgement of a write until another process shows it. */
async function printPropagation(engine: ReturnType<typeof openEngine>, url: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const id = await addOrganisation(engine, round);
    const begun = performance.now();
    while ((await ask(url, `{ node(id: "${id}") { id } }`)).data?.node == null) await wait(10);
    times.push(milliseconds(begun));
  }
  console.log(`another server shows a write after ${times.join(", ")} ms (goal 2000)`);
}

/** How long who needs the database waits to be told that it is away, and what is answered without it. */
async function printOutage(how: string, url: string): Promise<void> {
  const refused: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const answer = await ask(url, WEBSITES);
    refused.push(milliseconds(begun));
    expectCode(answer, 503, "DATABASE_UNAVAILABLE");
  }
  const begun = performance.now();
  const { status, extensions } = await ask(url, SUMMARY);
  console.log(
    `Neo4j ${how}: refused after ${refused.join(", ")} ms (goal 2000); from memory ${status} ` +
      `after ${milliseconds(begun)} ms, stale: ${extensions?.stale}; ` +
      `/health ${await statusOf(`${url}/health`)}, /ready ${await statusOf(`${url}/ready`)}`,
  );
}

/** From the moment at which Neo4j takes questions again until the first report is written. */
async function printReturn(url: string): Promise<void> {
  const begun = performance.now();
  const input = { node: "org-rijksmuseum", reason: "WRONG", message: "A test.", language: "en" };
  while ((await ask(url, REPORT, { input: { ...input, id: randomUUID() } })).status !== 200) await wait(200);
  console.log(`  back: the first write after ${milliseconds(begun)} ms (goal 5000)`);
}

const statusOf = async (address: string) => (await fetch(address)).status;

function expectCode({ status, errors }: GraphqlAnswer, expected: number, code: string): void {
  const told = errors?.[0]?.extensions?.code;
  if (status !== expected || told !== code)
    throw new Error(`Told ${status} ${told}, not ${expected} ${code}.`);
}

const program = await findNeo4j();
if (isUnavailable(program)) console.log(`Not measured: ${program.unavailable}.`);
else await measure(await startNeo4j(program));
