import { describe, expect, test } from "@jest/globals";
import { SparseRows, SparseSums } from "../../../../server/src/matching/collaboration/sparse-sums.ts";

describe("sparse sums", () => {
  test("adds up by node, and remembers each node once", () => {
    const sums = SparseSums.ofNodes(5);
    sums.add(3, 1);
    sums.add(1, 4);
    sums.add(3, 2);
    expect(sums.touched).toEqual([3, 1]);
    expect([sums.get(3), sums.get(1), sums.get(0), sums.total()]).toEqual([3, 4, 0, 7]);
  });

  test("keeps the sums of a row apart, and takes them out together", () => {
    const rows = new SparseRows(3, 2);
    const [first, second] = [new SparseSums(rows, 0), new SparseSums(rows, 1)];
    first.add(1, 2);
    second.add(1, 5);
    second.add(2, 1);
    expect([first.get(1), second.get(1), first.get(2), second.get(2)]).toEqual([2, 5, 0, 1]);
    rows.drop(1);
    expect([first.total(), second.total()]).toEqual([0, 1]);
  });

  test("starts from nothing after it is cleared, also where something stood", () => {
    const sums = SparseSums.ofNodes(2);
    sums.add(0, 1);
    sums.clear();
    expect([sums.get(0), sums.touched.length]).toEqual([0, 0]);
    sums.add(0, 2);
    expect([sums.get(0), sums.total()]).toEqual([2, 2]);
  });
});
