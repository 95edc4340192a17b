import { describe, expect, test } from "@jest/globals";
import { checkProperties, toStorable } from "../../../server/src/database/storable.ts";

const refused = (message: string) =>
  expect.objectContaining({ code: "VALUE_NOT_STORABLE", message: expect.stringContaining(message) });
const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (thrown) {
    return thrown;
  }
};

describe("a parameter", () => {
  test("is passed on as it is, with undefined as null", () => {
    const given = { text: "é", none: null, absent: undefined, yes: true, list: [1, ["a"], { deep: -1 }] };
    expect(toStorable(given, "")).toEqual({ ...given, absent: null });
    expect(toStorable(Object.assign(Object.create(null), { a: 1 }), "")).toEqual({ a: 1 });
  });

  test.each([
    ["rows[1].year is 0.5", { rows: [{}, { year: 0.5 }] }],
    ["year is 9007199254740992", { year: 2 ** 53 }],
    ["year is NaN", { year: Number.NaN }],
    ["at is a object", { at: new Date(0) }],
    ["big is a bigint", { big: 1n }],
    ["list[0] is a function", { list: [() => 1] }],
    ["map is a object", { map: new Map() }],
  ])("is refused with its place: %s", (message, given) => {
    expect(thrownBy(() => toStorable(given, ""))).toEqual(refused(message));
  });
});

describe("the properties of a node or link", () => {
  test("may be texts, whole numbers, booleans, lists of texts and null", () => {
    const properties = { text: "", year: -1, yes: false, list: ["a"], none: [], absent: null };
    expect(thrownBy(() => checkProperties(properties, "need-1"))).toBeUndefined();
  });

  test.each([
    [[1]],
    [["a", 1]],
    [["a", null]],
    [[["a"]]],
    [{ a: 1 }],
    [0.5],
    [2 ** 53],
    [undefined],
    [new Date(0)],
  ])("may not be %j", (value) => {
    const checking = () => checkProperties({ good: "a", odd: value }, "need-1");
    expect(thrownBy(checking)).toEqual(refused('need-1: the property "odd"'));
  });
});
