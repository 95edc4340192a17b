import { describe, expect, test } from "@jest/globals";
import { withDeadline } from "../../../server/src/database/deadline.ts";

const never = new Promise<never>(() => undefined);

describe("work with a deadline", () => {
  test("gives its result or its error when it is in time", async () => {
    expect(await withDeadline(Promise.resolve("done"), 60_000, "need/get-needs")).toBe("done");
    await expect(withDeadline(Promise.reject(new Error("no")), 60_000, "x")).rejects.toThrow("no");
  });

  test("is DATABASE_UNAVAILABLE, with the statement, when it is not", async () => {
    await expect(withDeadline(never, 1, "need/get-needs")).rejects.toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      statement: "need/get-needs",
      message: "The database did not answer within 1 ms.",
    });
  });

  test("may fail later without harm", async () => {
    let fail: (reason: Error) => void = () => undefined;
    const late = new Promise<never>((_, reject) => {
      fail = reject;
    });
    await expect(withDeadline(late, 1, "x")).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    fail(new Error("too late"));
    await expect(new Promise((done) => setImmediate(done))).resolves.toBeUndefined();
  });
});
