import { describe, expect, test } from "@jest/globals";
import { nodeFilter, othersOf } from "../../../client/src/panels/filters/documents.ts";
import {
  chooseFacet,
  type Filters,
  filterKey,
  lift,
  NO_FILTERS,
  partsOf,
  toggleValue,
} from "../../../client/src/state/filters.ts";

const dutch = toggleValue(NO_FILTERS, "country", "NL");
const soon: Filters = { ...toggleValue(dutch, "horizon", "SHORT_TERM"), words: "speech", openNeeds: true };

describe("filters", () => {
  test("take values in and out, in one order, whatever order they were ticked in", () => {
    const both = toggleValue(dutch, "country", "BE");
    expect(both.facets.country?.values).toEqual(["BE", "NL"]);
    expect(toggleValue(both, "country", "NL").facets.country?.values).toEqual(["BE"]);
    expect(toggleValue(dutch, "country", "NL")).toEqual(NO_FILTERS);
  });

  test("are lifted part by part", () => {
    expect(partsOf(soon)).toEqual(["country", "horizon", "words", "openNeeds"]);
    expect(partsOf(lift(soon, "words"))).toEqual(["country", "horizon", "openNeeds"]);
    expect(partsOf(lift(soon, "country"))).toEqual(["horizon", "words", "openNeeds"]);
    expect(lift(dutch, "country")).toEqual(NO_FILTERS);
  });

  test("have the same key when they ask for the same", () => {
    expect(filterKey(NO_FILTERS)).toBeNull();
    const turned = toggleValue(toggleValue(NO_FILTERS, "horizon", "SHORT_TERM"), "country", "NL");
    expect(filterKey({ ...turned, words: "speech", openNeeds: true })).toBe(filterKey(soon));
    expect(filterKey({ ...dutch, match: "any" })).toBe(filterKey(dutch));
    expect(filterKey({ ...soon, match: "any" })).not.toBe(filterKey(soon));
  });
});

describe("the filter that the API is asked with", () => {
  test("asks for all of it, or for one of it", () => {
    const parts = [
      { country: ["NL"] },
      { horizon: ["SHORT_TERM"] },
      { text: "speech" },
      { hasOpenNeeds: true },
    ];
    expect(nodeFilter(soon)).toEqual({ and: parts });
    expect(nodeFilter({ ...soon, match: "any" })).toEqual({ or: parts });
    expect(nodeFilter(NO_FILTERS)).toEqual({});
  });

  test("can leave values out, and keep to the kinds that the legend shows", () => {
    const not = chooseFacet(NO_FILTERS, "country", { values: ["NL"], not: true });
    expect(nodeFilter(not, ["NEED"])).toEqual({ kinds: ["NEED"], and: [{ not: { country: ["NL"] } }] });
  });

  test("counts the values of a fact under the others; under none when one of them is enough", () => {
    expect(othersOf(soon)).toBe(soon);
    expect(nodeFilter(othersOf({ ...soon, match: "any" }))).toEqual({});
  });
});
