import { beforeEach, describe, expect, test } from "@jest/globals";
import { LeakyBuckets } from "../../../server/src/callers/leaky-buckets.ts";

describe("a leaky bucket that holds 100 points and leaks 10 a second", () => {
  let now: number;
  let buckets: LeakyBuckets;
  beforeEach(() => {
    now = 5_000;
    buckets = new LeakyBuckets({ holds: 100, leaksPerSecond: 10 }, () => now);
  });
  const pass = (seconds: number) => {
    now += seconds * 1000;
  };

  test("takes what fits, at once", () => {
    expect(buckets.pour("a", 60)).toBe(0);
    expect(buckets.pour("a", 40)).toBe(0);
  });

  test("says how long to wait for what does not fit, and does not count it", () => {
    buckets.pour("a", 95);
    expect(buckets.pour("a", 25)).toBe(2);
    expect(buckets.pour("a", 25)).toBe(2);
    expect(buckets.pour("a", 5)).toBe(0);
  });

  test("takes it after that time", () => {
    buckets.pour("a", 95);
    pass(1.9);
    expect(buckets.pour("a", 25)).toBeCloseTo(0.1);
    pass(0.2);
    expect(buckets.pour("a", 25)).toBe(0);
  });

  test("saves nothing up beyond what it holds", () => {
    buckets.pour("a", 50);
    pass(3_600);
    expect(buckets.pour("a", 100)).toBe(0);
    expect(buckets.pour("a", 1)).toBeCloseTo(0.1);
  });

  test("in the long run lets through what leaks away, and once what it holds", () => {
    let through = 0;
    for (let tenths = 0; tenths < 600; tenths++) {
      if (buckets.pour("a", 5) === 0) through += 5;
      pass(0.1);
    }
    expect(through).toBeGreaterThanOrEqual(690);
    expect(through).toBeLessThanOrEqual(700);
  });

  test("is another one for every caller", () => {
    buckets.pour("a", 100);
    expect(buckets.pour("b", 100)).toBe(0);
  });

  test("never takes what is more than it holds", () => {
    expect(buckets.pour("a", 101)).toBe(Number.POSITIVE_INFINITY);
    expect(buckets.pour("a", 100)).toBe(0);
  });
});
