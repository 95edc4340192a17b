import { parentPort, workerData } from "node:worker_threads";
import type { ThreadData } from "../start-worker.ts";
import { makeMap } from "./make-map.ts";
import type { MapInput } from "./map-input.ts";

/** What the thread is given: the network, and the layout of the version before. */
export interface MapWork {
  readonly input: MapInput;
  readonly stored: string | null;
}

/* Works a map out in a thread of its own, so that the server goes on answering. */
const { input, stored } = (workerData as ThreadData<MapWork>).input;
parentPort?.postMessage(makeMap(input, stored));
