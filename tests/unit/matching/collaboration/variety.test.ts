import { describe, expect, test } from "@jest/globals";
import { withVariety } from "../../../../server/src/matching/collaboration/variety.ts";

const comesFirst = (a: number, b: number) => a > b;

describe("a list with variety", () => {
  test("goes by merit while the scarce keep to their share", () => {
    expect(withVariety([9], [8, 7], { limit: 10, share: 0.5, comesFirst })).toEqual([9, 8, 7]);
    expect(withVariety([5], [8, 7], { limit: 10, share: 0.5, comesFirst })).toEqual([8, 7, 5]);
  });

  test("gives the scarce at most their share of the first places, rounded up", () => {
    // A fifth: one among the first five, two among the first ten.
    const list = withVariety([99, 98, 97], [9, 8, 7, 6, 5, 4, 3, 2, 1], {
      limit: 10,
      share: 0.2,
      comesFirst,
    });
    expect(list).toEqual([99, 9, 8, 7, 6, 98, 5, 4, 3, 2]);
  });

  test("gives the scarce the places that nobody else takes", () => {
    expect(withVariety([9, 8, 7], [1], { limit: 10, share: 0.2, comesFirst })).toEqual([9, 1, 8, 7]);
  });
});
