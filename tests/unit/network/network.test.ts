import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { countFacets } from "../../../server/src/network/facets.ts";
import type { NetworkLinkRow, NetworkNodeRow } from "../../../server/src/network/model.ts";
import { neighbourhood } from "../../../server/src/network/neighbourhood.ts";
import { buildNetwork, type PublishedNetwork } from "../../../server/src/network/network.ts";
import { sortNodes } from "../../../server/src/network/sort.ts";
import { contentOf } from "./content-of.ts";
import { link, museumLinks, museumNodes, node, organisation, theme } from "./museum-network.ts";
import { randomRows, shuffledRows } from "./random-network.ts";
import { byCodePoint, distinctLinks } from "./reference.ts";
import { refusalOf } from "./refusal.ts";

const state = { version: 7, changedAt: "2026-11-20T10:00:00.000Z" };
const museum = buildNetwork(museumNodes, museumLinks, state);

function place(network: PublishedNetwork, id: string): number {
  const found = network.indexOf(id);
  if (found === undefined) throw new Error(`no node ${id}`);
  return found;
}

describe("the published network", () => {
  test("says which state it shows and how much there is", () => {
    expect(museum.version).toBe(7);
    expect(museum.changedAt).toBe("2026-11-20T10:00:00.000Z");
    expect(museum.nodeCount).toBe(14);
    expect(museum.linkCount).toBe(17);
    expect(museum.countsByKind).toEqual({ ORGANISATION: 6, NEED: 2, PROJECT_IDEA: 1, OFFER: 1, THEME: 4 });
    expect(museum.linkCountsByType).toEqual({
      HAS_NEED: 2,
      SHARES: 1,
      PROPOSES: 1,
      TAKES_PART: 2,
      MAKES_OFFER: 1,
      ADDRESSES: 1,
      HELPS_WITH: 1,
      ABOUT: 4,
      WORKS_ON: 1,
      BROADER: 2,
      MEMBER_OF: 1,
    });
  });

  test("numbers the nodes in the order of their identifiers", () => {
    const ids = Array.from({ length: museum.nodeCount }, (_, at) => museum.idAt(at));
    expect(ids).toEqual([...museumNodes.map((row) => row.id)].sort(byCodePoint));
    expect(ids.map((id) => museum.indexOf(id))).toEqual(ids.map((_, at) => at));
    expect(museum.indexOf("org-nobody")).toBeUndefined();
    expect(() => museum.idAt(14)).toThrow(RangeError);
  });

  test("keeps what a node is", () => {
    const glass = place(museum, "idea-glass");
    expect(museum.kindAt(glass)).toBe("PROJECT_IDEA");
    expect(museum.labelAt(glass)).toEqual({ nl: null, en: "Glass negatives" });
    expect(museum.confirmedOnAt(glass)).toBe("2026-11");
    expect(museum.startYearAt(glass)).toBe(2027);
    const village = place(museum, "org-dorp");
    expect(museum.labelAt(village)).toEqual({ nl: "Dorpsmuseum", en: "Dorpsmuseum" });
    expect(museum.confirmedOnAt(village)).toBeNull();
    expect(museum.startYearAt(village)).toBeNull();
  });

  test("gives a label in the language asked for, else in the other one", () => {
    const photos = place(museum, "theme-photos");
    expect(museum.labelIn(photos, "nl")).toBe("Foto's");
    expect(museum.labelIn(photos, "en")).toBe("Photos");
    expect(museum.labelIn(place(museum, "theme-speech"), "nl")).toBe("Speech");
    const nameless = buildNetwork([theme("theme-x", null, null)], [], state);
    expect(nameless.labelIn(0, "nl")).toBeNull();
  });

  test("shows the relationships of a node from its own end, in canonical order", () => {
    const city = place(museum, "org-stad");
    const glass = place(museum, "idea-glass");
    const audience = place(museum, "need-audience");
    expect([...museum.linksOf(city)]).toEqual([
      { neighbour: glass, type: "PROPOSES", role: null, direction: "OUT" },
      { neighbour: glass, type: "TAKES_PART", role: "COORDINATOR", direction: "OUT" },
      { neighbour: audience, type: "HAS_NEED", role: null, direction: "OUT" },
    ]);
    expect([...museum.linksOf(audience)]).toEqual([
      { neighbour: city, type: "HAS_NEED", role: null, direction: "IN" },
      { neighbour: place(museum, "theme-speech"), type: "ABOUT", role: null, direction: "OUT" },
    ]);
    expect([...museum.linksOf(place(museum, "org-eiland"))]).toEqual([]);
  });

  test("counts the relationships of a node", () => {
    const keywords = place(museum, "need-keywords");
    expect(museum.degree(keywords)).toBe(5);
    expect(museum.degreeByType(keywords)).toMatchObject({
      HAS_NEED: 1,
      SHARES: 1,
      ADDRESSES: 1,
      ABOUT: 1,
      BROADER: 0,
    });
    expect(museum.degree(place(museum, "org-stad"))).toBe(3);
    expect(museum.degree(place(museum, "org-eiland"))).toBe(0);
  });

  test("can be empty", () => {
    const empty = buildNetwork([], [], { version: 0, changedAt: null });
    expect(empty.nodeCount).toBe(0);
    expect(empty.linkCount).toBe(0);
    expect(empty.indexOf("org-dorp")).toBeUndefined();
    expect(countFacets(empty, {}).total).toBe(0);
  });

  test("keeps one of several copies of a relationship, with the strongest role", () => {
    const nodes = [organisation("org-a"), node("idea-b", "PROJECT_IDEA", "B")];
    const copies = [
      link("org-a", "TAKES_PART", "idea-b"),
      link("org-a", "TAKES_PART", "idea-b", "PARTNER"),
      link("org-a", "TAKES_PART", "idea-b", "COORDINATOR"),
      link("org-a", "PROPOSES", "idea-b"),
    ];
    for (const links of [copies, copies.toReversed()]) {
      const network = buildNetwork(nodes, links, state);
      expect(network.linkCount).toBe(2);
      expect([...network.linksOf(1)].map(({ type, role }) => [type, role])).toEqual([
        ["PROPOSES", null],
        ["TAKES_PART", "COORDINATOR"],
      ]);
    }
  });

  test("keeps two organisations that are members of each other apart by direction", () => {
    const nodes = [organisation("org-a"), organisation("org-b")];
    const network = buildNetwork(
      nodes,
      [link("org-a", "MEMBER_OF", "org-b"), link("org-b", "MEMBER_OF", "org-a")],
      state,
    );
    expect(network.linkCount).toBe(2);
    expect([...network.linksOf(0)].map(({ direction }) => direction)).toEqual(["OUT", "IN"]);
  });
});

describe("building the published network", () => {
  const [a, b] = [organisation("org-a"), organisation("org-b")];
  const build = (nodes: NetworkNodeRow[], links: NetworkLinkRow[] = []) =>
    refusalOf(() => buildNetwork(nodes, links, state));

  test("refuses an identifier that comes twice", () => {
    expect(build([a, b, a]).code).toBe("DUPLICATE_NODE");
  });

  test("refuses a relationship whose end is missing, and says which", () => {
    expect(build([a], [link("org-a", "MEMBER_OF", "org-b")])).toEqual({
      code: "UNKNOWN_NODE",
      argument: "to",
    });
    expect(build([b], [link("org-a", "MEMBER_OF", "org-b")])).toEqual({
      code: "UNKNOWN_NODE",
      argument: "from",
    });
  });

  test("refuses a relationship that joins the wrong kinds, either way round", () => {
    const need = node("need-c", "NEED", "C");
    expect(build([a, b], [link("org-a", "HAS_NEED", "org-b")]).code).toBe("BAD_LINK");
    expect(build([a, need], [link("need-c", "HAS_NEED", "org-a")]).code).toBe("BAD_LINK");
  });

  test("refuses a node that is joined to itself", () => {
    expect(build([a], [link("org-a", "MEMBER_OF", "org-a")]).code).toBe("BAD_LINK");
  });

  test("refuses kinds, types and roles that the model does not have", () => {
    const strange = { kind: "PERSON", type: "KNOWS", role: "GUEST" } as object;
    expect(build([{ ...a, ...strange }]).code).toBe("BAD_NODE");
    const member = link("org-a", "MEMBER_OF", "org-b");
    expect(build([a, b], [{ ...member, ...strange, role: null }]).code).toBe("BAD_LINK");
    expect(build([a, b], [{ ...member, ...strange, type: "MEMBER_OF" }]).code).toBe("BAD_LINK");
  });

  test("does not repeat an endless identifier in its message", () => {
    const long = organisation("x".repeat(10_000));
    expect(() => buildNetwork([long, long], [], state)).toThrow(/^.{1,200}$/);
  });

  test("gives the same network whatever the order of the rows", () => {
    fc.assert(
      fc.property(shuffledRows, ({ rows, shuffled }) => {
        const one = buildNetwork(rows.nodes, rows.links, state);
        const other = buildNetwork(shuffled.nodes, shuffled.links, state);
        expect(contentOf(other)).toEqual(contentOf(one));
        expect(countFacets(other, {})).toEqual(countFacets(one, {}));
        const query = { start: [one.idAt(0)], depth: 2, perHub: 2, limit: 5 };
        expect(neighbourhood(other, query)).toEqual(neighbourhood(one, query));
        const everything = Array.from({ length: one.nodeCount }, (_, at) => at);
        const order = { by: "NAME", direction: "DESCENDING", language: "nl" } as const;
        expect(sortNodes(other, everything, order)).toEqual(sortNodes(one, everything, order));
      }),
    );
  });

  test("holds exactly the relationships of the rows, each from both of its ends", () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const network = buildNetwork(rows.nodes, rows.links, state);
        const seen = { OUT: [] as string[], IN: [] as string[] };
        for (let at = 0; at < network.nodeCount; at++) {
          for (const { neighbour, type, role, direction } of network.linksOf(at)) {
            const ends = [network.idAt(at), network.idAt(neighbour)];
            if (direction === "IN") ends.reverse();
            seen[direction].push(JSON.stringify([...ends, type, role]));
          }
        }
        const expected = distinctLinks(rows).map(({ from, to, type, role }) =>
          JSON.stringify([from, to, type, role]),
        );
        expect(seen.OUT.sort()).toEqual(expected.sort());
        expect(seen.IN.sort()).toEqual(expected.sort());
        expect(network.linkCount).toBe(expected.length);
      }),
    );
  });
});
