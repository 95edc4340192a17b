import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { questions } from "../../client/src/api/questions.ts";
import { openEngine } from "../../server/src/database/open-engine.ts";
import { readSettings, type Settings } from "../../server/src/settings.ts";
import { type Running, start } from "../../server/src/start.ts";
import { ask, dataOf } from "../support/api/ask-graphql.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";

const README = join(import.meta.dirname, "../../README.md");

function settingsFor(folder: string, port = "0"): Settings {
  return readSettings({ PORT: port, SCHAKEL_DATA: folder, SCHAKEL_LOG: "silent" });
}

describe("starting on an empty folder", () => {
  let folder: string;
  let running: Running;
  beforeAll(async () => {
    folder = join(await temporaryFolder("start"), "data");
    running = await start(settingsFor(folder));
  }, 60_000);
  afterAll(async () => {
    await running.stop();
    await removeFolder(join(folder, ".."));
  });

  test("loads the seed and serves it, at an address of this machine", async () => {
    expect(running.url).toMatch(/^http:\/\/localhost:\d+$/);
    const data = await dataOf(running.url, '{ organisation(id: "org-rijksmuseum") { name country } }');
    expect(data).toEqual({ organisation: { name: "Rijksmuseum", country: "NL" } });
    expect((await fetch(`${running.url}/ready`)).status).toBe(200);
    expect(await readdir(folder)).toContain("schakel.grafeo");
  });

  test.each(questions.map((question) => [question.title, question] as const))(
    'the question "%s" that a newcomer finds is answered, and not with nothing',
    async (_, { query, variables = {} }) => {
      const { errors, data } = await ask(running.url, query, variables);
      expect(errors).toBeUndefined();
      const [answer] = Object.values(data ?? {});
      const { totalCount, nodeCount } = z
        .object({ totalCount: z.number().optional(), nodeCount: z.number().optional() })
        .parse(answer);
      expect(totalCount ?? nodeCount).toBeGreaterThan(0);
    },
  );

  test("the README shows the same questions with the same variables", async () => {
    const readme = await readFile(README, "utf8");
    const shown = [...readme.matchAll(/```graphql\n(.*?)```\n(?:Variables: `([^`]*)`)?/gs)].map(
      ([, query, variables]) => ({ query, ...(variables ? { variables: JSON.parse(variables) } : {}) }),
    );
    expect(shown).toEqual(questions.map(({ title: _, ...question }) => question));
  });
});

describe("stopping", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await temporaryFolder("stop");
  });
  afterAll(() => removeFolder(folder));

  test("a request that has begun gets its whole answer, and no new one is taken", async () => {
    const running = await start(settingsFor(folder));
    const question = JSON.stringify({
      query: "{ organisations(first: 100) { totalCount nodes { name sources } } }",
    });
    const expected = await (await post(running.url, question)).text();
    const slow = await beginPost(running.url, question);

    const stopped = running.stop();
    await expect(fetch(`${running.url}/health`)).rejects.toThrow();
    const response = await slow.finish();
    expect(response.statusCode).toBe(200);
    expect(await text(response)).toBe(expected);
    await stopped;
  }, 60_000);

  test("what was loaded is there at the next start, and is not loaded again", async () => {
    const running = await start(settingsFor(folder));
    const data = await dataOf(running.url, "{ networkSummary { version } }");
    expect(data).toEqual({ networkSummary: { version: 1 } });
    await running.stop();
  }, 60_000);

  test("can be asked for twice", async () => {
    const running = await start(settingsFor(folder));
    await Promise.all([running.stop(), running.stop()]);
    await running.stop();
  }, 60_000);

  test("is what a start does that finds its port taken: nothing stays open", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = z.object({ port: z.number() }).parse(taken.address());
    await expect(start(settingsFor(folder, String(port)))).rejects.toMatchObject({ code: "EADDRINUSE" });
    const engine = openEngine({ dataFolder: folder, neo4j: null });
    await engine.verify();
    await engine.close();
    taken.close();
  }, 60_000);

  test("frees the port", async () => {
    const running = await start(settingsFor(folder));
    const port = Number(new URL(running.url).port);
    await running.stop();
    const server = createServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    server.close();
  }, 60_000);
});

function post(url: string, body: string): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${url}/graphql`, { method: "POST", headers, body });
}

/** Sends the first half of a question; `finish` sends the rest and resolves with the answer. */
async function beginPost(url: string, body: string): Promise<{ finish(): Promise<IncomingMessage> }> {
  const outgoing = request(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body) },
  });
  const half = Math.floor(body.length / 2);
  await new Promise<void>((resolve) => outgoing.write(body.slice(0, half), () => resolve()));
  // The server has seen the request when it has answered another one on a connection made later.
  await (await fetch(`${url}/health`)).text();
  return {
    async finish() {
      const answered = once(outgoing, "response");
      outgoing.end(body.slice(half));
      const [response] = (await answered) as [IncomingMessage];
      return response;
    },
  };
}
