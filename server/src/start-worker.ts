import { Worker } from "node:worker_threads";

/** A thread does not inherit what reads TypeScript, so it is registered there first. */
const BOOT = `
const { workerData } = require("node:worker_threads");
import(workerData.loader).then(({ register }) => { register(); return import(workerData.module); });
`;

/** What a thread started by `startWorker` finds as its `workerData`. */
export interface ThreadData<Input> {
  readonly loader: string;
  readonly module: string;
  readonly input: Input;
}

/** Starts a thread that runs a TypeScript module; its input is `workerData.input` there. */
export function startWorker<Input>(module: URL, input: Input): Worker {
  const loader = import.meta.resolve("tsx/esm/api");
  return new Worker(BOOT, {
    eval: true,
    workerData: { loader, module: module.href, input } satisfies ThreadData<Input>,
  });
}
