import { expect, test } from "@jest/globals";
import { createClient, type Exchange, makeResult } from "urql";
import { map, pipe } from "wonka";
import { rememberAnswers } from "../../../client/src/api/remember-answers.ts";

/** A client whose server counts what it is asked, and answers with the number. */
function clientThatRemembers(most: number) {
  const asked: unknown[] = [];
  const server: Exchange = () => (operations) =>
    pipe(
      operations,
      map((operation) => {
        if (operation.kind === "query") asked.push(operation.variables?.id);
        return makeResult(operation, { data: { number: asked.length } });
      }),
    );
  const client = createClient({ url: "/none", exchanges: [rememberAnswers(most), server] });
  const ask = async (id: string, again = false) => {
    const options = again ? { requestPolicy: "network-only" as const } : {};
    const { data } = await client.query("query Q($id: ID!) { n(id: $id) }", { id }, options).toPromise();
    return data.number;
  };
  return { ask, asked };
}

test("an answer is given again without asking, and asked for anew when somebody tries again", async () => {
  const { ask, asked } = clientThatRemembers(5);
  expect([await ask("a"), await ask("a"), await ask("b"), await ask("a", true), await ask("a")]).toEqual([
    1, 1, 2, 3, 3,
  ]);
  expect(asked).toEqual(["a", "b", "a"]);
});

test("what was longest not asked for is forgotten first", async () => {
  const { ask, asked } = clientThatRemembers(2);
  for (const id of ["a", "b", "a", "c", "a", "b"]) await ask(id);
  expect(asked).toEqual(["a", "b", "c", "b"]);
});
