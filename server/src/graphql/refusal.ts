import { GraphQLError } from "graphql";

/** Why a question is refused, as HTTP says it: a status of 400 and more, and headers that go with it. */
export interface HttpRefusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A question that is refused before any work is done for it: a code for programs, a sentence that helps people, and
 * numbers for programs that want to do better.
 */
export function refusal(
  code: string,
  message: string,
  { status, headers = {} }: HttpRefusal = { status: 400 },
  numbers: Readonly<Record<string, number>> = {},
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...numbers, http: { status, headers: { ...headers } } },
  });
}
