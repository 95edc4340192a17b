import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type ChildServer, serveInChild } from "../support/api/serve-in-child.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";

const START_MS = 120_000;
const CALLERS = 20;
const BODY = JSON.stringify({
  query: "{ organisations(first: 20) { nodes { id website projectIdeas(first: 5) { nodes { id } } } } }",
});

let folder: string;
let server: ChildServer;
beforeAll(async () => {
  folder = await temporaryFolder("shutdown");
  server = await serveInChild({ SCHAKEL_DATA: folder, SCHAKEL_CACHE: "0" });
}, START_MS);
afterAll(async () => {
  await server?.end("SIGKILL");
  await removeFolder(folder);
});

/** What became of a question: the server says by 100 Continue that it has begun with it. */
interface Asked {
  accepted: boolean;
  answer: string | null;
}

function ask(agent: Agent): Promise<Asked> {
  return new Promise((resolve) => {
    const asked: Asked = { accepted: false, answer: null };
    const headers = { "content-type": "application/json", expect: "100-continue" };
    const sent = request(`${server.url}/graphql`, { method: "POST", agent, headers });
    sent.on("continue", () => {
      asked.accepted = true;
      sent.end(BODY);
    });
    sent.on("response", async (response: IncomingMessage) => {
      const answer = await text(response).catch(() => null);
      resolve({ ...asked, answer: response.statusCode === 200 ? answer : null });
    });
    sent.on("error", () => resolve(asked));
    sent.flushHeaders();
  });
}

test(
  "a server that is told to stop under load gives every question that it accepted its whole answer",
  async () => {
    const agent = new Agent({ keepAlive: true });
    const all: Asked[] = [];
    let stopped = false;
    const callers = Array.from({ length: CALLERS }, async () => {
      while (!stopped) {
        const asked = await ask(agent);
        all.push(asked);
        if (!asked.accepted) stopped = true;
      }
    });
    while (all.length < 10 * CALLERS) await new Promise((resolve) => setTimeout(resolve, 20));
    const code = await server.end("SIGTERM");
    stopped = true;
    await Promise.all(callers);
    agent.destroy();
    expect(code).toBe(0);
    const accepted = all.filter((asked) => asked.accepted);
    expect(accepted.length).toBeGreaterThanOrEqual(10 * CALLERS);
    const whole = (answer: string | null) =>
      JSON.parse(answer ?? "{}").data?.organisations.nodes.length === 20;
    expect(accepted.filter(({ answer }) => !whole(answer))).toEqual([]);
  },
  START_MS,
);
