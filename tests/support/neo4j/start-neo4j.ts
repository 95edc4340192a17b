import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { removeFolder, temporaryFolder } from "../temporary-folder.ts";
import type { Neo4jProgram } from "./find-neo4j.ts";

const SOURCE = join(import.meta.dirname, "Neo4jForTests.java");
const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.lang"];
/** Suites are short: what counts is to be ready soon, not to be fast in the end; and it shares two cores. */
const SOON = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
const PASSWORD = "schakel-tests";
const ORDERLY_STOP_MS = 30_000;

export interface Neo4jOptions {
  /** Where its data is kept; a temporary folder unless given. */
  readonly folder?: string;
  /** In MB; 1024 unless given. */
  readonly heap?: number;
  /** For measurements: Java's own defaults, which take longer to start and run faster in the end. */
  readonly lasting?: boolean;
}

/** A real Neo4j on 127.0.0.1, in a process of its own that ends when this one does. */
export interface RunningNeo4j {
  /** Stays the same over `restart`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly folder: string;
  /** Changes with `restart`. */
  readonly pid: number;
  /** Shuts it down in order; the data stays. */
  stop(): Promise<void>;
  /** Ends it as a crash would (SIGKILL); the data stays as it is. */
  kill(): Promise<void>;
  /** Starts it again, after `stop` or `kill`, on the same folder and the same port. */
  restart(): Promise<void>;
  /** Stops it and removes the data when the folder was a temporary one. */
  close(): Promise<void>;
}

type Launched = { readonly child: ChildProcess; readonly port: number };

/** Starts a Neo4j and resolves when it answers, after some 7 s; rejects with the end of its output when it cannot. */
export async function startNeo4j(program: Neo4jProgram, options: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const folder = options.folder ?? (await temporaryFolder("neo4j"));
  const start = (port: number) => launch(program, folder, port, options);
  let current = await start(0);
  const { port } = current;
  const stop = () => end(current.child, "SIGTERM");
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: "neo4j",
    password: PASSWORD,
    database: "neo4j",
    folder,
    get pid() {
      return current.child.pid ?? 0;
    },
    stop,
    kill: () => end(current.child, "SIGKILL"),
    async restart() {
      if (!hasEnded(current.child))
        throw new Error("This Neo4j still runs: stop or kill it before the restart.");
      current = await start(port);
    },
    async close() {
      await stop();
      if (options.folder === undefined) await removeFolder(folder);
    },
  };
}

async function launch(
  program: Neo4jProgram,
  folder: string,
  port: number,
  { heap = 1024, lasting = false }: Neo4jOptions,
): Promise<Launched> {
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const machine = [`-Xmx${heap}m`, ...(lasting ? [] : SOON), ...opens, "-cp", join(program.jars, "*")];
  const child = spawn(program.java, [...machine, SOURCE, folder, String(port), PASSWORD], { stdio: "pipe" });
  const said = lastLines(child.stderr);
  child.on("error", (error) => said.push(error.message));
  for await (const line of createInterface({ input: child.stdout })) {
    const ready = /^ready (\d+)$/.exec(line)?.[1];
    if (ready !== undefined) {
      child.stdout.resume();
      return { child, port: Number(ready) };
    }
  }
  throw new Error(`Neo4j did not start on ${folder}:\n${said.join("\n")}`);
}

/** Keeps reading, so that the other side never waits for us, and remembers the last thirty lines. */
function lastLines(stream: NodeJS.ReadableStream): string[] {
  const lines: string[] = [];
  createInterface({ input: stream }).on("line", (line) => {
    lines.push(line);
    if (lines.length > 30) lines.shift();
  });
  return lines;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, "exit");
  child.kill(signal);
  const impatience = setTimeout(() => child.kill("SIGKILL"), ORDERLY_STOP_MS);
  await ended;
  clearTimeout(impatience);
}
