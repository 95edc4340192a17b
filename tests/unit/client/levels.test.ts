import { describe, expect, test } from "@jest/globals";
import { groupsInFrame, partsInFrame, zoomForNodes } from "../../../client/src/graph/levels.ts";
import type { MapGroup } from "../../../client/src/graph/map-files.ts";
import { readNetwork } from "../../../client/src/graph/network.ts";
import { museumOverview } from "./museum-network.ts";

const disc = (group: number, parent: number, x: number, size: number, nodes: number): MapGroup => ({
  group,
  parent,
  x,
  y: 0,
  size,
  counts: [nodes, 0, 0, 0, 0],
  themes: [],
  around: null,
  innermost: parent !== -1,
});

/** Two large groups side by side, each with two groups within. */
const large = readNetwork(
  {
    ...museumOverview,
    whole: false,
    room: 2,
    counts: [2000, 0, 0, 0, 0],
    groups: [disc(0, -1, -500, 400, 1000), disc(1, -1, 500, 400, 1000)],
  },
  [],
  [
    disc(2, 0, -700, 150, 500),
    disc(3, 0, -300, 150, 500),
    disc(4, 1, 300, 150, 500),
    disc(5, 1, 700, 150, 500),
  ],
);
const numbers = (groups: readonly { group: number }[]) => groups.map(({ group }) => group);
/** A picture of 1000 by 500 pixels around a place. */
const picture = (x: number, scale: number) => ({
  left: x - 500 / scale,
  right: x + 500 / scale,
  bottom: -250 / scale,
  top: 250 / scale,
  scale,
});

describe("what stands for the nodes in a picture", () => {
  test("is the groups of the first picture while they are small", () => {
    expect(numbers(groupsInFrame(large, picture(0, 0.4)))).toEqual([0, 1]);
  });

  test("is the groups within a group once that takes a third of the height, and only what is in the picture", () => {
    expect(numbers(groupsInFrame(large, picture(-500, 1)))).toEqual([2, 3]);
  });
});

describe("the parts that are loaded", () => {
  test("are those in the picture, nearest to the middle first", () => {
    expect(partsInFrame(large, picture(-720, 2))).toEqual(["part-2"]);
    expect(partsInFrame(large, picture(-450, 1))).toEqual(["part-3", "part-2"]);
  });
});

describe("the zoom from which nodes are drawn", () => {
  test("leaves each node 24 pixels of room", () => {
    // At zoom 1 a unit takes half a pixel, so the room of a node, 2 units, takes 1: 24 times nearer.
    expect(zoomForNodes(large, 0.5, 1)).toBe(24);
  });

  test("is never that of the first picture, unless there are few nodes", () => {
    expect(zoomForNodes(large, 500, 1)).toBe(1.25);
    expect(zoomForNodes(readNetwork(museumOverview), 0.5, 1)).toBe(0);
  });
});
