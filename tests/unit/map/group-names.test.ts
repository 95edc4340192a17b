import { describe, expect, test } from "@jest/globals";
import { groupNames } from "../../../server/src/map/group-names.ts";

/** Two groups of four; node 8 and 9 are themes. The first group is about theme 8, both are about theme 9. */
const tree = { parents: [-1, -1], groupOf: [0, 0, 0, 0, 1, 1, 1, 1, 0, 1] };
const kinds = Uint8Array.from([0, 1, 0, 0, 0, 0, 0, 0, 4, 4]);
const degrees = [1, 9, 3, 2, 1, 1, 5, 1, 0, 0];

describe("the names of groups", () => {
  test("are the themes that tell a group from the whole, not those that all have", () => {
    const themes = [[8, 9], [8, 9], [8, 9], [9], [9], [9], [9], [9], [], []];
    const [first] = groupNames(tree, { themes, kinds }, degrees);
    expect(first).toEqual({ themes: [8], around: -1 });
  });

  test("are, where a theme does not tell them from another, completed by the organisation with most links", () => {
    const nobody = tree.groupOf.map(() => []);
    const names = groupNames(tree, { themes: nobody, kinds }, degrees);
    // Node 1 has more links than node 2, but it is a need.
    expect(names).toEqual([
      { themes: [], around: 2 },
      { themes: [], around: 6 },
    ]);
  });
});
