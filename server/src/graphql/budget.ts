import type { Plugin } from "graphql-yoga";
import { LeakyBuckets } from "../callers/leaky-buckets.ts";
import type { RequestContext } from "./public-errors.ts";
import { refusal } from "./refusal.ts";

/** What it costs to read a question and to see whether it is a right one, before anything is answered. */
export const POINTS_OF_READING = 10;

/** Refuses callers who have spent their budget, before their questions are read. */
export function useBudget(pointsPerMinute: number): Plugin<object, RequestContext> {
  const buckets = new LeakyBuckets({ holds: pointsPerMinute, leaksPerSecond: pointsPerMinute / 60 });
  return {
    onRequestParse({ serverContext }) {
      const seconds = buckets.pour(serverContext.caller, POINTS_OF_READING);
      if (seconds > 0) throw tooMuchAsked(seconds);
    },
  };
}

/** @param seconds after which there is room again */
export function tooMuchAsked(seconds: number) {
  const wait = Math.ceil(seconds);
  const message = `You have asked as much as one caller may in a minute. Ask again in ${wait} s.`;
  return refusal("TOO_MANY_REQUESTS", message, { status: 429, headers: { "retry-after": String(wait) } });
}
