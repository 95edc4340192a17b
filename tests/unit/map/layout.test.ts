import { describe, expect, test } from "@jest/globals";
import { layOut } from "../../../server/src/map/layout.ts";
import { linkColumns, shapeOf } from "../../../server/src/map/map-file.ts";
import { buildNetwork } from "../../../server/src/network/network.ts";
import { link, museumLinks, museumNodes, organisation } from "../network/museum-network.ts";

/** Two groups of nodes, each joined among themselves, with one link between them. */
function twoGroups() {
  const ids = Array.from({ length: 12 }, (_, at) => `node-${at}`);
  const from: number[] = [5];
  const to: number[] = [6];
  for (const begin of [0, 6]) {
    for (let a = begin; a < begin + 6; a++) {
      for (let b = a + 1; b < begin + 6; b++) {
        from.push(a);
        to.push(b);
      }
    }
  }
  return { ids, from, to };
}

describe("a layout", () => {
  test("is the same for the same network", () => {
    expect(layOut(twoGroups())).toEqual(layOut(twoGroups()));
  });

  test("keeps a group together, nearer than the other group", () => {
    const { x, y } = layOut(twoGroups());
    const middle = (begin: number) => {
      const mean = (values: readonly number[]) =>
        values.slice(begin, begin + 6).reduce((sum, value) => sum + value, 0) / 6;
      return { x: mean(x), y: mean(y) };
    };
    const [first, second] = [middle(0), middle(6)];
    for (let at = 0; at < 12; at++) {
      const distance = (to: { x: number; y: number }) => Math.hypot((x[at] ?? 0) - to.x, (y[at] ?? 0) - to.y);
      const [own, other] = at < 6 ? [first, second] : [second, first];
      expect(distance(own)).toBeLessThan(distance(other));
    }
  });

  test.each([
    ["no nodes", { ids: [], from: [], to: [] }],
    ["one node", { ids: ["a"], from: [], to: [] }],
    ["nodes without links", { ids: ["a", "b", "c"], from: [], to: [] }],
    ["a link from a node to itself", { ids: ["a", "b"], from: [0, 0], to: [0, 1] }],
    ["two links between the same nodes", { ids: ["a", "b"], from: [0, 1, 0], to: [1, 0, 1] }],
  ])("of %s has finite places", (_, input) => {
    const { x, y } = layOut(input);
    expect([x.length, y.length]).toEqual([input.ids.length, input.ids.length]);
    expect([...x, ...y].filter((place) => !Number.isFinite(place) || Math.abs(place) > 1_000)).toEqual([]);
  });
});

describe("the shape of a network", () => {
  const shape = (nodes: typeof museumNodes, links: typeof museumLinks, version = 1) =>
    shapeOf(buildNetwork(nodes, links, { version, changedAt: null }));

  test("stays when only facts change, and differs when a node or link does", () => {
    const usual = shape(museumNodes, museumLinks);
    expect(shape(museumNodes.toReversed(), museumLinks.toReversed(), 2)).toBe(usual);
    expect(shape([...museumNodes, organisation("org-new")], museumLinks)).not.toBe(usual);
    expect(shape(museumNodes, museumLinks.slice(1))).not.toBe(usual);
    const other = [...museumLinks.slice(1), link("org-dorp", "WORKS_ON", "theme-speech")];
    expect(shape(museumNodes, other)).not.toBe(usual);
  });

  test("has every link once", () => {
    const network = buildNetwork(museumNodes, museumLinks, { version: 1, changedAt: null });
    expect(linkColumns(network).from).toHaveLength(museumLinks.length);
  });
});
