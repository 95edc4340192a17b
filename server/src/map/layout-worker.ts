import { parentPort, workerData } from "node:worker_threads";
import type { ThreadData } from "../start-worker.ts";
import { type LayoutInput, layOut } from "./layout.ts";

/* Works a layout out in a thread of its own, so that the server goes on answering. */
parentPort?.postMessage(layOut((workerData as ThreadData<LayoutInput>).input));
