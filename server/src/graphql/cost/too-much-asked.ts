import type { GraphQLError } from "graphql";
import { refusal } from "../refusal.ts";

/** @param seconds after which there is room again */
export function tooMuchAsked(seconds: number): GraphQLError {
  const wait = Math.ceil(seconds);
  const message = `You have asked as much as one caller may in a minute. Ask again in ${wait} s.`;
  return refusal("TOO_MANY_REQUESTS", message, {
    status: 429,
    headers: { "retry-after": String(wait) },
  });
}
