import { HOSTILE_QUESTIONS } from "../../support/hostile/questions.ts";
import { evenly, put, type Seen } from "./callers.ts";

/*
 * Ten callers in a process of their own, so that what they need of a processor does not count as waiting of others.
 * Told how many hostile questions to send in how many seconds, it sends them and tells what came back.
 */

export interface HostileRound {
  readonly count: number;
  readonly seconds: number;
}

const CALLERS = 10;
const BEGIN = '{"query":"';
const bodies = HOSTILE_QUESTIONS.map(([, query, variables]) => JSON.stringify({ query, variables }));
const [, , url = ""] = process.argv;
let sent = 0;

/** Each has a text of its own, so that nothing that is remembered of questions helps. */
function send(): Promise<Seen> {
  const body = bodies[sent % bodies.length] ?? "";
  sent += 1;
  return put(url, `${BEGIN}# ${sent}\\n${body.slice(BEGIN.length)}`, `198.51.100.${sent % CALLERS}`);
}

process.on("message", async ({ count, seconds }: HostileRound) => {
  process.send?.(await evenly(count, seconds, send));
});
