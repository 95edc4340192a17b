import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { checkedRows } from "../../../server/src/database/rows.ts";
import { statement } from "../../../server/src/database/statement.ts";
import { kindOfLabels, LINK_TABLE, NODE_TABLE } from "../../../server/src/database/tables.ts";
import { LINK_TYPES, NODE_KINDS } from "../../../server/src/network/model.ts";

const shapes = { parameters: z.strictObject({}), row: z.object({ year: z.int() }) };

describe("a statement", () => {
  test("has its text from its file, the same for both engines", () => {
    const { text } = statement("database/has-any-node", "read", shapes);
    expect(text.neo4j).toContain("RETURN true AS found");
    expect(text.embedded).toBe(text.neo4j);
  });

  test("without a file is an error that names the file", () => {
    expect(() => statement("need/forget-needs", "read", shapes)).toThrow("cypher/need/forget-needs.cypher");
  });

  test("has its rows parsed, and says which row and column is not as expected", () => {
    const one = statement("database/has-any-node", "read", shapes);
    const parse = (...rows: unknown[][]) => [...checkedRows(one, ["more", "year"], rows)];
    expect(parse([1, 2026])).toEqual([{ year: 2026 }]);
    expect(() => parse([1, 2026], [1, "2026"])).toThrow(/^database\/has-any-node, row 2, year: /);
    expect(() => parse([1, 0.5])).toThrow(
      expect.objectContaining({ code: "ROW_UNEXPECTED", statement: "database/has-any-node" }),
    );
  });
});

describe("the tables of kinds and types", () => {
  test("write each kind of node with the statement that gives it its label", () => {
    for (const kind of NODE_KINDS) {
      const { label, put } = NODE_TABLE[kind];
      expect(put.text.neo4j).toContain(`SET n:${label}\n`);
      expect(kindOfLabels(["NetworkNode", label])).toBe(kind);
    }
    expect(kindOfLabels(["NetworkNode"])).toBeNull();
    expect(kindOfLabels([])).toBeNull();
  });

  test("write each type of link with the statement that names it", () => {
    for (const type of LINK_TYPES) expect(LINK_TABLE[type].text.neo4j).toContain(`[r:${type}]`);
  });
});
