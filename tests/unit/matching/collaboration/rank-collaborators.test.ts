import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  buildCollaborationIndex,
  type CollaborationIndex,
} from "../../../../server/src/matching/collaboration/collaboration-index.ts";
import { CollaboratorRanking } from "../../../../server/src/matching/collaboration/rank-collaborators.ts";
import {
  learnedWeights,
  SIGNALS,
  type SignalKind,
  type Weights,
} from "../../../../server/src/matching/collaboration/weights.ts";
import { buildNetwork } from "../../../../server/src/network/network.ts";
import { shuffledRows } from "../../network/random-network.ts";
import { networkOf, type ProjectOf } from "./project-network.ts";

/** Nothing damped and only what is named counted, so that answers can be worked out on paper. */
function only(signals: Partial<Record<SignalKind, number>>, walk: Partial<Weights["walk"]> = {}): Weights {
  return {
    walk: {
      yearlyDecay: 1,
      ownProjectSize: 0,
      partnerDegree: 0,
      projectSize: 0,
      otherThemes: 1,
      ledFromSameCountry: 0,
      ...walk,
    },
    leaders: { yearlyDecay: 1, elsewhere: 1 },
    signals: Object.fromEntries(SIGNALS.map((kind) => [kind, signals[kind] ?? 0])) as Weights["signals"],
    shares: { closeness: 0, activity: 0 },
    chance: { base: -1, slope: 1 },
  };
}
const plain = only({ SHARES: 1 });

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

interface Asked {
  readonly organisations: readonly string[];
  readonly themes?: readonly string[];
}

function questionOf({ network }: CollaborationIndex, { organisations, themes = [] }: Asked) {
  const numbers = (ids: readonly string[]) => ids.flatMap((id) => network.indexOf(id) ?? []);
  return { organisations: numbers(organisations), themes: numbers(themes), year: 2026 };
}

function ask(index: CollaborationIndex, weights: Weights, asked: Asked) {
  return new CollaboratorRanking(index, weights)
    .rank(questionOf(index, asked))
    .map((found) => ({ ...found, id: index.network.idAt(found.organisation) }));
}

/** What a signal says of everybody found, as the share that it is the logarithm of: v = ln(1 + share / unit). */
function shares(projects: readonly ProjectOf[], weights: Weights, asked: Asked): Record<string, number> {
  const index = buildCollaborationIndex(networkOf(projects));
  const ranking = new CollaboratorRanking(index, weights);
  const question = questionOf(index, asked);
  return Object.fromEntries(
    ranking.rank(question).flatMap(({ organisation }) => {
      const [signal] = ranking.explain(question, organisation).signals;
      return signal === undefined
        ? []
        : [[index.network.idAt(organisation), Number((1e-4 * Math.expm1(signal.value)).toFixed(6))]];
    }),
  );
}

const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe("ranking collaborators", () => {
  test("reaches partners and their partners, by how often they stand in the projects of partners", () => {
    // From a to b with 1; b visits p1, p2 and p3. There stand b three times, c once and d once: shares of five.
    expect(shares(chain, plain, { organisations: ["a"] })).toEqual({ b: 0.6, c: 0.2, d: 0.2 });
  });

  test("counts projects about other themes for less", () => {
    const weights = only({ SHARES: 1 }, { otherThemes: 0.5 });
    // p1 and p2 count 1, p3 counts a half: b 2.5, c 1, d 0.5 of 4.
    const expected = { b: 0.625, c: 0.25, d: 0.125 };
    expect(shares(chain, weights, { organisations: ["a"], themes: ["glass"] })).toEqual(expected);
    // Without themes those of the asker's own projects are taken.
    expect(shares(chain, weights, { organisations: ["a"] })).toEqual(expected);
  });

  test("lets a project fade with the years since it began", () => {
    const weights = only({ SHARES: 1 }, { yearlyDecay: 0.5 });
    // p2 began a year before the others: b 2.5, c 0.5, d 1 of 4.
    expect(shares(chain, weights, { organisations: ["a"] })).toEqual({ b: 0.625, c: 0.125, d: 0.25 });
  });

  test("finds who is active in a theme without knowing anybody there", () => {
    const weights = { ...only({ SHARES: 1 }), shares: { closeness: 0, activity: 1 } };
    // In glass: p1 (a, b), p2 (b, c) and p4 (e, f), each half: b 1 of 3, the others a half. Through b, whom d knows:
    // b 3 of 5, a and c 1.
    const asked = { organisations: ["d"], themes: ["glass"] };
    expect(shares(chain, weights, asked)).toEqual({
      b: 0.933333,
      a: 0.366667,
      c: 0.366667,
      e: 0.166667,
      f: 0.166667,
    });
    const found = ask(buildCollaborationIndex(networkOf(chain)), weights, asked);
    const through = found.filter(({ throughPartners }) => throughPartners);
    expect(idsOf(through).sort()).toEqual(["a", "b", "c"]);
  });

  test("counts leading and taking part, and what was done together", () => {
    const index = buildCollaborationIndex(networkOf(chain));
    const all = only(Object.fromEntries(SIGNALS.map((kind) => [kind, 1])));
    const ranking = new CollaboratorRanking(index, all);
    const question = questionOf(index, { organisations: ["a"] });
    const value = (id: string, kind: SignalKind) =>
      ranking
        .explain(question, index.network.indexOf(id) ?? -1)
        .signals.find((signal) => signal.kind === kind)?.value ?? 0;
    // b is in three projects and leads two, one of them a year older; it did p1 with a, who leads that.
    expect(value("b", "LEADING")).toBeCloseTo(Math.log(3), 12);
    expect(value("b", "ACTIVE_LATELY")).toBeCloseTo(Math.log1p((1 + 1 + 0.6) / 0.1), 12);
    expect(value("b", "CHOSEN_AS_PARTNER")).toBeCloseTo(Math.log(1 + 1 / 1e-3), 12);
    expect(value("b", "SHARE_TOGETHER")).toBeCloseTo(1 / Math.sqrt(3), 12);
    // Two of its three projects are about glass, beside two on anything.
    expect(value("b", "SHARE_IN_THEMES")).toBeCloseTo(Math.log1p(2 / 5 / 0.02), 12);
    expect(value("c", "SHARE_TOGETHER")).toBe(0);
    expect(value("c", "LEADING")).toBe(0);
  });

  test("prefers countries that often take part in what the themes are about", () => {
    const index = buildCollaborationIndex(
      networkOf([
        { id: "p1", members: ["NL-a", "DE-b"], themes: ["glass"] },
        { id: "p2", members: ["NL-a", "FR-c"], themes: ["sound"] },
      ]),
    );
    const ranking = new CollaboratorRanking(index, only({ COUNTRY_IN_THEMES: 1 }));
    const found = ranking.rank(questionOf(index, { organisations: ["NL-a"], themes: ["glass"] }));
    // One of two partners is from Germany, and the only one in glass; 20 unseen ones are as usual.
    const odds = (seen: number) => Math.log((seen + 20 * 0.5) / (1 + 20) / 0.5);
    const chances = [odds(1), odds(0)].map((sum) => 1 / (1 + Math.exp(1 - sum)));
    expect(found.map(({ organisation }) => index.network.idAt(organisation))).toEqual(["DE-b", "FR-c"]);
    expect(found.map(({ chance }) => chance.toFixed(12))).toEqual(
      chances.map((chance) => chance.toFixed(12)),
    );
  });

  test("explains every chance to the last digit", () => {
    const index = buildCollaborationIndex(networkOf(chain));
    const ranking = new CollaboratorRanking(index, learnedWeights);
    const question = questionOf(index, { organisations: ["a"], themes: ["glass"] });
    const found = ranking.rank(question);
    expect(found.length).toBe(5);
    for (const { organisation, chance } of found) {
      const explained = ranking.explain(question, organisation);
      const sum = explained.signals.reduce((total, { value, weight }) => total + value * weight, 0);
      expect(explained.chance).toBeCloseTo(chance, 12);
      expect(1 / (1 + Math.exp(-explained.base - explained.slope * sum))).toBeCloseTo(chance, 12);
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  });

  test("puts those with fewer projects first between equal chances, then goes by identifier", () => {
    const found = ask(buildCollaborationIndex(networkOf(chain)), only({}), { organisations: ["a"] });
    expect(idsOf(found)).toEqual(["c", "d", "e", "f", "b"]);
  });

  test("leaves out the askers, who still lead to others", () => {
    expect(Object.keys(shares(chain, plain, { organisations: ["a", "b"] })).sort()).toEqual(["c", "d"]);
  });

  test("finds nobody for an organisation without projects and themes", () => {
    const network = networkOf([...chain, { id: "alone", members: ["z"] }]);
    expect(ask(buildCollaborationIndex(network), plain, { organisations: ["z"] })).toEqual([]);
  });

  test("gives the same answer whatever order the rows come in", () => {
    fc.assert(
      fc.property(shuffledRows, ({ rows, shuffled }) => {
        const answers = [rows, shuffled].map(({ nodes, links }) => {
          const index = buildCollaborationIndex(buildNetwork(nodes, links, { version: 1, changedAt: null }));
          const ids = nodes.filter(({ kind }) => kind === "ORGANISATION").map(({ id }) => id);
          return ids.sort().map((id) => ask(index, learnedWeights, { organisations: [id] }));
        });
        expect(answers[0]).toEqual(answers[1]);
      }),
    );
  });
});
