import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LANGUAGES } from "../../../server/src/network/model.ts";
import { buildNetwork, type PublishedNetwork } from "../../../server/src/network/network.ts";
import { changeBetween, together } from "../../../server/src/publication/network-change.ts";
import { museumLinks, museumNodes } from "../network/museum-network.ts";
import { type Rows, randomRows } from "../network/random-network.ts";

const publish = ({ nodes, links }: Rows, version: number) =>
  buildNetwork(nodes, links, { version, changedAt: `2026-11-0${version}T00:00:00.000Z` });

/** What readers see of each node. */
function looksOf(network: PublishedNetwork): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: network.nodeCount }, (_, node) => [
      network.idAt(node),
      JSON.stringify([
        network.kindAt(node),
        LANGUAGES.map((language) => network.labelIn(node, language)),
        network.confirmedOnAt(node),
        network.degree(node),
      ]),
    ]),
  );
}

describe("a change", () => {
  test("names what came, what went, and what looks otherwise, whichever way the network was made", () => {
    fc.assert(
      fc.property(randomRows, randomRows, (first, second) => {
        const [before, anew] = [publish(first, 1), publish(second, 2)];
        const touched = new Set([...first.nodes, ...second.nodes].map(({ id }) => id));
        const made = before.withChange({ touched, ...second }, { version: 2, changedAt: null });
        const [was, is] = [looksOf(before), looksOf(anew)];
        for (const after of [anew, made]) {
          const { added, removed, changed } = changeBetween(before, after);
          expect([...added].toSorted()).toEqual([...is.keys()].filter((id) => !was.has(id)).toSorted());
          expect([...removed].toSorted()).toEqual([...was.keys()].filter((id) => !is.has(id)).toSorted());
          expect([...changed].toSorted()).toEqual(
            [...is.keys()].filter((id) => was.has(id) && was.get(id) !== is.get(id)).toSorted(),
          );
        }
      }),
    );
  });

  test("of a relationship names both its ends", () => {
    const before = buildNetwork(museumNodes, museumLinks, { version: 1, changedAt: null });
    const links = museumLinks.filter(({ from, to }) => from === "org-archief" && to !== "need-keywords");
    const nodes = museumNodes.filter(({ id }) => id === "org-archief");
    const after = before.withChange({ touched: new Set(), nodes, links }, { version: 2, changedAt: null });
    const { added, removed, changed } = changeBetween(before, after);
    expect([[...added], [...removed], [...changed].toSorted()]).toEqual([
      [],
      [],
      ["need-keywords", "org-archief"],
    ]);
  });
});

describe("two changes, told as one", () => {
  test("name what came and went as the change from the first network to the last does", () => {
    fc.assert(
      fc.property(randomRows, randomRows, randomRows, (first, second, third) => {
        const [a, b, c] = [publish(first, 1), publish(second, 2), publish(third, 3)];
        const told = together(changeBetween(a, b), changeBetween(b, c));
        const whole = changeBetween(a, c);
        expect([...told.added].toSorted()).toEqual([...whole.added].toSorted());
        expect([...told.removed].toSorted()).toEqual([...whole.removed].toSorted());
        // What became another and then itself again is told as well.
        expect([...told.changed]).toEqual(expect.arrayContaining([...whole.changed]));
        expect(told).toMatchObject({ version: 3, changedAt: "2026-11-03T00:00:00.000Z" });
      }),
    );
  });

  test("name nothing between a network and itself", () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const { added, removed, changed } = changeBetween(publish(rows, 1), publish(rows, 2));
        expect([added.size, removed.size, changed.size]).toEqual([0, 0, 0]);
      }),
    );
  });
});
