import { HOSTILE_QUESTIONS } from "../../support/hostile/questions.ts";
import { startServer } from "../../support/start-server.ts";
import { percentile } from "../percentile.ts";
import { GOOD_QUESTIONS, put, type Seen, wait } from "./callers.ts";

/*
 * Asks 1,000 good questions, evenly over some seconds (40 when not said), first alone and then beside 10,000 hostile
 * ones from ten callers who are not held back by their budget, so that every one of them reaches the limits of questions:
 *
 *   npm run bench:attack -- 40
 *
 * Both are sent when it is their time, whether the ones before are answered or not, so that waiting counts.
 */

const GOOD = 1_000;
const HOSTILE = 10_000;
const SECONDS = Number(process.argv[2] ?? 40);

/** Sends so many, evenly over the seconds. */
async function evenly(count: number, send: (at: number) => Promise<Seen>): Promise<Seen[]> {
  const begun = performance.now();
  const sent: Promise<Seen>[] = [];
  while (sent.length < count) {
    const due = Math.min(count, Math.ceil(((performance.now() - begun) / 1000 / SECONDS) * count) + 1);
    while (sent.length < due) sent.push(send(sent.length));
    await wait(5);
  }
  return Promise.all(sent);
}

function line(name: string, seen: readonly Seen[]): string {
  const times = seen.map(({ milliseconds }) => milliseconds);
  const cells = [0.5, 0.95, 0.99, 1].map((share) => percentile(times, share).toFixed(1).padStart(9));
  const counts = [...countBy(seen)].map(([status, count]) => `${status}: ${count}`);
  return `${name.padEnd(28)}${cells.join("")}   ${counts.join(", ")}`;
}

function countBy(seen: readonly Seen[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { status } of seen) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

const server = await startServer({ SCHAKEL_BUDGET: "999999999", SCHAKEL_LOG: "warn" });
try {
  const { url } = server;
  const good = (at: number) => put(url, GOOD_QUESTIONS[at % GOOD_QUESTIONS.length] ?? "", "192.0.2.1");
  const bodies = HOSTILE_QUESTIONS.map(([, query, variables]) => JSON.stringify({ query, variables }));
  const hostile = (at: number) => put(url, bodies[at % bodies.length] ?? "", `198.51.100.${at % 10}`);
  // The code is compiled and the connections are open before anything counts.
  await evenly(200, good);
  for (let at = 0; at < bodies.length; at++) await hostile(at);

  const alone = await evenly(GOOD, good);
  const before = (await server.metrics()).get("process_resident_memory_bytes") ?? 0;
  const [beside, refused] = await Promise.all([evenly(GOOD, good), evenly(HOSTILE, hostile)]);
  const after = (await server.metrics()).get("process_resident_memory_bytes") ?? 0;

  console.log(
    `${"milliseconds".padEnd(28)}${["50th", "95th", "99th", "most"].map((head) => head.padStart(9)).join("")}`,
  );
  console.log(line("good ones alone", alone));
  console.log(line("good ones beside hostile", beside));
  console.log(line("hostile ones", refused));
  for (const share of [0.5, 0.99]) {
    const [with_, without] = [beside, alone].map((seen) =>
      percentile(
        seen.map(({ milliseconds }) => milliseconds),
        share,
      ),
    );
    console.log(`${share * 100}th percentile, beside / alone: ${((with_ ?? 0) / (without ?? 1)).toFixed(2)}`);
  }
  console.log(
    `memory of the server: ${(before / 1e6).toFixed(0)} MB before, ${(after / 1e6).toFixed(0)} MB after`,
  );
} finally {
  await server.stop();
}
