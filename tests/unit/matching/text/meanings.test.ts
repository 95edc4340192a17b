import { describe, expect, test } from "@jest/globals";
import { likenessInMeaning, Meanings } from "../../../../server/src/matching/text/meanings.ts";
import { piecesOf } from "../../../../server/src/matching/text/pieces.ts";
import { readWords } from "../../../../server/src/matching/text/stems.ts";
import { Vocabulary } from "../../../../server/src/matching/text/vocabulary.ts";
import type { Language } from "../../../../server/src/network/model.ts";
import { smallEnglish, smallField, smallVocabulary } from "./small-field.ts";

const vocabulary = new Vocabulary(
  [...smallVocabulary, { nl: ["band"], en: ["tapes", "photographs"], theme: null }],
  [],
  [],
  () => smallEnglish,
);
const meanings = new Meanings(vocabulary, 300);

function meaningOf(text: string, language: Language = "en"): number[] | null {
  const meaning = meanings.ofPieces(piecesOf([{ words: readWords(text), language }], vocabulary));
  return meaning === null ? null : [...meaning];
}

describe("what a text means", () => {
  test("is the sum of the vectors of its words, of length 1", () => {
    // (100, 0) + (60, 80) = (160, 80), of length 80 √5.
    const [first, second] = meaningOf("tapes for deaf") ?? [];
    expect(first).toBeCloseTo(2 / Math.sqrt(5), 6);
    expect(second).toBeCloseTo(1 / Math.sqrt(5), 6);
  });

  test("counts a word half that comes 300 times in a million", () => {
    // Half of (100, 0) and the whole of (0, 100).
    const [first, second] = meaningOf("photographs size") ?? [];
    expect(first).toBeCloseTo(1 / Math.sqrt(5), 6);
    expect(second).toBeCloseTo(2 / Math.sqrt(5), 6);
  });

  test("is in Dutch that of the translations, in the mean when there are several", () => {
    const [deaf] = meaningOf("doof", "nl") ?? [];
    expect(deaf).toBeCloseTo(0.6, 6);
    const [first, second] = meaningOf("band", "nl") ?? [];
    expect(first).toBeCloseTo(Math.SQRT1_2, 6);
    expect(second).toBeCloseTo(Math.SQRT1_2, 6);
  });

  test("is nothing when no word of it has a vector", () => {
    expect(meaningOf("xyzzyq")).toBeNull();
    expect(meaningOf("")).toBeNull();
  });
});

describe("likeness in meaning", () => {
  const along = (angle: number) => Float32Array.of(Math.cos(angle), Math.sin(angle));

  test("is 1 for the same and nothing from where texts about anything are as much alike", () => {
    expect(likenessInMeaning(along(1), along(1))).toBeCloseTo(1, 6);
    // (0.6 − 0.2) / (1 − 0.2)
    expect(likenessInMeaning(along(0), along(Math.acos(0.6)))).toBeCloseTo(0.5, 6);
    expect(likenessInMeaning(along(0), along(Math.acos(0.2)))).toBeCloseTo(0, 6);
    expect(likenessInMeaning(along(0), along(Math.PI))).toBe(0);
    expect(likenessInMeaning(along(0), null)).toBe(0);
  });
});

describe("free words", () => {
  test("find a statement by what it means, though it has none of their words, themes and topics", () => {
    const { ids, statements, unknown } = smallField().find("tapes", "en");
    expect(ids).toEqual(["need-speech", "offer-photos"]);
    expect(statements[0]?.signals.filter(({ value }) => value > 0)).toMatchObject([
      { name: "MEANING", value: expect.closeTo(1, 6) },
    ]);
    // "Photographs of any size" lies along (50, 100): its cosine is 1 / √5.
    expect(statements[1]?.signals.find(({ name }) => name === "MEANING")?.value).toBeCloseTo(
      (1 / Math.sqrt(5) - 0.2) / 0.8,
      6,
    );
    expect(unknown).toEqual([]);
  });
});
