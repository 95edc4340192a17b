import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { mapIsReady } from "../../support/map-is-ready.ts";
import { NEO4J_GRAPHQL, PLAIN, PRODUCT } from "./questions.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** How a server is started. */
export interface Script {
  readonly name: string;
  readonly script: string;
  readonly arguments?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

export interface Contender extends Script {
  readonly questions: typeof PRODUCT;
}

/** One caller asks all: its budget is as large as it can be, and every other limit is as it comes. */
export const LIMITS = { SCHAKEL_BUDGET: "999999999", SCHAKEL_LOG: "error", PORT: "0" };

/** The first is what the others are compared with. */
export const CONTENDERS: readonly Contender[] = [
  {
    name: "@neo4j/graphql 7.6.3",
    script: "tests/bench/side-by-side/servers/neo4j-graphql.ts",
    environment: {},
    questions: NEO4J_GRAPHQL,
  },
  {
    name: "Yoga and hand-written Cypher",
    script: "tests/bench/side-by-side/servers/plain-yoga.ts",
    environment: {},
    questions: PLAIN,
  },
  {
    name: "Schakel, caches off",
    script: "server/src/main.ts",
    environment: { ...LIMITS, SCHAKEL_CACHE: "0" },
    questions: PRODUCT,
  },
  { name: "Schakel, caches on", script: "server/src/main.ts", environment: LIMITS, questions: PRODUCT },
];

export interface Server {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts a contender in a process of its own, and resolves when it answers and is at rest. */
export async function startServer(
  { script, arguments: given = [], environment }: Script,
  database: Readonly<Record<string, string>>,
): Promise<Server> {
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, script), ...given], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production", ...database, ...environment },
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /at (http:\S+)/.exec(line)?.[1]?.replace("localhost", "127.0.0.1");
    if (url === undefined) continue;
    child.stdout.resume();
    await mapIsReady(url);
    return { url, pid: child.pid ?? 0, stop };
  }
  throw new Error(`${script} ended before it answered.`);
}
