import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  buildCollaborationIndex,
  type CollaborationIndex,
} from "../../../../server/src/matching/collaboration/collaboration-index.ts";
import type { CollaborationQuestion } from "../../../../server/src/matching/collaboration/question.ts";
import { CollaboratorRanking } from "../../../../server/src/matching/collaboration/rank-collaborators.ts";
import type { Weights } from "../../../../server/src/matching/collaboration/weights.ts";
import { buildNetwork } from "../../../../server/src/network/network.ts";
import { shuffledRows } from "../../network/random-network.ts";
import { networkOf, type ProjectOf } from "./project-network.ts";

/** Nothing damped and everything counted once, so that answers can be worked out on paper. */
const plain: Weights = {
  walk: {
    yearlyDecay: 1,
    ownProjectSize: 0,
    partnerDegree: 0,
    projectSize: 0,
    otherThemes: 1,
    ledFromSameCountry: 0,
    reachPower: 1,
  },
  signals: { PARTNERS_PROJECTS: 1, WORKED_TOGETHER: 0, ACTIVE_IN_THEME: 0 },
  leaders: { yearlyDecay: 1, elsewhere: 1 },
  variety: { bestConnected: 1, belowProjects: 0 },
  size: { SMALL: -1, NEUTRAL: 0, LARGE: 1 },
};

/**
 * The asker `a` works with `b` in p1; `b` works with `c` in p2, which is about glass, and with `d` in p3, about
 * sound; `e` and `f` know neither.
 */
const chain: readonly ProjectOf[] = [
  { id: "p1", members: ["a", "b"], themes: ["glass"] },
  { id: "p2", members: ["b", "c"], themes: ["glass"], year: 2024 },
  { id: "p3", members: ["b", "d"], themes: ["sound"] },
  { id: "p4", members: ["e", "f"], themes: ["glass"] },
];

type Asked = Partial<Omit<CollaborationQuestion, "organisations" | "themes" | "exclude">> & {
  readonly organisations: readonly string[];
  readonly themes?: readonly string[];
  readonly exclude?: readonly string[];
};

function ask(index: CollaborationIndex, weights: Weights, asked: Asked) {
  const { network } = index;
  const numbers = (ids: readonly string[]) => ids.flatMap((id) => network.indexOf(id) ?? []);
  return new CollaboratorRanking(index, weights)
    .rank({
      year: 2026,
      limit: 10,
      ...asked,
      organisations: numbers(asked.organisations),
      themes: numbers(asked.themes ?? []),
      exclude: new Set(numbers(asked.exclude ?? [])),
    })
    .map((found) => ({ ...found, id: network.idAt(found.organisation) }));
}

function scores(projects: readonly ProjectOf[], weights: Weights, asked: Asked): Record<string, number> {
  const found = ask(buildCollaborationIndex(networkOf(projects)), weights, asked);
  return Object.fromEntries(found.map(({ id, score }) => [id, Number(score.toFixed(6))]));
}

describe("ranking collaborators", () => {
  test("reaches partners and their partners, by how often they stand in the projects of partners", () => {
    // From a to b with 1; b visits p1, p2 and p3. There stand b three times, c once and d once: shares of five.
    expect(scores(chain, plain, { organisations: ["a"] })).toEqual({ b: 0.6, c: 0.2, d: 0.2 });
  });

  test("counts projects about other themes for less", () => {
    const weights = { ...plain, walk: { ...plain.walk, otherThemes: 0.5 } };
    // p1 and p2 count 1, p3 counts a half: b 2.5, c 1, d 0.5 of 4.
    expect(scores(chain, weights, { organisations: ["a"], themes: ["glass"] })).toEqual({
      b: 0.625,
      c: 0.25,
      d: 0.125,
    });
  });

  test("takes the themes of the asker's own projects when none are asked for", () => {
    const weights = { ...plain, walk: { ...plain.walk, otherThemes: 0.5 } };
    expect(scores(chain, weights, { organisations: ["a"] })).toEqual({ b: 0.625, c: 0.25, d: 0.125 });
  });

  test("lets a project fade with the years since it began", () => {
    const weights = { ...plain, walk: { ...plain.walk, yearlyDecay: 0.5 } };
    // p2 began a year before the others: b 2.5, c 0.5, d 1 of 4.
    expect(scores(chain, weights, { organisations: ["a"] })).toEqual({ b: 0.625, c: 0.125, d: 0.25 });
  });

  test("finds who is active in a theme without knowing anybody there", () => {
    const weights = { ...plain, signals: { ...plain.signals, PARTNERS_PROJECTS: 0, ACTIVE_IN_THEME: 1 } };
    // In glass: p1 (a, b), p2 (b, c) and p4 (e, f), each half: b 1 of 3, the others a half.
    const found = scores(chain, weights, { organisations: ["d"], themes: ["glass"] });
    expect(found).toEqual({ b: 0.333333, a: 0.166667, c: 0.166667, e: 0.166667, f: 0.166667 });
  });

  test("explains every score to the last digit", () => {
    const weights = { ...plain, signals: { ...plain.signals, WORKED_TOGETHER: 0.5 } };
    const index = buildCollaborationIndex(networkOf(chain));
    const [first] = ask(index, weights, { organisations: ["a"], favour: "SMALL" });
    // b: (0.6 × 1 + 1 × 0.5) over its three projects.
    expect(first).toMatchObject({
      id: "b",
      signals: [
        { kind: "PARTNERS_PROJECTS", value: 0.6, weight: 1 },
        { kind: "WORKED_TOGETHER", value: 1, weight: 0.5 },
      ],
    });
    expect(first?.sizeFactor).toBeCloseTo(1 / 3, 12);
    expect(first?.score).toBeCloseTo(1.1 / 3, 12);
  });

  test("prefers small or large organisations when asked to", () => {
    const first = (favour: "SMALL" | "LARGE") =>
      Object.keys(
        scores([...chain, { id: "p5", members: ["b", "c", "d"] }], plain, { organisations: ["a"], favour }),
      )[0];
    expect(first("LARGE")).toBe("b");
    expect(scores(chain, plain, { organisations: ["a"], favour: "SMALL" })).toEqual({
      b: 0.2,
      c: 0.2,
      d: 0.2,
    });
  });

  test("puts those with fewer projects first between equal scores, then goes by identifier", () => {
    const found = ask(buildCollaborationIndex(networkOf(chain)), plain, {
      organisations: ["a"],
      favour: "SMALL",
    });
    expect(found.map(({ id }) => id)).toEqual(["c", "d", "b"]);
  });

  test("leaves out the askers and whoever is excluded, who still lead to others", () => {
    expect(scores(chain, plain, { organisations: ["a"], exclude: ["b"] })).toEqual({ c: 0.2, d: 0.2 });
    expect(Object.keys(scores(chain, plain, { organisations: ["a", "b"] }))).toEqual(["c", "d"]);
  });

  test("finds nobody for an organisation without projects and themes", () => {
    const found = scores([...chain, { id: "alone", members: ["z"] }], plain, { organisations: ["z"] });
    expect(found).toEqual({});
  });

  test("gives the same answer whatever order the rows come in", () => {
    fc.assert(
      fc.property(shuffledRows, ({ rows, shuffled }) => {
        const answers = [rows, shuffled].map(({ nodes, links }) => {
          const index = buildCollaborationIndex(buildNetwork(nodes, links, { version: 1, changedAt: null }));
          const ids = nodes.filter(({ kind }) => kind === "ORGANISATION").map(({ id }) => id);
          return ids.sort().map((id) => ask(index, plain, { organisations: [id] }));
        });
        expect(answers[0]).toEqual(answers[1]);
      }),
    );
  });

  test("gives the first of a longer list when fewer are asked for", () => {
    fc.assert(
      fc.property(shuffledRows, fc.integer({ min: 1, max: 3 }), ({ rows }, limit) => {
        const index = buildCollaborationIndex(
          buildNetwork(rows.nodes, rows.links, { version: 1, changedAt: null }),
        );
        for (const { id, kind } of rows.nodes) {
          if (kind !== "ORGANISATION") continue;
          const all = ask(index, plain, { organisations: [id] });
          expect(ask(index, plain, { organisations: [id], limit })).toEqual(all.slice(0, limit));
        }
      }),
    );
  });
});
