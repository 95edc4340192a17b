import { describe, expect, test } from "@jest/globals";
import { readDump } from "../../../server/src/exchange/read-dump.ts";
import { allOf, BROKEN, dumpOf, HEADER, LINK, linesOf, NEED, THEME, VERSION, WHOLE } from "./dump-lines.ts";

const readAll = (lines: readonly string[]) => allOf(readDump(linesOf(lines)));

describe("reading a dump", () => {
  test("gives its nodes and links in their order", async () => {
    expect(await readAll(WHOLE)).toEqual([
      { node: NEED },
      { node: VERSION },
      { node: THEME },
      { link: LINK },
    ]);
  });

  test("gives nothing for the dump of an empty database", async () => {
    expect(await readAll(dumpOf(HEADER, []))).toEqual([]);
  });

  test.each(BROKEN)("refuses one %s and names the line", async (_, lines, line, message) => {
    await expect(readAll(lines)).rejects.toMatchObject({
      name: "DumpError",
      code: "DUMP_INVALID",
      message: expect.stringMatching(
        new RegExp(`^The dump was not loaded: line ${line} .*${message.replace(/[.()]/g, "\\$&")}`),
      ),
    });
  });
});
