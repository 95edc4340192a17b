import { describe, expect, test } from "@jest/globals";
import { layOut } from "../../../server/src/map/layout.ts";
import { joined, ringOfCliques } from "./cliques.ts";

describe("a layout", () => {
  test("is the same for the same network", () => {
    expect(layOut(ringOfCliques(4, 10))).toEqual(layOut(ringOfCliques(4, 10)));
  });

  test("makes a group of what is joined among itself, and keeps it within its disc, apart from the others", () => {
    const { x, y, groupOf, discs, parents } = layOut(ringOfCliques(4, 10));
    expect(parents).toEqual([-1, -1, -1, -1]);
    for (let clique = 0; clique < 4; clique++) {
      const group = groupOf[clique * 10];
      expect(groupOf.slice(clique * 10, clique * 10 + 10)).toEqual(Array.from({ length: 10 }, () => group));
    }
    for (const [node, group] of groupOf.entries()) {
      const disc = discs[group];
      if (!disc) throw new Error(`no disc ${group}`);
      expect(Math.hypot((x[node] ?? 0) - disc.x, (y[node] ?? 0) - disc.y)).toBeLessThanOrEqual(disc.size);
    }
    for (const [i, a] of discs.entries()) {
      for (const b of discs.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.size + b.size);
    }
  });

  test("divides a large group again, into discs within its disc", () => {
    const { parents, groupOf, discs } = layOut(ringOfCliques(100, 8));
    const inner = parents.flatMap((parent, group) => (parent === -1 ? [] : [{ parent, group }]));
    const sizes = parents.map((_, group) => groupOf.filter((other) => other === group).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(300);
    expect(parents.filter((parent) => parent === -1).length).toBeLessThanOrEqual(14);
    for (const { parent, group } of inner) {
      const [outer, disc] = [discs[parent], discs[group]];
      if (!outer || !disc) throw new Error(`no disc ${group}`);
      expect(Math.hypot(outer.x - disc.x, outer.y - disc.y) + disc.size).toBeLessThanOrEqual(outer.size + 1);
    }
  });

  test("gives every node room of its own", () => {
    const { x, y, room } = layOut(ringOfCliques(6, 12));
    const tooNear = x.flatMap((_, a) =>
      x.flatMap((__, b) =>
        b > a && Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)) < 0.5 * room
          ? [[a, b]]
          : [],
      ),
    );
    expect(tooNear).toEqual([]);
  });

  test.each([
    ["no nodes", joined([], [])],
    ["one node", joined(["a"], [])],
    ["nodes without links", joined(["a", "b", "c"], [])],
    [
      "a link from a node to itself",
      joined(
        ["a", "b"],
        [
          [0, 0],
          [0, 1],
        ],
      ),
    ],
    [
      "two links between the same nodes",
      joined(
        ["a", "b"],
        [
          [0, 1],
          [1, 0],
          [0, 1],
        ],
      ),
    ],
  ])("of %s has finite places", (_, input) => {
    const { x, y } = layOut(input);
    expect([x.length, y.length]).toEqual([input.ids.length, input.ids.length]);
    expect([...x, ...y].filter((place) => !Number.isFinite(place) || Math.abs(place) > 1_000)).toEqual([]);
  });
});
