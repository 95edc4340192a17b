import { describe, expect, test } from "@jest/globals";
import {
  buildCollaborationIndex,
  partnersOf,
} from "../../../../server/src/matching/collaboration/collaboration-index.ts";
import { type Lists, sizeOf } from "../../../../server/src/matching/collaboration/lists.ts";
import { buildNetwork } from "../../../../server/src/network/network.ts";
import { museumLinks, museumNodes } from "../../network/museum-network.ts";
import { networkOf, type ProjectOf } from "./project-network.ts";

function listed({ starts, items }: Lists, at: number): number[] {
  return Array.from(items.subarray(starts[at] ?? 0, starts[at + 1] ?? 0));
}

describe("the index of collaborations", () => {
  const projects: readonly ProjectOf[] = [
    { id: "old", members: ["a", "b"], year: 2020 },
    { id: "new", members: ["b", "c"], year: 2026, themes: ["glass"] },
    { id: "alone", members: ["c"], year: 2026 },
  ];
  const network = networkOf(projects);
  const index = buildCollaborationIndex(network);
  const number = (id: string) => network.indexOf(id) ?? -1;

  test("has the projects of at least two organisations, the newest first", () => {
    expect(Array.from(index.nodes, (node) => network.idAt(node))).toEqual(["new", "old"]);
    expect(listed(index.projectsOf, number("b"))).toEqual([0, 1]);
    expect(sizeOf(index.projectsOf, number("c"))).toBe(1);
  });

  test("knows the organisations and themes of a project, and the projects about a theme", () => {
    expect(listed(index.membersOf, 1)).toEqual([number("a"), number("b")]);
    expect(listed(index.themesOf, 0)).toEqual([number("glass")]);
    expect(listed(index.projectsAbout, number("glass"))).toEqual([0]);
  });

  test("counts an organisation that proposes a project and takes part in it once, as the one that leads it", () => {
    const museums = buildNetwork(museumNodes, museumLinks, { version: 1, changedAt: null });
    const { membersOf, leads } = buildCollaborationIndex(museums);
    const names = listed(membersOf, 0).map((node) => museums.idAt(node));
    expect(names).toEqual(["org-archief", "org-stad"]);
    expect(leads[0]).toBe(museums.indexOf("org-stad"));
  });

  test("knows the partners of organisations, these included", () => {
    expect([...partnersOf(index, [number("a")])].map((node) => network.idAt(node)).sort()).toEqual([
      "a",
      "b",
    ]);
    expect(partnersOf(index, [])).toEqual(new Set());
  });
});
