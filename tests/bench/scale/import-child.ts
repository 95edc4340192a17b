import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { openEngine } from "../../../server/src/database/open-engine.ts";
import { load } from "../../../server/src/exchange/load.ts";
import { readSettings } from "../../../server/src/settings.ts";
import { openBare } from "./bare-import.ts";

/*
 * One import in a process of its own, of the file in `BENCH_FILE` into the empty database of the settings: by the
 * product, or bare. Prints one line of JSON: the seconds it took and the most memory it held, in bytes.
 */
const [how] = process.argv.slice(2);
const settings = readSettings(process.env);
const lines = () => createInterface({ input: createReadStream(process.env.BENCH_FILE ?? "", "utf8") });

const { write, close } = how === "bare" ? await openBare(settings, lines()) : openProduct();
const held = watchHeap();
const begun = performance.now();
await write();
const seconds = (performance.now() - begun) / 1000;
const heap = held();
await close();
console.log(JSON.stringify({ seconds, heap, resident: process.resourceUsage().maxRSS * 1024 }));

function openProduct() {
  const engine = openEngine(settings);
  return { write: () => load(engine, lines), close: () => engine.close() };
}

/** The largest heap of JavaScript that was seen; what a database in this process holds is not in it. */
function watchHeap(): () => number {
  let most = 0;
  const look = () => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  };
  const timer = setInterval(look, 20);
  return () => {
    clearInterval(timer);
    look();
    return most;
  };
}
