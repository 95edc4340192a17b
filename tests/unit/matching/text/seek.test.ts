import { describe, expect, test } from "@jest/globals";
import type { Sought } from "../../../../server/src/matching/text/question.ts";
import { seek } from "../../../../server/src/matching/text/seek.ts";
import { type TermIndex, TermIndexMaker } from "../../../../server/src/matching/text/term-index.ts";

/** Three documents with one field, whose length does not matter. */
const index = indexOf([["a", "b"], ["a"], ["c", "c"]], 0);

function indexOf(texts: readonly (readonly string[])[], lengthTempers: number): TermIndex<"text"> {
  const maker = new TermIndexMaker({ text: { weight: 1, lengthTempers } });
  for (const [document, text] of texts.entries()) maker.add(document, { text });
  return maker.finish();
}

function sought(...variants: readonly [terms: readonly string[], weight: number][]): Sought {
  return {
    written: "word",
    taken: "word",
    reading: "AS_WRITTEN",
    weight: 1,
    variants: variants.map(([terms, weight]) => ({ text: "word", terms, weight, via: "SAME" })),
  };
}

describe("an index of terms", () => {
  test("weighs occurrences as BM25 does: one is 1 / (1.2 + 1), two are 2 / (1.2 + 2)", () => {
    expect([...index.strengths("b")]).toEqual([{ document: 0, strength: 1 / 2.2 }]);
    expect([...index.strengths("c")]).toEqual([{ document: 2, strength: 2 / 3.2 }]);
  });

  test("takes the rarer term for the more telling one", () => {
    expect(index.rarity("a")).toBeCloseTo(Math.log(1 + 1.5 / 2.5), 12);
    expect(index.rarity("b")).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 12);
  });

  test("tempers what stands in a long field", () => {
    const tempered = indexOf([["a"], ["a", "x", "y"]], 1);
    // The mean length is 2: an occurrence counts 1 / 0.5 in the short one and 1 / 1.5 in the long one.
    expect([...tempered.strengths("a")].map(({ strength }) => strength)).toEqual([
      expect.closeTo(2 / (1.2 + 2), 12),
      expect.closeTo(1 / 1.5 / (1.2 + 1 / 1.5), 12),
    ]);
  });
});

describe("an index with other documents", () => {
  const changed = index.withDocuments(
    new Map([
      [0, { was: { text: ["a", "b"] }, is: null }],
      [1, { was: { text: ["a"] }, is: { text: ["b", "b", "b"] } }],
      [3, { was: null, is: { text: ["d"] } }],
    ]),
  );

  test("has what came and not what went", () => {
    expect(["a", "b", "c", "d"].map((term) => changed.has(term))).toEqual([false, true, true, true]);
    expect([...changed.strengths("b")]).toEqual([{ document: 1, strength: 3 / 4.2 }]);
    expect(changed.documentCount).toBe(3);
  });

  test("leaves the one before as it was", () => {
    expect([...index.strengths("a")].map(({ document }) => document)).toEqual([0, 1]);
    expect(index.has("d")).toBe(false);
  });
});

describe("seeking", () => {
  test("weighs each word by its rarity", () => {
    const found = seek(index, [sought([["a"], 1]), sought([["b"], 1])]);
    const [a, b] = [Math.log(1 + 1.5 / 2.5), Math.log(1 + 2.5 / 1.5)];
    expect(found.get(0)?.score).toBeCloseTo(1 / 2.2, 12);
    expect(found.get(1)?.score).toBeCloseTo(a / (a + b) / 2.2, 12);
    expect(found.has(2)).toBe(false);
  });

  test("counts the variants of a word once, by the best of them", () => {
    const found = seek(index, [sought([["a"], 1], [["b"], 0.5])]);
    expect(found.get(0)?.score).toBeCloseTo(1 / 2.2, 12);
    expect(found.get(0)?.evidence).toHaveLength(1);
    expect(found.get(0)?.evidence[0]?.variant.terms).toEqual(["a"]);
  });

  test("counts half of a phrase for much less than half", () => {
    const found = seek(index, [sought([["a", "b"], 1])]);
    const [a, b] = [index.rarity("a"), index.rarity("b")];
    expect(found.get(0)?.score).toBeCloseTo(1 / 2.2, 12);
    expect(found.get(1)?.score).toBeCloseTo((a / (a + b)) ** 2 / 2.2, 12);
  });

  test("finds nothing for words that no document has", () => {
    expect(seek(index, [sought([["z"], 1])]).size).toBe(0);
    expect(seek(index, []).size).toBe(0);
  });
});
