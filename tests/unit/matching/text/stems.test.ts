import { describe, expect, test } from "@jest/globals";
import { readWords, stemOf, termsOf } from "../../../../server/src/matching/text/stems.ts";

describe("stems", () => {
  test.each([
    ["nl", "archieven", "archief"],
    ["nl", "bibliotheken", "bibliotheek"],
    ["nl", "stemmen", "stem"],
    ["nl", "herkenning", "herkennen"],
    ["nl", "fotos", "foto"],
    ["nl", "talen", "taal"],
    ["en", "archives", "archive"],
    ["en", "collections", "collection"],
    ["en", "accessibility", "accessible"],
    ["en", "dancing", "dance"],
  ] as const)("are one for two forms of a word (%s: %s and %s)", (language, one, other) => {
    expect(stemOf(one, language)).toBe(stemOf(other, language));
  });

  test("keep news apart from what is new", () => {
    expect(stemOf("news", "en")).not.toBe(stemOf("new", "en"));
  });
});

describe("the terms of a text", () => {
  test("leave out words without meaning and name their language", () => {
    expect(termsOf("De musea en het archief", "nl")).toEqual(["nl:musea", "nl:archief"]);
    expect(termsOf("A museum of the archives", "en")).toEqual(["en:museum", "en:archiv"]);
  });

  test("do not depend on accents and capitals", () => {
    expect(termsOf("FRYSLÂN", "nl")).toEqual(termsOf("fryslan", "nl"));
  });
});

describe("reading words", () => {
  test("ends after 400 words", () => {
    expect(readWords("ab ".repeat(70_000))).toHaveLength(400);
  });

  test("cuts what is too long to be a word after 40 letters", () => {
    expect(readWords("a".repeat(200_000)).map(({ folded }) => folded.length)).toEqual([40]);
  });
});
