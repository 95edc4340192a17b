import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareByCodePoint } from "../../../server/src/network/code-point-order.ts";
import { byCodePoint } from "./reference.ts";

describe("the order by code point", () => {
  test("puts characters beyond U+FFFF last, unlike JavaScript's own order", () => {
    expect("😀" < "｡").toBe(true);
    expect(compareByCodePoint("😀", "｡")).toBeGreaterThan(0);
    expect(compareByCodePoint("｡", "😀")).toBeLessThan(0);
  });

  test("puts a text before its continuations", () => {
    expect(compareByCodePoint("org-a", "org-ab")).toBeLessThan(0);
    expect(compareByCodePoint("org-ab", "org-a")).toBeGreaterThan(0);
    expect(compareByCodePoint("org-a", "org-a")).toBe(0);
  });

  test("is that of the code points, one by one", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "é", "\ud7ff", "\ue000", "｡", "😀", "𝄞") });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareByCodePoint(a, b))).toBe(Math.sign(byCodePoint(a, b)));
      }),
    );
  });
});
