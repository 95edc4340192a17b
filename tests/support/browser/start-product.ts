import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { mapIsReady } from "../map-is-ready.ts";
import { removeFolder, temporaryFolder } from "../temporary-folder.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
/** Building the page, loading the seed and working out the map, on a busy machine. */
export const PRODUCT_START_MS = 180_000;

export interface StartedProduct {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the product as a newcomer does, by `npm start`, with an empty data folder and on a free port. */
export async function startProduct(): Promise<StartedProduct> {
  const folder = await temporaryFolder("product");
  const child = spawn("npm", ["start"], {
    cwd: ROOT,
    // A group of its own: npm, the build and the server end together.
    detached: true,
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      NEO4J_URI: "",
      PORT: "0",
      SCHAKEL_DATA: folder,
      SCHAKEL_LOG: "warn",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await addressOf(child);
  await mapIsReady(url, PRODUCT_START_MS);
  return {
    url,
    stop: async () => {
      const ended = once(child, "exit");
      if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
      await ended;
      await removeFolder(folder);
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let output = "";
  return await new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const address = /Schakel is at (\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}
