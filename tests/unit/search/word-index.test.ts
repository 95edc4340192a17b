import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import MiniSearch from "minisearch";
import { seek, variants } from "../../../server/src/search/sought-words.ts";
import { type Texts, WordIndex } from "../../../server/src/search/word-index.ts";
import { foldedWords } from "../../../server/src/search/words.ts";

type Field = "title" | "about";
const BOOSTS = { title: 4, about: 1.5 };

/** Short words of few letters, so that many begin alike and stand in several documents. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 3 });
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
const documents = fc
  .array(fc.record({ title: text, about: text }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((texts, number) => ({ ...texts, id: `document-${number}` })));
const question = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });

function indexOf(all: readonly Texts<Field>[]): WordIndex<Field> {
  const index = new WordIndex<Field>(BOOSTS);
  index.change([], all);
  return index;
}

/** What is found, by identifier, with scores as near as sums in another order allow. */
function found(index: WordIndex<Field>, words: readonly string[], all: boolean) {
  const counted = index.find(variants(seek(index, words.join(" "))), all);
  return new Map(counted.map(({ document, score }) => [index.idAt(document), score.toFixed(6)]));
}

describe("the index of words", () => {
  test("finds and scores as MiniSearch does, which goes through all that it has", () => {
    fc.assert(
      fc.property(documents, question, fc.boolean(), (all, words, every) => {
        const other = new MiniSearch<Texts<Field>>({ fields: ["title", "about"], tokenize: foldedWords });
        other.addAll(all);
        const results = other.search(words.join(" "), {
          boost: BOOSTS,
          prefix: (_, place) => place === words.length - 1,
          combineWith: every ? "AND" : "OR",
        });
        const expected = new Map(results.map(({ id, score }) => [id, score.toFixed(6)]));
        expect(found(indexOf(all), words, every)).toEqual(expected);
      }),
    );
  });

  test("is after changes as one that is made of what there is then", () => {
    fc.assert(
      fc.property(documents, documents, question, fc.nat(12), (before, after, words, stay) => {
        const index = indexOf(before);
        const stayed = before.slice(0, stay);
        const come = after.map((texts) => ({ ...texts, id: `new-${texts.id}` }));
        index.change(before.slice(stay), come);
        const anew = indexOf([...stayed, ...come]);
        expect(found(index, words, false)).toEqual(found(anew, words, false));
        const listed = (one: WordIndex<Field>) => one.words.beginningWith("").map((entry) => entry.word);
        expect(listed(index)).toEqual(listed(anew));
      }),
    );
  });
});
