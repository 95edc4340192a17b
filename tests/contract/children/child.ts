import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const ROOT = join(import.meta.dirname, "../../..");

export interface ChildEnd {
  /** Every line that it wrote to its output, also those that came after it was killed. */
  readonly lines: readonly string[];
  readonly errors: readonly string[];
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

interface Options {
  readonly arguments?: readonly string[];
  /** After how many lines of output it is killed, as by a crash; never unless given. */
  readonly killAfter?: number;
}

/** Runs a script in a process of its own, with the settings given by its environment. @param script - its path from the root */
export async function runChild(
  script: string,
  environment: Readonly<Record<string, string>>,
  options: Options = {},
): Promise<ChildEnd> {
  const words = ["--import", "tsx", join(ROOT, script), ...(options.arguments ?? [])];
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEO4J_URI: "", ...environment },
  });
  const lines: string[] = [];
  const errors: string[] = [];
  const ended = once(child, "close");
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    if (lines.length === options.killAfter) child.kill("SIGKILL");
  });
  createInterface({ input: child.stderr }).on("line", (line) => errors.push(line));
  await ended;
  return { lines, errors, code: child.exitCode, signal: child.signalCode };
}
