import { questions } from "../../../client/src/api/questions.ts";

/** One answer as its caller saw it. */
export interface Seen {
  readonly status: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Puts a question and reads the whole answer; the status is 0 when the connection broke. */
export async function put(url: string, body: string, caller: string): Promise<Seen> {
  const begun = performance.now();
  try {
    return { ...(await send(url, body, caller)), milliseconds: performance.now() - begun };
  } catch {
    return { status: 0, bytes: 0, milliseconds: performance.now() - begun };
  }
}

async function send(url: string, body: string, caller: string): Promise<Omit<Seen, "milliseconds">> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      "x-forwarded-for": caller,
    },
    body,
  });
  const bytes = (await response.arrayBuffer()).byteLength;
  return { status: response.status, bytes };
}

/** What readers of the page and of its documentation ask. */
export const GOOD_QUESTIONS: readonly string[] = [
  ...questions.map(({ query, variables = {} }) => ({ query, variables })),
  {
    query: 'query { search(text: "museum beeld") { totalCount hits { node { id label { en nl } } } } }',
    variables: {},
  },
  { query: "{ facets { totalCount facets { facet values { value count } } } }", variables: {} },
  {
    query:
      '{ organisation(id: "org-rijksmuseum") { name website description { en } needs(first: 10) { nodes { title { en } } } } }',
    variables: {},
  },
].map((question) => JSON.stringify(question));

export const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Sends so many, evenly over some seconds, each when it is its time, whether the ones before are answered or not. */
export async function evenly(
  count: number,
  seconds: number,
  send: (at: number) => Promise<Seen>,
): Promise<Seen[]> {
  const begun = performance.now();
  const sent: Promise<Seen>[] = [];
  while (sent.length < count) {
    const due = Math.min(count, Math.ceil(((performance.now() - begun) / 1000 / seconds) * count) + 1);
    while (sent.length < due) sent.push(send(sent.length));
    await wait(5);
  }
  return Promise.all(sent);
}
