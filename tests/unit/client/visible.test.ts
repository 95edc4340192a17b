import { describe, expect, test } from "@jest/globals";
import { NODE_KINDS } from "../../../client/src/graph/network.ts";
import { hiddenBehind, neighboursInTurn, visibleNodes } from "../../../client/src/graph/visible.ts";
import { museums, starNetwork } from "./museum-network.ts";

const sight = { kinds: NODE_KINDS, opened: [], selection: [] };

describe("what is in sight", () => {
  test("is the whole network at first", () => {
    expect(visibleNodes(museums, sight).size).toBe(7);
  });

  test("is only the kinds that the legend shows", () => {
    expect([...visibleNodes(museums, { ...sight, kinds: ["NEED", "OFFER"] })]).toEqual(["need-1", "offer-1"]);
  });

  test("is what was opened with its neighbours, once something is opened", () => {
    const visible = visibleNodes(museums, { ...sight, opened: [{ id: "need-1", limit: 25 }] });
    expect([...visible].sort()).toEqual(["need-1", "org-a", "theme-1"]);
  });

  test("grows by the neighbours of every further node that is opened", () => {
    const opened = ["need-1", "org-c"].map((id) => ({ id, limit: 25 }));
    expect([...visibleNodes(museums, { ...sight, opened })].sort()).toEqual([
      "idea-1",
      "need-1",
      "offer-1",
      "org-a",
      "org-c",
      "theme-1",
    ]);
  });

  test("keeps a selected node in sight while something else is opened", () => {
    const visible = visibleNodes(museums, {
      ...sight,
      opened: [{ id: "need-1", limit: 25 }],
      selection: ["org-b"],
    });
    expect(visible.has("org-b")).toBe(true);
  });

  test("is nothing when an opened node does not exist", () => {
    expect(visibleNodes(museums, { ...sight, opened: [{ id: "org-gone", limit: 25 }] }).size).toBe(0);
  });
});

describe("a hub", () => {
  const hub = starNetwork({ organisations: 40, needs: 3, offers: 1 });

  test("shows its first 25 neighbours and tells how many are left", () => {
    const opened = { id: "theme-hub", limit: 25 };
    expect(visibleNodes(hub, { ...sight, opened: [opened] }).size).toBe(26);
    expect(hiddenBehind(hub, opened)).toBe(19);
    expect(hiddenBehind(hub, { ...opened, limit: 50 })).toBe(0);
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
