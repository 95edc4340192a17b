import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { statements } from "../../server/src/database/catalogue.ts";
import { eventually } from "../support/api/eventually.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveEmbedded } from "../support/api/serve-app.ts";

/** Asks the database, so that each answer that is worked out runs a statement. */
const WEBSITES = "{ organisations(first: 5) { nodes { id website } } }";

describe("an answer that is kept", () => {
  let app: ServedApp;
  let run: string[];
  beforeEach(async () => {
    run = [];
    app = await serveEmbedded(sampleNetwork, { before: (name) => void run.push(name) });
  });
  afterEach(() => app.close());

  async function ask(body: object, headers: Record<string, string> = {}) {
    const response = await fetch(`${app.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      text: await response.text(),
    };
  }
  const timesAsked = () => run.filter((name) => name === "organisation/get-organisations").length;

  test("is given again to the same question, byte by byte, without asking the database", async () => {
    const first = await ask({ query: WEBSITES });
    expect(first.status).toBe(200);
    expect(await ask({ query: WEBSITES })).toEqual(first);
    expect(timesAsked()).toBe(1);
  });

  test("is not given to other variables, or to who reads another form", async () => {
    const query = "query ($first: Int!) { organisations(first: $first) { nodes { id website } } }";
    const one = await ask({ query, variables: { first: 1 } });
    const two = await ask({ query, variables: { first: 2 } });
    expect(two.text).not.toBe(one.text);
    const accept = "application/graphql-response+json";
    expect((await ask({ query, variables: { first: 1 } }, { accept })).type).toContain(accept);
    expect(timesAsked()).toBe(3);
  });

  test("is not given once the network is another one", async () => {
    await ask({ query: WEBSITES });
    const { version } = app.publisher.current.network;
    await app.engine.run(statements.raiseVersion, { changedAt: "2026-11-02T00:00:00.000Z" });
    expect(await eventually(10_000, () => app.publisher.current.network.version === version + 1)).toBe(true);
    await ask({ query: WEBSITES });
    expect(timesAsked()).toBe(2);
  });

  test.each(["cookie", "authorization"])(
    "is not given to who sends a %s, nor is theirs kept",
    async (header) => {
      await ask({ query: WEBSITES }, { [header]: "x" });
      await ask({ query: WEBSITES }, { [header]: "x" });
      await ask({ query: WEBSITES });
      expect(timesAsked()).toBe(3);
    },
  );

  test("is never an error", async () => {
    const wrong = { query: '{ organisations(first: 5, after: "x") { nodes { website } } }' };
    const first = await ask(wrong);
    expect(first.text).toContain("BAD_ARGUMENT");
    expect(await ask(wrong)).toEqual(first);
  });
});

describe("an answer that is kept counts for its caller as one that is worked out", () => {
  test("and is refused when the budget is spent", async () => {
    const app = await serveEmbedded(sampleNetwork, { limits: { budget: 500 } });
    const statuses: number[] = [];
    for (let asked = 0; asked < 60 && statuses.at(-1) !== 429; asked++) {
      const response = await fetch(`${app.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ networkSummary { version nodeCount } }" }),
      });
      await response.text();
      statuses.push(response.status);
    }
    await app.close();
    expect(statuses.at(-1)).toBe(429);
  });
});

test("with a cache of no bytes every answer is worked out", async () => {
  const run: string[] = [];
  const app = await serveEmbedded(sampleNetwork, {
    limits: { cacheBytes: 0 },
    before: (name) => void run.push(name),
  });
  for (let asked = 0; asked < 2; asked++) {
    const response = await fetch(`${app.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: WEBSITES }),
    });
    await response.text();
  }
  await app.close();
  expect(run.filter((name) => name === "organisation/get-organisations")).toHaveLength(2);
});
