import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { buildSchema } from "../../server/src/graphql/schema.ts";
import { readAnswer } from "../support/api/ask-graphql.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveEmbedded } from "../support/api/serve-app.ts";
import { cyclesOf, nested } from "../support/hostile/cycles.ts";
import { HOSTILE_QUESTIONS } from "../support/hostile/questions.ts";

const LARGEST_ANSWER = 2_000_000;
const JSON_TYPE = { "content-type": "application/json", accept: "application/graphql-response+json" };

let app: ServedApp;
/** The statements that the database was asked. */
const asked: string[] = [];
beforeAll(async () => {
  app = await serveEmbedded(sampleNetwork, {
    limits: { budget: 999_999_999 },
    before: (statement) => void asked.push(statement),
  });
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(() => app.close());

async function send(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = JSON_TYPE) {
  return readAnswer(await fetch(`${app.url}/graphql`, { method: "POST", headers, body }));
}

const ask = (query: string, variables: unknown = {}) => send(JSON.stringify({ query, variables }));

/** Refused with a code and a sentence, before the database was asked anything. */
function expectRefused(answer: Awaited<ReturnType<typeof send>>, status: number, code: string): void {
  const { errors = [], data } = answer;
  expect([answer.status, errors[0]?.extensions?.code]).toEqual([status, code]);
  expect(data ?? null).toBeNull();
  for (const { message } of errors) expect(message).toMatch(/^["A-Za-z$].{10,}/s);
  expect(answer.text.length).toBeLessThan(60_000);
  expect(answer.text).not.toMatch(/node_modules|at \w+ \(|stack/);
  expect(asked).toEqual([]);
}

describe("round every cycle of the schema", () => {
  const cycles = cyclesOf(buildSchema(), "100").map((cycle) => [cycle.name, cycle] as const);

  test("there are many", () => expect(cycles.length).toBeGreaterThan(30));

  test.each(cycles)("a question too deep is refused: %s", async (_, cycle) => {
    expectRefused(await ask(nested(cycle, 30)), 400, "TOO_DEEP");
  });

  test.each(cycles)(
    "one as deep as may be, of the largest pages, is refused or small: %s",
    async (_, cycle) => {
      const answer = await ask(nested(cycle, 10));
      if (answer.status === 200) {
        expect(answer.errors).toBeUndefined();
        expect(answer.text.length).toBeLessThan(LARGEST_ANSWER);
      } else expectRefused(answer, 400, "COST_TOO_HIGH");
    },
  );
});

describe("a hostile question is refused before any work is done for it", () => {
  test.each(HOSTILE_QUESTIONS)("%s", async (_, query, variables, code) => {
    const answer = await ask(query, variables);
    if (code === "OK") expect(answer.status).toBe(200);
    else expectRefused(answer, 400, code);
  });
});

describe("a request that is no question is refused", () => {
  const question = JSON.stringify({ query: "{ __typename }" });
  const CSRF = { "x-graphql-yoga-csrf": "1" };

  test.each<readonly [string, string | Uint8Array<ArrayBuffer>, Record<string, string>, number, string]>([
    ["cut off", question.slice(0, -5), JSON_TYPE, 400, "BAD_REQUEST"],
    ["of bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00, 0x7b]), JSON_TYPE, 400, "BAD_REQUEST"],
    ["of lists in lists", "[".repeat(100_000), JSON_TYPE, 400, "BAD_REQUEST"],
    ["several at once", `[${question},${question}]`, JSON_TYPE, 400, "BAD_REQUEST"],
    [
      "too large",
      JSON.stringify({ query: "{ __typename }", variables: { a: "a".repeat(300_000) } }),
      JSON_TYPE,
      413,
      "REQUEST_ENTITY_TOO_LARGE",
    ],
    ["as plain text", question, { "content-type": "text/plain" }, 403, "FORBIDDEN"],
    [
      "as plain text, from a script",
      question,
      { ...CSRF, "content-type": "text/plain" },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    ["as XML", question, { "content-type": "application/xml" }, 415, "UNSUPPORTED_MEDIA_TYPE"],
    [
      "as a form with files",
      question,
      { ...CSRF, "content-type": "multipart/form-data; boundary=a" },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    ["without saying as what", new Uint8Array(0), { ...CSRF }, 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["for an image", question, { ...JSON_TYPE, accept: "image/png" }, 406, "NOT_ACCEPTABLE"],
  ])("%s", async (_, body, headers, status, code) => {
    expectRefused(await send(body, headers), status, code);
  });

  test.each(["PUT", "DELETE", "PATCH"])("by %s", async (method) => {
    const response = await fetch(`${app.url}/graphql`, {
      method,
      headers: { ...JSON_TYPE, ...CSRF },
      body: question,
    });
    expectRefused(await readAnswer(response), 405, "BAD_REQUEST");
  });

  test("by GET, when it would change something", async () => {
    const query = encodeURIComponent(
      'mutation { reportProblem(input: { node: "org-dorp", kind: OTHER }) { id } }',
    );
    const response = await fetch(`${app.url}/graphql?query=${query}`, {
      headers: { ...CSRF, accept: JSON_TYPE.accept },
    });
    const answer = await readAnswer(response);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(asked).toEqual([]);
  });
});

test("a list that is as long as may be is answered, however it is written", async () => {
  const ids = Array.from({ length: 9_800 }, (_, at) => `${at}`);
  const query = "query ($filter: NodeFilter) { organisations(filter: $filter) { totalCount } }";
  const answer = await send(JSON.stringify({ query, variables: { filter: { ids } } }, null, 1));
  expect([answer.status, answer.errors]).toEqual([200, undefined]);
});

describe("variables deeper than can be read are refused", () => {
  const query = "query ($filter: NodeFilter) { organisations(filter: $filter) { totalCount } }";
  const filter = JSON.parse(`${'{"not":'.repeat(60)}{}${"}".repeat(60)}`);
  const parameters = new URLSearchParams({ query, variables: JSON.stringify({ filter }) });
  const headers = { accept: JSON_TYPE.accept, "x-graphql-yoga-csrf": "1" };

  test("in an address", async () => {
    const response = await fetch(`${app.url}/graphql?${parameters}`, { headers });
    expectRefused(await readAnswer(response), 400, "BAD_REQUEST");
  });

  test("in a form", async () => {
    const type = "application/x-www-form-urlencoded";
    expectRefused(
      await send(parameters.toString(), { ...headers, "content-type": type }),
      400,
      "BAD_REQUEST",
    );
  });
});

test("of a question with many errors the first ones are told", async () => {
  const { errors = [] } = await ask(`{ ${Array.from({ length: 300 }, (_, at) => `f${at}`).join(" ")} }`);
  expect(errors[0]?.message).toContain('"f0"');
  expect(errors.length).toBeLessThan(20);
});

test("keys that are given twice count once", async () => {
  const answer = await send(
    `{"query": "{ nonsense }", "query": "{ __typename }", "variables": {"a": 1, "a": 2}}`,
  );
  expect(answer.status).toBe(200);
});

test("the question by which tools read the schema is answered", async () => {
  for (const options of [
    {},
    { inputValueDeprecation: true, oneOf: true, specifiedByUrl: true, schemaDescription: true },
  ]) {
    const answer = await ask(getIntrospectionQuery(options));
    expect(answer.status).toBe(200);
    expect(answer.errors).toBeUndefined();
    expect(answer.text.length).toBeLessThan(LARGEST_ANSWER);
  }
});

test("five hundred connections that say nothing keep nobody else waiting", async () => {
  const { connect } = await import("node:net");
  const { port, hostname } = new URL(app.url);
  const sockets = Array.from({ length: 500 }, () => connect(Number(port), hostname).on("error", () => {}));
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once("connect", resolve))));
  expect((await ask("{ networkSummary { version } }")).status).toBe(200);
  for (const socket of sockets) socket.destroy();
});
