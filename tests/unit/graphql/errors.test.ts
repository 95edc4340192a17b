import { describe, expect, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import { toPublicError } from "../../../server/src/graphql/errors.ts";
import { badArgument } from "../../../server/src/network/errors.ts";

const log = { error: () => {}, warn: () => {} };
const shown = (error: unknown) => toPublicError(error, "id-1", log).toJSON();

const MASKED = {
  message: "Something went wrong here. Tell us the request id if it happens again.",
  extensions: expect.objectContaining({ code: "INTERNAL_SERVER_ERROR", requestId: "id-1" }),
};

describe("what a caller sees of an error", () => {
  test("is its sentence, code and argument when the network refuses something", () => {
    const located = new GraphQLError("x", { path: ["needs"], originalError: badArgument("first", "is 0") });
    expect(shown(located)).toMatchObject({
      message: "first is 0.",
      path: ["needs"],
      extensions: { code: "BAD_ARGUMENT", argument: "first" },
    });
  });

  test("is nothing of a value in the answer that the schema does not know", () => {
    // As GraphQL wraps what an enum throws about a value of the database.
    const thrown = new GraphQLError('Enum "Role" cannot represent value: "secret"');
    const located = new GraphQLError(thrown.message, { path: ["link", "role"], originalError: thrown });
    expect(shown(located)).toMatchObject({ ...MASKED, path: ["link", "role"] });
    expect(shown(new GraphQLError(thrown.message, { path: ["role"] }))).toMatchObject(MASKED);
  });

  test.each([
    ["an error", new Error("secret")],
    [
      "an error in errors",
      new GraphQLError("secret", {
        originalError: new GraphQLError("secret", { originalError: new Error("secret") }),
      }),
    ],
    ["what a library calls unexpected", new GraphQLError("secret", { extensions: { unexpected: true } })],
    ["a text", "secret"],
    ["nothing", undefined],
  ])("is nothing of %s that nobody expected", (_, error) => {
    expect(shown(error)).toMatchObject(MASKED);
    expect(JSON.stringify(shown(error))).not.toContain("secret");
  });

  test("is logged once for an answer, however many fields it fails", () => {
    const lines: unknown[] = [];
    const counting = { ...log, error: (line: unknown) => lines.push(line) };
    const told = new Set<string>();
    const cause = new Error("secret");
    for (const field of ["a", "b", "c"]) {
      toPublicError(new GraphQLError("secret", { path: [field], originalError: cause }), "id-1", counting, {
        told,
        nothing: false,
      });
    }
    expect(lines).toEqual([{ requestId: "id-1", err: cause }]);
  });
});
