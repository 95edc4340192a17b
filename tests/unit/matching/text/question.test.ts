import { describe, expect, test } from "@jest/globals";
import { KnownWords } from "../../../../server/src/matching/text/known-words.ts";
import { QuestionReader } from "../../../../server/src/matching/text/question.ts";
import { Vocabulary } from "../../../../server/src/matching/text/vocabulary.ts";
import { TEXT_WEIGHTS } from "../../../../server/src/matching/text/weights.ts";
import { WordMeanings } from "../../../../server/src/matching/text/word-meanings.ts";
import { smallVocabulary } from "./small-field.ts";

/** A network whose only words are "robot" and "museum", in English. */
const vocabulary = new Vocabulary(smallVocabulary);
const words = new KnownWords().withTexts([], [{ nl: new Set(), en: new Set(["robot", "museum"]) }]);
const has = (term: string) => term === "en:robot" || term === "en:museum";
const reader = new QuestionReader(
  vocabulary,
  new WordMeanings(vocabulary, { has, words }, TEXT_WEIGHTS),
  TEXT_WEIGHTS,
);
const read = (text: string, language: "nl" | "en" = "nl") => reader.read(text, language);

describe("a question", () => {
  test("is about what it asks for, not about asking", () => {
    expect(read("Wie helpt ons met spraakherkenning?").sought.map(({ taken }) => taken)).toEqual([
      "spraakherkenning",
    ]);
  });

  test("has phrases, which are taken as a whole", () => {
    const [phrase] = read("Who knows about speech recognition?", "en").sought;
    expect(phrase?.written).toBe("speech recognition");
    expect(phrase?.variants.map(({ terms, via }) => [terms, via])).toContainEqual([
      ["nl:spraakherken"],
      "TRANSLATION",
    ]);
  });

  test("may hold words of the other language", () => {
    expect(read("een robot").sought[0]?.variants).toMatchObject([{ terms: ["en:robot"], via: "LOAN" }]);
  });

  test("counts a word that comes twice once", () => {
    expect(read("Doof? Dove mensen en doof").sought.map(({ taken }) => taken)).toEqual(["doof", "dove"]);
    expect(read("doof doof doof").sought).toHaveLength(1);
  });

  test("has its compounds taken apart and its spelling corrected, for less", () => {
    const parts = read("omroepmuseum").sought;
    expect(parts.map(({ taken, reading }) => [taken, reading])).toEqual([
      ["omroep", "COMPOUND_PART"],
      ["museum", "COMPOUND_PART"],
    ]);
    const [corrected] = read("ondartiteling").sought;
    expect(corrected).toMatchObject({
      taken: "ondertiteling",
      reading: "CORRECTED",
      weight: TEXT_WEIGHTS.misspelled,
    });
  });

  test("is not corrected in words of four letters, which are near to too many others", () => {
    expect(read("doov")).toMatchObject({ unknown: [], sought: [{ taken: "doov" }] });
    expect(read("daaf")).toMatchObject({ unknown: ["daaf"], sought: [] });
  });
});
