import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LINK_TYPES, NODE_KINDS } from "../../../server/src/network/model.ts";
import { buildNetwork } from "../../../server/src/network/network.ts";
import { type PathsQuery, shortestPaths } from "../../../server/src/network/paths.ts";
import { link, museumLinks, museumNodes, organisation } from "./museum-network.ts";
import { randomRows } from "./random-network.ts";
import { allShortestPaths, byCodePoint, distinctLinks, neighbours, nodeOf } from "./reference.ts";
import { refusalOf } from "./refusal.ts";

const state = { version: 1, changedAt: null };
const museum = buildNetwork(museumNodes, museumLinks, state);

/** Layers of organisations, each a member of every one of the next: width^layers shortest paths between the ends. */
function layered(layers: number, width: number) {
  const name = (layer: number, at: number) =>
    `org-${String(layer).padStart(2, "0")}-${String(at).padStart(3, "0")}`;
  const numbers = Array.from({ length: width }, (_, at) => at);
  const ids = Array.from({ length: layers }, (_, layer) => numbers.map((at) => name(layer, at)));
  const all = [["org-start"], ...ids, ["org-target"]];
  const links = all.flatMap((layer, at) =>
    layer.flatMap((from) => (all[at + 1] ?? []).map((to) => link(from, "MEMBER_OF", to))),
  );
  return buildNetwork(
    all.flat().map((id) => organisation(id)),
    links,
    state,
  );
}

describe("the shortest paths between two nodes", () => {
  test("walk along and against links, and show each step as it is written", () => {
    expect(shortestPaths(museum, { from: "org-dorp", to: "org-stad" })).toEqual({
      length: 3,
      total: 1,
      paths: [
        {
          nodes: ["org-dorp", "need-keywords", "idea-glass", "org-stad"],
          links: [
            { from: "org-dorp", to: "need-keywords", type: "HAS_NEED", role: null },
            { from: "idea-glass", to: "need-keywords", type: "ADDRESSES", role: null },
            // Stadsmuseum also takes part as the coordinator; a step shows the first type only.
            { from: "org-stad", to: "idea-glass", type: "PROPOSES", role: null },
          ],
        },
      ],
    });
  });

  test("show the next type of a step when the first may not be followed", () => {
    const { paths } = shortestPaths(museum, {
      from: "org-stad",
      to: "org-archief",
      linkTypes: ["TAKES_PART"],
    });
    expect(paths.map((path) => path.links)).toEqual([
      [
        { from: "org-stad", to: "idea-glass", type: "TAKES_PART", role: "COORDINATOR" },
        { from: "org-archief", to: "idea-glass", type: "TAKES_PART", role: "PARTNER" },
      ],
    ]);
  });

  test("do not pass themes unless asked to", () => {
    expect(shortestPaths(museum, { from: "org-studio", to: "org-stad" }).paths[0]?.nodes).toEqual([
      "org-studio",
      "offer-scan",
      "need-keywords",
      "idea-glass",
      "org-stad",
    ]);
    const through = [...NODE_KINDS];
    expect(shortestPaths(museum, { from: "org-studio", to: "org-stad", through }).paths[0]?.nodes).toEqual([
      "org-studio",
      "theme-speech",
      "need-audience",
      "org-stad",
    ]);
  });

  test("may begin and end at kinds that they may not pass", () => {
    const { length } = shortestPaths(museum, {
      from: "theme-glass",
      to: "theme-photos",
      linkTypes: ["ABOUT", "ADDRESSES"],
    });
    expect(length).toBe(3);
    expect(shortestPaths(museum, { from: "org-dorp", to: "org-gilde", through: [] }).length).toBe(1);
    expect(
      shortestPaths(museum, { from: "org-dorp", to: "org-archief", through: ["PROJECT_IDEA"] }).length,
    ).toBeNull();
  });

  test("come all, in the order of the identifiers along the way", () => {
    const { length, total, paths } = shortestPaths(layered(2, 2), { from: "org-start", to: "org-target" });
    expect([length, total]).toEqual([3, 4]);
    expect(paths.map(({ nodes }) => nodes.slice(1, 3))).toEqual([
      ["org-00-000", "org-01-000"],
      ["org-00-000", "org-01-001"],
      ["org-00-001", "org-01-000"],
      ["org-00-001", "org-01-001"],
    ]);
  });

  test("are counted exactly where far more exist than are listed", () => {
    const many = shortestPaths(layered(8, 8), { from: "org-target", to: "org-start", limit: 3 });
    expect(many.length).toBe(9);
    expect(many.total).toBe(8 ** 8);
    expect(many.paths).toHaveLength(3);
  });

  test("are counted no further than whole numbers are exact", () => {
    // 100^8 = 10^16 paths, more than 2^53 - 1.
    const { total } = shortestPaths(layered(8, 100), { from: "org-start", to: "org-target", limit: 1 });
    expect(total).toBe(Number.MAX_SAFE_INTEGER);
  });

  test("are none between parts that do not meet, or beyond the longest length", () => {
    const none = { length: null, total: 0, paths: [] };
    expect(shortestPaths(museum, { from: "org-eiland", to: "org-stad" })).toEqual(none);
    expect(shortestPaths(museum, { from: "org-stad", to: "org-eiland" })).toEqual(none);
    expect(shortestPaths(museum, { from: "org-dorp", to: "org-stad", maxLength: 2 })).toEqual(none);
    expect(shortestPaths(museum, { from: "org-dorp", to: "org-stad", maxLength: 3 }).length).toBe(3);
    expect(shortestPaths(museum, { from: "org-dorp", to: "org-stad", linkTypes: [] })).toEqual(none);
    expect(shortestPaths(layered(9, 1), { from: "org-start", to: "org-target" })).toEqual(none);
    expect(shortestPaths(layered(9, 1), { from: "org-start", to: "org-target", maxLength: 10 }).length).toBe(
      10,
    );
  });

  test("from a node to itself are the one of no steps", () => {
    expect(shortestPaths(museum, { from: "org-stad", to: "org-stad", through: [], linkTypes: [] })).toEqual({
      length: 0,
      total: 1,
      paths: [{ nodes: ["org-stad"], links: [] }],
    });
  });
});

describe("a question about paths", () => {
  const refusal = (query: Partial<PathsQuery>) =>
    refusalOf(() => shortestPaths(museum, { from: "org-dorp", to: "org-stad", ...query }));

  test("must name two nodes that exist", () => {
    expect(refusal({ from: "org-x" })).toEqual({ code: "UNKNOWN_NODE", argument: "from" });
    expect(refusal({ to: "org-x" })).toEqual({ code: "UNKNOWN_NODE", argument: "to" });
  });

  test("must stay within the limits", () => {
    for (const limit of [0, 5001, 2.5])
      expect(refusal({ limit })).toEqual({ code: "BAD_ARGUMENT", argument: "limit" });
    for (const maxLength of [0, 21]) expect(refusal({ maxLength }).argument).toBe("maxLength");
    expect(refusal({ through: ["PERSON"] as unknown as ["NEED"] }).argument).toBe("through[0]");
    expect(refusal({ linkTypes: ["KNOWS"] as unknown as ["SHARES"] }).argument).toBe("linkTypes[0]");
  });

  test("may leave everything optional to the defaults by null", () => {
    const nothing = { through: null, linkTypes: null, limit: null, maxLength: null };
    const ends = { from: "org-studio", to: "org-stad" };
    expect(shortestPaths(museum, { ...ends, ...nothing })).toEqual(shortestPaths(museum, ends));
  });
});

describe("any shortest paths", () => {
  const cases = randomRows.chain((rows) => {
    const id = fc.constantFrom(...rows.nodes.map((row) => row.id));
    return fc.record({
      rows: fc.constant(rows),
      from: id,
      to: id,
      through: fc.option(fc.subarray([...NODE_KINDS], { minLength: 2 })),
      linkTypes: fc.option(fc.subarray([...LINK_TYPES], { minLength: 4 }), { freq: 2 }),
      maxLength: fc.integer({ min: 1, max: 6 }),
    });
  });

  type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;

  function expected({ rows, from, to, through, linkTypes, maxLength }: Case): string[][] {
    const passes = through ?? NODE_KINDS.filter((kind) => kind !== "THEME");
    const next = (id: string) =>
      neighbours(rows, id, linkTypes ?? LINK_TYPES).filter(
        (other) => other === to || passes.includes(nodeOf(rows, other).kind),
      );
    return allShortestPaths(from, to, maxLength, next);
  }

  function inOrder(a: readonly string[], b: readonly string[]): number {
    const at = a.findIndex((id, place) => id !== b[place]);
    return at < 0 ? 0 : byCodePoint(a[at] ?? "", b[at] ?? "");
  }

  test("are those that making every walk longer finds", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const network = buildNetwork(one.rows.nodes, one.rows.links, state);
        const { length, total, paths } = shortestPaths(network, { ...one, limit: 5000 });
        const all = expected(one).sort(inOrder);
        expect(paths.map(({ nodes }) => nodes)).toEqual(all);
        expect(total).toBe(all.length);
        expect(length).toBe(all[0] === undefined ? null : all[0].length - 1);
        const few = shortestPaths(network, { ...one, limit: 2 });
        expect(few).toEqual({ length, total, paths: paths.slice(0, 2) });
      }),
      { numRuns: 500 },
    );
  });

  test("show with each step the first relationship that may be followed", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const network = buildNetwork(one.rows.nodes, one.rows.links, state);
        for (const { nodes, links } of shortestPaths(network, one).paths) {
          expect(links).toHaveLength(nodes.length - 1);
          for (const [at, step] of links.entries()) {
            const ends = [nodes[at], nodes[at + 1]];
            const possible = distinctLinks(one.rows).filter(
              ({ from, to, type }) =>
                ends.includes(from) && ends.includes(to) && (one.linkTypes?.includes(type) ?? true),
            );
            expect(possible).toContainEqual(step);
            const first = Math.min(...possible.map(({ type }) => LINK_TYPES.indexOf(type)));
            expect(LINK_TYPES.indexOf(step.type)).toBe(first);
          }
        }
      }),
    );
  });

  test("are as long and as many the other way round", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const network = buildNetwork(one.rows.nodes, one.rows.links, state);
        const there = shortestPaths(network, { ...one, limit: 5000 });
        const back = shortestPaths(network, { ...one, from: one.to, to: one.from, limit: 5000 });
        expect([back.length, back.total]).toEqual([there.length, there.total]);
        const turned = back.paths.map(({ nodes }) => [...nodes].reverse()).sort(inOrder);
        expect(turned).toEqual(there.paths.map(({ nodes }) => nodes));
      }),
    );
  });
});
