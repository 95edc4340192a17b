import { describe, expect, test } from "@jest/globals";
import {
  clearFilters,
  clearSelection,
  expand,
  filterCount,
  reveal,
  START,
  select,
  showKinds,
  showMore,
  shownNode,
  stepBack,
} from "../../../client/src/state/view-state.ts";
import { museums } from "./museum-network.ts";

describe("selecting", () => {
  test("selects one node instead of the last", () => {
    expect(select(select(START, "org-a"), "org-b").selection).toEqual(["org-b"]);
  });

  test("adds with Shift or Ctrl, and takes out what is selected already", () => {
    const both = select(select(START, "org-a"), "org-b", true);
    expect(both.selection).toEqual(["org-a", "org-b"]);
    expect(shownNode(both)).toBe("org-b");
    expect(select(both, "org-a", true).selection).toEqual(["org-b"]);
  });

  test("changes nothing when the node is selected already", () => {
    const once = select(START, "org-a");
    expect(select(once, "org-a")).toBe(once);
    expect(clearSelection(START)).toBe(START);
  });

  test("brings a hidden kind back when a node of it was searched for", () => {
    const hidden = showKinds(START, ["ORGANISATION"], museums);
    const found = reveal(hidden, "need-1", museums);
    expect(found.kinds).toEqual(["ORGANISATION", "NEED"]);
    expect(found.selection).toEqual(["need-1"]);
  });
});

describe("filtering", () => {
  test("takes what is hidden out of the selection", () => {
    const view = select(select(START, "org-a"), "need-1", true);
    expect(showKinds(view, ["NEED", "THEME"], museums).selection).toEqual(["need-1"]);
  });

  test("keeps the order of the legend", () => {
    expect(showKinds(START, ["THEME", "NEED"], museums).kinds).toEqual(["NEED", "THEME"]);
  });

  test("counts the legend as one filter and what was expanded as another", () => {
    const filtered = expand(showKinds(START, ["ORGANISATION", "NEED"], museums), ["org-a", "org-b"]);
    expect(filterCount(START)).toBe(0);
    expect(filterCount(filtered)).toBe(2);
    expect(filterCount(clearFilters(filtered))).toBe(0);
  });
});

describe("expanding", () => {
  test("opens each node once, by the first 25, and more on demand", () => {
    const opened = expand(expand(START, ["org-a"]), ["org-a", "idea-1"]);
    expect(opened.opened).toEqual([
      { id: "org-a", limit: 25 },
      { id: "idea-1", limit: 25 },
    ]);
    expect(showMore(opened, "idea-1").opened[1]).toEqual({ id: "idea-1", limit: 50 });
  });
});

describe("Escape", () => {
  test("clears the selection first, then takes back what was expanded last, then has nothing to do", () => {
    const view = select(expand(expand(START, ["org-a"]), ["idea-1"]), "org-b");
    const first = stepBack(view);
    expect(first?.selection).toEqual([]);
    const second = first && stepBack(first);
    expect(second?.opened.map(({ id }) => id)).toEqual(["org-a"]);
    const third = second && stepBack(second);
    expect(third?.opened).toEqual([]);
    expect(third && stepBack(third)).toBeNull();
  });
});
