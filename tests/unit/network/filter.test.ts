import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compileFilter, type NodeFilter, select } from "../../../server/src/network/filter.ts";
import { FACETS, NODE_KINDS } from "../../../server/src/network/model.ts";
import { buildNetwork } from "../../../server/src/network/network.ts";
import { SORT_KEYS, sortNodes } from "../../../server/src/network/sort.ts";
import { link, museumLinks, museumNodes, node, organisation } from "./museum-network.ts";
import { randomFilter } from "./random-filter.ts";
import { randomRows } from "./random-network.ts";
import { keeps } from "./reference.ts";
import { refusalOf } from "./refusal.ts";

const state = { version: 1, changedAt: null };
const museum = buildNetwork(museumNodes, museumLinks, state);

function kept(filter: NodeFilter, network = museum): string[] {
  return Array.from(select(network, filter), (at) => network.idAt(at));
}

describe("a filter", () => {
  test("keeps everything when nothing is filled in", () => {
    expect(kept({})).toHaveLength(14);
    expect(
      kept({ kinds: null, country: undefined, not: null, hasNeed: null, hasOpenNeeds: null }),
    ).toHaveLength(14);
  });

  test("keeps by kind and by identifier", () => {
    expect(kept({ kinds: ["OFFER", "NEED"] })).toEqual(["need-audience", "need-keywords", "offer-scan"]);
    expect(kept({ ids: ["org-stad", "org-nobody", "org-dorp"] })).toEqual(["org-dorp", "org-stad"]);
  });

  test("on a broad theme also finds what is about narrower ones", () => {
    expect(kept({ theme: ["theme-photos"] })).toEqual([
      "idea-glass",
      "need-keywords",
      "org-archief",
      "org-dorp",
      "org-stad",
      "theme-glass",
      "theme-photos",
    ]);
  });

  test("takes one of several values, and all of several conditions", () => {
    expect(kept({ kinds: ["ORGANISATION"], country: ["BE", "DE"] })).toEqual(["org-archief"]);
    expect(
      kept({ kinds: ["ORGANISATION"], country: ["NL"], organisationKind: ["museum", "company"] }),
    ).toEqual(["org-dorp", "org-eiland", "org-stad"]);
  });

  test("combines with and, or and not", () => {
    const organisations: NodeFilter = { kinds: ["ORGANISATION"] };
    expect(
      kept({ and: [organisations, { country: ["NL"] }, { not: { theme: ["theme-collections"] } }] }),
    ).toEqual(["org-eiland"]);
    expect(kept({ ...organisations, or: [{ country: ["BE"] }, { size: ["LARGE"] }] })).toEqual([
      "org-archief",
      "org-stad",
    ]);
  });

  test("knows the open needs of organisations and of needs themselves", () => {
    expect(kept({ hasOpenNeeds: true })).toEqual(["need-keywords", "org-archief", "org-dorp"]);
    expect(kept({ hasOpenNeeds: false, kinds: ["ORGANISATION", "NEED"] })).toEqual([
      "need-audience",
      "org-eiland",
      "org-gilde",
      "org-stad",
      "org-studio",
    ]);
  });

  test("asks for several facts of one and the same need, where facets may find them in two", () => {
    const rows = [
      organisation("org-one"),
      organisation("org-two"),
      node("need-a", "NEED", "A", { status: ["OPEN"], horizon: ["SHORT_TERM"] }),
      node("need-b", "NEED", "B", { status: ["MET"], horizon: ["LONG_TERM"] }),
      node("need-c", "NEED", "C", { status: ["OPEN"], horizon: ["LONG_TERM"] }),
    ];
    const links = [
      link("org-one", "HAS_NEED", "need-a"),
      link("org-one", "SHARES", "need-b"),
      link("org-two", "HAS_NEED", "need-c"),
    ];
    const network = buildNetwork(rows, links, state);
    const openLongTerm: NodeFilter = { status: ["OPEN"], horizon: ["LONG_TERM"] };
    expect(kept({ kinds: ["ORGANISATION"], ...openLongTerm }, network)).toEqual(["org-one", "org-two"]);
    expect(kept({ hasNeed: openLongTerm }, network)).toEqual(["org-two"]);
  });

  test("asks about ideas, offers and organisations by ownership only", () => {
    expect(kept({ hasProjectIdea: { stage: ["SEEKING_PARTNERS"] } })).toEqual(["org-archief", "org-stad"]);
    expect(kept({ hasOffer: {} })).toEqual(["org-studio"]);
    expect(kept({ organisation: { country: ["BE"] } })).toEqual(["idea-glass", "need-keywords"]);
    // The idea addresses the need, the offer helps with it, the village is a member of the guild: none owns.
    expect(kept({ kinds: ["PROJECT_IDEA", "OFFER"], hasNeed: {} })).toEqual([]);
    expect(kept({ ids: ["org-dorp"], organisation: {} })).toEqual([]);
  });

  test("takes the nodes that a text search found", () => {
    const found = new Set([museum.indexOf("org-stad") ?? -1, museum.indexOf("idea-glass") ?? -1]);
    expect(kept({ kinds: ["ORGANISATION"], matching: found })).toEqual(["org-stad"]);
    expect(kept({ matching: new Set() })).toEqual([]);
  });

  test("keeps nothing by an empty list of values or of alternatives, and everything by an empty and", () => {
    for (const empty of [{ country: [] }, { theme: [] }, { kinds: [] }, { ids: [] }, { or: [] }])
      expect(kept(empty)).toEqual([]);
    expect(kept({ and: [] })).toHaveLength(14);
    expect(kept({ not: {} })).toEqual([]);
    expect(kept({ not: { or: [] } })).toHaveLength(14);
  });

  test("finds nothing, without an error, by values that do not occur", () => {
    expect(kept({ country: ["XX"] })).toEqual([]);
    expect(kept({ theme: ["theme-unknown", "org-stad"] })).toEqual([]);
    expect(kept({ country: ["XX", "BE"] })).toEqual(kept({ country: ["BE"] }));
    // "DATA" occurs as support sought, not as a kind of offer.
    expect(kept({ offerKind: ["DATA"] })).toEqual([]);
  });

  test("keeps exactly what a plain reading of its conditions keeps", () => {
    const cases = randomRows.chain((rows) =>
      fc.tuple(fc.constant(rows), randomFilter(rows.nodes.map(({ id }) => id))),
    );
    fc.assert(
      fc.property(cases, ([rows, filter]) => {
        const network = buildNetwork(rows.nodes, rows.links, state);
        const expected = rows.nodes.filter(({ id }) => keeps(rows, id, filter)).map(({ id }) => id);
        expect(kept(filter, network).sort()).toEqual(expected.sort());
      }),
      { numRuns: 500 },
    );
  });
});

describe("the size of a filter", () => {
  function nested(depth: number): NodeFilter {
    return depth === 0 ? {} : { not: nested(depth - 1) };
  }

  test("may be eight filters deep, not nine", () => {
    expect(() => compileFilter(museum, nested(8))).not.toThrow();
    expect(refusalOf(() => compileFilter(museum, nested(9)))).toEqual({
      code: "BAD_ARGUMENT",
      argument: `filter${".not".repeat(9)}`,
    });
  });

  test("may be a hundred conditions, filters within it included", () => {
    const fifty = Array.from({ length: 50 }, (): NodeFilter => ({ country: ["NL"] }));
    expect(() => compileFilter(museum, { or: fifty })).not.toThrow();
    expect(refusalOf(() => compileFilter(museum, { or: fifty, hasOpenNeeds: true }))).toEqual({
      code: "BAD_ARGUMENT",
      argument: "filter.or[49].country",
    });
    const empty = Array.from({ length: 101 }, (): NodeFilter => ({}));
    expect(refusalOf(() => compileFilter(museum, { hasNeed: { and: empty } })).argument).toBe(
      "filter.hasNeed.and[99]",
    );
  });

  test("is refused by the name that the caller gives it", () => {
    expect(refusalOf(() => compileFilter(museum, nested(9), "keep")).argument).toBe(
      `keep${".not".repeat(9)}`,
    );
  });

  test("does not multiply what nested conditions cost", () => {
    // 300 organisations in 300 ideas: without remembering, eight steps to and fro would ask 300^8 questions.
    const numbers = Array.from({ length: 300 }, (_, at) => at);
    const rows = numbers.flatMap((at) => [organisation(`org-${at}`), node(`idea-${at}`, "PROJECT_IDEA", "")]);
    const links = numbers.flatMap((a) => numbers.map((b) => link(`org-${a}`, "TAKES_PART", `idea-${b}`)));
    const network = buildNetwork(rows, links, state);
    let filter: NodeFilter = { country: ["NL"] };
    for (let step = 0; step < 4; step++) filter = { hasProjectIdea: { organisation: filter } };
    expect(select(network, filter)).toHaveLength(0);
  });

  test("of one value keeps the same nodes of a kind as when it is combined, in the same orders", () => {
    fc.assert(
      fc.property(randomRows, fc.constantFrom(...NODE_KINDS), ({ nodes, links }, kind) => {
        const network = buildNetwork(nodes, links, state);
        const filters: NodeFilter[] = [
          {},
          { country: ["NL"] },
          { theme: ["nobody"] },
          ...FACETS.map((facet) => ({
            [facet]: network.nodeCount === 0 ? [] : network.valuesAt(0, facet).slice(0, 1),
          })),
        ];
        for (const filter of filters) {
          const list = select(network, filter, kind);
          const combined = select(network, { and: [filter] }, kind);
          expect(list).toEqual(combined);
          for (const by of SORT_KEYS) {
            const order = { by, direction: "DESCENDING", language: "nl" } as const;
            expect(sortNodes(network, list, order)).toEqual(sortNodes(network, combined, order));
          }
        }
      }),
    );
  });
});
