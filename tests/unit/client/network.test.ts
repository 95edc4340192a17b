import { describe, expect, test } from "@jest/globals";
import { buildGraph, nodeSize } from "../../../client/src/graph/build-graph.ts";
import type { MapPart } from "../../../client/src/graph/map-files.ts";
import {
  labelLanguage,
  labelOf,
  type NetworkNode,
  neighbourCounts,
  readNetwork,
} from "../../../client/src/graph/network.ts";
import { museumOverview, museumPart, museums } from "./museum-network.ts";

const node = (id: string): NetworkNode => {
  const found = museums.nodes.get(id);
  if (!found) throw new Error(`no node ${id}`);
  return found;
};

describe("reading the map file", () => {
  test("counts the nodes of each kind", () => {
    expect(museums.counts).toEqual({ ORGANISATION: 3, NEED: 1, PROJECT_IDEA: 1, OFFER: 1, THEME: 1 });
  });

  test("knows the neighbours of a node along links in both directions", () => {
    expect([...node("idea-1").neighbours].sort()).toEqual(["org-a", "org-b", "org-c", "theme-1"]);
    expect([...node("theme-1").neighbours].sort()).toEqual(["idea-1", "need-1"]);
  });

  test("counts a neighbour once, however many links join the two", () => {
    const { links } = museumPart;
    const part = {
      ...museumPart,
      links: { from: [...links.from, 3], to: [...links.to, 0], type: [...links.type, 0] },
    };
    const twice = readNetwork(museumOverview, [part]);
    expect(twice.nodes.get("idea-1")?.neighbours.filter((id) => id === "org-a")).toHaveLength(1);
  });

  test("leaves out nodes of a kind that this page does not know, and the links to them", () => {
    const kinds = ["ORGANISATION", "EVENT", "PROJECT_IDEA", "OFFER", "THEME"];
    const newer = readNetwork({ ...museumOverview, kinds }, [museumPart]);
    expect(newer.nodes.has("need-1")).toBe(false);
    expect(newer.links.some(({ from, to }) => from === "need-1" || to === "need-1")).toBe(false);
    expect(newer.counts.NEED).toBe(0);
  });
});

describe("a network of which a part is loaded", () => {
  const large = { ...museumOverview, whole: false };
  const { nodes } = museumPart;
  /** `org-a` alone, with its links to the need and the project, which stand elsewhere. */
  const alone: MapPart = {
    nodes: Object.fromEntries(
      Object.entries(nodes).map(([column, values]) => [column, values.slice(3, 4)]),
    ) as unknown as MapPart["nodes"],
    elsewhere: ["need-1", "idea-1"],
    links: { from: [0, 0], to: [1, 2], type: [0, 1] },
  };

  test("knows before any node how many there are in all, and where the groups are", () => {
    const opened = readNetwork(museumOverview);
    expect([opened.size, opened.complete, opened.nodes.size]).toEqual([7, false, 0]);
    expect(opened.groups).toMatchObject([{ group: 0, x: 0, y: 25, size: 120, counts: { ORGANISATION: 3 } }]);
  });

  test("keeps a link back until both of its ends are there, and has it once", () => {
    const part = readNetwork(large, [alone]);
    expect(part.links).toEqual([]);
    expect(part.nodes.get("org-a")).toMatchObject({ degree: 2, neighbours: [] });
    const both = readNetwork(large, [alone, museumPart]);
    expect(both.links).toHaveLength(7);
    expect(both.nodes.get("org-a")?.neighbours).toEqual(["need-1", "idea-1"]);
    expect(both.complete).toBe(false);
  });
});

describe("labels", () => {
  test("are in the reader's language where it exists", () => {
    expect(labelOf(node("need-1"), "nl")).toBe("Onze foto's vinden");
    expect(labelLanguage(node("need-1"), "nl")).toBe("nl");
  });

  test("are in the other language where it does not, and say so", () => {
    expect(labelOf(node("idea-1"), "nl")).toBe("Labels for all");
    expect(labelLanguage(node("idea-1"), "nl")).toBe("en");
  });

  test("have no language when they are names", () => {
    expect(labelLanguage(node("org-a"), "nl")).toBeNull();
  });
});

describe("what Expand promises", () => {
  test("counts the neighbours by kind, in the order of the legend", () => {
    expect(neighbourCounts(museums, ["idea-1"])).toEqual([
      { kind: "ORGANISATION", count: 3 },
      { kind: "THEME", count: 1 },
    ]);
  });

  test("counts a shared neighbour of two nodes once and not the two themselves", () => {
    expect(neighbourCounts(museums, ["org-a", "idea-1"])).toEqual([
      { kind: "ORGANISATION", count: 2 },
      { kind: "NEED", count: 1 },
      { kind: "THEME", count: 1 },
    ]);
  });
});

describe("the graph that is drawn", () => {
  test("has every node at its place and one line for two joined nodes", () => {
    const graph = buildGraph(museums);
    expect(graph.order).toBe(7);
    expect(graph.size).toBe(7);
    expect(graph.getNodeAttributes("org-c")).toMatchObject({ x: 50, y: 20, kind: "ORGANISATION" });
  });

  test("keeps links to themes in the background", () => {
    const graph = buildGraph(museums);
    expect(graph.getEdgeAttributes(graph.edge("need-1", "theme-1")).background).toBe(true);
    expect(graph.getEdgeAttributes(graph.edge("org-a", "need-1")).background).toBe(false);
  });

  test("draws a node larger the more links it has, between limits", () => {
    const links = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i));
    expect(nodeSize({ kind: "ORGANISATION", neighbours: [] })).toBe(3);
    expect(nodeSize({ kind: "ORGANISATION", neighbours: links(4) })).toBeCloseTo(5.2);
    expect(nodeSize({ kind: "ORGANISATION", neighbours: links(400) })).toBe(12);
  });
});
