import { describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery, parse } from "graphql";
import { shapeOf } from "../../../../server/src/graphql/cost/shape.ts";

const shape = (text: string) => shapeOf(parse(text));

describe("the shape of a question", () => {
  test("counts how deep fields stand in each other, through fragments too", () => {
    expect(shape("{ a { b } c }").depth).toBe(2);
    expect(shape("{ a { ... { b { c } } } }").depth).toBe(3);
    expect(shape("{ a { ...A } } fragment A on T { b { ...B } } fragment B on T { c }").depth).toBe(3);
  });

  test("counts depth within the schema by itself", () => {
    const { depth, schemaDepth } = shape("{ a { b } __schema { types { fields { name } } } }");
    expect([depth, schemaDepth]).toEqual([2, 3]);
    expect(shape(getIntrospectionQuery())).toMatchObject({ depth: 1, schemaDepth: 14 });
  });

  test("counts names and directives that are given", () => {
    expect(shape("{ x: a @skip(if: true) y: b ...A } fragment A on T { z: c @a @b }")).toMatchObject({
      aliases: 3,
      directives: 3,
    });
  });

  test("counts all fields with fragments in their places, without putting them there", () => {
    expect(shape("{ a ...A ...A } fragment A on T { b c }").fields).toBe(5);
    const names = Array.from({ length: 60 }, (_, at) => `F${at}`);
    const doubling = names
      .map(
        (name, at) =>
          `fragment ${name} on T { ${at === 59 ? "a" : `...${names[at + 1]} ...${names[at + 1]}`} }`,
      )
      .join(" ");
    expect(shape(`{ ...F0 } ${doubling}`).fields).toBe(2 ** 59);
  });

  test("measures the longest name that is given", () => {
    expect(shape("{ a ab: c abc: d }").longestAlias).toBe(3);
    expect(shape("{ longer { a } }").longestAlias).toBe(0);
  });

  test("does not go round in circles", () => {
    expect(shape("{ ...A } fragment A on T { a { ...B } } fragment B on T { b { ...A } }").depth).toBe(2);
    expect(shape("{ ...Nobody }").fields).toBe(0);
  });
});
