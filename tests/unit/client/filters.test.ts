import { describe, expect, test } from "@jest/globals";
import {
  hasTogether,
  isTogether,
  nodeFilter,
  othersOf,
} from "../../../client/src/panels/filters/node-filter.ts";
import {
  answer,
  chooseFacet,
  type Filters,
  filterKey,
  lift,
  NO_FILTERS,
  partsOf,
  toggleValue,
} from "../../../client/src/state/filters.ts";

const dutch = toggleValue(NO_FILTERS, "country", "NL");
const soon: Filters = {
  ...toggleValue(dutch, "horizon", "SHORT_TERM"),
  words: "speech",
  answers: { hasOpenNeeds: true },
};

describe("filters", () => {
  test("take values in and out, in one order, whatever order they were ticked in", () => {
    const both = toggleValue(dutch, "country", "BE");
    expect(both.facets.country?.values).toEqual(["BE", "NL"]);
    expect(toggleValue(both, "country", "NL").facets.country?.values).toEqual(["BE"]);
    expect(toggleValue(dutch, "country", "NL")).toEqual(NO_FILTERS);
  });

  test("are lifted part by part", () => {
    expect(partsOf(soon)).toEqual(["country", "horizon", "hasOpenNeeds", "words"]);
    expect(partsOf(lift(soon, "words"))).toEqual(["country", "horizon", "hasOpenNeeds"]);
    expect(partsOf(lift(soon, "country"))).toEqual(["horizon", "hasOpenNeeds", "words"]);
    expect(lift(answer(dutch, "hasOffer", false), "hasOffer")).toEqual(dutch);
    expect(lift(dutch, "country")).toEqual(NO_FILTERS);
  });

  test("have the same key when they ask for the same", () => {
    expect(filterKey(NO_FILTERS)).toBeNull();
    const turned = toggleValue(toggleValue(NO_FILTERS, "horizon", "SHORT_TERM"), "country", "NL");
    expect(filterKey({ ...turned, words: "speech", answers: { hasOpenNeeds: true } })).toBe(filterKey(soon));
    expect(filterKey({ ...dutch, match: "any" })).toBe(filterKey(dutch));
    expect(filterKey({ ...soon, match: "any" })).not.toBe(filterKey(soon));
  });
});

describe("the filter that the API is asked with", () => {
  test("asks for all of it, or for one of it", () => {
    const parts = [
      { country: ["NL"] },
      { horizon: ["SHORT_TERM"] },
      { hasOpenNeeds: true },
      { text: "speech" },
    ];
    expect(nodeFilter(soon)).toEqual({ and: parts });
    expect(nodeFilter({ ...soon, match: "any" })).toEqual({ or: parts });
    expect(nodeFilter(NO_FILTERS)).toEqual({});
  });

  test("can leave values out, and keep to the kinds that the legend shows", () => {
    const not = chooseFacet(NO_FILTERS, "country", { values: ["NL"], not: true });
    expect(nodeFilter(not, ["NEED"])).toEqual({ kinds: ["NEED"], and: [{ not: { country: ["NL"] } }] });
  });

  test("asks whether somebody has a need, an idea or an offer, and keeps those beside them", () => {
    const has = { or: [{ hasOffer: {} }, { kinds: ["OFFER"] }] };
    expect(nodeFilter(answer(NO_FILTERS, "hasOffer", true))).toEqual({ and: [has] });
    expect(nodeFilter(answer(NO_FILTERS, "hasOffer", false))).toEqual({ and: [{ not: has }] });
  });

  test("asks, when the reader says so, for one and the same need, with its theme and horizon", () => {
    const wish = toggleValue(dutch, "needKind", "WISH");
    expect(hasTogether(wish)).toBe(false);
    const both = toggleValue(wish, "theme", "theme-1");
    expect(hasTogether(both)).toBe(true);
    expect(isTogether(both, "theme")).toBe(false);
    const same = { ...both, same: true };
    expect(isTogether(same, "theme")).toBe(true);
    expect(isTogether(same, "country")).toBe(false);
    const and = [{ needKind: ["WISH"] }, { theme: ["theme-1"] }];
    expect(nodeFilter(same)).toEqual({
      and: [{ country: ["NL"] }, { or: [{ hasNeed: { and } }, { kinds: ["NEED"], and }] }],
    });
  });

  test("takes a horizon with a theme for those of one need, or of one idea", () => {
    const plain = toggleValue(toggleValue(NO_FILTERS, "horizon", "LONG_TERM"), "theme", "theme-1");
    const and = [{ horizon: ["LONG_TERM"] }, { theme: ["theme-1"] }];
    expect(nodeFilter({ ...plain, same: true })).toEqual({
      and: [
        {
          or: [
            { or: [{ hasNeed: { and } }, { kinds: ["NEED"], and }] },
            { or: [{ hasProjectIdea: { and } }, { kinds: ["PROJECT_IDEA"], and }] },
          ],
        },
      ],
    });
  });

  test("asks two facts of an organisation of one and the same, for what several do together", () => {
    const museum = { ...toggleValue(dutch, "organisationKind", "museum"), same: true };
    const and = [{ organisationKind: ["museum"] }, { country: ["NL"] }];
    expect(nodeFilter(museum)).toEqual({
      and: [{ or: [{ organisation: { and } }, { kinds: ["ORGANISATION"], and }] }],
    });
  });

  test("counts the values of a fact under the others; under none when one of them is enough", () => {
    expect(othersOf(soon)).toBe(soon);
    expect(nodeFilter(othersOf({ ...soon, match: "any" }))).toEqual({});
  });
});
