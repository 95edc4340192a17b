import { describe, expect, test } from "@jest/globals";
import { foldedNeeds } from "../../../client/src/graph/fold.ts";
import { neighboursOf } from "../../../client/src/graph/neighbours.ts";
import { seeNetwork } from "../../../client/src/graph/visible.ts";
import { START } from "../../../client/src/state/view-state.ts";
import { networkOf } from "./small-network.ts";

/* a and b share a need; b and c have needs about one theme; d has a need that nobody shares. */
const network = networkOf([
  "org-a HAS_NEED need-1",
  "org-b SHARES need-1",
  "org-b HAS_NEED need-2",
  "org-c HAS_NEED need-3",
  "org-d HAS_NEED need-4",
  "need-2 ABOUT theme-1",
  "need-3 ABOUT theme-1",
  "need-4 ABOUT theme-2",
]);

describe("folding shared needs", () => {
  test("joins organisations with the same need or needs about the same theme", () => {
    const { needs, joined } = foldedNeeds(network);
    expect([...needs].sort()).toEqual(["need-1", "need-2", "need-3"]);
    expect([...(joined.get("org-b") ?? [])].sort()).toEqual([
      ["org-a", 1],
      ["org-c", 1],
    ]);
    expect(joined.get("org-d")).toBeUndefined();
  });

  test("takes the folded needs out of sight, and leaves a need that nobody shares", () => {
    const visible = seeNetwork(network, { ...START, fold: true }).visible;
    expect([...visible].filter((id) => id.startsWith("need"))).toEqual(["need-4"]);
  });

  test("makes the joined organisations neighbours, and back", () => {
    expect([...neighboursOf(network, true)("org-b")].sort()).toEqual(["org-a", "org-c"]);
    expect([...neighboursOf(network, false)("org-b")].sort()).toEqual(["need-1", "need-2"]);
  });

  test("leaves what very many share as it is", () => {
    const many = networkOf(Array.from({ length: 41 }, (_, i) => `org-${i} SHARES need-1`));
    expect(foldedNeeds(many).needs.size).toBe(0);
  });
});
