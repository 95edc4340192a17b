import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  isPartnersStep,
  partnersOf,
  readPartnersAddress,
  writePartnersAddress,
} from "../../../client/src/state/partners-address.ts";
import {
  type Asker,
  FAVOURS,
  liftFilters,
  MOST_KEPT,
  NO_FILTERS,
  PARTNERS_START,
  type PartnersView,
  partnerFilterCount,
  setFilter,
  toggleKept,
  wordsAsker,
} from "../../../client/src/state/partners-view.ts";

const id = fc.stringMatching(/^[a-z]{3,6}-[a-z0-9-]{1,12}$/);
const asker: fc.Arbitrary<Asker> = fc.oneof(
  fc.record({ kind: fc.constantFrom("ORGANISATION", "NEED", "PROJECT_IDEA", "OFFER"), id }),
  fc
    .string({ minLength: 1, unit: "grapheme" })
    .filter((text) => text.trim() === text && text !== "")
    .map((text) => ({ kind: "WORDS" as const, text })),
);

const views: fc.Arbitrary<PartnersView> = fc.record({
  asker: fc.option(asker),
  filters: fc.record({
    country: fc.option(fc.constantFrom("NL", "BE", "EU", "INT")),
    region: fc.option(fc.constantFrom("Fryslân", "'s-Hertogenbosch (NL)")),
    organisationKind: fc.option(fc.constantFrom("museum", "heritage_association")),
    size: fc.option(fc.constantFrom("INDEPENDENT", "SMALL", "MEDIUM", "LARGE")),
    horizon: fc.option(fc.constantFrom("SHORT_TERM", "LONG_TERM")),
    has: fc.option(fc.constantFrom("needs", "ideas", "offers")),
  }),
  favour: fc.constantFrom(...FAVOURS),
  leaveOutKnown: fc.boolean(),
  keep: fc.uniqueArray(id, { maxLength: 5 }),
  compare: fc.uniqueArray(id, { maxLength: 4 }),
});

describe("the address of Find partners", () => {
  test("restores any question, filter, order and shortlist exactly", () => {
    fc.assert(
      fc.property(views, (view) =>
        expect(readPartnersAddress(writePartnersAddress(view, "nl"), [])).toEqual(view),
      ),
    );
  });

  test("is readable", () => {
    const view: PartnersView = {
      asker: { kind: "PROJECT_IDEA", id: "idea-odeuropa" },
      filters: {
        country: "NL",
        region: "Fryslân",
        organisationKind: "museum",
        size: "SMALL",
        horizon: "LONG_TERM",
        has: "offers",
      },
      favour: "SMALL",
      leaveOutKnown: true,
      keep: ["org-a", "org-b"],
      compare: ["org-a"],
    };
    expect(writePartnersAddress(view, "en")).toBe(
      "?for=idea:idea-odeuropa&country=NL&region=Frysl%C3%A2n&kind=museum&size=SMALL&horizon=LONG_TERM&has=offers" +
        "&favour=small&known=no&keep=org-a,org-b&compare=org-a&lang=en",
    );
    expect(partnersOf({ kind: "NEED", id: "need-001" }, "nl")).toBe("/partners?for=need:need-001&lang=nl");
  });

  test("with nonsense in it gives the start", () => {
    const nonsense =
      "?for=theme:theme-a&q=%20%20&country=nl%3C&kind=DROP%20TABLE&size=HUGE&horizon=never&has=everything" +
      "&region=%3Cb%3E&favour=all&known=1";
    expect(readPartnersAddress(nonsense, [])).toEqual(PARTNERS_START);
  });

  test("wins over the shortlist of the browser, which counts when the address names none", () => {
    expect(readPartnersAddress("?keep=org-a", ["org-b"]).keep).toEqual(["org-a"]);
    expect(readPartnersAddress("?lang=nl", ["org-b"]).keep).toEqual(["org-b"]);
  });

  test("makes a step for Back of a question or a filter, not of keeping somebody", () => {
    const asked = { ...PARTNERS_START, asker: wordsAsker("film") };
    expect(isPartnersStep(PARTNERS_START, asked)).toBe(true);
    expect(isPartnersStep(asked, { ...asked, favour: "LARGE" })).toBe(true);
    expect(isPartnersStep(asked, toggleKept(asked, "org-a"))).toBe(false);
  });
});

describe("the shortlist", () => {
  test("keeps an organisation once, and lets go of it when pressed again", () => {
    const kept = toggleKept(PARTNERS_START, "org-a");
    expect(kept.keep).toEqual(["org-a"]);
    expect(toggleKept(kept, "org-a").keep).toEqual([]);
  });

  test("takes an organisation out of the comparison when it is let go of", () => {
    const compared = { ...PARTNERS_START, keep: ["org-a", "org-b"], compare: ["org-a", "org-b"] };
    expect(toggleKept(compared, "org-a")).toMatchObject({ keep: ["org-b"], compare: ["org-b"] });
  });

  test("holds no more than can be read, and says nothing when it is full", () => {
    const full = { ...PARTNERS_START, keep: Array.from({ length: MOST_KEPT }, (_, i) => `org-${i}`) };
    expect(toggleKept(full, "org-more").keep).toEqual(full.keep);
  });
});

describe("the filters", () => {
  test("count what leaves organisations out, and lift at once, the order excepted", () => {
    const filtered: PartnersView = {
      ...PARTNERS_START,
      filters: { ...NO_FILTERS, country: "NL", size: "SMALL" },
      leaveOutKnown: true,
      favour: "SMALL",
    };
    expect(partnerFilterCount(filtered)).toBe(3);
    expect(partnerFilterCount(liftFilters(filtered))).toBe(0);
    expect(liftFilters(filtered).favour).toBe("SMALL");
  });

  test("let go of the region when another country is chosen", () => {
    const filtered = setFilter(setFilter(PARTNERS_START, "country", "NL"), "region", "Fryslân");
    expect(filtered.filters).toMatchObject({ country: "NL", region: "Fryslân" });
    expect(setFilter(filtered, "country", "BE").filters).toMatchObject({ country: "BE", region: null });
  });

  test("read words without the space around them, and blank ones as no question", () => {
    expect(wordsAsker("  oude film ")).toEqual({ kind: "WORDS", text: "oude film" });
    expect(wordsAsker(" \n ")).toBeNull();
  });
});
