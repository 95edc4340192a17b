import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { type Answer, QUESTIONS, type Question, SERVICES_PORT } from "./questions.ts";
import type { Unavailable } from "./unavailable.ts";

const ALONE: Unavailable = { unavailable: "the tests were started without `npm test`, which sees to it" };

/** The one Neo4j of this run, started when it is first asked for. Use it in your turn only: see `takeTurn`. */
export function askForNeo4j(): Promise<Answer<"neo4j">> {
  return ask("neo4j", ALONE);
}

/** What it takes to start a Neo4j of the suite's own. */
export function askForNeo4jProgram(): Promise<Answer<"program">> {
  return ask("program", ALONE);
}

export function askForChromium(): Promise<Answer<"chromium">> {
  return ask("chromium", ALONE);
}

/** A turn ends with `end()`, or with this process. */
export interface Turn {
  end(): void;
}

/** Waits until no other suite uses the one Neo4j. */
export function takeTurn(): Promise<Turn> {
  return waitFor("turn");
}

/** Waits until no other suite is in a browser: two that draw without a graphics card are too much for two processors. */
export function takeBrowserTurn(): Promise<Turn> {
  return waitFor("browserTurn");
}

async function waitFor(kind: "turn" | "browserTurn"): Promise<Turn> {
  const port = servicesPort();
  if (port === undefined) return { end: () => {} };
  const { socket } = await put(kind, port);
  return { end: () => socket.destroy() };
}

async function ask<Q extends Question>(question: Q, otherwise: Answer<Q>): Promise<Answer<Q>> {
  const port = servicesPort();
  if (port === undefined) return otherwise;
  const { socket, answer } = await put(question, port);
  socket.destroy();
  return answer;
}

function servicesPort(): number | undefined {
  const port = process.env[SERVICES_PORT];
  return port ? Number(port) : undefined;
}

async function put<Q extends Question>(
  question: Q,
  port: number,
): Promise<{ socket: Socket; answer: Answer<Q> }> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(`${question}\n`);
  for await (const line of createInterface({ input: socket })) {
    return { socket, answer: QUESTIONS[question].parse(JSON.parse(line)) as Answer<Q> };
  }
  throw new Error(`The process that runs the tests hung up on "${question}".`);
}
