import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { toCsv } from "../../../client/src/text/csv.ts";

describe("the shortlist as CSV", () => {
  test("is read back by another reader, quotes, commas and lines included", () => {
    const rows = [
      ["Name", "Country"],
      ['Museum "De Zaal", Gent', "België"],
      ["two\nlines", ""],
    ];
    expect(parse(toCsv(rows), { bom: true })).toEqual(rows);
  });

  test("has nothing that a spreadsheet would run", () => {
    expect(parse(toCsv([["=1+1", "+1", "-1", "@A1", "a=b"]]), { bom: true })).toEqual([
      ["'=1+1", "'+1", "'-1", "'@A1", "a=b"],
    ]);
  });
});
