import { execFile } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";
import { parseArgs, promisify } from "node:util";
import { z } from "zod";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { keepSection } from "../keep-section.ts";
import { neo4jForBench } from "../scale/databases.ts";
import { CONTENDERS, type Contender, startServer } from "./contenders.ts";
import { load } from "./load.ts";
import { fillWithH2020 } from "./network.ts";
import { QUESTIONS, type QuestionName, shapeOf } from "./questions.ts";
import { type Measured, reportOf } from "./report.ts";

/*
 * The product's API beside what people would take instead: the same two questions about the same network in the same
 * Neo4j, one server process each, asked by this process over ten connections.
 *
 *   npm run bench:side-by-side -- --data DIR [--seconds 5] [--rounds 3] [--write]
 *
 * `DIR` holds the tables that `tests/support/h2020.ts` reads. Everyone is asked in turn, round after round, so that
 * noise of the machine meets all alike. With `--write` the table is kept in RESULTS.md.
 */
const options = z
  .object({ data: z.string(), seconds: z.coerce.number(), rounds: z.coerce.number(), write: z.boolean() })
  .parse(
    parseArgs({
      options: {
        data: { type: "string" },
        seconds: { type: "string", default: "5" },
        rounds: { type: "string", default: "3" },
        write: { type: "boolean", default: false },
      },
    }).values,
  );

/** Longer than the map of so large a network takes. */
const LONGEST_MAP_MS = 15 * 60_000;

/** How many nodes the answers have: all must have found the same. */
const EXPECTED: Readonly<Record<QuestionName, { first: number; second: readonly [number, number] }>> = {
  page: { first: 20, second: [20, 100] },
  organisation: { first: 1, second: [20, 20] },
};

const neo4j = await neo4jForBench();
if (neo4j !== null) {
  try {
    await fillWithH2020(neo4j.environment, options.data);
    const folder = await temporaryFolder("side-by-side");
    const environment = { ...neo4j.environment, SCHAKEL_DATA: folder };
    await workOutMap(environment);
    const report = await measureAll(environment, neo4j.pid);
    console.log(report);
    if (options.write) await keepSection("side-by-side", report);
  } finally {
    await neo4j.close();
  }
}

async function measureAll(
  environment: Readonly<Record<string, string>>,
  databasePid: number | null,
): Promise<string> {
  const measured: Measured[] = [];
  for (const question of QUESTIONS) {
    const servers = await Promise.all(CONTENDERS.map((one) => startServer(one, environment)));
    try {
      const ask = (at: number, seconds: number) => {
        const { url = "", pid = 0 } = servers[at] ?? {};
        return load(
          { url, questions: [asked(at, question)], pids: databasePid === null ? [pid] : [pid, databasePid] },
          seconds,
        );
      };
      for (const at of CONTENDERS.keys())
        await checkAnswer(servers[at]?.url ?? "", asked(at, question), question);
      for (const at of CONTENDERS.keys()) await ask(at, options.seconds);
      const rounds = CONTENDERS.map((): Awaited<ReturnType<typeof load>>[] => []);
      for (let round = 0; round < options.rounds; round++) {
        for (const at of CONTENDERS.keys()) rounds[at]?.push(await ask(at, options.seconds));
      }
      for (const [at, { name }] of CONTENDERS.entries()) {
        const memory = await residentOf(servers[at]?.pid ?? 0);
        measured.push({ question, contender: name, rounds: rounds[at] ?? [], memory });
      }
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
  }
  return reportOf(measured, {
    date: new Date().toISOString().slice(0, 10),
    busy: loadavg()
      .map((load) => load.toFixed(0))
      .join(", "),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    ...options,
  });
}

/** Its map is worked out once in a product's life, beside everything else; it is not to be measured with it. */
async function workOutMap(environment: Readonly<Record<string, string>>): Promise<void> {
  const product = CONTENDERS.find(({ script }) => script === "server/src/main.ts");
  if (product === undefined) return;
  const server = await startServer(product, environment);
  const giveUp = Date.now() + LONGEST_MAP_MS;
  while (!(await fetch(`${server.url}/map`)).ok && Date.now() < giveUp)
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  await server.stop();
}

function asked(at: number, question: QuestionName) {
  const contender: Contender | undefined = CONTENDERS[at];
  if (contender === undefined) throw new RangeError(`There is no contender ${at}.`);
  return contender.questions[question];
}

async function checkAnswer(url: string, question: object, name: QuestionName): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  const answer: unknown = await response.json();
  const { first, second } = shapeOf(answer);
  const expected = EXPECTED[name];
  const right = first === expected.first && second >= expected.second[0] && second <= expected.second[1];
  if (response.status !== 200 || !right)
    throw new Error(
      `${url} answers ${response.status} with ${first} and ${second} nodes: ${JSON.stringify(answer).slice(0, 500)}`,
    );
}

async function residentOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]);
  return Number(stdout) * 1024;
}
