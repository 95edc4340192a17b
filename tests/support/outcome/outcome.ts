import { z } from "zod";
import { type NotRun, readNotRun } from "./not-run.ts";

const assertion = z.object({ ancestorTitles: z.array(z.string()), fullName: z.string(), status: z.string() });

/** The part that is read of what `jest --json` writes. */
export const jestResults = z.object({
  numRuntimeErrorTestSuites: z.number(),
  testResults: z.array(z.object({ name: z.string(), assertionResults: z.array(assertion) })),
});
export type JestResults = z.infer<typeof jestResults>;
type Test = z.infer<typeof assertion> & { readonly file: string };

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Counts tests; a file that could not be run at all counts as one that failed. */
export function countTests(results: JestResults): Counts {
  const tests = allTests(results);
  const passed = tests.filter((test) => test.status === "passed").length;
  const failed = tests.filter((test) => test.status === "failed").length;
  return {
    passed,
    failed: failed + results.numRuntimeErrorTestSuites,
    skipped: tests.length - passed - failed,
  };
}

/** The last line of a run. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A sentence for each place where suites were not run, and one for the tests that were skipped otherwise. */
export function notRunSentences(results: JestResults): string[] {
  const skipped = allTests(results).filter((test) => test.status !== "passed" && test.status !== "failed");
  const groups = new Map<string, Test[]>();
  for (const test of skipped) {
    const notRun = notRunOf(test);
    const key = notRun === undefined ? "" : `${notRun.where}: ${notRun.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), test]);
  }
  return [...groups.values()].map(sentence);
}

function sentence(tests: readonly Test[]): string {
  const notRun = tests[0] && notRunOf(tests[0]);
  return notRun === undefined ? skippedSentence(tests) : notRunSentence(notRun, tests);
}

function notRunSentence({ where, reason }: NotRun, tests: readonly Test[]): string {
  const suites = new Set(tests.map((test) => `${test.file} ${test.ancestorTitles.find(readNotRun)}`)).size;
  return `Not run: the suites ${where}, because ${reason} (${plural(suites, "suite")}, ${plural(tests.length, "test")}).`;
}

function skippedSentence(tests: readonly Test[]): string {
  const names = tests.slice(0, 3).map((test) => `"${test.fullName}"`);
  const more = tests.length > names.length ? " and others" : "";
  return `Not run: ${plural(tests.length, "test")} left out by a mark in the test or by -t: ${names.join(", ")}${more}.`;
}

function notRunOf(test: Test): NotRun | undefined {
  return test.ancestorTitles.map(readNotRun).find((found) => found !== undefined);
}

function allTests(results: JestResults): Test[] {
  return results.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, file: name })),
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
