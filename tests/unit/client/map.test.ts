import { describe, expect, test } from "@jest/globals";
import { readMap } from "../../../client/src/api/map.ts";
import { museumMap } from "./museum-network.ts";

const answering =
  (response: Response | Error): typeof fetch =>
  async () => {
    if (response instanceof Error) throw response;
    return response;
  };

const never = new AbortController().signal;

describe("reading the map from the server", () => {
  test("gives the map", async () => {
    expect(await readMap(answering(Response.json(museumMap)), never)).toEqual({ map: museumMap });
  });

  test("says when the map is still being worked out, and when to ask again", async () => {
    const busy = new Response("", { status: 503, headers: { "retry-after": "5" } });
    expect(await readMap(answering(busy), never)).toEqual({ problem: { kind: "preparing", retryAfter: 5 } });
  });

  test.each([
    ["the server cannot be reached", new TypeError("failed to fetch")],
    ["the server fails", new Response("oops", { status: 500 })],
    ["the database is away", new Response("{}", { status: 503 })],
    ["the answer is no map", Response.json({ hello: "world" })],
    ["the answer is no JSON", new Response("<html>")],
  ])("says that there is no map when %s", async (_, response) => {
    expect(await readMap(answering(response), never)).toEqual({ problem: { kind: "unreachable" } });
  });

  test("throws only when the reader has gone", async () => {
    const ending = new AbortController();
    ending.abort();
    await expect(readMap(answering(new Error("aborted")), ending.signal)).rejects.toThrow("aborted");
  });
});
