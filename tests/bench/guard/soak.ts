import { buildSchema } from "../../../server/src/graphql/schema.ts";
import { followChanges } from "../../support/api/follow-changes.ts";
import { HOSTILE_QUESTIONS } from "../../support/hostile/questions.ts";
import { QuestionMaker } from "../../support/hostile/random-question.ts";
import { vocabularyOf } from "../../support/hostile/seed-vocabulary.ts";
import { startServer } from "../../support/start-server.ts";
import { percentile } from "../percentile.ts";
import { seedInMemory } from "../seed-in-memory.ts";
import { GOOD_QUESTIONS, put, type Seen, wait } from "./callers.ts";

/*
 * Keeps the product busy for some minutes (15 when not said) with good, random and hostile questions, with the page,
 * and with callers who follow changes and vanish; prints memory as it goes, and what went wrong:
 *
 *   npm run bench:soak -- 15
 *
 * The first fifth is for warming up. Memory is flat when its floor, the least of a window, does not rise after that.
 */

const minutes = Number(process.argv[2] ?? 15);
const SAMPLE_MS = 5_000;
const PAUSE_MS = 20;

interface Sample {
  readonly minute: number;
  readonly resident: number;
  readonly heap: number;
}

const seen: Seen[] = [];
const samples: Sample[] = [];
let faults = 0;
let slow = 0;
let followed = 0;

const server = await startServer({ SCHAKEL_BUDGET: "999999999", SCHAKEL_LOG: "info" });
const begun = performance.now();
const minute = () => (performance.now() - begun) / 60_000;
const goesOn = () => minute() < minutes;

function note(answer: Seen): void {
  seen.push(answer);
  if (seen.length > 50_000) seen.splice(0, 25_000);
  if (answer.milliseconds > 1_000) slow += 1;
  if (answer.status === 0 || answer.status >= 500 || answer.bytes > 2_000_000) {
    faults += 1;
    console.log(`a fault: ${JSON.stringify(answer)}`);
  }
}

async function ask(bodies: () => string, caller: string): Promise<void> {
  while (goesOn()) {
    note(await put(server.url, bodies(), caller));
    await wait(PAUSE_MS);
  }
}

async function readPage(): Promise<void> {
  while (goesOn()) {
    for (const path of ["/map", "/health", "/ready", "/nothing"])
      await (await fetch(server.url + path)).arrayBuffer();
    await wait(1_000);
  }
}

async function follow(): Promise<void> {
  while (goesOn()) {
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        followChanges(server.url, { headers: { "x-forwarded-for": `203.0.113.${at}` } }),
      ),
    );
    followed += all.length;
    await wait(2_000);
    for (const one of all) one.vanish();
  }
}

async function sample(): Promise<void> {
  while (goesOn()) {
    const metrics = await server.metrics();
    const megabytes = (name: string) => (metrics.get(name) ?? 0) / 1e6;
    samples.push({
      minute: minute(),
      resident: megabytes("process_resident_memory_bytes"),
      heap: megabytes("nodejs_heap_size_used_bytes"),
    });
    await wait(SAMPLE_MS);
  }
}

function* inTurn(bodies: readonly string[]): Generator<string, never> {
  for (let at = 0; ; at++) yield bodies[at % bodies.length] ?? "";
}

const maker = new QuestionMaker(buildSchema(), vocabularyOf(seedInMemory().network), 1);
const good = inTurn(GOOD_QUESTIONS);
const hostile = inTurn(HOSTILE_QUESTIONS.map(([, query, variables]) => JSON.stringify({ query, variables })));

try {
  await Promise.all([
    ask(() => good.next().value, "192.0.2.1"),
    ask(() => good.next().value, "192.0.2.2"),
    ask(() => JSON.stringify(maker.next()), "192.0.2.3"),
    ask(() => hostile.next().value, "198.51.100.1"),
    readPage(),
    follow(),
    sample(),
  ]);
  const last = await server.metrics();
  report(last.get("schakel_subscriptions") ?? 0);
} finally {
  await server.stop();
}

/** Memory of a window: the least and the most of its samples. */
function window(from: number, to: number): string {
  const within = samples.filter(({ minute: at }) => at >= from * minutes && at < to * minutes);
  const range = (numbers: readonly number[]) =>
    `${Math.min(...numbers).toFixed(0)} to ${Math.max(...numbers).toFixed(0)} MB`;
  return `resident ${range(within.map(({ resident }) => resident))}, heap ${range(within.map(({ heap }) => heap))}`;
}

function report(subscriptions: number): void {
  for (let part = 0; part < 5; part++)
    console.log(
      `minute ${((part / 5) * minutes).toFixed(1)} to ${(((part + 1) / 5) * minutes).toFixed(1)}: ${window(part / 5, (part + 1) / 5)}`,
    );
  const floor = (from: number, to: number) =>
    Math.min(
      ...samples
        .filter(({ minute: at }) => at >= from * minutes && at < to * minutes)
        .map(({ heap }) => heap),
    );
  console.log(`heap floor, last fifth / after warming up: ${(floor(0.8, 1) / floor(0.2, 0.4)).toFixed(2)}`);
  const times = seen.map(({ milliseconds }) => milliseconds);
  console.log(
    `answers: 50th ${percentile(times, 0.5).toFixed(1)} ms, 99th ${percentile(times, 0.99).toFixed(1)} ms; over a second: ${slow}`,
  );
  console.log(`followed and vanished: ${followed}; still held by the server: ${subscriptions}`);
  console.log(`faults: ${faults}`);
  if (faults > 0) process.exitCode = 1;
}
