import { describe, expect, test } from "@jest/globals";
import { buildCollaborationIndex } from "../../../../server/src/matching/collaboration/collaboration-index.ts";
import { evidenceFor } from "../../../../server/src/matching/collaboration/evidence.ts";
import { networkOf, type ProjectOf } from "./project-network.ts";

/** `a` and `c` did p1 together, and both know `b`, who did p3 and p4 with `c`; `d` knows `c` only through p4. */
const projects: readonly ProjectOf[] = [
  { id: "p1", members: ["a", "c"] },
  { id: "p2", members: ["a", "b"] },
  { id: "p3", members: ["b", "c"], year: 2024 },
  { id: "p4", members: ["b", "c", "d"], year: 2026 },
];

function evidence(of: string, limit?: number) {
  const network = networkOf(projects);
  const number = (id: string) => network.indexOf(id) ?? -1;
  const id = (node: number) => network.idAt(node);
  const found = evidenceFor(buildCollaborationIndex(network), [number("a")], number(of), limit);
  return {
    together: found.together.map(id),
    through: found.through.map(({ partner, projects }) => [id(partner), ...projects.map(id)]),
  };
}

describe("evidence for a collaborator", () => {
  test("names the projects done together, and through whom else it is known by which newer projects first", () => {
    expect(evidence("c")).toEqual({ together: ["p1"], through: [["b", "p4", "p3"]] });
  });

  test("puts the partner with the most projects first, then the one who is in fewer projects", () => {
    // `b` and `c` each share p4 with `d`, and each take part in three projects: by identifier.
    expect(evidence("d")).toEqual({
      together: [],
      through: [
        ["b", "p4"],
        ["c", "p4"],
      ],
    });
  });

  test("keeps to the limit", () => {
    expect(evidence("d", 1)).toEqual({ together: [], through: [["b", "p4"]] });
  });
});
