import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { HOSTILE_QUESTIONS } from "../../support/hostile/questions.ts";
import { type StartedServer, startServer } from "../../support/start-server.ts";
import { percentile } from "../percentile.ts";
import { evenly, GOOD_QUESTIONS, put, type Seen } from "./callers.ts";
import type { HostileRound } from "./hostile-callers.ts";

/*
 * Asks 1,000 good questions, evenly over some seconds (40 when not said), alone, and as many beside 10,000 hostile ones
 * from ten other callers:
 *
 *   npm run bench:attack -- 80
 *
 * First with a budget that holds nobody back, so that every hostile question reaches the limits of questions; then with
 * the budget that the product comes with. Alone and beside are measured by turns, so that both have the same of
 * whatever else the machine does. All are sent when it is their time, whether the ones before are answered or not, so
 * that waiting counts.
 */

const GOOD = 1_000;
const HOSTILE = 10_000;
const TURNS = 8;
const SECONDS = Number(process.argv[2] ?? 40);
const BUDGETS: readonly (readonly [name: string, settings: Readonly<Record<string, string>>])[] = [
  ["no caller is held back by a budget", { SCHAKEL_BUDGET: "999999999" }],
  ["the budget that the product comes with", {}],
];

interface Measured {
  readonly alone: Seen[];
  readonly beside: Seen[];
  readonly hostile: Seen[];
  /** What the server used of a processor while it was asked by good callers alone, and by both; in milliseconds. */
  processorAlone: number;
  processorBeside: number;
}

const SECOND = 1_000;
const cpuOf = async (server: StartedServer) =>
  ((await server.metrics()).get("process_cpu_seconds_total") ?? 0) * SECOND;

async function measure(server: StartedServer, hostileCallers: ChildProcess): Promise<Measured> {
  const measured: Measured = { alone: [], beside: [], hostile: [], processorAlone: 0, processorBeside: 0 };
  const good = (at: number) => put(server.url, GOOD_QUESTIONS[at % GOOD_QUESTIONS.length] ?? "", "192.0.2.1");
  const hostile = async (round: HostileRound): Promise<Seen[]> => {
    hostileCallers.send(round);
    const [seen] = await once(hostileCallers, "message");
    return seen;
  };
  // The code is compiled and the connections are open before anything counts.
  await evenly(200, 4, good);
  await hostile({ count: 10 * HOSTILE_QUESTIONS.length, seconds: 10 });
  const seconds = SECONDS / TURNS;
  for (let turn = 0; turn < TURNS; turn++) {
    const begun = await cpuOf(server);
    measured.alone.push(...(await evenly(GOOD / TURNS, seconds, good)));
    const between = await cpuOf(server);
    const both = [evenly(GOOD / TURNS, seconds, good), hostile({ count: HOSTILE / TURNS, seconds })] as const;
    measured.beside.push(...(await both[0]));
    measured.hostile.push(...(await both[1]));
    measured.processorAlone += between - begun;
    measured.processorBeside += (await cpuOf(server)) - between;
  }
  return measured;
}

const timesOf = (seen: readonly Seen[]) => seen.map(({ milliseconds }) => milliseconds);

function line(name: string, seen: readonly Seen[]): string {
  const cells = [0.5, 0.95, 0.99, 1].map((share) => percentile(timesOf(seen), share).toFixed(1).padStart(9));
  const counts = [...countBy(seen)].map(([status, count]) => `${status}: ${count}`);
  return `${name.padEnd(28)}${cells.join("")}   ${counts.join(", ")}`;
}

function countBy(seen: readonly Seen[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { status } of seen) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

function report({ alone, beside, hostile, processorAlone, processorBeside }: Measured): void {
  const heads = ["50th", "95th", "99th", "most"].map((head) => head.padStart(9));
  console.log(`${"milliseconds".padEnd(28)}${heads.join("")}`);
  console.log(line("good ones alone", alone));
  console.log(line("good ones beside hostile", beside));
  console.log(line("hostile ones", hostile));
  for (const share of [0.5, 0.99]) {
    const ratio = percentile(timesOf(beside), share) / percentile(timesOf(alone), share);
    console.log(`${share * 100}th percentile, beside / alone: ${ratio.toFixed(2)}`);
  }
  const each = (processorBeside - processorAlone) / HOSTILE;
  console.log(`processor of the server for each hostile question: ${each.toFixed(2)} ms`);
}

for (const [name, settings] of BUDGETS) {
  const server = await startServer({ SCHAKEL_LOG: "warn", ...settings });
  const hostileCallers = fork(join(import.meta.dirname, "hostile-callers.ts"), [server.url]);
  const resident = async () =>
    `${(((await server.metrics()).get("process_resident_memory_bytes") ?? 0) / 1e6).toFixed(0)} MB`;
  try {
    console.log(`\n${name}`);
    const before = await resident();
    report(await measure(server, hostileCallers));
    console.log(`memory of the server: ${before} before, ${await resident()} after`);
  } finally {
    hostileCallers.kill();
    await server.stop();
  }
}
