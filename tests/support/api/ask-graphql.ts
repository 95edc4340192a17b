import { z } from "zod";

const errorShape = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

const answerShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(errorShape).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

export type Variables = Readonly<Record<string, unknown>>;

export interface GraphqlAnswer extends z.infer<typeof answerShape> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Puts a question as a script would. */
export async function ask(url: string, query: string, variables: Variables = {}): Promise<GraphqlAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return readAnswer(response);
}

export async function readAnswer(response: Response): Promise<GraphqlAnswer> {
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, ...answerShape.parse(JSON.parse(text)) };
}

/** The data of an answer in which nothing went wrong. */
export async function dataOf(url: string, query: string, variables: Variables = {}) {
  const { data, errors } = await ask(url, query, variables);
  if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors ?? "no data"));
  return data;
}

/** The same, read by a shape, for tests that work on with what they got. */
export async function shapedData<Data>(
  shape: z.ZodType<Data>,
  url: string,
  query: string,
  variables: Variables = {},
): Promise<Data> {
  return shape.parse(await dataOf(url, query, variables));
}

/** What went wrong, as its code and the argument that is wrong. */
export async function refusalOf(url: string, query: string, variables: Variables = {}) {
  const { errors = [] } = await ask(url, query, variables);
  return errors.map(({ extensions }) => ({ code: extensions?.code, argument: extensions?.argument }));
}
