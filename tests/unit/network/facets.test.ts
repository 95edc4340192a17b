import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { countFacets } from "../../../server/src/network/facets.ts";
import { select } from "../../../server/src/network/filter.ts";
import { FACETS, NODE_KINDS } from "../../../server/src/network/model.ts";
import { buildNetwork } from "../../../server/src/network/network.ts";
import { museumLinks, museumNodes } from "./museum-network.ts";
import { randomFilter } from "./random-filter.ts";
import { randomRows } from "./random-network.ts";
import { byCodePoint, keeps, valuesOf } from "./reference.ts";
import { refusalOf } from "./refusal.ts";

const state = { version: 1, changedAt: null };
const museum = buildNetwork(museumNodes, museumLinks, state);

describe("counting facets", () => {
  test("counts all nodes, kinds and values, the most frequent value first", () => {
    const counts = countFacets(museum, {}, { facets: ["theme", "country"] });
    expect(counts.total).toBe(14);
    expect(counts.kinds).toEqual([
      { kind: "ORGANISATION", count: 6 },
      { kind: "NEED", count: 2 },
      { kind: "PROJECT_IDEA", count: 1 },
      { kind: "OFFER", count: 1 },
      { kind: "THEME", count: 4 },
    ]);
    expect(counts.facets).toEqual([
      // Dorp, Eiland, Stad, Studio and what they own: keywords, audience, glass, scan; Archief shares in two.
      {
        facet: "country",
        values: [
          { value: "NL", count: 8 },
          { value: "BE", count: 3 },
        ],
      },
      {
        facet: "theme",
        values: [
          { value: "theme-collections", count: 10 },
          { value: "theme-photos", count: 7 },
          { value: "theme-glass", count: 4 },
          { value: "theme-speech", count: 4 },
        ],
      },
    ]);
  });

  test("counts only what a filter keeps, and leaves out values that do not occur there", () => {
    const counts = countFacets(
      museum,
      { kinds: ["ORGANISATION"], country: ["BE"] },
      { facets: ["horizon", "offerKind"] },
    );
    expect(counts.total).toBe(1);
    expect(counts.facets).toEqual([
      {
        facet: "horizon",
        values: [
          { value: "LONG_TERM", count: 1 },
          { value: "SHORT_TERM", count: 1 },
        ],
      },
      { facet: "offerKind", values: [] },
    ]);
  });

  test("counts all facets unless told which, and none by an empty list", () => {
    expect(countFacets(museum, {}).facets.map(({ facet }) => facet)).toEqual([...FACETS]);
    expect(countFacets(museum, {}, { facets: null }).facets).toHaveLength(FACETS.length);
    expect(countFacets(museum, {}, { facets: [] }).facets).toEqual([]);
  });

  test("refuses a filter that is too large", () => {
    const { code, argument } = refusalOf(() =>
      countFacets(museum, { or: Array.from({ length: 101 }, () => ({})) }),
    );
    expect([code, argument]).toEqual(["BAD_ARGUMENT", "filter.or[100]"]);
  });

  const cases = randomRows.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      randomFilter(
        rows.nodes.map(({ id }) => id),
        1,
      ),
    ),
  );

  test("counts what going through the nodes one by one counts", () => {
    fc.assert(
      fc.property(cases, ([rows, filter]) => {
        const kept = rows.nodes.filter(({ id }) => keeps(rows, id, filter));
        const counts = countFacets(buildNetwork(rows.nodes, rows.links, state), filter);
        expect(counts.total).toBe(kept.length);
        for (const [at, kind] of NODE_KINDS.entries()) {
          expect(counts.kinds[at]).toEqual({ kind, count: kept.filter((row) => row.kind === kind).length });
        }
        for (const { facet, values } of counts.facets) {
          const all = kept.flatMap(({ id }) => valuesOf(rows, id, facet));
          const expected = [...new Set(all)].map((value) => ({
            value,
            count: all.filter((one) => one === value).length,
          }));
          expect(values).toEqual(expected.sort((a, b) => b.count - a.count || byCodePoint(a.value, b.value)));
        }
      }),
    );
  });

  test("promises how many nodes remain when one of its values is added to the filter", () => {
    fc.assert(
      fc.property(cases, ([rows, filter]) => {
        const network = buildNetwork(rows.nodes, rows.links, state);
        for (const { facet, values } of countFacets(network, filter).facets) {
          for (const { value, count } of values) {
            expect(select(network, { and: [filter, { [facet]: [value] }] })).toHaveLength(count);
          }
        }
      }),
    );
  });
});
