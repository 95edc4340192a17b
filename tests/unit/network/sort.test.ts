import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { NetworkNodeRow } from "../../../server/src/network/model.ts";
import { buildNetwork } from "../../../server/src/network/network.ts";
import { type NodeOrder, SORT_DIRECTIONS, SORT_KEYS, sortNodes } from "../../../server/src/network/sort.ts";
import { link, museumLinks, museumNodes, node, organisation } from "./museum-network.ts";
import { randomRows } from "./random-network.ts";
import { byCodePoint, neighbours } from "./reference.ts";

const state = { version: 1, changedAt: null };

function sorted(
  nodes: readonly NetworkNodeRow[],
  order: Partial<NodeOrder>,
  links: Parameters<typeof buildNetwork>[1] = [],
) {
  const network = buildNetwork(nodes, links, state);
  const all = nodes.map(({ id }) => network.indexOf(id) ?? -1);
  const complete = { by: "NAME", direction: "ASCENDING", language: "nl", ...order } as const;
  return Array.from(sortNodes(network, all, complete), (at) => network.idAt(at));
}

describe("sorting by name", () => {
  const names = ["Zaal 10", "Zaal 9", "Ecole", "école", "archief", "Atelier"];
  const nodes = names.map((name, at) => organisation(`org-${at}`, name));

  test("goes by the alphabet, not by capitals or accents, and by the value of numbers", () => {
    expect(sorted(nodes, {})).toEqual(["org-4", "org-5", "org-2", "org-3", "org-1", "org-0"]);
  });

  test("turns round when descending", () => {
    expect(sorted(nodes, { direction: "DESCENDING" })).toEqual([
      "org-0",
      "org-1",
      "org-3",
      "org-2",
      "org-5",
      "org-4",
    ]);
  });

  test("takes names in the reader's language where there are any, and puts the nameless last both ways", () => {
    const titles = [
      { ...node("need-1", "NEED", ""), label: { nl: "Zon", en: "Apple" } },
      { ...node("need-2", "NEED", ""), label: { nl: null, en: "Moon" } },
      { ...node("need-3", "NEED", ""), label: { nl: "Aap", en: "Zebra" } },
      { ...node("need-0", "NEED", ""), label: { nl: null, en: null } },
    ];
    expect(sorted(titles, { language: "nl" })).toEqual(["need-3", "need-2", "need-1", "need-0"]);
    expect(sorted(titles, { language: "en" })).toEqual(["need-1", "need-2", "need-3", "need-0"]);
    expect(sorted(titles, { language: "en", direction: "DESCENDING" })).toEqual([
      "need-3",
      "need-2",
      "need-1",
      "need-0",
    ]);
  });

  test("puts equal names in the order of identifiers, both ways", () => {
    const same = ["org-c", "org-a", "org-b"].map((id) => organisation(id, "Museum"));
    expect(sorted(same, {})).toEqual(["org-a", "org-b", "org-c"]);
    expect(sorted(same, { direction: "DESCENDING" })).toEqual(["org-a", "org-b", "org-c"]);
  });
});

describe("sorting by other facts", () => {
  test("goes by the number of links", () => {
    const organisations = museumNodes.filter(({ kind }) => kind === "ORGANISATION");
    const network = buildNetwork(museumNodes, museumLinks, state);
    const places = organisations.map(({ id }) => network.indexOf(id) ?? -1);
    const order = sortNodes(network, places, { by: "LINKS", direction: "DESCENDING", language: "en" });
    expect(Array.from(order, (at) => [network.idAt(at), network.degree(at)])).toEqual([
      ["org-stad", 3],
      ["org-archief", 2],
      ["org-dorp", 2],
      ["org-studio", 2],
      ["org-gilde", 1],
      ["org-eiland", 0],
    ]);
  });

  const facts = [
    { ...organisation("org-a"), confirmedOn: "2026-11-02", startYear: 2027 },
    { ...organisation("org-b"), confirmedOn: null, startYear: null },
    { ...organisation("org-c"), confirmedOn: "2026-11", startYear: -500 },
    { ...organisation("org-d"), confirmedOn: "2025-12-31", startYear: 0 },
  ];

  test("goes by the date of confirmation, the unknown ones last both ways", () => {
    expect(sorted(facts, { by: "CONFIRMED" })).toEqual(["org-d", "org-c", "org-a", "org-b"]);
    expect(sorted(facts, { by: "CONFIRMED", direction: "DESCENDING" })).toEqual([
      "org-a",
      "org-c",
      "org-d",
      "org-b",
    ]);
  });

  test("goes by the year of the start, the unknown ones last both ways", () => {
    expect(sorted(facts, { by: "START_YEAR" })).toEqual(["org-c", "org-d", "org-a", "org-b"]);
    expect(sorted(facts, { by: "START_YEAR", direction: "DESCENDING" })).toEqual([
      "org-a",
      "org-d",
      "org-c",
      "org-b",
    ]);
  });

  test("copes with nothing to sort, and with nothing to sort by", () => {
    expect(sorted([], {})).toEqual([]);
    expect(sorted([organisation("org-b"), organisation("org-a")], { by: "START_YEAR" })).toEqual([
      "org-a",
      "org-b",
    ]);
    expect(sorted([organisation("org-a")], { by: "LINKS" }, [])).toEqual(["org-a"]);
  });
});

describe("sorting any network", () => {
  const random = fc.record({
    rows: randomRows,
    by: fc.constantFrom(...SORT_KEYS),
    direction: fc.constantFrom(...SORT_DIRECTIONS),
    language: fc.constantFrom("nl" as const, "en" as const),
    share: fc.constantFrom(1, 0.5),
  });

  test("gives what comparing two nodes at a time gives", () => {
    fc.assert(
      fc.property(random, ({ rows, by, direction, language, share }) => {
        const network = buildNetwork(rows.nodes, rows.links, state);
        const { compare } = new Intl.Collator(language, { numeric: true });
        const other = language === "nl" ? "en" : "nl";
        const sortValueOf = (row: NetworkNodeRow): string | number | null => {
          if (by === "NAME") return row.label[language] ?? row.label[other];
          if (by === "CONFIRMED") return row.confirmedOn;
          return by === "START_YEAR" ? row.startYear : network.degree(network.indexOf(row.id) ?? -1);
        };
        const order = (a: NetworkNodeRow, b: NetworkNodeRow) => {
          const [left, right] = [sortValueOf(a), sortValueOf(b)];
          if (left === null || right === null) return Number(left === null) - Number(right === null);
          const way = direction === "ASCENDING" ? 1 : -1;
          if (typeof left === "number") return way * (left - Number(right));
          return way * (by === "NAME" ? compare(left, String(right)) : byCodePoint(left, String(right)));
        };
        const some = rows.nodes.slice(0, Math.ceil(rows.nodes.length * share));
        const expected = some.toSorted((a, b) => order(a, b) || byCodePoint(a.id, b.id)).map(({ id }) => id);
        const places = some.map(({ id }) => network.indexOf(id) ?? -1);
        const found = sortNodes(network, places, { by, direction, language });
        expect(Array.from(found, (at) => network.idAt(at))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("gives the same for a few of many nodes as for all", () => {
    const rows = Array.from({ length: 200 }, (_, at) => organisation(`org-${at}`, `Zaal ${(at * 37) % 101}`));
    const network = buildNetwork(rows, [link("org-0", "MEMBER_OF", "org-1")], state);
    const order = { by: "NAME", direction: "ASCENDING", language: "nl" } as const;
    const few = [5, 199, 12, 80, 44];
    const before = sortNodes(network, few, order);
    const everything = sortNodes(
      network,
      rows.map((_, at) => at),
      order,
    );
    expect(before).toEqual(everything.filter((at) => few.includes(at)));
    expect(sortNodes(network, few, order)).toEqual(before);
    expect(neighbours({ nodes: rows, links: [] }, "org-0")).toEqual([]);
  });
});
