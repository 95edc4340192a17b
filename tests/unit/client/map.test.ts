import { describe, expect, test } from "@jest/globals";
import { openMap, readInnerGroups, readPart } from "../../../client/src/api/map.ts";
import { museumOverview, museumPart } from "./museum-network.ts";

type Answer = Response | Error;

/** A server that gives each address its answer; everything else is not there. */
function answering(answers: Readonly<Record<string, Answer>>): typeof fetch {
  return async (address) => {
    const answer = answers[String(address)] ?? new Response("{}", { status: 404 });
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

const lost = new TypeError("failed to fetch");

describe("opening the map", () => {
  const opening = (map: Answer, overview: Answer = Response.json(museumOverview)) =>
    openMap(answering({ "/map": map, "/map/abc/overview": overview }));
  const pointer = () => Response.json({ key: "abc" });

  test("gives the first picture of the map that is current, and its key", async () => {
    expect(await opening(pointer())).toEqual({ map: { key: "abc", overview: museumOverview } });
  });

  test("says when the map is still being worked out, and when to ask again", async () => {
    const busy = new Response("", { status: 503, headers: { "retry-after": "5" } });
    expect(await opening(busy)).toEqual({ problem: { kind: "preparing", retryAfter: 5 } });
  });

  test.each<[string, Answer, Answer]>([
    ["the server cannot be reached", lost, lost],
    ["the server fails", new Response("oops", { status: 500 }), lost],
    ["the database is away", new Response("{}", { status: 503 }), lost],
    ["the answer names no map", Response.json({ hello: "world" }), lost],
    ["the answer is no JSON", new Response("<html>"), lost],
    ["the first picture cannot be reached", Response.json({ key: "abc" }), lost],
    ["the first picture is none", Response.json({ key: "abc" }), Response.json({ hello: "world" })],
  ])("says that there is no map when %s", async (_, map, overview) => {
    expect(await opening(map, overview)).toEqual({ problem: { kind: "unreachable" } });
  });

  test("throws only when the reader has gone", async () => {
    const ending = new AbortController();
    ending.abort();
    await expect(openMap(answering({ "/map": lost }), ending.signal)).rejects.toThrow("failed to fetch");
  });
});

describe("reading a part of a map", () => {
  test("gives the part, or the groups", async () => {
    const server = answering({
      "/map/abc/nodes": Response.json(museumPart),
      "/map/abc/groups": Response.json({ groups: museumOverview.groups }),
    });
    expect(await readPart(server, "abc", "nodes")).toEqual(museumPart);
    expect(await readInnerGroups(server, "abc")).toEqual(museumOverview.groups);
  });

  test("tells a map that has been replaced from a server that cannot be reached", async () => {
    expect(await readPart(answering({}), "abc", "nodes")).toBe("gone");
    expect(await readPart(answering({ "/map/abc/nodes": lost }), "abc", "nodes")).toBe("unreachable");
    const busy = new Response("busy", { status: 503 });
    expect(await readInnerGroups(answering({ "/map/abc/groups": busy }), "abc")).toBe("unreachable");
  });
});
