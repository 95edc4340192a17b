import { describe, expect, test } from "@jest/globals";
import { SparseSums } from "../../../../server/src/matching/collaboration/sparse-sums.ts";

describe("sparse sums", () => {
  test("adds up by node, and remembers each node once", () => {
    const sums = new SparseSums(5);
    sums.add(3, 1);
    sums.add(1, 0);
    sums.add(3, 2);
    sums.add(1, 4);
    expect(sums.touched).toEqual([3, 1]);
    expect([sums.get(3), sums.get(1), sums.get(0), sums.total()]).toEqual([3, 4, 0, 7]);
  });

  test("changes a sum in place, and takes it out", () => {
    const sums = new SparseSums(2);
    sums.add(0, 4);
    sums.scale(0, 4);
    expect(sums.raise(0, 0.5)).toBe(4);
    sums.drop(0);
    expect(sums.total()).toBe(0);
  });

  test("starts from nothing after it is cleared", () => {
    const sums = new SparseSums(2);
    sums.add(0, 1);
    sums.clear();
    expect([sums.get(0), sums.touched.length]).toEqual([0, 0]);
  });
});
