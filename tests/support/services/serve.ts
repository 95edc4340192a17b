import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import type { Answer, Question } from "./questions.ts";
import { isQuestion } from "./questions.ts";

/** Each of these is called once at most, when first asked for; everybody gets the same answer. */
export type Sources = {
  readonly neo4j: () => Promise<Answer<"neo4j">>;
  readonly program: () => Promise<Answer<"program">>;
  readonly chromium: () => Promise<Answer<"chromium">>;
};

export interface Services {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers the questions of the tests on a free port of 127.0.0.1: one line in, one line of JSON out.
 * It is a process outside jest, so that workers share one Neo4j, and one that is busy keeps no other waiting.
 */
export async function serveTests(sources: Sources): Promise<Services> {
  const turns = { turn: queueOfTurns(), browserTurn: queueOfTurns() };
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    createInterface({ input: socket }).once("line", async (line) => {
      if (!isQuestion(line)) return socket.destroy();
      const answer = await answerTo(line, sources, (kind) => turns[kind].wait(socket));
      if (!socket.destroyed) socket.write(`${JSON.stringify(answer)}\n`);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The tests need a port of 127.0.0.1.");
  return {
    port: address.port,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

async function answerTo(
  question: Question,
  sources: Sources,
  wait: (kind: "turn" | "browserTurn") => Promise<void>,
): Promise<object> {
  if (question !== "turn" && question !== "browserTurn") return sources[question]();
  await wait(question);
  return {};
}

/** First come, first served; a turn lasts as long as its connection, so a worker that dies holds up nobody. */
function queueOfTurns(): { wait(socket: Socket): Promise<void> } {
  let last = Promise.resolve();
  return {
    wait(socket) {
      const before = last;
      const closed = socket.destroyed
        ? Promise.resolve()
        : new Promise<void>((done) => socket.once("close", () => done()));
      last = before.then(() => closed);
      return before;
    },
  };
}
