import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LINK_TYPES, NODE_KINDS } from "../../../server/src/network/model.ts";
import { type NeighbourhoodQuery, neighbourhood } from "../../../server/src/network/neighbourhood.ts";
import { buildNetwork } from "../../../server/src/network/network.ts";
import { link, museumLinks, museumNodes, node, organisation, theme } from "./museum-network.ts";
import { randomFilter } from "./random-filter.ts";
import { type Rows, randomRows } from "./random-network.ts";
import { distances, distinctLinks, keeps, neighbours, nodeOf } from "./reference.ts";
import { refusalOf } from "./refusal.ts";

const state = { version: 1, changedAt: null };
const museum = buildNetwork(museumNodes, museumLinks, state);

function around(query: Partial<NeighbourhoodQuery>, network = museum) {
  return neighbourhood(network, { start: ["org-dorp"], depth: 1, ...query });
}

/** "id distance" of each node. */
function steps(query: Partial<NeighbourhoodQuery>, network = museum): string[] {
  return around(query, network).nodes.map(({ id, distance }) => `${id} ${distance}`);
}

describe("the neighbourhood of a node", () => {
  test("is what is one step away, with the links and what is hidden behind", () => {
    expect(around({})).toEqual({
      nodes: [
        { id: "org-dorp", distance: 0 },
        { id: "need-keywords", distance: 1 },
        { id: "org-gilde", distance: 1 },
      ],
      links: [
        { from: "org-dorp", to: "need-keywords", type: "HAS_NEED", role: null },
        { from: "org-dorp", to: "org-gilde", type: "MEMBER_OF", role: null },
      ],
      remainders: [
        {
          id: "need-keywords",
          hidden: 4,
          byKind: [
            { kind: "ORGANISATION", count: 1 },
            { kind: "PROJECT_IDEA", count: 1 },
            { kind: "OFFER", count: 1 },
            { kind: "THEME", count: 1 },
          ],
        },
      ],
      truncated: false,
    });
  });

  test("grows with each step, against the links as well as along them", () => {
    expect(steps({ depth: 2 }).slice(3)).toEqual([
      "idea-glass 2",
      "offer-scan 2",
      "org-archief 2",
      "theme-glass 2",
    ]);
    expect(steps({ depth: 3 }).slice(7)).toEqual([
      "org-stad 3",
      "org-studio 3",
      "theme-collections 3",
      "theme-photos 3",
    ]);
    expect(steps({ depth: 9 })).toHaveLength(13);
  });

  test("has all links among its nodes, also between nodes equally far away, with their roles", () => {
    const { links } = around({
      start: ["org-stad", "org-archief"],
      depth: 1,
      kinds: ["PROJECT_IDEA", "NEED"],
    });
    expect(links).toEqual([
      { from: "idea-glass", to: "need-keywords", type: "ADDRESSES", role: null },
      { from: "org-archief", to: "idea-glass", type: "TAKES_PART", role: "PARTNER" },
      { from: "org-archief", to: "need-keywords", type: "SHARES", role: null },
      { from: "org-stad", to: "idea-glass", type: "PROPOSES", role: null },
      { from: "org-stad", to: "idea-glass", type: "TAKES_PART", role: "COORDINATOR" },
      { from: "org-stad", to: "need-audience", type: "HAS_NEED", role: null },
    ]);
  });

  test("counts from the nearest of several starts, whatever their order", () => {
    const both = steps({ start: ["org-stad", "org-dorp"], depth: 2 });
    expect(both).toContain("idea-glass 1");
    expect(both).toContain("need-keywords 1");
    expect(steps({ start: ["org-dorp", "org-stad", "org-dorp"], depth: 2 })).toEqual(both);
  });

  test("only goes over and to the kinds asked for, but keeps its start", () => {
    expect(steps({ depth: 9, kinds: ["NEED", "PROJECT_IDEA"] })).toEqual([
      "org-dorp 0",
      "need-keywords 1",
      "idea-glass 2",
    ]);
    expect(around({ kinds: ["NEED"] }).remainders).toEqual([]);
    expect(steps({ depth: 9, kinds: [] })).toEqual(["org-dorp 0"]);
  });

  test("only follows and shows the types of links asked for", () => {
    const { nodes, links } = around({ depth: 9, linkTypes: ["HAS_NEED", "SHARES"] });
    expect(nodes.map(({ id }) => id)).toEqual(["org-dorp", "need-keywords", "org-archief"]);
    expect(links.map(({ type }) => type)).toEqual(["SHARES", "HAS_NEED"]);
    expect(steps({ depth: 9, linkTypes: [] })).toEqual(["org-dorp 0"]);
  });

  test("only enters nodes that the filter keeps, but keeps its start", () => {
    const filter = {
      not: { kinds: ["THEME" as const] },
      or: [{ country: ["BE"] }, { kinds: ["OFFER" as const] }],
    };
    expect(steps({ depth: 9, filter })).toEqual([
      "org-dorp 0",
      "need-keywords 1",
      "idea-glass 2",
      "offer-scan 2",
      "org-archief 2",
    ]);
  });
});

describe("the cap on what is entered from one node", () => {
  // A hub of six members, three needs, one idea and two themes; member 1 is joined to the first need's owner too.
  const rows: Rows = {
    nodes: [
      organisation("org-hub"),
      ...[1, 2, 3, 4, 5, 6].map((n) => organisation(`org-${n}`)),
      ...[1, 2, 3].map((n) => node(`need-${n}`, "NEED", "")),
      node("idea-1", "PROJECT_IDEA", ""),
      theme("theme-1"),
      theme("theme-2"),
    ],
    links: [
      ...[1, 2, 3, 4, 5, 6].map((n) => link(`org-${n}`, "MEMBER_OF", "org-hub")),
      ...[1, 2, 3].map((n) => link("org-hub", "HAS_NEED", `need-${n}`)),
      link("org-hub", "PROPOSES", "idea-1"),
      link("org-hub", "TAKES_PART", "idea-1", "COORDINATOR"),
      link("org-hub", "WORKS_ON", "theme-1"),
      link("org-hub", "WORKS_ON", "theme-2"),
      link("org-1", "SHARES", "need-3"),
    ],
  };
  const network = buildNetwork(rows.nodes, rows.links, state);
  const hub = (query: Partial<NeighbourhoodQuery>) => around({ start: ["org-hub"], ...query }, network);
  const entered = (perHub: number) =>
    hub({ perHub })
      .nodes.map(({ id }) => id)
      .slice(1)
      .sort();

  test("lets the kinds take turns, each by identifier", () => {
    expect(entered(4)).toEqual(["idea-1", "need-1", "org-1", "theme-1"]);
    expect(entered(6)).toEqual(["idea-1", "need-1", "need-2", "org-1", "org-2", "theme-1"]);
    expect(entered(9)).toEqual([
      "idea-1",
      "need-1",
      "need-2",
      "need-3",
      "org-1",
      "org-2",
      "org-3",
      "theme-1",
      "theme-2",
    ]);
  });

  test("counts what it leaves out, each node once", () => {
    expect(hub({ perHub: 4 }).remainders).toEqual([
      {
        id: "org-hub",
        hidden: 8,
        byKind: [
          { kind: "ORGANISATION", count: 5 },
          { kind: "NEED", count: 2 },
          { kind: "THEME", count: 1 },
        ],
      },
      { id: "org-1", hidden: 1, byKind: [{ kind: "NEED", count: 1 }] },
    ]);
    expect(hub({ perHub: 4 }).truncated).toBe(false);
    expect(hub({ perHub: 12 }).remainders).toEqual([]);
  });

  test("does not count nodes that were reached another way", () => {
    const { nodes, remainders } = hub({ perHub: 4, depth: 2 });
    // Too late for the hub's four, the third need is entered from the first member: two steps by this walk.
    expect(nodes.at(-1)).toEqual({ id: "need-3", distance: 2 });
    expect(remainders[0]?.hidden).toBe(7);
  });

  test("is not spent on nodes that were reached before", () => {
    const from = around({ start: ["org-1"], depth: 2, perHub: 2 }, network);
    // From the first member: the hub and the third need. Then from the hub two that are new.
    expect(from.nodes.map(({ id }) => id)).toEqual(["org-1", "need-3", "org-hub", "need-1", "org-2"]);
  });

  test("stands beside a cap on all nodes, which says that it cut", () => {
    const cut = hub({ limit: 6 });
    expect(cut.nodes).toHaveLength(6);
    expect(cut.truncated).toBe(true);
    expect(cut.remainders[0]).toMatchObject({ id: "org-hub", hidden: 7 });
    expect(hub({ limit: 13 }).truncated).toBe(false);
    expect(hub({ limit: 12 }).truncated).toBe(true);
  });
});

describe("a question about a neighbourhood", () => {
  const refusal = (query: Partial<NeighbourhoodQuery>) => refusalOf(() => around(query));

  test("must start from nodes that exist", () => {
    expect(refusal({ start: ["org-dorp", "org-x"] })).toEqual({ code: "UNKNOWN_NODE", argument: "start[1]" });
    expect(refusal({ start: [] })).toEqual({ code: "BAD_ARGUMENT", argument: "start" });
    const many = Array.from({ length: 101 }, () => "org-dorp");
    expect(refusal({ start: many })).toEqual({ code: "BAD_ARGUMENT", argument: "start" });
  });

  test("must stay within the limits", () => {
    for (const depth of [0, 10, 1.5, Number.NaN]) expect(refusal({ depth }).argument).toBe("depth");
    for (const perHub of [0, 1001]) expect(refusal({ perHub }).argument).toBe("perHub");
    for (const limit of [0, 5001]) expect(refusal({ limit }).argument).toBe("limit");
    expect(refusal({ start: ["org-dorp", "org-stad"], limit: 1 })).toEqual({
      code: "BAD_ARGUMENT",
      argument: "limit",
    });
  });

  test("must name kinds and types that exist", () => {
    const strange = ["NEED", "PERSON"] as unknown as ["NEED"];
    expect(refusal({ kinds: strange })).toEqual({ code: "BAD_ARGUMENT", argument: "kinds[1]" });
    const types = ["KNOWS"] as unknown as ["SHARES"];
    expect(refusal({ linkTypes: types })).toEqual({ code: "BAD_ARGUMENT", argument: "linkTypes[0]" });
  });

  test("may leave everything optional to the defaults by null", () => {
    const nothing = { kinds: null, linkTypes: null, perHub: null, limit: null, filter: null };
    expect(around({ depth: 3, ...nothing })).toEqual(around({ depth: 3 }));
  });
});

describe("any neighbourhood", () => {
  const cases = randomRows.chain((rows) => {
    const ids = rows.nodes.map(({ id }) => id);
    return fc.record({
      rows: fc.constant(rows),
      start: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
      depth: fc.integer({ min: 1, max: 9 }),
      kinds: fc.option(fc.subarray([...NODE_KINDS]), { freq: 2 }),
      linkTypes: fc.option(fc.subarray([...LINK_TYPES]), { freq: 2 }),
      filter: fc.option(randomFilter(ids, 0), { freq: 2 }),
    });
  });

  type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;

  function enterableFrom({ rows, kinds, linkTypes, filter }: Case) {
    return (id: string) =>
      neighbours(rows, id, linkTypes ?? LINK_TYPES).filter(
        (other) =>
          (kinds?.includes(nodeOf(rows, other).kind) ?? true) &&
          (filter === null || keeps(rows, other, filter)),
      );
  }

  /** The links and remainders that must go with a set of nodes. */
  function expectComplete(one: Case, answer: ReturnType<typeof neighbourhood>) {
    const ids = new Set(answer.nodes.map(({ id }) => id));
    const types = one.linkTypes ?? LINK_TYPES;
    const among = distinctLinks(one.rows).filter(
      ({ from, to, type }) => ids.has(from) && ids.has(to) && types.includes(type),
    );
    const keys = ({ from, to, type, role }: (typeof among)[number]) => JSON.stringify([from, to, type, role]);
    expect(answer.links.map(keys).sort()).toEqual(among.map(keys).sort());
    const hidden = [...ids].flatMap((id) => {
      const left = enterableFrom(one)(id).filter((other) => !ids.has(other));
      const byKind = NODE_KINDS.map((kind) => ({
        kind,
        count: left.filter((other) => nodeOf(one.rows, other).kind === kind).length,
      }));
      return left.length === 0
        ? []
        : [{ id, hidden: left.length, byKind: byKind.filter(({ count }) => count > 0) }];
    });
    expect(answer.remainders).toEqual(hidden);
  }

  test("is that of a plain breadth-first walk when nothing is capped", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const network = buildNetwork(one.rows.nodes, one.rows.links, state);
        const answer = neighbourhood(network, { ...one, perHub: 1000, limit: 5000 });
        const found = new Map(answer.nodes.map(({ id, distance }) => [id, distance]));
        expect(found).toEqual(distances(one.start, one.depth, enterableFrom(one)));
        expect(answer.truncated).toBe(false);
        expectComplete(one, answer);
      }),
      { numRuns: 300 },
    );
  });

  const capped = fc.record({
    one: cases,
    perHub: fc.integer({ min: 1, max: 3 }),
    limit: fc.integer({ min: 3, max: 9 }),
  });

  test("keeps to its caps, is joined to its start step by step, and says all that it leaves out", () => {
    fc.assert(
      fc.property(capped, ({ one, perHub, limit }) => {
        const network = buildNetwork(one.rows.nodes, one.rows.links, state);
        const answer = neighbourhood(network, { ...one, perHub, limit });
        const found = new Map(answer.nodes.map(({ id, distance }) => [id, distance]));
        expect(found.size).toBe(answer.nodes.length);
        expect(found.size).toBeLessThanOrEqual(limit);
        for (const id of one.start) expect(found.get(id)).toBe(0);
        const shortest = distances(one.start, one.depth, enterableFrom(one));
        for (const [id, distance] of found) {
          expect(distance).toBeGreaterThanOrEqual(shortest.get(id) ?? Number.NaN);
          expect(distance).toBeLessThanOrEqual(one.depth);
          const before = [...found].filter(([, other]) => other === distance - 1).map(([other]) => other);
          if (distance > 0) expect(before.some((other) => enterableFrom(one)(other).includes(id))).toBe(true);
        }
        for (let distance = 1; distance <= one.depth; distance++) {
          const at = (steps: number) => [...found.values()].filter((other) => other === steps).length;
          expect(at(distance)).toBeLessThanOrEqual(perHub * at(distance - 1));
        }
        expectComplete(one, answer);
      }),
      { numRuns: 300 },
    );
  });

  test("only gains nodes one step away when the cap is raised", () => {
    fc.assert(
      fc.property(capped, ({ one, perHub }) => {
        const network = buildNetwork(one.rows.nodes, one.rows.links, state);
        const start = one.start.slice(0, 1);
        const ids = (cap: number) =>
          neighbourhood(network, { ...one, start, depth: 1, perHub: cap }).nodes.map(({ id }) => id);
        expect(ids(perHub + 1)).toEqual(expect.arrayContaining(ids(perHub)));
      }),
    );
  });

  test("is cut only when there was more to enter", () => {
    fc.assert(
      fc.property(capped, ({ one, perHub, limit }) => {
        const network = buildNetwork(one.rows.nodes, one.rows.links, state);
        const whole = neighbourhood(network, { ...one, perHub, limit: 5000 });
        const answer = neighbourhood(network, { ...one, perHub, limit });
        expect(answer.truncated).toBe(whole.nodes.length > limit);
        if (!answer.truncated) expect(answer).toEqual(whole);
      }),
    );
  });
});
