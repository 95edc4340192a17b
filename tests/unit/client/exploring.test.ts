import { describe, expect, test } from "@jest/globals";
import {
  collapse,
  expand,
  findPath,
  focusOn,
  hide,
  keepOnly,
  showMore,
  stepBack,
  stepPath,
} from "../../../client/src/state/exploring.ts";
import { START, select, type ViewState } from "../../../client/src/state/view-state.ts";
import { starNetwork } from "./museum-network.ts";

const hub = starNetwork({ organisations: 40, needs: 3, offers: 1 });

describe("expanding", () => {
  test("opens each node once, by the first 25", () => {
    const opened = expand(expand(START, ["org-a"]), ["org-a", "idea-1"]);
    expect(opened.opened).toEqual([
      { id: "org-a", kind: null, limit: 25 },
      { id: "idea-1", kind: null, limit: 25 },
    ]);
  });

  test("shows 25 more on demand, until all are shown", () => {
    const first = expand(START, ["theme-hub"]);
    const second = showMore(first, "theme-hub", hub);
    expect(second.opened).toEqual([{ id: "theme-hub", kind: null, limit: 50 }]);
    expect(showMore(second, "theme-hub", hub)).toBe(second);
  });

  test("goes by kind, and collapsing takes back all of it", () => {
    const opened = expand(expand(START, ["theme-hub"], "NEED"), ["theme-hub"], "OFFER");
    expect(opened.opened.map(({ kind }) => kind)).toEqual(["NEED", "OFFER"]);
    expect(collapse(opened, ["theme-hub"])).toEqual(START);
    expect(collapse(START, ["theme-hub"])).toBe(START);
  });
});

describe("hiding", () => {
  test("takes nodes out of the selection, the focus and the path", () => {
    const view: ViewState = {
      ...START,
      selection: ["org-a", "org-b"],
      focus: { ids: ["org-a"], steps: 2 },
      path: { from: "org-b", to: "org-a", at: 0 },
    };
    expect(hide(view, ["org-a"])).toEqual({ ...START, hidden: ["org-a"], selection: ["org-b"] });
  });
});

describe("keeping", () => {
  test("ends what was opened and the focus", () => {
    const view = focusOn(expand(START, ["org-a"]), ["org-a"], 3);
    expect(keepOnly(view, ["org-b"])).toEqual({ ...START, kept: ["org-b"] });
    expect(keepOnly(view, [])).toBe(view);
  });
});

describe("the path", () => {
  test("is stepped through round its end", () => {
    const path = findPath(START, "org-a", "org-b");
    expect(stepPath(path, -1, 3).path?.at).toBe(2);
    expect(stepPath(stepPath(path, -1, 3), 1, 3).path?.at).toBe(0);
    expect(stepPath(path, 1, 1)).toBe(path);
  });
});

describe("Escape", () => {
  test("ends path, focus and selection, then takes back what was opened last, then what was kept", () => {
    const steps = [
      (view: ViewState) => keepOnly(view, ["org-c"]),
      (view: ViewState) => expand(view, ["org-a"]),
      (view: ViewState) => expand(view, ["idea-1"]),
      (view: ViewState) => select(view, "org-b"),
      (view: ViewState) => focusOn(view, ["org-b"], 2),
      (view: ViewState) => findPath(view, "org-a", "org-b"),
    ];
    const views = [START];
    for (const step of steps) views.push(step(views.at(-1) ?? START));
    for (let i = views.length - 1; i > 0; i--) expect(stepBack(views[i] ?? START)).toEqual(views[i - 1]);
    expect(stepBack(START)).toBeNull();
  });
});
