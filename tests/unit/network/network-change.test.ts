import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildNetwork } from "../../../server/src/network/network.ts";
import { contentOf } from "./content-of.ts";
import { link, museumLinks, museumNodes, node, organisation, theme } from "./museum-network.ts";
import { refusalOf } from "./refusal.ts";
import { changeBetween, twoNetworks } from "./two-networks.ts";

const before = { version: 1, changedAt: null };
const after = { version: 2, changedAt: "2026-11-25T10:00:00.000Z" };
const museum = buildNetwork(museumNodes, museumLinks, before);

describe("a change of the network", () => {
  test("gives the network that building it anew would give", () => {
    fc.assert(
      fc.property(twoNetworks, ({ old, now }) => {
        const changed = buildNetwork(old.nodes, old.links, before).withChange(changeBetween(old, now), after);
        expect(contentOf(changed)).toEqual(contentOf(buildNetwork(now.nodes, now.links, after)));
      }),
      { numRuns: 1_000 },
    );
  });

  test("leaves the network before as it was", () => {
    fc.assert(
      fc.property(twoNetworks, ({ old, now }) => {
        const network = buildNetwork(old.nodes, old.links, before);
        const content = contentOf(network);
        network.withChange(changeBetween(old, now), after);
        expect(contentOf(network)).toEqual(content);
      }),
    );
  });

  test("after another gives what both at once would give", () => {
    fc.assert(
      fc.property(twoNetworks, ({ old, now }) => {
        const first = buildNetwork(old.nodes, old.links, before);
        const second = first.withChange(changeBetween(old, now), after);
        const back = second.withChange(changeBetween(now, old), before);
        expect(contentOf(back)).toEqual(contentOf(first));
      }),
    );
  });

  test("of an organisation shows in what it stands behind, and nowhere else", () => {
    const moved = organisation("org-archief", "Archief", { organisationKind: ["archive"], country: ["DE"] });
    const links = museumLinks.filter(({ from }) => from === "org-archief");
    const changed = museum.withChange({ touched: new Set(), nodes: [moved], links }, after);
    const countries = (id: string) => changed.valuesAt(changed.indexOf(id) ?? -1, "country");
    expect(countries("org-archief")).toEqual(["DE"]);
    expect(countries("need-keywords")).toEqual(["DE", "NL"]);
    expect(countries("org-dorp")).toEqual(["NL"]);
    expect([changed.version, changed.changedAt]).toEqual([2, "2026-11-25T10:00:00.000Z"]);
  });

  test("that takes a node away takes its relationships away on both sides", () => {
    const changed = museum.withChange({ touched: new Set(["need-keywords"]), nodes: [], links: [] }, after);
    expect(changed.indexOf("need-keywords")).toBeUndefined();
    // HAS_NEED, SHARES, ADDRESSES, HELPS_WITH and ABOUT led to it or away from it.
    expect(changed.linkCount).toBe(museum.linkCount - 5);
    expect(changed.valuesAt(changed.indexOf("org-archief") ?? -1, "needKind")).toEqual([]);
  });

  test("of the order of themes shows in everything that is about them", () => {
    const wider = theme("theme-wide", "Wide", null);
    const broader = link("theme-collections", "BROADER", "theme-wide");
    const collections = museumNodes.find(({ id }) => id === "theme-collections") ?? wider;
    const changed = museum.withChange(
      { touched: new Set(), nodes: [wider, collections], links: [broader] },
      after,
    );
    expect(changed.valuesAt(changed.indexOf("need-keywords") ?? -1, "theme")).toEqual([
      "theme-collections",
      "theme-glass",
      "theme-photos",
      "theme-wide",
    ]);
  });

  test("is refused where its relationships lead to nothing", () => {
    const need = node("need-new", "NEED", "New");
    const links = [link("need-new", "ABOUT", "theme-nowhere")];
    expect(
      refusalOf(() => museum.withChange({ touched: new Set(), nodes: [need], links }, after)),
    ).toMatchObject({
      code: "UNKNOWN_NODE",
    });
  });
});
