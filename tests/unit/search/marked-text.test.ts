import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { markWords } from "../../../server/src/search/marked-text.ts";
import { fold, wordsOf } from "../../../server/src/search/words.ts";

/** Texts in which words, accents, apostrophes, half characters and other scripts meet. */
const someText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "foto",
        "foto's",
        "Fryslân",
        "ß",
        "Œuvre",
        "a\u0301",
        "’",
        "'",
        " ",
        "-",
        "\n",
        "متحف",
        "\ud83d",
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("words", () => {
  test.each([
    ["Fryslân", ["fryslan"]],
    ["Frysla\u0302n", ["fryslan"]],
    ["FRYSLAN", ["fryslan"]],
    ["foto's en video’s", ["fotos", "en", "videos"]],
    ["'tis 'n test'", ["tis", "n", "test"]],
    ["Straße, Œuvre, Ærø, Łódź", ["strasse", "oeuvre", "aero", "lodz"]],
    ["AI-beeldherkenning (2026)", ["ai", "beeldherkenning", "2026"]],
    ["3D", ["3d"]],
    ["ﬁlm", ["film"]],
    ["متحف 博物館", ["متحف", "博物館"]],
    ["?!.,", []],
    ["", []],
  ])("of %j are %j", (text, expected) => {
    expect(wordsOf(text).map((word) => word.folded)).toEqual(expected);
  });

  test("stand where they say", () => {
    fc.assert(
      fc.property(someText, (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(fold(text.slice(word.start, word.end))).toBe(word.folded);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("marking words", () => {
  test("marks each that is wanted, as it stands in the text", () => {
    expect(markWords("Foto's van Fryslân, en van foto's.", new Set(["fotos", "fryslan"]))).toEqual([
      { text: "Foto's", matched: true },
      { text: " van ", matched: false },
      { text: "Fryslân", matched: true },
      { text: ", en van ", matched: false },
      { text: "foto's", matched: true },
      { text: ".", matched: false },
    ]);
    expect(markWords("nothing here", new Set(["fotos"]))).toEqual([{ text: "nothing here", matched: false }]);
    expect(markWords("", new Set(["fotos"]))).toEqual([]);
  });

  test("gives parts that joined are the text, none of them empty, the marked ones words that are wanted", () => {
    fc.assert(
      fc.property(someText, fc.array(fc.nat(12)), (text, picked) => {
        const words = wordsOf(text);
        const wanted = new Set(picked.flatMap((at) => words[at]?.folded ?? []));
        const parts = markWords(text, wanted);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        expect(parts.every((part) => part.text.length > 0)).toBe(true);
        const marked = parts.filter((part) => part.matched).map((part) => fold(part.text));
        expect(marked).toEqual(words.map((word) => word.folded).filter((word) => wanted.has(word)));
      }),
    );
  });
});
