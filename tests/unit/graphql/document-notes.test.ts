import { expect, test } from "@jest/globals";
import { parse, print } from "graphql";
import { DocumentNotes } from "../../../server/src/graphql/document-notes.ts";

test("a note stands with its own document, the last one counts, and nobody else sees it", () => {
  const [one, other] = [parse("{ a }"), parse("{ a }")];
  const [costs, errors] = [new DocumentNotes<number>(), new DocumentNotes<number>()];
  for (const cost of [1, 2]) costs.set(one, cost);
  expect([costs.get(one), costs.get(other), errors.get(one)]).toEqual([2, undefined, undefined]);
  expect([one, print(one)]).toEqual([parse("{ a }"), print(other)]);
});
