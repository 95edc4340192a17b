import { describe, expect, test } from "@jest/globals";
import { takeTurnsOfOwners } from "../../../../server/src/matching/text/take-turns-of-owners.ts";

const candidates = [
  { place: 1, score: 1, owners: [9] },
  { place: 2, score: 0.95, owners: [9] },
  { place: 3, score: 0.9, owners: [8] },
  { place: 4, score: 0.5, owners: [8, 9] },
];

describe("organisations", () => {
  test("take turns when their statements fit about equally well", () => {
    const placed = takeTurnsOfOwners(candidates, 0.9, 4);
    expect(placed.map(({ place }) => place)).toEqual([1, 3, 2, 4]);
    // The third keeps nine tenths of 0.95; the last has an owner with two above it.
    expect(placed.map(({ score }) => score)).toEqual([1, 0.9, 0.9 * 0.95, expect.closeTo(0.81 * 0.5, 12)]);
    expect(placed[2]?.lowered).toBeCloseTo(0.095, 12);
  });

  test("fill the list when they are clearly the best", () => {
    expect(takeTurnsOfOwners(candidates, 0.97, 2).map(({ place }) => place)).toEqual([1, 2]);
  });

  test("with equal scores stand in the order of the network", () => {
    const equal = [3, 1, 2].map((place) => ({ place, score: 0.5, owners: [place] }));
    expect(takeTurnsOfOwners(equal, 0.9, 3).map(({ place }) => place)).toEqual([1, 2, 3]);
  });
});
