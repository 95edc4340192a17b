import { buildSchema } from "../../../server/src/graphql/schema.ts";
import { QuestionMaker } from "../../support/hostile/random-question.ts";
import { vocabularyOf } from "../../support/hostile/seed-vocabulary.ts";
import { mapIsReady } from "../../support/map-is-ready.ts";
import { startServer } from "../../support/start-server.ts";
import { percentile } from "../percentile.ts";
import { seedInMemory } from "../seed-in-memory.ts";
import { put, type Seen } from "./callers.ts";

/*
 * Asks random valid questions, one after the other, of the product on its seed: how long answers take, and how large
 * they are (`soak.ts` is about memory):
 *
 *   npm run bench:random -- 5000
 *
 * No answer may take longer than a second, be larger than 2 MB or fail by the server's fault.
 */

const questions = Number(process.argv[2] ?? 5_000);
/** As in `tests/api/random-questions.test.ts`, which asks the same ones and reads what is answered. */
const SEED = 20_261_125;

interface Asked extends Seen {
  readonly question: string;
}

const maker = new QuestionMaker(buildSchema(), vocabularyOf(seedInMemory().network), SEED);
const server = await startServer({ SCHAKEL_BUDGET: "999999999", SCHAKEL_LOG: "error" });
const seen: Asked[] = [];
try {
  await mapIsReady(server.url);
  while (seen.length < questions) {
    const question = JSON.stringify(maker.next());
    seen.push({ ...(await put(server.url, question, "192.0.2.1")), question });
  }
  report();
} finally {
  await server.stop();
}

function report(): void {
  const times = seen.map(({ milliseconds }) => milliseconds);
  const at = (share: number) => percentile(times, share).toFixed(1);
  console.log(`milliseconds: median ${at(0.5)}, 99th percentile ${at(0.99)}, longest ${at(1)}`);
  console.log(`the largest answer: ${(Math.max(...seen.map(({ bytes }) => bytes)) / 1e6).toFixed(2)} MB`);
  const faults = seen.filter(
    ({ status, milliseconds, bytes }) =>
      status === 0 || status >= 500 || bytes > 2_000_000 || milliseconds > 1_000,
  );
  console.log(`faults: ${faults.length}`);
  for (const fault of faults.slice(0, 10)) console.log(JSON.stringify(fault));
  if (faults.length > 0) process.exitCode = 1;
}
