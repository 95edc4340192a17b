import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { NODE_KINDS } from "../../../client/src/graph/network.ts";
import { isStep, readAddress, writeAddress } from "../../../client/src/state/address.ts";
import { START, type ViewState } from "../../../client/src/state/view-state.ts";

const id = fc.stringMatching(/^[a-z]{3,6}-[a-z0-9-]{1,12}$/);

const views: fc.Arbitrary<ViewState> = fc.record({
  selection: fc.uniqueArray(id, { maxLength: 4 }),
  kinds: fc.subarray([...NODE_KINDS]),
  opened: fc
    .uniqueArray(id, { maxLength: 4 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((each) =>
          fc.integer({ min: 1, max: 8 }).map((steps) => ({ id: each, limit: 25 * steps })),
        ),
      ),
    ),
  camera: fc.option(
    fc.record({
      x: fc.integer({ min: -10_000, max: 10_000 }).map((tenths) => tenths / 10),
      y: fc.integer({ min: -10_000, max: 10_000 }).map((tenths) => tenths / 10),
      zoom: fc.integer({ min: 300, max: 50_000 }).map((thousandths) => thousandths / 1000),
    }),
  ),
  list: fc.boolean(),
  language: fc.constantFrom("nl", "en"),
});

describe("the address", () => {
  test("restores any view exactly", () => {
    fc.assert(fc.property(views, (view) => expect(readAddress(writeAddress(view), "en")).toEqual(view)));
  });

  test("is readable", () => {
    const view: ViewState = {
      selection: ["org-rijksmuseum"],
      kinds: ["ORGANISATION", "PROJECT_IDEA"],
      opened: [
        { id: "org-rijksmuseum", limit: 25 },
        { id: "theme-speech", limit: 75 },
      ],
      camera: { x: 12.34, y: -5, zoom: 2.5 },
      list: true,
      language: "nl",
    };
    expect(writeAddress(view)).toBe(
      "?sel=org-rijksmuseum&kinds=organisation,idea&open=org-rijksmuseum,theme-speech~75&x=12.3&y=-5&z=2.5&list=1&lang=nl",
    );
  });

  test("of the start names the language only", () => {
    expect(writeAddress(START)).toBe("?lang=en");
  });

  test("wins over the language that the reader prefers", () => {
    expect(readAddress("?lang=en", "nl").language).toBe("en");
    expect(readAddress("", "nl").language).toBe("nl");
  });

  test("with nonsense in it gives the start", () => {
    const nonsense = "?sel=,,&kinds=zebra&open=~~&x=NaN&y=2&z=-1&list=yes&lang=tlh";
    expect(readAddress(nonsense, "en")).toMatchObject({
      selection: [],
      kinds: [],
      camera: null,
      list: false,
      language: "en",
    });
  });

  test("with an absurd limit stays within what a page can show", () => {
    expect(readAddress("?open=org-a~1e99,org-b~-3,org-c~30", "en").opened).toEqual([
      { id: "org-a", limit: 25 * 100 },
      { id: "org-b", limit: 25 },
      { id: "org-c", limit: 50 },
    ]);
  });
});

describe("Back", () => {
  const view = { ...START, selection: ["org-a"] };

  test("undoes selecting, filtering and expanding", () => {
    expect(isStep(START, view)).toBe(true);
    expect(isStep(START, { ...START, kinds: ["NEED"] })).toBe(true);
    expect(isStep(START, { ...START, opened: [{ id: "org-a", limit: 25 }] })).toBe(true);
  });

  test("does not undo moving about, the list or the language", () => {
    expect(isStep(view, { ...view, camera: { x: 1, y: 2, zoom: 3 }, list: true, language: "nl" })).toBe(
      false,
    );
  });
});
