import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { FACETS, type Facet } from "../../../server/src/network/model.ts";
import { buildNetwork, type PublishedNetwork } from "../../../server/src/network/network.ts";
import { link, museumLinks, museumNodes, node, theme } from "./museum-network.ts";
import { randomRows } from "./random-network.ts";
import { valuesOf } from "./reference.ts";

const state = { version: 1, changedAt: null };
const museum = buildNetwork(museumNodes, museumLinks, state);

function values(id: string, facet: Facet, network: PublishedNetwork = museum): string[] {
  return network.valuesAt(network.indexOf(id) ?? -1, facet);
}

describe("the facet values of a node", () => {
  test("have as themes what it is about and everything broader", () => {
    expect(values("need-keywords", "theme")).toEqual(["theme-collections", "theme-glass", "theme-photos"]);
    expect(values("idea-glass", "theme")).toEqual(["theme-collections", "theme-photos"]);
    expect(values("offer-scan", "theme")).toEqual(["theme-collections"]);
  });

  test("have for a theme itself and everything broader, and nothing else", () => {
    expect(values("theme-glass", "theme")).toEqual(["theme-collections", "theme-glass", "theme-photos"]);
    expect(values("theme-collections", "theme")).toEqual(["theme-collections"]);
    for (const facet of FACETS.filter((one) => one !== "theme"))
      expect(values("theme-glass", facet)).toEqual([]);
  });

  test("have for an organisation the themes of its needs, ideas and offers beside those it works on", () => {
    expect(values("org-dorp", "theme")).toEqual(["theme-collections", "theme-glass", "theme-photos"]);
    expect(values("org-stad", "theme")).toEqual(["theme-collections", "theme-photos", "theme-speech"]);
    expect(values("org-studio", "theme")).toEqual(["theme-collections", "theme-speech"]);
    expect(values("org-gilde", "theme")).toEqual([]);
  });

  test("have for an organisation what its needs, ideas and offers say", () => {
    expect(values("org-archief", "status")).toEqual(["OPEN"]);
    expect(values("org-archief", "horizon")).toEqual(["LONG_TERM", "SHORT_TERM"]);
    expect(values("org-archief", "stage")).toEqual(["SEEKING_PARTNERS"]);
    expect(values("org-stad", "supportSought")).toEqual(["DATA", "PARTNERS"]);
    expect(values("org-stad", "needKind")).toEqual(["WISH"]);
    expect(values("org-studio", "offerKind")).toEqual(["EXPERTISE"]);
  });

  test("have for a need, idea or offer what the organisations behind it are", () => {
    expect(values("need-keywords", "country")).toEqual(["BE", "NL"]);
    expect(values("need-keywords", "size")).toEqual(["MEDIUM", "SMALL"]);
    expect(values("idea-glass", "organisationKind")).toEqual(["archive", "museum"]);
    expect(values("offer-scan", "organisationKind")).toEqual(["creative_studio"]);
  });

  test("do not travel further than one step", () => {
    // The archive shares a need with the village museum, and helps with nothing itself.
    expect(values("org-archief", "country")).toEqual(["BE"]);
    // The studio works on speech, its offer is not about it; an idea does not take over its need's kind.
    expect(values("offer-scan", "theme")).not.toContain("theme-speech");
    expect(values("idea-glass", "needKind")).toEqual([]);
    expect(values("org-gilde", "status")).toEqual([]);
  });

  test("are safe in themes that are broader than each other", () => {
    const themes = ["theme-a", "theme-b", "theme-c", "theme-d"].map((id) => theme(id));
    const circle = [
      link("theme-a", "BROADER", "theme-b"),
      link("theme-b", "BROADER", "theme-c"),
      link("theme-c", "BROADER", "theme-a"),
      link("theme-c", "BROADER", "theme-d"),
      link("need-x", "ABOUT", "theme-b"),
    ];
    const network = buildNetwork([...themes, node("need-x", "NEED", "X")], circle, state);
    expect(values("need-x", "theme", network)).toEqual(["theme-a", "theme-b", "theme-c", "theme-d"]);
    expect(values("theme-d", "theme", network)).toEqual(["theme-d"]);
  });

  test("are those that a plain calculation gives", () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const network = buildNetwork(rows.nodes, rows.links, state);
        for (const { id } of rows.nodes) {
          for (const facet of FACETS) expect(values(id, facet, network)).toEqual(valuesOf(rows, id, facet));
        }
      }),
    );
  });

  test("are told apart also when there are more than fit in two bytes", () => {
    const themes = Array.from({ length: 70_000 }, (_, at) => theme(`theme-${String(at).padStart(5, "0")}`));
    const network = buildNetwork(themes, [link("theme-00001", "BROADER", "theme-69999")], state);
    expect(values("theme-00001", "theme", network)).toEqual(["theme-00001", "theme-69999"]);
  });
});
