import { describe, expect, test } from "@jest/globals";
import { MOST_STEPS, NO_STEPS, redo, remember, undo } from "../../../client/src/state/undo.ts";
import { START, select, type ViewState } from "../../../client/src/state/view-state.ts";

const [a, b, c] = ["org-a", "org-b", "org-c"].map((id) => select(START, id)) as [
  ViewState,
  ViewState,
  ViewState,
];

describe("undo and redo", () => {
  const steps = remember(remember(NO_STEPS, a), b);

  test("go back and forth over the views that were left", () => {
    const back = undo(steps, c);
    expect(back?.view).toEqual(b);
    const twice = back && undo(back.steps, back.view);
    expect(twice?.view).toEqual(a);
    const forth = twice && redo(twice.steps, twice.view);
    expect(forth?.view).toEqual(b);
    expect(forth && redo(forth.steps, forth.view)?.view).toEqual(c);
  });

  test("end where there is nothing more", () => {
    expect(undo(NO_STEPS, a)).toBeNull();
    expect(redo(steps, c)).toBeNull();
  });

  test("a new step ends what could be redone", () => {
    const back = undo(steps, c);
    expect(back && redo(remember(back.steps, back.view), a)).toBeNull();
  });

  test("leave the language and the list as they are now", () => {
    const now: ViewState = { ...c, language: "nl", list: true };
    expect(undo(steps, now)?.view).toEqual({ ...b, language: "nl", list: true });
  });

  test("bring back where the reader looked", () => {
    const there = { ...a, camera: { x: 1, y: 2, zoom: 3 } };
    expect(undo(remember(NO_STEPS, there), b)?.view.camera).toEqual({ x: 1, y: 2, zoom: 3 });
  });

  test(`remember ${MOST_STEPS} steps`, () => {
    const many = Array.from({ length: 150 }, (_, i) => select(START, `org-${i}`)).reduce(remember, NO_STEPS);
    expect(many.past).toHaveLength(MOST_STEPS);
    expect(many.past.at(-1)?.selection).toEqual(["org-149"]);
  });
});
