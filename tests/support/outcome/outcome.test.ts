import { describe, expect, test } from "@jest/globals";
import { notRunTitle, readNotRun } from "./not-run.ts";
import { countsLine, countTests, type JestResults, notRunSentences } from "./outcome.ts";

const noJava = notRunTitle("search, on Neo4j", "on a real Neo4j", "no Java: none at all");

function results(statuses: readonly [status: string, ...ancestors: string[]][], broken = 0): JestResults {
  const assertionResults = statuses.map(([status, ...ancestorTitles], at) => ({
    status,
    ancestorTitles,
    fullName: `test ${at + 1}`,
  }));
  return { numRuntimeErrorTestSuites: broken, testResults: [{ name: "one.test.ts", assertionResults }] };
}

describe("the name of a suite that was not run", () => {
  test("gives back where and why, also when the reason holds a colon", () => {
    expect(readNotRun(noJava)).toEqual({ where: "on a real Neo4j", reason: "no Java: none at all" });
  });

  test("is told from any other name", () => {
    expect(readNotRun("search (by name)")).toBeUndefined();
  });
});

describe("the line that counts", () => {
  test("has tests that passed, failed and were skipped, whatever jest calls that", () => {
    const run = results([
      ["passed"],
      ["passed"],
      ["failed"],
      ["pending"],
      ["todo"],
      ["skipped"],
      ["disabled"],
    ]);
    expect(countsLine(countTests(run))).toBe("2 passed, 1 failed, 4 skipped");
  });

  test("counts a file that could not be run as one that failed", () => {
    expect(countsLine(countTests(results([["passed"]], 2)))).toBe("1 passed, 2 failed, 0 skipped");
  });
});

describe("what was not run", () => {
  test("is one sentence for each reason, with suites and tests counted", () => {
    const noBrowser = notRunTitle("the walk", "in a browser", "no Chromium was found");
    const run = results([
      ["pending", noJava],
      ["pending", noJava, "inside"],
      ["pending", notRunTitle("facets, on Neo4j", "on a real Neo4j", "no Java: none at all")],
      ["pending", noBrowser],
      ["passed", "something else"],
    ]);
    expect(notRunSentences(run)).toEqual([
      "Not run: the suites on a real Neo4j, because no Java: none at all (2 suites, 3 tests).",
      "Not run: the suites in a browser, because no Chromium was found (1 suite, 1 test).",
    ]);
  });

  test("names tests that were skipped for no reason of ours", () => {
    expect(notRunSentences(results([["pending"], ["passed"], ["todo"]]))).toEqual([
      'Not run: 2 tests left out by a mark in the test or by -t: "test 1", "test 3".',
    ]);
  });

  test("is nothing when everything ran", () => {
    expect(notRunSentences(results([["passed"], ["failed"]]))).toEqual([]);
  });
});
