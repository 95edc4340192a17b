import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LANGUAGES } from "../../../server/src/network/model.ts";
import { keepNameRanks } from "../../../server/src/network/name-ranks.ts";
import { buildNetwork, type PublishedNetwork } from "../../../server/src/network/network.ts";
import { sortNodes } from "../../../server/src/network/sort.ts";
import { changeBetween, twoNetworks } from "./two-networks.ts";

const state = { version: 1, changedAt: null };

/** The identifiers of all nodes by name, in each language. */
function byName(network: PublishedNetwork): string[][] {
  const all = Array.from({ length: network.nodeCount }, (_, node) => node);
  return LANGUAGES.map((language) =>
    Array.from(sortNodes(network, all, { by: "NAME", direction: "ASCENDING", language }), (node) =>
      network.idAt(node),
    ),
  );
}

describe("sorting by name after a change", () => {
  test("gives what sorting the network anew gives, over several changes", () => {
    fc.assert(
      fc.property(twoNetworks, ({ old, now }) => {
        const first = buildNetwork(old.nodes, old.links, state);
        byName(first);
        const second = first.withChange(changeBetween(old, now), state);
        keepNameRanks(first, second);
        const third = second.withChange(changeBetween(now, old), state);
        keepNameRanks(second, third);
        expect(byName(second)).toEqual(byName(buildNetwork(now.nodes, now.links, state)));
        expect(byName(third)).toEqual(byName(first));
      }),
      { numRuns: 500 },
    );
  });

  test("gives it where nothing was sorted before, too", () => {
    fc.assert(
      fc.property(twoNetworks, ({ old, now }) => {
        const first = buildNetwork(old.nodes, old.links, state);
        const second = first.withChange(changeBetween(old, now), state);
        keepNameRanks(first, second);
        expect(byName(second)).toEqual(byName(buildNetwork(now.nodes, now.links, state)));
      }),
    );
  });
});
