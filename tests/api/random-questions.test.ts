import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readSeed } from "../../seed/read-seed.ts";
import { seedNetwork } from "../../seed/seed-network.ts";
import { buildSchema } from "../../server/src/graphql/schema.ts";
import { ask, type GraphqlAnswer } from "../support/api/ask-graphql.ts";
import { type ServedApp, serveEmbedded } from "../support/api/serve-app.ts";
import { QuestionMaker, type RandomQuestion } from "../support/hostile/random-question.ts";
import { vocabularyOf } from "../support/hostile/seed-vocabulary.ts";

const QUESTIONS = 5_000;
const AT_ONCE = 10;
const SEED = 20_261_125;
const LARGEST_ANSWER = 2_000_000;

/** What a valid question may be refused for. */
const CODES = ["BAD_ARGUMENT", "UNKNOWN_NODE", "COST_TOO_HIGH", "TOO_DEEP"];

describe("any question that the schema allows", () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveEmbedded(seedNetwork(readSeed()), { limits: { budget: 999_999_999 } });
  }, 60_000);
  afterAll(() => app.close());

  test(`is answered, or refused with a code: ${QUESTIONS} random ones`, async () => {
    const maker = new QuestionMaker(buildSchema(), vocabularyOf(app.publisher.current.network), SEED);
    const faults: object[] = [];
    let answered = 0;
    for (let asked = 0; asked < QUESTIONS; asked += AT_ONCE) {
      const questions = Array.from({ length: AT_ONCE }, () => maker.next());
      const answers = await Promise.all(
        questions.map(({ query, variables }) => ask(app.url, query, variables)),
      );
      for (const [at, answer] of answers.entries()) {
        if (answer.errors === undefined) answered += 1;
        faults.push(...faultOf(answer, questions[at]));
      }
    }
    expect(faults).toEqual([]);
    // Most of them are sensible ones.
    expect(answered).toBeGreaterThan(QUESTIONS / 2);
  }, 300_000);
});

function faultOf(
  { status, errors = [], text }: GraphqlAnswer,
  question: RandomQuestion | undefined,
): object[] {
  const codes = errors.map(({ extensions }) => String(extensions?.code));
  const unexpected = codes.some((code) => !CODES.includes(code));
  if (status < 500 && text.length <= LARGEST_ANSWER && !unexpected) return [];
  return [{ status, codes, length: text.length, question }];
}
