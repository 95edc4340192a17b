import { describe, expect, test } from "@jest/globals";
import {
  type EvidencePoint,
  type EvidenceReason,
  evidenceGraph,
  nodesOfReason,
} from "../../../client/src/graph/evidence-graph.ts";

const point = (id: string, kind: EvidencePoint["kind"]): EvidencePoint => ({ id, kind, text: `About ${id}` });
const museum = point("org-museum", "ORGANISATION");
const studio = point("org-studio", "ORGANISATION");
const need = point("need-1", "NEED");
const offer = point("offer-1", "OFFER");
const theme = point("theme-1", "THEME");
const archive = point("org-archive", "ORGANISATION");
const nothing: EvidenceReason = { ours: null, theirs: null, theme: null, through: [] };
const offered: EvidenceReason = { ...nothing, ours: need, theme, theirs: offer };

const linksOf = (reasons: readonly EvidenceReason[], asker = museum) =>
  evidenceGraph(asker, studio, reasons).links.map(({ from, to }) => `${from} > ${to}`);

describe("the picture of why a partner fits", () => {
  test("goes from the asker by its need, the theme and the offer to the partner, one under the other", () => {
    const { nodes, width, height } = evidenceGraph(museum, studio, [offered]);
    expect(nodes.map(({ id }) => id)).toEqual(["org-museum", "need-1", "theme-1", "offer-1", "org-studio"]);
    for (const [i, node] of nodes.entries()) {
      expect(node.x).toBe(width / 2);
      expect(node.y).toBeGreaterThan(nodes[i - 1]?.y ?? 0);
      expect(node.y).toBeLessThan(height);
    }
    expect(linksOf([offered])).toEqual([
      "org-museum > need-1",
      "need-1 > theme-1",
      "theme-1 > offer-1",
      "offer-1 > org-studio",
    ]);
  });

  test("shows a need that asks once, not as an asker that has itself", () => {
    expect(linksOf([offered], need)[0]).toBe("need-1 > theme-1");
  });

  test("joins the two by every shared partner, and directly when a reason names nothing", () => {
    expect(linksOf([{ ...nothing, through: [archive] }])).toEqual([
      "org-museum > org-archive",
      "org-archive > org-studio",
    ]);
    expect(linksOf([nothing])).toEqual(["org-museum > org-studio"]);
  });

  test("draws what several reasons share once, and a line past other rows as a bend", () => {
    const graph = evidenceGraph(museum, studio, [offered, { ...offered, theirs: null }, nothing]);
    expect(graph.nodes).toHaveLength(5);
    expect(graph.links).toHaveLength(6);
    expect(graph.links.filter(({ path }) => path.includes("Q")).map(({ from, to }) => [from, to])).toEqual([
      ["theme-1", "org-studio"],
      ["org-museum", "org-studio"],
    ]);
  });

  test("puts at most three in a row, so that their names can be read, and no two in one place", () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ ...offered, theirs: point(`offer-${i}`, "OFFER") }));
    const { nodes } = evidenceGraph(museum, studio, many);
    const rows = nodes.map(({ y }) => nodes.filter((other) => other.y === y).length);
    expect(Math.max(...rows)).toBe(3);
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });

  test("knows which nodes a reason stands on", () => {
    expect([...nodesOfReason(museum, studio, { ...offered, through: [archive] })].sort()).toEqual(
      ["need-1", "offer-1", "org-archive", "org-museum", "org-studio", "theme-1"].sort(),
    );
  });
});
