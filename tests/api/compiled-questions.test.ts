import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { readSeed } from "../../seed/read-seed.ts";
import { seedNetwork } from "../../seed/seed-network.ts";
import { buildSchema } from "../../server/src/graphql/schema.ts";
import { ask, dataOf } from "../support/api/ask-graphql.ts";
import { type ServedApp, serveEmbedded } from "../support/api/serve-app.ts";
import { HOSTILE_QUESTIONS } from "../support/hostile/questions.ts";
import { QuestionMaker } from "../support/hostile/random-question.ts";
import { vocabularyOf } from "../support/hostile/seed-vocabulary.ts";

const QUESTIONS = 300;
const SEED = 20_261_129;
/** More than it takes for a question to be compiled. */
const TIMES = 6;

const PAGE = `query ($first: Int! = 2, $with: Boolean! = true) {
  organisations(first: $first) { nodes { id ...facts @include(if: $with) } }
}
fragment facts on Organisation { name kind projectIdeas(first: 1) @skip(if: $with) { totalCount } }`;

describe("a question that is asked again and again", () => {
  let app: ServedApp;
  beforeAll(async () => {
    // What was answered before is not kept: every answer is worked out.
    const limits = { budget: 999_999_999, cacheBytes: 0 };
    app = await serveEmbedded(seedNetwork(readSeed()), { limits });
  }, 60_000);
  afterAll(() => app.close());

  /** What the first and the last of several answers say. */
  async function firstAndLast(query: string, variables: unknown) {
    const said: { status: number; text: string }[] = [];
    for (let time = 0; time < TIMES; time++) {
      const { status, text } = await ask(app.url, query, variables as Record<string, unknown>);
      said.push({ status, text });
    }
    return [said[0], said.at(-1)];
  }

  test(`gets the answer that it got at first: ${QUESTIONS} random ones`, async () => {
    const maker = new QuestionMaker(buildSchema(), vocabularyOf(app.publisher.current.network), SEED);
    for (let asked = 0; asked < QUESTIONS; asked++) {
      const { query, variables } = maker.next();
      const [first, last] = await firstAndLast(query, variables);
      expect({ query, variables, ...last }).toEqual({ query, variables, ...first });
    }
  }, 300_000);

  test.each(HOSTILE_QUESTIONS)("is refused as it was at first: %s", async (_, query, variables) => {
    const [first, last] = await firstAndLast(query, variables);
    expect(last).toEqual(first);
  });

  test("gets the whole schema as it got it at first", async () => {
    const [first, last] = await firstAndLast(getIntrospectionQuery(), {});
    expect(last).toEqual(first);
  });

  test("gets what its variables and defaults say now, and is told when they are wrong", async () => {
    await firstAndLast(PAGE, {});
    const idsOf = (data: unknown) => JSON.stringify(data).match(/"id"/g)?.length;
    expect(idsOf(await dataOf(app.url, PAGE, {}))).toBe(2);
    expect(idsOf(await dataOf(app.url, PAGE, { first: 3 }))).toBe(3);
    expect(JSON.stringify(await dataOf(app.url, PAGE, { with: true }))).not.toContain("totalCount");
    expect(JSON.stringify(await dataOf(app.url, PAGE, { with: false }))).not.toContain("name");
    for (const variables of [{ first: "two" }, { first: null }, { with: 1 }, { first: 101 }]) {
      const fresh = await ask(app.url, `${PAGE} # ${JSON.stringify(variables)}`, variables);
      const { status, text } = await ask(app.url, PAGE, variables);
      expect(fresh.errors).toBeDefined();
      expect({ status, text }).toEqual({ status: fresh.status, text: fresh.text });
    }
  });

  test("may call an answer __proto__", async () => {
    const query = "query ($id: ID!) { __proto__: node(id: $id) { id } constructor: __typename }";
    const id = app.publisher.current.network.idAt(0);
    const [first, last] = await firstAndLast(query, { id });
    expect(first?.text).toContain(`"__proto__":{"id":"${id}"}`);
    expect(last).toEqual(first);
  });
});
