import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { DatabaseError } from "../../server/src/database/errors.ts";
import { ask, type GraphqlAnswer, readAnswer } from "../support/api/ask-graphql.ts";
import { rememberingLog } from "../support/api/log-lines.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveEmbedded } from "../support/api/serve-app.ts";

/** What must never be seen outside: the address and a statement of the database, and what is in its files. */
const SECRET = "bolt://secret-host:7687 MATCH (n:Secret) RETURN n";
const EVERYTHING =
  "{ organisations { nodes { name website needs { nodes { status } } } } networkSummary { nodeCount } }";

function expectNothingLeaked(answer: GraphqlAnswer): void {
  expect(answer.text).not.toMatch(
    /secret|MATCH|stack|originalError|\.ts\b|node_modules|cypher|get-organisations/i,
  );
}

describe("an error", () => {
  let app: ServedApp;
  let thrown: unknown;
  const { log, lines } = rememberingLog();
  beforeAll(async () => {
    const before = () => {
      if (thrown !== undefined) throw thrown;
    };
    app = await serveEmbedded(sampleNetwork, { before, log });
  });
  afterEach(() => {
    thrown = undefined;
    lines.length = 0;
  });
  afterAll(() => app.close());

  test.each([
    ["a plain error", new Error(SECRET)],
    ["a text", SECRET],
    ["an object", { message: SECRET }],
    ["an error with a cause", new Error("outer", { cause: new Error(SECRET) })],
    [
      "an error that looks deliberate",
      Object.assign(new Error(SECRET), { code: "UNKNOWN_NODE", extensions: {} }),
    ],
    [
      "a row that is not as expected",
      new DatabaseError("ROW_UNEXPECTED", SECRET, { statement: "get-organisations" }),
    ],
    ["a statement that is refused", new DatabaseError("STATEMENT_INVALID", SECRET)],
  ])("that nobody expected is masked and found in the log by its request id: %s", async (_, error) => {
    thrown = error;
    const answer = await ask(app.url, EVERYTHING);
    expectNothingLeaked(answer);
    const requestId = answer.headers.get("x-request-id");
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.status).toBe(500);
    expect(answer.errors?.[0]).toEqual(
      expect.objectContaining({
        message: "Something went wrong here. Tell us the request id if it happens again.",
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
      }),
    );
    const told = lines.filter((line) => line.includes('"level":50'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`"requestId":"${requestId}"`);
    expect(told[0]).toContain("secret-host");
  });

  test("of the database that does not answer is a 503 that says to try again", async () => {
    thrown = new DatabaseError("DATABASE_UNAVAILABLE", SECRET, {
      statement: "organisation/get-organisations",
    });
    const answer = await ask(app.url, EVERYTHING);
    expectNothingLeaked(answer);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("5");
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: "DATABASE_UNAVAILABLE",
      requestId: answer.headers.get("x-request-id"),
    });
    expect(lines.filter((line) => line.includes('"level":40'))).toHaveLength(1);
  });

  test("in one part leaves the other parts of the answer", async () => {
    thrown = new Error(SECRET);
    const answer = await ask(app.url, '{ node(id: "org-dorp") { id sources } networkSummary { nodeCount } }');
    expect(answer.data).toEqual({ node: null, networkSummary: { nodeCount: 17 } });
    expect(answer.errors).toEqual([expect.objectContaining({ path: ["node", "sources"] })]);
  });

  test("is gone when its cause is", async () => {
    thrown = new Error(SECRET);
    await ask(app.url, EVERYTHING);
    thrown = undefined;
    expect(await ask(app.url, EVERYTHING)).toMatchObject({ status: 200 });
  });

  test("of the one who asks does not stand in the log", async () => {
    await ask(app.url, '{ paths(from: "org-nobody", to: "org-dorp") { length } }');
    await ask(app.url, "{ nonsense }");
    expect(lines.filter((line) => /"level":[45]0/.test(line))).toEqual([]);
  });

  test("about an identifier quotes no more than its beginning", async () => {
    const answer = await ask(app.url, `{ paths(from: "${"x".repeat(5_000)}", to: "org-dorp") { length } }`);
    expect(answer.errors?.[0]?.message.length).toBeLessThan(200);
  });
});

describe("a question that is refused", () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveEmbedded(sampleNetwork);
  });
  afterAll(() => app.close());

  test.each([
    ["is cut off", "{ organisations {", "GRAPHQL_PARSE_FAILED"],
    ["is no question", "hello", "GRAPHQL_PARSE_FAILED"],
    ["is empty", "", "GRAPHQL_PARSE_FAILED"],
    ["asks for what does not exist", "{ nonsense }", "GRAPHQL_VALIDATION_FAILED"],
    ["gives no number", "{ organisations(first: NaN) { totalCount } }", "GRAPHQL_VALIDATION_FAILED"],
    ["forgets an argument", "{ node { id } }", "GRAPHQL_VALIDATION_FAILED"],
    ["forgets which fields", "{ networkSummary }", "GRAPHQL_VALIDATION_FAILED"],
    ["wants to change what cannot be changed", "mutation { nonsense }", "GRAPHQL_VALIDATION_FAILED"],
    ["wants to be told of changes", "subscription { nonsense }", "GRAPHQL_VALIDATION_FAILED"],
    ["goes round in circles", "{ ...A } fragment A on Query { ...A }", "GRAPHQL_VALIDATION_FAILED"],
    ["has two without a name", "{ __typename } { __typename }", "OPERATION_RESOLUTION_FAILURE"],
    ["lacks a variable", "query ($id: ID!) { node(id: $id) { id } }", "BAD_ARGUMENT"],
  ])("has a code: it %s", async (_, query, code) => {
    const { errors, data } = await ask(app.url, query);
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(errors?.map(() => code));
    expect(errors?.length).toBeGreaterThan(0);
  });

  test.each([
    ["a field", "{ networkSumary { version } }", {}],
    ["a field of a type", '{ organisation(id: "a") { nam } }', {}],
    ["an argument", "{ organisations(frist: 1) { totalCount } }", {}],
    ["a value", "{ organisations(filter: { organisationKind: [museun] }) { totalCount } }", {}],
    ["a filter", "{ organisations(filter: { contry: [] }) { totalCount } }", {}],
    ["a type", '{ node(id: "a") { ... on Organistion { name } } }', {}],
    ["a field of one of the kinds", '{ node(id: "a") { name } }', {}],
    [
      "a value in a variable",
      'query ($kinds: [NodeKind!]) { search(text: "a", kinds: $kinds) { totalCount } }',
      { kinds: ["NEEDS"] },
    ],
    [
      "a field in a variable",
      "query ($filter: NodeFilter) { organisations(filter: $filter) { totalCount } }",
      { filter: { contry: ["NL"] } },
    ],
  ])("does not help to guess the name of %s", async (_, query, variables) => {
    const { errors } = await ask(app.url, query, variables);
    expect(errors?.length).toBeGreaterThan(0);
    for (const { message } of errors ?? []) {
      expect(message).not.toMatch(
        /did you mean|suggestion|networkSummary|"first"|museum|country|Organisation"\?/i,
      );
    }
  });

  test("is one of too many words: a coded 400 that does not blame the writing", async () => {
    const fields = (count: number) => `{ ${"__typename ".repeat(count)} }`;
    const answer = await ask(app.url, fields(999));
    expect(answer.status).toBe(400);
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: "A question may have 1000 words and signs at most.",
        extensions: expect.objectContaining({ code: "TOO_MANY_TOKENS" }),
      }),
    ]);
    // A second time it comes from the memory of the parser, and is the same.
    expect(await ask(app.url, fields(999))).toMatchObject({ status: 400 });
    // As many fields, and two braces.
    expect(await ask(app.url, fields(998))).toMatchObject({ status: 200 });
  });

  async function post(body: string, contentType = "application/json") {
    return readAnswer(
      await fetch(`${app.url}/graphql`, { method: "POST", headers: { "content-type": contentType }, body }),
    );
  }

  test.each([
    ["no JSON", "{nonsense"],
    ["nothing", ""],
    ["null", "null"],
    ["a number", "1"],
    ["a text", '"query"'],
    ["no question", "{}"],
    ["a question that is no text", '{"query": 1}'],
    ["variables that are no object", '{"query": "{ __typename }", "variables": "x"}'],
    ["what nobody knows", '{"query": "{ __typename }", "nonsense": 1}'],
    ["several at once", '[{"query": "{ __typename }"}, {"query": "{ __typename }"}]'],
  ])("is a coded 400 without internals when the body is %s", async (_, body) => {
    const answer = await post(body);
    expectNothingLeaked(answer);
    expect(answer.text).not.toMatch(/SyntaxError|position \d/);
    expect([answer.status, answer.errors?.[0]?.extensions?.code]).toEqual([400, "BAD_REQUEST"]);
  });

  test("is a coded 400 when the address has variables that are no JSON", async () => {
    const response = await fetch(`${app.url}/graphql?query={__typename}&variables=nonsense`, {
      headers: { "x-graphql-yoga-csrf": "1" },
    });
    const answer = await readAnswer(response);
    expectNothingLeaked(answer);
    expect([answer.status, answer.errors?.[0]?.extensions?.code]).toEqual([400, "BAD_REQUEST"]);
  });

  test("is a coded 400 when its variables are nested ten thousand deep", async () => {
    const query = "query ($filter: NodeFilter) { organisations(filter: $filter) { totalCount } }";
    for (const [begin, end] of [
      ['{"not":', "}"],
      ['{"or":[', "]}"],
    ] as const) {
      const filter = `${begin.repeat(10_000)}{}${end.repeat(10_000)}`;
      const answer = await post(`{"query": ${JSON.stringify(query)}, "variables": {"filter": ${filter}}}`);
      expect([answer.status, answer.errors?.[0]?.extensions?.code]).toEqual([400, "BAD_REQUEST"]);
    }
  });

  test("is a coded 403 from a form of another site, which needs no permission of the browser", async () => {
    const body = JSON.stringify({ query: "{ __typename }" });
    for (const contentType of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=a",
    ]) {
      const answer = await post(body, contentType);
      expect([answer.status, answer.errors?.[0]?.extensions?.code]).toEqual([403, "FORBIDDEN"]);
    }
    const get = await readAnswer(await fetch(`${app.url}/graphql?query={__typename}`));
    expect([get.status, get.errors?.[0]?.extensions?.code]).toEqual([403, "FORBIDDEN"]);
  });
});
