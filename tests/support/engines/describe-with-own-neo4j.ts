import { afterAll, describe } from "@jest/globals";
import { type Neo4jOptions, type RunningNeo4j, startNeo4j } from "../neo4j/start-neo4j.ts";
import { notRunTitle } from "../outcome/not-run.ts";
import { askForNeo4jProgram } from "../services/ask.ts";
import { isUnavailable } from "../services/unavailable.ts";

/** Starts a Neo4j that the suite may stop, kill and restart as it likes; it is closed after the suite. */
export type StartOwn = (options?: Neo4jOptions) => Promise<RunningNeo4j>;

const program = await askForNeo4jProgram();

/** How long a hook or test may take that starts a Neo4j: some 7 s on a quiet machine, much more on a busy one. */
export const START_MS = 120_000;

/**
 * A suite about outages and crashes, with Neo4js of its own beside the one of the run.
 * Where none can be started it is skipped, and its name says why.
 */
export function describeWithOwnNeo4j(name: string, suite: (start: StartOwn) => void): void {
  if (isUnavailable(program)) {
    const { unavailable } = program;
    const title = notRunTitle(name, "on a Neo4j of their own", unavailable);
    describe.skip(title, () => suite(() => Promise.reject(new Error(unavailable))));
    return;
  }
  describe(name, () => {
    const started: RunningNeo4j[] = [];
    suite(async (options) => {
      const neo4j = await startNeo4j(program, options);
      started.push(neo4j);
      return neo4j;
    });
    afterAll(() => Promise.all(started.map((neo4j) => neo4j.close())), START_MS);
  });
}
