import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../../server/src/matching/text/seek.ts";
import { themeShares } from "../../../../server/src/matching/text/theme-shares.ts";

function findings(...scores: readonly [number: number, score: number][]): Map<number, Finding> {
  return new Map(scores.map(([number, score]) => [number, { score, evidence: [] }]));
}

describe("what a question is about", () => {
  test("follows the squares of what the themes' own words say", () => {
    const shares = themeShares(findings([0, 0.2], [1, 0.1]), [], [], 0.5);
    expect([...shares]).toEqual([
      [0, expect.closeTo(0.8, 12)],
      [1, expect.closeTo(0.2, 12)],
    ]);
  });

  test("follows the statements with its words, broad themes not more for their size", () => {
    // Statement 0 is about theme 0, which has no other; statement 1 about theme 1, which has four.
    const shares = themeShares(findings(), [...findings([0, 0.3], [1, 0.3])], [[0], [1], [1], [1], [1]], 0.5);
    expect([...shares]).toEqual([
      [0, expect.closeTo(0.8, 12)],
      [1, expect.closeTo(0.2, 12)],
    ]);
  });

  test("is both, in the parts that are set", () => {
    const shares = themeShares(findings([0, 1]), [...findings([0, 1])], [[1]], 0.25);
    expect([...shares]).toEqual([
      [0, 0.75],
      [1, 0.25],
    ]);
  });

  test("is nothing when nothing was found", () => {
    expect(themeShares(findings(), [], [[0]], 0.5).size).toBe(0);
  });
});
