import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { statements } from "../../server/src/database/catalogue.ts";
import { ask, dataOf, refusalOf } from "../support/api/ask-graphql.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveEmbedded, serveNetwork } from "../support/api/serve-app.ts";
import { describeOnEngines } from "../support/engines/describe-on-engines.ts";

const REPORT = `mutation ($input: ReportInput!) { reportProblem(input: $input) { id receivedAt } }`;

const uuid = (at: number) => `0190f2a4-0000-4000-8000-${String(at).padStart(12, "0")}`;
const draft = (at: number) => ({
  id: uuid(at),
  node: "org-dorp",
  reason: "OUTDATED",
  message: "Dit museum is verhuisd.",
  language: "nl",
});

describeOnEngines("a report of something wrong", (open) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveNetwork(await open(), sampleNetwork);
  });
  afterAll(() => app.close());
  const recorded = () => app.engine.run(statements.readReports, {});

  test("is recorded with its moment and not with its sender, and the network stays as it is", async () => {
    const NETWORK = "{ networkSummary { nodeCount linkCount version changedAt } }";
    const before = await dataOf(app.url, NETWORK);
    const { reportProblem } = await dataOf(app.url, REPORT, { input: draft(1) });
    const [report, ...others] = await recorded();
    expect(others).toEqual([]);
    expect(report).toEqual({ ...draft(1), receivedAt: expect.stringMatching(/^20\d\d-.*Z$/) });
    expect(reportProblem).toEqual({ id: uuid(1), receivedAt: report?.receivedAt });
    expect(await dataOf(app.url, NETWORK)).toEqual(before);
  });

  test("that is sent again, even at the same moment, is recorded once", async () => {
    const before = (await recorded()).length;
    const input = { ...draft(2), message: "  Twice.  " };
    const receipts = await Promise.all([1, 2, 3].map(() => dataOf(app.url, REPORT, { input })));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    const after = await recorded();
    expect(after).toHaveLength(before + 1);
    expect(after.find(({ id }) => id === uuid(2))?.message).toBe("Twice.");
  });

  test("with the identifier of another one is refused", async () => {
    const input = { ...draft(1), message: "Something else." };
    expect(await refusalOf(app.url, REPORT, { input })).toEqual([
      { code: "BAD_ARGUMENT", argument: "input.id" },
    ]);
    expect((await recorded()).find(({ id }) => id === uuid(1))?.message).toBe("Dit museum is verhuisd.");
  });
});

describe("a report that cannot be taken", () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveEmbedded(sampleNetwork);
  });
  afterAll(() => app.close());

  test.each([
    ["about nothing that is there", { node: "org-gone" }, "UNKNOWN_NODE", "input.node"],
    ["without words", { message: " \n " }, "BAD_ARGUMENT", "input.message"],
    ["with too many words", { message: "x".repeat(2_001) }, "BAD_ARGUMENT", "input.message"],
    ["with an identifier that is no UUID", { id: "1" }, "BAD_ARGUMENT", "input.id"],
    ["with a reason that nobody knows", { reason: "BORING" }, "BAD_ARGUMENT", "$input"],
    ["in a language that nobody knows", { language: "fy" }, "BAD_ARGUMENT", "$input"],
    ["with something that is not asked", { contact: "me@example.org" }, "BAD_ARGUMENT", "$input"],
  ])("has a code and names what is wrong: %s", async (_, change, code, argument) => {
    const input = { ...draft(9), ...change };
    expect(await refusalOf(app.url, REPORT, { input })).toEqual([{ code, argument }]);
    expect(await app.engine.run(statements.readReports, {})).toEqual([]);
  });

  test("is one of very many from one place: a 429 that says when the next is taken", async () => {
    for (let at = 0; at < 10; at++) await dataOf(app.url, REPORT, { input: draft(at) });
    const answer = await ask(app.url, REPORT, { input: draft(10) });
    expect(answer.status).toBe(429);
    expect(answer.errors?.[0]?.extensions?.code).toBe("TOO_MANY_REQUESTS");
    // One every two minutes is taken.
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(100);
    expect(Number(answer.headers.get("retry-after"))).toBeLessThanOrEqual(120);
    expect(await app.engine.run(statements.readReports, {})).toHaveLength(10);
  });
});
