import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildSchema, OverlappingFieldsCanBeMergedRule, parse, type ValidationRule, validate } from "graphql";
import { fieldsOfOneNameRule } from "../../../server/src/graphql/fields-of-one-name.ts";

const schema = buildSchema(`
  interface Thing { id: ID! size(unit: Int): Int near(first: Int): [Thing!]! }
  type House implements Thing { id: ID! size(unit: Int): Int near(first: Int): [Thing!]! state: Int }
  type Tree implements Thing { id: ID! size(unit: Int): Int near(first: Int): [Thing!]! state: String! }
  type Query { thing(id: ID): Thing tree: Tree }
`);

const ours: ValidationRule = (context) => fieldsOfOneNameRule(context, 2_000);
const told = (text: string, rule: ValidationRule) =>
  validate(schema, parse(text), [rule]).map((error) => error.toJSON());

const NAMES = ["F", "G", "H"];
/** Selections in a thing, some of which name the same things by the same names, and some that do not exist. */
const { selections } = fc.letrec<{ selections: string; selection: string; leaf: string }>((tie) => ({
  leaf: fc
    .tuple(
      fc.constantFrom("", "", "", "", "size: ", "x: "),
      fc.constantFrom("id", "id", "size", "size(unit: 1)", "size(unit: 2)", "state", "nothing"),
    )
    .map((parts) => parts.join("")),
  selection: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc
      .tuple(
        fc.constantFrom("near", "x: near", "near(first: 1)", "... on House", "... on Tree", "..."),
        tie("selections"),
      )
      .map(([field, within]) => `${field} ${within}`),
    fc.constantFrom(...NAMES).map((name) => `...${name}`),
  ),
  selections: fc
    .array(tie("selection"), { minLength: 1, maxLength: 3 })
    .map((parts) => `{ ${parts.join(" ")} }`),
}));
const question = fc
  .tuple(selections, fc.array(selections, { minLength: NAMES.length, maxLength: NAMES.length }))
  .map(([asked, within]) =>
    [
      // What nobody uses is refused for that.
      `{ thing ${asked} tree ${asked} ${NAMES.map((name) => `of${name}: thing { ...${name} }`).join(" ")} }`,
      // Each may use those that follow.
      ...within.map((set, at) =>
        `fragment ${NAMES[at]} on Thing ${set}`.replace(/\.\.\.([FGH])/g, (spread, name: string) =>
          NAMES.indexOf(name) > at ? spread : "id",
        ),
      ),
    ].join("\n"),
  );

test("what is asked under one name is judged as graphql-js does", () => {
  let wrong = 0;
  fc.assert(
    fc.property(question, (text) => {
      const theirs = told(text, OverlappingFieldsCanBeMergedRule);
      expect(told(text, ours)).toEqual(theirs);
      wrong += Number(theirs.length > 0);
    }),
    { numRuns: 1_000 },
  );
  // Of each kind there were many.
  expect(wrong).toBeGreaterThan(100);
  expect(wrong).toBeLessThan(900);
});

const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(" ");

test("fields that are asked for alike may stand in one place as often as one likes", () => {
  expect(told(`{ ${times(300, () => "tree { id size(unit: 1) }")} }`, ours)).toEqual([]);
});

test("of hundreds that differ only that is told, and what to do", () => {
  const errors = told(`{ ${times(300, (at) => `thing(id: ${at}) { id }`)} }`, ours);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toMatch(/named "thing" .* as in first: thing/);
});

test("fragments in a circle are looked through no further than a question may be large", () => {
  const text =
    "{ thing { ...F } } fragment F on Thing { a: near { ...F } b: near { ...F } c: near { ...F } }";
  expect(() => told(text, ours)).not.toThrow();
});
