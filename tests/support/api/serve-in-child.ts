import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const ROOT = join(import.meta.dirname, "../../..");

/** The product in a process of its own, as `npm start` runs it once the page is built. */
export interface ChildServer {
  readonly url: string;
  readonly pid: number;
  /** Sends a signal and resolves when the process has ended, with its exit code; null when a signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts it on a free port, with settings given by the environment; resolves when it answers.
 * @throws Error with what it printed when it ends before that
 */
export async function serveInChild(
  environment: Readonly<Record<string, string>>,
  options: { readonly uid?: number } = {},
): Promise<ChildServer> {
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "server/src/main.ts")], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEO4J_URI: "", SCHAKEL_LOG: "error", ...environment, PORT: "0" },
    ...options,
  });
  const url = await addressOf(child);
  return {
    url,
    pid: child.pid ?? 0,
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, "exit");
        child.kill(signal);
        await ended;
      }
      return child.exitCode;
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return await new Promise((resolve, reject) => {
    const listen = (line: string) => {
      said.push(line);
      const url = /Schakel is at (\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    };
    for (const stream of [child.stdout, child.stderr])
      if (stream !== null) createInterface({ input: stream }).on("line", listen);
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${said.join("\n")}`)));
  });
}
