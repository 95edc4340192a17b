import { describe, expect, test } from "@jest/globals";
import {
  neighboursInTurn,
  openedCounts,
  type SightChoices,
  seeNetwork,
} from "../../../client/src/graph/visible.ts";
import { START } from "../../../client/src/state/view-state.ts";
import { museums, starNetwork } from "./museum-network.ts";

const opened = (id: string, limit = 25) => ({ id, kind: null, limit });
const seen = (choices: Partial<SightChoices>, passes?: (id: string) => boolean) =>
  [...seeNetwork(museums, { ...START, ...choices }, passes).visible].sort();

describe("what is in sight", () => {
  test("is the whole network at first", () => {
    expect(seen({})).toHaveLength(7);
  });

  test("is only the kinds that the legend shows", () => {
    expect(seen({ kinds: ["NEED", "OFFER"] })).toEqual(["need-1", "offer-1"]);
  });

  test("is only what passes the filters", () => {
    expect(seen({}, (id) => id.endsWith("-a"))).toEqual(["org-a"]);
  });

  test("is what was opened with its neighbours, once something is opened", () => {
    expect(seen({ opened: [opened("need-1")] })).toEqual(["need-1", "org-a", "theme-1"]);
  });

  test("is what was opened with its neighbours of one kind only", () => {
    expect(seen({ opened: [{ id: "need-1", kind: "THEME", limit: 25 }] })).toEqual(["need-1", "theme-1"]);
  });

  test("grows by the neighbours of every further node that is opened", () => {
    expect(seen({ opened: [opened("need-1"), opened("org-c")] })).toEqual([
      "idea-1",
      "need-1",
      "offer-1",
      "org-a",
      "org-c",
      "theme-1",
    ]);
  });

  test("is only what was kept, with what is opened besides", () => {
    expect(seen({ kept: ["org-a", "org-b"] })).toEqual(["org-a", "org-b"]);
    expect(seen({ kept: ["org-b"], opened: [opened("offer-1")] })).toEqual(["offer-1", "org-b", "org-c"]);
  });

  test("is without what was hidden", () => {
    expect(seen({ kinds: ["ORGANISATION"], hidden: ["org-b"] })).toEqual(["org-a", "org-c"]);
  });

  test("is nothing when an opened node does not exist", () => {
    expect(seen({ opened: [opened("org-gone")] })).toEqual([]);
  });
});

describe("focus", () => {
  test("reaches as far as its steps, and no farther through what is out of sight", () => {
    expect(seen({ focus: { ids: ["offer-1"], steps: 1 } })).toEqual(["offer-1", "org-c"]);
    expect(seen({ focus: { ids: ["offer-1"], steps: 2 } })).toEqual(["idea-1", "offer-1", "org-c"]);
    expect(seen({ focus: { ids: ["offer-1"], steps: 9 }, hidden: ["idea-1"] })).toEqual(["offer-1", "org-c"]);
  });

  test("reaches a theme but does not go on through it", () => {
    // From the need: the theme is one step away; the project behind the theme is two, but through the theme only.
    expect(seen({ focus: { ids: ["need-1"], steps: 2 }, hidden: ["org-a"] })).toEqual(["need-1", "theme-1"]);
  });

  test("starts from a theme when the theme itself is in focus", () => {
    expect(seen({ focus: { ids: ["theme-1"], steps: 1 } })).toEqual(["idea-1", "need-1", "theme-1"]);
  });
});

describe("the shortest path", () => {
  test("is in sight besides what is kept, as far as the legend allows", () => {
    const path = { from: "offer-1", to: "need-1", at: 0 };
    expect(seen({ kept: [], path })).toEqual(["idea-1", "need-1", "offer-1", "org-a", "org-c"]);
    expect(seen({ kept: [], path, kinds: ["OFFER", "NEED"] })).toEqual([]);
  });
});

describe("a hub", () => {
  const hub = starNetwork({ organisations: 40, needs: 3, offers: 1 });

  test("shows its first 25 neighbours and tells how many of how many", () => {
    const first = opened("theme-hub");
    expect(seeNetwork(hub, { ...START, opened: [first] }).visible.size).toBe(26);
    expect(openedCounts(hub, first)).toEqual({ shown: 25, all: 44 });
    expect(openedCounts(hub, opened("theme-hub", 50))).toEqual({ shown: 44, all: 44 });
    expect(openedCounts(hub, { id: "theme-hub", kind: "NEED", limit: 25 })).toEqual({ shown: 3, all: 3 });
  });

  test("lets the kinds take turns, so that no kind is crowded out", () => {
    expect(neighboursInTurn(hub, "theme-hub").slice(0, 6)).toEqual([
      "org-000",
      "need-000",
      "offer-000",
      "org-001",
      "need-001",
      "org-002",
    ]);
  });

  test("shows those with fewest links first", () => {
    expect(neighboursInTurn(museums, "idea-1")).toEqual(["org-b", "theme-1", "org-a", "org-c"]);
  });
});
