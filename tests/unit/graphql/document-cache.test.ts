import { expect, test } from "@jest/globals";
import { DocumentCache } from "../../../server/src/graphql/document-cache.ts";

test("a question is remembered from the second time on", () => {
  const cache = new DocumentCache<{ time: number }>();
  cache.set("{ a }", { time: 1 });
  expect(cache.get("{ a }")).toBeUndefined();
  cache.set("{ a }", { time: 2 });
  expect(cache.get("{ a }")).toEqual({ time: 2 });
});

test("thousands that come once put none out that is asked for again and again", () => {
  const cache = new DocumentCache<{ time: number }>();
  for (const time of [1, 2]) cache.set("{ a }", { time });
  for (let at = 0; at < 10_000; at++) cache.set(`{ a } # ${at} ${"long ".repeat(100)}`, { time: 3 });
  expect(cache.get("{ a }")).toEqual({ time: 2 });
});

test("a very long question is not remembered", () => {
  const cache = new DocumentCache<{ time: number }>();
  const text = "a".repeat(30_000);
  for (const time of [1, 2, 3]) cache.set(text, { time });
  expect(cache.get(text)).toBeUndefined();
});
