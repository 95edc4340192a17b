import { describe, expect, test } from "@jest/globals";
import { filterKey, toggleValue } from "../../../client/src/state/filters.ts";
import { countsOfWhole, sightOf } from "../../../client/src/state/sight.ts";
import { START, type ViewState } from "../../../client/src/state/view-state.ts";
import { museums } from "./museum-network.ts";

const partly = { ...museums, complete: false };
const parts = { network: partly, view: START, matching: null, groups: null };
const counts = { ORGANISATION: 9, NEED: 4, PROJECT_IDEA: 0, OFFER: 0, THEME: 0 };

describe("what is in sight of a network of which a part is loaded", () => {
  const view: ViewState = { ...START, path: { from: "org-a", to: "org-far", at: 0 } };
  const list = [
    ["org-a", "idea-1", "org-far"],
    ["org-a", "need-1", "org-far"],
  ];
  const ways = { from: "org-a", to: "org-far", list, all: 240, byTheme: false };

  test("has the way that the server knows, with what of it is loaded, and how many there are besides those it gave", () => {
    const { way, visible } = sightOf({ ...parts, view: { ...view, kinds: ["ORGANISATION"] }, ways });
    expect(way).toEqual({ nodes: list[0], at: 0, count: 2, all: 240, byTheme: false });
    expect(visible.has("idea-1")).toBe(true);
    expect(visible.has("org-far")).toBe(false);
  });

  test("has another of the ways as the reader steps, and the last where there are no more", () => {
    const at = (place: number) =>
      sightOf({ ...parts, view: { ...view, path: { ...ways, at: place } }, ways }).way;
    expect(at(1)?.nodes).toEqual(list[1]);
    expect(at(7)?.at).toBe(1);
  });

  test("has no way while the server has not said it, or where there is none", () => {
    expect(sightOf({ ...parts, view }).way).toBeNull();
    expect(sightOf({ ...parts, view, ways: { ...ways, to: "org-b" } }).way).toBeNull();
    expect(sightOf({ ...parts, view, ways: { ...ways, list: [] } }).way).toBeNull();
  });
});

describe("the counts of the whole of a network of which a part is loaded", () => {
  const view: ViewState = { ...START, filters: toggleValue(START.filters, "country", "NL") };
  const key = filterKey(view.filters) ?? "";

  test("are those of the map, or with filters those that the server counted", () => {
    expect(countsOfWhole(parts)).toEqual(museums.counts);
    expect(countsOfWhole({ ...parts, view, matching: { key, ids: new Set(), counts } })).toEqual(counts);
  });

  test("are not told while the server has not answered, by what only the page knows, or when all is loaded", () => {
    expect(countsOfWhole({ ...parts, view })).toBeNull();
    expect(countsOfWhole({ ...parts, view: { ...START, hidden: ["org-a"] } })).toBeNull();
    expect(countsOfWhole({ ...parts, network: museums })).toBeNull();
  });
});
