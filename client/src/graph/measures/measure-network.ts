import type { Network } from "../network.ts";
import type { Measure, Report, Task } from "./messages.ts";

/** The links of a network by the places of its nodes. */
function taskOf(network: Network, ids: readonly string[], measure: Measure): Task {
  const place = new Map(ids.map((id, i) => [id, i]));
  const ends = network.links.flatMap(({ from, to }) => {
    const [a, b] = [place.get(from), place.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const joined = {
    count: ids.length,
    from: Uint32Array.from(ends, ([from]) => from),
    to: Uint32Array.from(ends, ([, to]) => to),
  };
  return { measure, joined };
}

/**
 * Works a measure of the whole network out in a worker, so that the page stays quick meanwhile.
 * @param told is called with the share that is done, 0 to 1
 * @param signal ends the work, and then nothing is heard of it any more
 * @returns a value for each node; rejects when the worker fails
 */
export function measureNetwork(
  network: Network,
  measure: Measure,
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const ids = [...network.nodes.keys()];
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate());
  return new Promise((resolve, reject) => {
    worker.addEventListener("error", (event) => {
      worker.terminate();
      reject(new Error(event.message));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<Report>) => {
      if ("done" in data) {
        told(data.done);
        return;
      }
      worker.terminate();
      resolve(new Map(ids.map((id, i) => [id, data.values[i] ?? 0])));
    });
    worker.postMessage(taskOf(network, ids, measure));
  });
}
