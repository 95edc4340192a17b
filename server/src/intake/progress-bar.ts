import { SingleBar } from "cli-progress";
import type { Progress } from "./load-network.ts";

/**
 * A bar on the terminal that says what is being done. Where the output is no terminal (a log file, a
 * container) there is no bar.
 */
export function progressBar(what: string): { progress: Progress; stop: () => void } {
  const bar = new SingleBar({
    format: `${what} [{bar}] {value} of {total}`,
    hideCursor: true,
    clearOnComplete: false,
  });
  const shown = process.stderr.isTTY === true;
  let started = false;
  const progress: Progress = (done, total) => {
    if (!shown) return;
    if (started) bar.update(done);
    else bar.start(total, done);
    started = true;
  };
  return { progress, stop: () => bar.stop() };
}
