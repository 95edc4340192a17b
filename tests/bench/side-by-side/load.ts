import autocannon from "autocannon";

export interface Round {
  readonly perSecond: number;
  /** Milliseconds, ascending. */
  readonly times: readonly number[];
}

/**
 * Asks questions in turn over ten connections for a number of seconds.
 * @throws Error when any answer is not a 200
 */
export async function load(url: string, questions: readonly object[], seconds: number): Promise<Round> {
  const times: number[] = [];
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
  return { perSecond: times.length / result.duration, times: times.sort((a, b) => a - b) };
}
