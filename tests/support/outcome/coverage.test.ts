import { expect, test } from "@jest/globals";
import { coverageLines } from "./coverage.ts";

const share = (covered: number, total: number) => ({ covered, total });
const file = (covered: number, total: number) => ({
  lines: share(covered, total),
  branches: share(1, 2),
  functions: share(0, 0),
});

test("the summary names the whole, what was not touched and what is covered least, first", () => {
  const summary = {
    total: file(1099, 1100),
    "/project/server/a.ts": file(9, 10),
    "/project/server/b.ts": file(0, 5),
    "/project/server/c.ts": file(1, 4),
    "/project/client/d.ts": file(0, 1),
    "/project/server/e.ts": file(0, 1),
    "/project/server/whole.ts": file(7, 7),
  };
  expect(coverageLines(summary, "/project")).toEqual([
    "Covered: 99% of lines, 50% of branches, 100% of functions.",
    "Not loaded inside jest (what runs only in the browser or as a command is not measured):",
    "  client: d.ts",
    "  server: b.ts, e.ts",
    "Least covered:",
    "   25%  server/c.ts (3 of 4 lines not)",
    "   90%  server/a.ts (1 of 10 lines not)",
  ]);
});

test("the list of the least covered is cut after twelve, and says so", () => {
  const files = Array.from({ length: 14 }, (_, at) => [`/project/${at}.ts`, file(at + 1, 100)] as const);
  const lines = coverageLines({ total: file(1, 2), ...Object.fromEntries(files) }, "/project");
  expect(lines).toHaveLength(1 + 1 + 12 + 1);
  expect(lines.at(-1)).toBe("  and 2 files with more, in coverage/.");
});
