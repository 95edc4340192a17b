import { Writable } from "node:stream";
import { type Logger, pino } from "pino";

/** A log that remembers its lines, for tests of what is written and what is not. */
export function rememberingLog(): { log: Logger; lines: string[] } {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk).trimEnd());
      done();
    },
  });
  return { log: pino({ level: "debug" }, stream), lines };
}
