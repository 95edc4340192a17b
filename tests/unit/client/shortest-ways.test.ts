import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { neighboursOf } from "../../../client/src/graph/neighbours.ts";
import type { Network } from "../../../client/src/graph/network.ts";
import { shortestWay } from "../../../client/src/graph/shortest-ways.ts";
import { networkOf } from "./small-network.ts";

const everything = (_: string): boolean => true;
const wayIn = (network: Network, from: string, to: string, at = 0, inside = everything) =>
  shortestWay(network, neighboursOf(network, false), inside, { from, to, at });

/* Two organisations with two projects in common, and a need that is about the theme of one of them. */
const square = networkOf([
  "org-a TAKES_PART idea-1",
  "org-b TAKES_PART idea-1",
  "org-a TAKES_PART idea-2",
  "org-b TAKES_PART idea-2",
  "org-c HAS_NEED need-1",
  "need-1 ABOUT theme-1",
  "idea-1 ABOUT theme-1",
]);

describe("the shortest way between two nodes", () => {
  test("is one of all that are equally short, each under its own number", () => {
    expect(wayIn(square, "org-a", "org-b")).toEqual({
      nodes: ["org-a", "idea-1", "org-b"],
      at: 0,
      count: 2,
      all: 2,
      byTheme: false,
    });
    expect(wayIn(square, "org-a", "org-b", 1)?.nodes).toEqual(["org-a", "idea-2", "org-b"]);
    expect(wayIn(square, "org-a", "org-b", 99)?.at).toBe(1);
  });

  test("goes through a theme only when there is no other way", () => {
    expect(wayIn(square, "org-c", "org-a")).toEqual({
      nodes: ["org-c", "need-1", "theme-1", "idea-1", "org-a"],
      at: 0,
      count: 1,
      all: 1,
      byTheme: true,
    });
  });

  test("may begin and end at a theme", () => {
    expect(wayIn(square, "theme-1", "org-b")?.nodes).toEqual(["theme-1", "idea-1", "org-b"]);
    expect(wayIn(square, "org-b", "theme-1")?.nodes).toEqual(["org-b", "idea-1", "theme-1"]);
  });

  test("keeps to what is in sight, and is none when that does not join them", () => {
    expect(wayIn(square, "org-a", "org-b", 0, (id) => id !== "idea-1")?.nodes[1]).toBe("idea-2");
    expect(wayIn(square, "org-a", "org-c", 0, (id) => id !== "theme-1")).toBeNull();
    expect(wayIn(square, "org-a", "org-gone")).toBeNull();
    expect(wayIn(square, "org-a", "org-a")).toBeNull();
  });

  test("finds exactly the ways that trying everything finds", () => {
    const pairs = fc.uniqueArray(
      fc.tuple(fc.nat(6), fc.nat(6)).filter(([a, b]) => a < b),
      {
        minLength: 1,
        maxLength: 14,
        selector: String,
      },
    );
    fc.assert(
      fc.property(pairs, (drawn) => {
        const network = networkOf(drawn.map(([a, b]) => `org-${a} MEMBER_OF org-${b}`));
        const [from, to] = [[...network.nodes.keys()][0] ?? "", [...network.nodes.keys()].at(-1) ?? ""];
        const tried = tryEverything(network, from, to);
        const first = wayIn(network, from, to);
        expect(first?.count ?? 0).toBe(tried.length);
        const found = tried.map((_, at) => wayIn(network, from, to, at)?.nodes.join(" "));
        expect(found).toEqual(tried.sort());
      }),
    );
  });
});

/** All shortest ways by lengthening every way step by step. */
function tryEverything(network: Network, from: string, to: string): string[] {
  let ways = [[from]];
  for (let steps = 0; steps < network.nodes.size; steps++) {
    const there = ways.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there.map((way) => way.join(" "));
    ways = ways.flatMap((way) =>
      (network.nodes.get(way.at(-1) ?? "")?.neighbours ?? [])
        .filter((id) => !way.includes(id))
        .map((id) => [...way, id]),
    );
  }
  return [];
}
