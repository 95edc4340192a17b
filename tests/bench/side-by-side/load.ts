import { execFile } from "node:child_process";
import { promisify } from "node:util";
import autocannon from "autocannon";

export interface Round {
  readonly perSecond: number;
  /** Milliseconds, ascending. */
  readonly times: readonly number[];
  /** Milliseconds of processor an answer, of the server and the database together. */
  readonly cpu: number;
}

export interface Asked {
  readonly url: string;
  readonly questions: readonly object[];
  /** The processes whose work it is. */
  readonly pids: readonly number[];
}

/**
 * Asks questions in turn over ten connections for a number of seconds.
 * @throws Error when any answer is not a 200
 */
export async function load({ url, questions, pids }: Asked, seconds: number): Promise<Round> {
  const times: number[] = [];
  const before = await processorSeconds(pids);
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url: `${url}/graphql`,
        connections: 10,
        duration: seconds,
        method: "POST",
        headers: { "content-type": "application/json" },
        requests: questions.map((question) => ({ body: JSON.stringify(question) })),
      },
      (error, done) => (error ? reject(error) : resolve(done)),
    );
    instance.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers were no success, ${result.errors} failed.`);
  const spent = (await processorSeconds(pids)) - before;
  return {
    perSecond: times.length / result.duration,
    times: times.sort((a, b) => a - b),
    cpu: (1000 * spent) / times.length,
  };
}

/** What processes have used of the processor since they began, as `ps` tells it: in whole seconds. */
async function processorSeconds(pids: readonly number[]): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "cputimes=", "-p", pids.join(",")]);
  return stdout
    .trim()
    .split(/\s+/)
    .reduce((total, seconds) => total + Number(seconds), 0);
}
