import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildNetwork, type PublishedNetwork } from "../../../server/src/network/network.ts";
import { nodeList } from "../../../server/src/network/node-list.ts";
import { type Page, pageOf } from "../../../server/src/network/page.ts";
import { type NodeOrder, SORT_DIRECTIONS, SORT_KEYS, sortNodes } from "../../../server/src/network/sort.ts";
import { type Rows, randomRows } from "../network/random-network.ts";

const someOrder = fc.record({
  by: fc.constantFrom(...SORT_KEYS),
  direction: fc.constantFrom(...SORT_DIRECTIONS),
  language: fc.constantFrom("nl" as const, "en" as const),
});

function publish({ nodes, links }: Rows): PublishedNetwork {
  return buildNetwork(nodes, links, { version: 1, changedAt: null });
}

const numbersOf = (network: PublishedNetwork) => Array.from({ length: network.nodeCount }, (_, node) => node);

/** All identifiers, page by page; `between` may give another network before each following page. */
function readPages(
  network: PublishedNetwork,
  order: NodeOrder,
  first: number,
  between: (current: PublishedNetwork) => PublishedNetwork = (current) => current,
): string[] {
  const read: string[] = [];
  let current = network;
  for (let after: string | null = null; ; current = between(current)) {
    const page: Page<number> = pageOf(nodeList(current, numbersOf(current), order), { first, after });
    read.push(...page.items.map((node) => current.idAt(node)));
    after = page.items.length === 0 ? null : page.cursorAt(page.items.length - 1);
    if (!page.hasNextPage) return read;
  }
}

describe("pages of nodes in any order", () => {
  test("joined are the whole list, whatever the size of the pages", () => {
    fc.assert(
      fc.property(randomRows, someOrder, fc.integer({ min: 1, max: 5 }), (rows, order, first) => {
        const network = publish(rows);
        const whole = Array.from(sortNodes(network, numbersOf(network), order), (node) => network.idAt(node));
        expect(readPages(network, order, first)).toEqual(whole);
      }),
    );
  });

  test("hold everything that stays exactly once, in order, while other nodes go", () => {
    fc.assert(
      fc.property(
        randomRows,
        someOrder,
        fc.integer({ min: 1, max: 3 }),
        fc.infiniteStream(fc.nat(20)),
        (rows, given, first, picks) => {
          // The number of links changes when nodes go, and with it the order by links.
          const order: NodeOrder = given.by === "LINKS" ? { ...given, by: "NAME" } : given;
          let left = rows;
          const removeOne = (current: PublishedNetwork) => {
            const gone = left.nodes[Number(picks.next().value) % Math.max(1, left.nodes.length)]?.id;
            if (gone === undefined || left.nodes.length === 1) return current;
            left = {
              nodes: left.nodes.filter(({ id }) => id !== gone),
              links: left.links.filter(({ from, to }) => from !== gone && to !== gone),
            };
            return publish(left);
          };
          const network = publish(rows);
          const read = readPages(network, order, first, removeOne);
          const whole = Array.from(sortNodes(network, numbersOf(network), order), (node) =>
            network.idAt(node),
          );
          expect(new Set(read).size).toBe(read.length);
          expect(read).toEqual(whole.filter((id) => read.includes(id)));
          const staying = new Set(left.nodes.map(({ id }) => id));
          expect(whole.filter((id) => staying.has(id) && !read.includes(id))).toEqual([]);
        },
      ),
    );
  });

  test("tell how many there are and whether there is more, either way", () => {
    const list = {
      items: ["a", "b", "c"],
      order: "LETTERS",
      placeOf: (id: string) => ({ value: null, id }),
      compare: (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    };
    const first = pageOf(list, { first: 2 });
    expect(first).toMatchObject({ hasPreviousPage: false, hasNextPage: true, totalCount: 3 });
    const next = pageOf(list, { first: 2, after: first.cursorAt(1) });
    expect(next.items).toEqual(["c"]);
    expect(next).toMatchObject({ hasPreviousPage: true, hasNextPage: false, totalCount: 3 });
    expect(pageOf({ ...list, items: [] }, { first: 1 })).toMatchObject({
      items: [],
      hasPreviousPage: false,
      hasNextPage: false,
      totalCount: 0,
    });
  });

  test.each([0, -1, 101, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("of %p are refused", (first) => {
    const list = { items: [], order: "", placeOf: () => ({ value: null, id: "" }), compare: () => 0 };
    expect(() => pageOf(list, { first })).toThrow(
      expect.objectContaining({ code: "BAD_ARGUMENT", argument: "first" }),
    );
  });
});
