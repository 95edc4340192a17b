import { describe, expect, test } from "@jest/globals";
import { isWithin } from "../../../server/src/search/distance.ts";

describe("two spellings", () => {
  test.each([
    ["archief", "archieff", 1],
    ["archief", "archif", 1],
    ["archief", "archaef", 1],
    ["archief", "archeif", 1],
    ["bibliotheek", "biblioteek", 1],
    ["transcription", "trancsription", 1],
    ["museum", "musium", 1],
    ["kitten", "sitting", 3],
  ])("%s and %s are %i apart", (one, other, steps) => {
    expect(isWithin(one, other, steps)).toBe(true);
    expect(isWithin(other, one, steps)).toBe(true);
    expect(isWithin(one, other, steps - 1)).toBe(false);
  });
});
