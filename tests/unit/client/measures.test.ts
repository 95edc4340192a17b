import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import Graph from "graphology";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import { betweennessOf, communitiesOf, type Joined } from "../../../client/src/graph/measures/measures.ts";

const joinedBy = (count: number, pairs: readonly (readonly [number, number])[]): Joined => ({
  count,
  from: Uint32Array.from(pairs, ([from]) => from),
  to: Uint32Array.from(pairs, ([, to]) => to),
});

/** Two squares with both diagonals, joined by one link. */
const twoGroups = joinedBy(8, [
  ...[0, 4].flatMap((first) =>
    [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ].map(([a = 0, b = 0]) => [first + a, first + b] as const),
  ),
  [3, 4],
]);

describe("communities", () => {
  test("are the groups that are densely joined, the same at every time", () => {
    const communities = [...communitiesOf(twoGroups)];
    expect(new Set(communities.slice(0, 4)).size).toBe(1);
    expect(new Set(communities.slice(4)).size).toBe(1);
    expect(communities[0]).not.toBe(communities[4]);
    expect([...communitiesOf(twoGroups)]).toEqual(communities);
  });
});

describe("betweenness", () => {
  test("of the middle of a row of five is four of the six pairs that it stands between or beside", () => {
    const row = joinedBy(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    // Of the six pairs of others, the ends stand between none, the next ones between three, the middle between four.
    expect([...betweennessOf(row)]).toEqual([0, 3 / 6, 4 / 6, 3 / 6, 0]);
  });

  test("tells how far it is", () => {
    const told: number[] = [];
    betweennessOf(joinedBy(60, []), (done) => told.push(done));
    expect(told).toEqual([0, 25 / 60, 50 / 60]);
  });

  test("is what graphology's own measure gives", () => {
    const pairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 });
    fc.assert(
      fc.property(pairs, (drawn) => {
        const graph = new Graph({ type: "undirected" });
        for (let node = 0; node < 12; node++) graph.addNode(node);
        for (const [a, b] of drawn) if (a !== b) graph.mergeEdge(a, b);
        const expected = betweennessCentrality(graph, { getEdgeWeight: null });
        betweennessOf(joinedBy(12, drawn)).forEach((value, node) => {
          expect(value).toBeCloseTo(expected[node] ?? 0, 10);
        });
      }),
    );
  });

  test("is estimated in a large network, and close to what it is", () => {
    // A star of 4,000: the middle stands between all pairs of others.
    const star = joinedBy(
      4001,
      Array.from({ length: 4000 }, (_, i) => [0, i + 1] as const),
    );
    const values = betweennessOf(star);
    expect(Math.abs((values[0] ?? 0) - 1)).toBeLessThan(0.01);
    expect(values[1]).toBe(0);
  });
});
