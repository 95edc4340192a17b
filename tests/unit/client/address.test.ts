import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { COLOURS } from "../../../client/src/graph/groups.ts";
import { NODE_KINDS } from "../../../client/src/graph/network.ts";
import { TOUR_STOPS } from "../../../client/src/graph/tour-stops.ts";
import {
  fitsAddress,
  isStep,
  MOST_IDS,
  readAddress,
  writeAddress,
} from "../../../client/src/state/address.ts";
import {
  chooseFacet,
  FACETS,
  type Filters,
  NO_FILTERS,
  QUESTIONS,
} from "../../../client/src/state/filters.ts";
import { SIZES, START, type ViewState } from "../../../client/src/state/view-state.ts";

const id = fc.stringMatching(/^[a-z]{3,6}-[a-z0-9-]{1,12}$/);

const ids = fc.uniqueArray(id, { maxLength: 4 });
const twoIds = fc.uniqueArray(id, { minLength: 2, maxLength: 2 });
/** A value of a fact as somebody may have written it: with spaces, commas, signs of every sort. */
const value = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/^\s|\s$/.test(text));

const filters: fc.Arbitrary<Filters> = fc
  .record({
    asked: fc.uniqueArray(
      fc.tuple(fc.constantFrom(...FACETS), fc.array(value, { minLength: 1 }), fc.boolean()),
      {
        selector: ([facet]) => facet,
      },
    ),
    words: fc.string({ maxLength: 20 }).map((text) => text.trim()),
    answers: fc.dictionary(fc.constantFrom(...QUESTIONS), fc.boolean(), { noNullPrototype: true }),
    match: fc.constantFrom("all" as const, "any" as const),
    same: fc.boolean(),
  })
  .map(({ asked, ...rest }) =>
    asked.reduce<Filters>((all, [facet, values, not]) => chooseFacet(all, facet, { values, not }), {
      ...NO_FILTERS,
      ...rest,
    }),
  );

const views: fc.Arbitrary<ViewState> = fc.record({
  selection: ids,
  kinds: fc.subarray([...NODE_KINDS]),
  filters,
  opened: fc.array(
    fc.record({
      id,
      kind: fc.constantFrom(...NODE_KINDS, null),
      limit: fc.integer({ min: 1, max: 8 }).map((steps) => 25 * steps),
    }),
    { maxLength: 4 },
  ),
  hidden: ids,
  kept: fc.option(ids),
  focus: fc.option(
    fc.record({
      ids: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
      steps: fc.integer({ min: 1, max: 9 }),
    }),
  ),
  path: fc.option(
    fc
      .record({ ends: twoIds, at: fc.nat(1000) })
      .map(({ ends: [from = "", to = ""], at }) => ({ from, to, at })),
  ),
  fold: fc.boolean(),
  colour: fc.constantFrom(...COLOURS),
  size: fc.constantFrom(...SIZES),
  off: ids,
  tour: fc.constantFrom(...TOUR_STOPS, null),
  camera: fc.option(
    fc.record({
      x: fc.integer({ min: -10_000, max: 10_000 }).map((tenths) => tenths / 10),
      y: fc.integer({ min: -10_000, max: 10_000 }).map((tenths) => tenths / 10),
      zoom: fc.integer({ min: 300, max: 50_000 }).map((thousandths) => thousandths / 1000),
    }),
  ),
  list: fc.boolean(),
  map: fc.boolean(),
  language: fc.constantFrom("nl", "en"),
});

describe("the address", () => {
  test("restores any view exactly", () => {
    fc.assert(fc.property(views, (view) => expect(readAddress(writeAddress(view), "en")).toEqual(view)));
  });

  test("is readable", () => {
    const view: ViewState = {
      ...START,
      selection: ["org-rijksmuseum"],
      kinds: ["ORGANISATION", "PROJECT_IDEA"],
      filters: chooseFacet({ ...NO_FILTERS, words: "speech tools" }, "country", {
        values: ["NL", "BE"],
        not: true,
      }),
      opened: [
        { id: "org-rijksmuseum", kind: null, limit: 25 },
        { id: "theme-speech", kind: "NEED", limit: 75 },
      ],
      focus: { ids: ["org-a", "org-b"], steps: 2 },
      path: { from: "org-a", to: "org-b", at: 2 },
      colour: "country",
      camera: { x: 12.34, y: -5, zoom: 2.5 },
      list: true,
      language: "nl",
    };
    expect(writeAddress(view)).toBe(
      "?sel=org-rijksmuseum&kinds=organisation,idea&country=BE,NL&not=country&words=speech%20tools&open=org-rijksmuseum,theme-speech~need~75&focus=2~org-a,org-b&path=org-a~org-b~3&colour=country&x=12.34&y=-5&z=2.5&list=1&lang=nl",
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
    const nonsense =
      "?sel=,,&kinds=zebra&open=~~&focus=12~a&path=a~a&colour=mauve&needs=some&x=NaN&y=2&z=-1&list=yes&lang=tlh";
    expect(readAddress(nonsense, "en")).toMatchObject({
      selection: [],
      kinds: [],
      filters: NO_FILTERS,
      focus: null,
      path: null,
      colour: "kind",
      camera: null,
      list: false,
      language: "en",
    });
  });

  test("with an absurd limit stays within what a page can show", () => {
    expect(readAddress("?open=org-a~1e99,org-b~-3,org-c~30", "en").opened).toEqual([
      { id: "org-a", kind: null, limit: 25 * 100 },
      { id: "org-b", kind: null, limit: 25 },
      { id: "org-c", kind: null, limit: 50 },
    ]);
  });
});

describe("a view that names very many nodes", () => {
  const many = Array.from({ length: MOST_IDS }, (_, i) => `org-${i}`);

  test("fits up to what an address can hold, and is restored whole", () => {
    const view = { ...START, selection: many };
    expect(fitsAddress(view)).toBe(true);
    expect(readAddress(writeAddress(view), "en")).toEqual(view);
    expect(fitsAddress({ ...view, hidden: ["org-more"] })).toBe(false);
  });
});

describe("Back", () => {
  const view = { ...START, selection: ["org-a"] };

  test("undoes selecting, filtering and expanding", () => {
    expect(isStep(START, view)).toBe(true);
    expect(isStep(START, { ...START, kinds: ["NEED"] })).toBe(true);
    expect(isStep(START, { ...START, opened: [{ id: "org-a", kind: null, limit: 25 }] })).toBe(true);
  });

  test("does not undo moving about, the list or the language", () => {
    expect(isStep(view, { ...view, camera: { x: 1, y: 2, zoom: 3 }, list: true, language: "nl" })).toBe(
      false,
    );
  });
});
