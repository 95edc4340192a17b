import { describe, expect, test } from "@jest/globals";
import { headOf, splitCompound } from "../../../../server/src/matching/text/compounds.ts";

const WORDS = new Set(
  "spraak herkenning bibliotheek programma boek beurs stem werk vrijwilliger museum".split(" "),
);
const isKnown = (word: string) => WORDS.has(word);

describe("a Dutch compound", () => {
  test.each([
    ["spraakherkenning", ["spraak", "herkenning"]],
    ["bibliotheeksprogramma", ["bibliotheek", "programma"]],
    ["boekenbeurs", ["boek", "beurs"]],
    ["vrijwilligersmuseum", ["vrijwilliger", "museum"]],
    ["spraakherkenningsprogramma", ["spraak", "herkenning", "programma"]],
  ])("%s is taken apart at its joints", (word, parts) => {
    expect(splitCompound(word, isKnown)).toEqual(parts);
  });

  test("stays whole when a part of it is not known", () => {
    expect(splitCompound("streekmuseum", isKnown)).toBeNull();
    expect(splitCompound("museum", isKnown)).toBeNull();
  });

  test("is at least of the kind that it ends in", () => {
    expect(headOf("streekmuseum", isKnown)).toBe("museum");
    expect(headOf("streekding", isKnown)).toBeNull();
  });
});
