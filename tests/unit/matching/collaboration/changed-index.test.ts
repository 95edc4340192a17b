import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  buildCollaborationIndex,
  changedIndex,
} from "../../../../server/src/matching/collaboration/collaboration-index.ts";
import { CollaboratorRanking } from "../../../../server/src/matching/collaboration/rank-collaborators.ts";
import { buildNetwork, type PublishedNetwork } from "../../../../server/src/network/network.ts";
import type { Rows } from "../../network/random-network.ts";
import { changeBetween, twoNetworks } from "../../network/two-networks.ts";
import { networkOf, type ProjectOf, rowsOf } from "./project-network.ts";

const networkOfRows = ({ nodes, links }: Rows, version: number) =>
  buildNetwork(nodes, links, { version, changedAt: null });

/** All that is known of every organisation, whoever of them asks. */
function explanations(ranking: CollaboratorRanking, network: PublishedNetwork) {
  const organisations = [...Array(network.nodeCount).keys()].filter(
    (node) => network.kindAt(node) === "ORGANISATION",
  );
  return organisations.map((asker) => {
    const question = { organisations: [asker], themes: [], year: 2027 };
    const ranked = ranking.rank(question).map(({ organisation, chance }) => [organisation, chance]);
    return { ranked, explained: organisations.map((other) => ranking.explain(question, other)) };
  });
}

/** Projects whose members, themes, countries and years meet often; some are in both of two versions. */
const projects = fc.array(
  fc.record({
    id: fc.constantFrom("p1", "p2", "p3", "p4", "p5", "p6"),
    members: fc.uniqueArray(fc.constantFrom("NL-a", "NL-b", "BE-c", "DE-d", "e"), { minLength: 1 }),
    themes: fc.uniqueArray(fc.constantFrom("glass", "sound", "zinc"), { maxLength: 2 }),
    year: fc.constantFrom(2020, 2024, 2026),
  }),
  { maxLength: 8 },
);
const once = (all: readonly ProjectOf[]) => [...new Map(all.map((one) => [one.id, one])).values()];

describe("the index of collaborations after a change", () => {
  test("is the same as one that is built anew", () => {
    fc.assert(
      fc.property(twoNetworks, ({ old, now }) => {
        const network = networkOfRows(now, 2);
        const before = buildCollaborationIndex(networkOfRows(old, 1));
        const { index } = changedIndex(before, network, changeBetween(old, now).touched);
        expect(index).toEqual(buildCollaborationIndex(network));
      }),
      { numRuns: 500 },
    );
  });

  test("answers to the last digit as one that is built anew, change after change", () => {
    fc.assert(
      fc.property(fc.array(projects, { minLength: 2, maxLength: 4 }), (versions) => {
        const [first = [], ...later] = versions.map(once);
        let rows = rowsOf(first);
        let ranking = new CollaboratorRanking(buildCollaborationIndex(networkOf(first)));
        for (const state of later) {
          const network = networkOf(state);
          ranking = ranking.withChange(network, changeBetween(rows, rowsOf(state)).touched);
          const anew = new CollaboratorRanking(buildCollaborationIndex(network));
          expect(explanations(ranking, network)).toEqual(explanations(anew, network));
          rows = rowsOf(state);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("leaves the one before as it was", () => {
    const first: ProjectOf[] = [
      { id: "p1", members: ["NL-a", "BE-b"], themes: ["glass"] },
      { id: "p2", members: ["BE-b", "DE-c"], year: 2024 },
    ];
    const network = networkOf(first);
    const ranking = new CollaboratorRanking(buildCollaborationIndex(network));
    const said = explanations(ranking, network);
    ranking.withChange(networkOf(first.slice(1)), new Set(["p1", "NL-a", "glass"]));
    expect(explanations(ranking, network)).toEqual(said);
  });

  test("reads only the projects that are touched, or beside what is", () => {
    const first: ProjectOf[] = [
      { id: "p1", members: ["a", "b"] },
      { id: "p2", members: ["c", "d"] },
    ];
    const before = buildCollaborationIndex(networkOf(first));
    const { gone, come } = changedIndex(before, networkOf(first), new Set(["c"]));
    expect([gone, come]).toEqual([[1], [1]]);
  });
});
