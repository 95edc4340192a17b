import { describe, expect, test } from "@jest/globals";
import { seeNetwork } from "../../../client/src/graph/visible.ts";
import { chooseFacet, NO_FILTERS } from "../../../client/src/state/filters.ts";
import {
  clearFilters,
  clearSelection,
  colourBy,
  filterCount,
  keepVisible,
  reveal,
  START,
  select,
  selectMany,
  showKinds,
  shownNode,
  toggleGroup,
  type ViewState,
} from "../../../client/src/state/view-state.ts";
import { museums } from "./museum-network.ts";

const sees =
  (id: string, passes?: (id: string) => boolean) =>
  (view: ViewState): boolean =>
    seeNetwork(museums, view, passes).visible.has(id);

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

  test("takes many at once, each once, instead of or besides the others", () => {
    const one = select(START, "org-a");
    expect(selectMany(one, ["org-b", "org-c"]).selection).toEqual(["org-b", "org-c"]);
    expect(selectMany(one, ["org-a", "org-c"], true).selection).toEqual(["org-a", "org-c"]);
  });

  test("changes nothing when the node is selected already", () => {
    const once = select(START, "org-a");
    expect(select(once, "org-a")).toBe(once);
    expect(clearSelection(START)).toBe(START);
  });

  test("loses what is out of sight, but not what the network does not have", () => {
    const view = { ...START, selection: ["org-a", "need-1", "org-gone"] };
    expect(keepVisible(view, museums, new Set(["need-1"])).selection).toEqual(["need-1", "org-gone"]);
  });
});

describe("going to a node that is out of sight", () => {
  test("brings its kind back when the legend hides it, and nothing else", () => {
    const hidden = showKinds(START, ["ORGANISATION"]);
    expect(reveal(hidden, "need-1", museums, sees("need-1"))).toEqual({
      ...START,
      kinds: ["ORGANISATION", "NEED"],
      selection: ["need-1"],
    });
  });

  test("keeps it besides what was kept or opened", () => {
    const kept = { ...START, kept: ["org-a"] };
    expect(reveal(kept, "org-b", museums, sees("org-b")).kept).toEqual(["org-a", "org-b"]);
    const opened = { ...START, opened: [{ id: "need-1", kind: null, limit: 25 }] };
    expect(reveal(opened, "org-b", museums, sees("org-b"))).toMatchObject({
      opened: opened.opened,
      kept: ["org-b"],
    });
  });

  test("leaves a view in which it is in sight as it is", () => {
    const kept = { ...START, kept: ["org-a"], hidden: ["org-b"] };
    expect(reveal(kept, "org-a", museums, sees("org-a"))).toEqual({ ...kept, selection: ["org-a"] });
  });

  test("lifts the filters when those keep it out", () => {
    const filters = chooseFacet(NO_FILTERS, "country", { values: ["BE"], not: false });
    const filtered = { ...START, filters };
    const passing = (view: ViewState): boolean => view.filters === NO_FILTERS;
    expect(reveal(filtered, "org-b", museums, passing).filters).toEqual(NO_FILTERS);
  });
});

describe("filtering", () => {
  test("keeps the order of the legend", () => {
    expect(showKinds(START, ["THEME", "NEED"]).kinds).toEqual(["NEED", "THEME"]);
  });

  test("counts each fact that is asked for, and each other thing that limits what is seen", () => {
    const filters = chooseFacet(
      chooseFacet(NO_FILTERS, "country", { values: ["NL", "BE"], not: false }),
      "horizon",
      { values: ["SHORT_TERM"], not: true },
    );
    const view: ViewState = { ...START, filters, kinds: ["NEED"], kept: ["org-a"], hidden: ["org-b"] };
    expect(filterCount(START)).toBe(0);
    expect(filterCount(view)).toBe(5);
    expect(filterCount(clearFilters(view))).toBe(0);
  });

  test("by a group of the legend goes back and forth, and ends with other colours", () => {
    const off = toggleGroup(toggleGroup({ ...START, colour: "country" }, "NL"), "BE");
    expect(off.off).toEqual(["BE", "NL"]);
    expect(toggleGroup(off, "NL").off).toEqual(["BE"]);
    expect(colourBy(off, "theme").off).toEqual([]);
  });
});
