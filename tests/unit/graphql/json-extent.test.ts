import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { extentOfJson } from "../../../server/src/graphql/json-extent.ts";

const ANYTHING = { depth: Number.POSITIVE_INFINITY, values: Number.POSITIVE_INFINITY };

/** Counted in the values themselves; an empty list counts as one of one. */
function counted(value: unknown): { depth: number; values: number } {
  if (typeof value !== "object" || value === null) return { depth: 0, values: 0 };
  const inner = Object.values(value).map(counted);
  return {
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
    values: inner.reduce((sum, { values }) => sum + values, Math.max(1, inner.length)),
  };
}

test("a JSON text is as deep, and has as many values, as what is read from it", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (value, indent) => {
      expect(extentOfJson(JSON.stringify(value, null, indent), ANYTHING)).toEqual(counted(value));
    }),
  );
});

test.each([
  ["brackets and commas", '{"a":"[{,,"}', 1, 1],
  ["quotes", '["\\"[,", "\\\\", ["\\\\\\""]]', 2, 4],
])("signs within strings are no signs of JSON: %s", (_, text, depth, values) => {
  expect(extentOfJson(text, ANYTHING)).toEqual({ depth, values });
});

test.each([
  ["", 0, 0],
  ['"', 0, 0],
  ['["a\\', 1, 1],
  ["]]]][", 0, 1],
])("a text that is no JSON is measured somehow: %s", (text, depth, values) => {
  expect(extentOfJson(text, ANYTHING)).toEqual({ depth, values });
});

test("a text is measured until it has more than it may", () => {
  expect(extentOfJson("[".repeat(1_000), { depth: 50, values: 100 })).toEqual({ depth: 51, values: 51 });
  expect(extentOfJson(`[${"1,".repeat(1_000)}`, { depth: 50, values: 100 })).toEqual({
    depth: 1,
    values: 101,
  });
});
