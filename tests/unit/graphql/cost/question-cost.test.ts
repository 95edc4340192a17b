import { describe, expect, test } from "@jest/globals";
import { buildSchema, getOperationAST, parse, validate } from "graphql";
import { pointsWith } from "../../../../server/src/graphql/cost/points.ts";
import { Prices } from "../../../../server/src/graphql/cost/prices.ts";
import { costOf } from "../../../../server/src/graphql/cost/question-cost.ts";

const schema = buildSchema(`
  directive @cost(work: Int! = 0, items: Int, timesPage: Int) on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
  interface Animal { name: String sound: String friends: [Animal!]! @cost(items: 3) }
  type Dog implements Animal { name: String sound: String friends: [Animal!]! bones: [String!]! @cost(items: 2) }
  type Cat implements Animal { name: String sound: String friends: [Animal!]! lives: Int mice: Int rats: Int }
  type Animals { nodes: [Animal!]! bonds: [Bond!]! @cost(timesPage: 4) kinds: [Kind!]! @cost(items: 2) total: Int }
  type Bond { from: String to: String }
  type Kind { name: String }
  input Wanted { name: String @cost(work: 100) names: [String!] not: Wanted or: [Wanted!] }
  type Query {
    animal(named: String): Animal
    animals(first: Int! = 20, wanted: Wanted): Animals @cost(work: 50)
    listed(first: Int! = 10): [Animal!]!
    around(limit: Int! = 250): Animals
    some: [Animal!]!
  }
`);
const prices = new Prices(schema);

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error("There is no operation.");
  return pointsWith(costOf(schema, prices, document, operation), variables);
}

describe("the cost of a question is a point for each field that may stand in the answer", () => {
  test.each([
    ["one field", "{ __typename }", 1],
    ["a field within a field", "{ animal { name } }", 2],
    ["the same under other names", "{ a: animal { name } b: animal { name } }", 4],
    // animals and its 50, nodes, 20 names.
    ["a page by default", "{ animals { nodes { name } } }", 51 + 1 + 20],
    ["a page as written", "{ animals(first: 3) { nodes { name sound } } }", 51 + 1 + 6],
    ["what stands once beside the page", "{ animals(first: 100) { total } }", 51 + 1],
    ["a list that is the page itself", "{ listed { name } }", 1 + 10],
    ["a list of a known length in a page", "{ animals { kinds { name } } }", 51 + 1 + 2],
    ["a list that grows with the page", "{ around(limit: 10) { bonds { from to } } }", 1 + 1 + 4 * 10 * 2],
    ["a list of a known length", "{ animal { friends { name } } }", 1 + 1 + 3],
    ["a list of which nothing is said", "{ some { name } }", 1 + 5],
    ["texts in a list", "{ animal { ... on Dog { bones } } }", 1 + 1 + 2],
    // 100 x (friends + 3 x (friends + 3 names))
    [
      "lists in lists",
      "{ listed(first: 100) { friends { friends { name } } } }",
      1 + 100 * (1 + 3 * (1 + 3)),
    ],
  ])("%s", (_, text, points) => {
    expect(cost(text)).toBe(points);
  });
});

describe("the size of a page counts", () => {
  const question = "query ($first: Int! = 7) { listed(first: $first) { name } }";

  test("as its variable says", () => expect(cost(question, { first: 50 })).toBe(1 + 50));
  test("as the variable has it by default", () => expect(cost(question)).toBe(1 + 7));
  test("as the argument has it by default, when the variable says nothing", () => {
    expect(cost("query ($first: Int) { listed(first: $first) { name } }")).toBe(1 + 10);
  });
  test("whatever all objects are called in JavaScript", () => {
    const text = "query ($constructor: Int! = 7) { listed(first: $constructor) { name } }";
    expect(cost(text)).toBe(1 + 7);
  });
  test("anew for every set of variables", () => {
    const document = parse(question);
    const operation = getOperationAST(document);
    if (operation == null) throw new Error("There is no operation.");
    const points = costOf(schema, prices, document, operation);
    expect([1, 2, 3].map((first) => pointsWith(points, { first }))).toEqual([2, 3, 4]);
  });

  test.each([0, -1, 101, 1e9, 2.5e3])("and may not be %p", (first) => {
    const refused = expect.objectContaining({ code: "BAD_ARGUMENT", argument: "first" });
    expect(() => cost(question, { first })).toThrow(refused);
    expect(() => cost(`{ listed(first: ${first}) { name } }`)).toThrow(refused);
  });

  test("is for a surrounding another one", () => {
    expect(cost("{ around(limit: 1000) { total } }")).toBe(2);
    const refused = expect.objectContaining({ code: "BAD_ARGUMENT", argument: "limit" });
    expect(() => cost("{ around(limit: 1001) { total } }")).toThrow(refused);
  });
});

describe("fragments", () => {
  test("cost as much as what stands in them, wherever they are used", () => {
    const text = "{ a: listed { ...A } b: listed { ...A } } fragment A on Animal { name sound }";
    expect(cost(text)).toBe(2 * (1 + 10 * 2));
  });

  test("for several kinds cost as much as the dearest of them", () => {
    expect(cost("{ animal { name ... on Dog { sound } ... on Cat { lives mice rats } } }")).toBe(2 + 3);
    expect(cost("{ animal { ... on Cat { lives } ... on Cat { mice } ... on Dog { sound } } }")).toBe(1 + 2);
  });

  test("without a kind, or for the kind it is, cost like what stands beside them", () => {
    expect(cost("{ animal { ... { name } ... on Animal { sound } } }")).toBe(3);
  });
});

describe("what is skipped costs nothing", () => {
  const text =
    "query ($all: Boolean = true) { some @include(if: $all) { name } animal { name @skip(if: true) } }";
  test("as its variable says", () => {
    expect(cost(text, { all: true })).toBe(1 + 5 + 1);
    expect(cost(text, { all: false })).toBe(1);
  });
  test("and counts when nothing is said", () => expect(cost(text)).toBe(1 + 5 + 1));
  test("whatever its variable is called", () => {
    expect(cost("query ($toString: Boolean = true) { some @include(if: $toString) { name } }")).toBe(6);
  });
});

describe("a filter costs", () => {
  const rest = 51 + 1;
  test.each([
    ["five for each condition", '{ names: ["a"] }', 5 + 1],
    ["a point for each value", '{ names: ["a", "b", "c"] }', 5 + 3],
    ["what is said of the condition", '{ name: "a" }', 5 + 100],
    [
      "the same for filters in filters",
      '{ or: [{ name: "a" }, { not: { name: "b" } }] }',
      5 + 2 + 105 + 5 + 105,
    ],
    ["nothing for what is empty", "{ name: null }", 0],
  ])("%s", (_, wanted, points) => {
    expect(cost(`{ animals(wanted: ${wanted}) { total } }`)).toBe(rest + points);
  });

  test("the same when it comes in a variable, whole or in part", () => {
    const whole = "query ($wanted: Wanted) { animals(wanted: $wanted) { total } }";
    expect(cost(whole, { wanted: { or: [{ name: "a" }, { names: ["b"] }] } })).toBe(rest + 5 + 2 + 105 + 6);
    expect(cost(whole)).toBe(rest);
    const part = "query ($names: [String!]) { animals(wanted: { names: $names }) { total } }";
    expect(cost(part, { names: ["a", "b"] })).toBe(rest + 5 + 2);
  });

  test("nothing for what the schema does not know: that is refused anyway", () => {
    const text = "query ($wanted: Wanted) { animals(wanted: $wanted) { total } }";
    const wanted: unknown = JSON.parse(
      '{ "__proto__": { "name": "a" }, "constructor": 1, "nonsense": [1, 2] }',
    );
    expect(cost(text, { wanted })).toBe(rest);
    expect(cost(text, { wanted: "nonsense" })).toBe(rest);
  });
});
