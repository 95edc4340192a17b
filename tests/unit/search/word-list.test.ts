import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isWithin } from "../../../server/src/search/distance.ts";
import { WordList } from "../../../server/src/search/word-list.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "é", "ж", "1"), minLength: 1, maxLength: 6 });
const words = fc.uniqueArray(word, { maxLength: 40 });

const listOf = (all: readonly string[]) =>
  WordList.empty<{ word: string }>().with(
    all.map((one) => ({ word: one })),
    () => true,
  );

describe("a list of words", () => {
  test("has the words that begin so, in their order, and those near to one: as if each were looked at", () => {
    fc.assert(
      fc.property(words, word, fc.nat(3), (all, sought, most) => {
        const list = listOf(all);
        const begun = list.beginningWith(sought).map((entry) => entry.word);
        expect(begun).toEqual(all.filter((one) => one.startsWith(sought)).toSorted());
        const near = list.near(sought, most).map(({ entry }) => entry.word);
        expect(near).toEqual(all.filter((one) => isWithin(sought, one, most)).toSorted());
      }),
    );
  });

  test("takes words in, and leaves others out", () => {
    fc.assert(
      fc.property(words, fc.nat(40), (all, known) => {
        const changed = listOf(all.slice(0, known)).with(
          all.slice(known).map((one) => ({ word: one })),
          (entry) => !entry.word.includes("b"),
        );
        const stay = all.filter((one, place) => place >= known || !one.includes("b"));
        expect(changed.beginningWith("").map((entry) => entry.word)).toEqual(stay.toSorted());
      }),
    );
  });
});
