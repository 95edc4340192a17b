import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Network } from "../../../client/src/graph/network.ts";
import { tourOf } from "../../../client/src/graph/tour.ts";
import { networkOf } from "./small-network.ts";

const stopsOf = (network: Network) => tourOf(network).map(({ name }) => name);
const stopOf = (network: Network, name: string) => tourOf(network).find((stop) => stop.name === name);

const sharedNeeds = [
  "org-a HAS_NEED need-1",
  "org-b HAS_NEED need-2",
  "org-c SHARES need-2",
  "need-1 ABOUT theme-led",
  "need-2 ABOUT theme-led",
  "idea-1 ABOUT theme-led",
  "org-a HAS_NEED need-3",
  "org-d HAS_NEED need-4",
  "need-3 ABOUT theme-unled",
  "need-4 ABOUT theme-unled",
];

describe("the guided tour", () => {
  test("has no stop in an empty network, and only the reader's own where organisations have nothing in common", () => {
    expect(stopsOf(networkOf([]))).toEqual([]);
    expect(stopsOf(networkOf(["need-1 ABOUT theme-1"]))).toEqual([]);
    expect(stopsOf(networkOf(["org-a HAS_NEED need-1", "need-1 ABOUT theme-1"]))).toEqual(["yours"]);
  });

  test("shows the theme about which most organisations need something, with their needs, shared ones too", () => {
    const stop = stopOf(networkOf(sharedNeeds), "needed");
    expect(stop?.about).toBe("theme-led");
    expect(stop?.counts.organisations).toBe(3);
    expect([...(stop?.keep ?? [])].sort()).toEqual([
      "need-1",
      "need-2",
      "org-a",
      "org-b",
      "org-c",
      "theme-led",
    ]);
  });

  test("shows a theme that several need something about and that no project is about", () => {
    expect(stopOf(networkOf(sharedNeeds), "unled")?.about).toBe("theme-unled");
    const addressed = networkOf([...sharedNeeds, "idea-2 ADDRESSES need-3"]);
    expect(stopOf(addressed, "unled")).toBeUndefined();
  });

  test("shows the organisation with most partners, its projects and the partners, each once", () => {
    const network = networkOf([
      "org-a PROPOSES idea-1",
      "org-b TAKES_PART idea-1",
      "org-a TAKES_PART idea-2",
      "org-b TAKES_PART idea-2",
      "org-c PROPOSES idea-2",
      "org-d PROPOSES idea-3",
      "org-c TAKES_PART idea-3",
    ]);
    // org-c works with a, b and d; a and b each with two others.
    const stop = stopOf(network, "connected");
    expect(stop?.about).toBe("org-c");
    expect(stop?.counts).toEqual({ organisations: 3, projects: 2 });
    expect([...(stop?.keep ?? [])].sort()).toEqual(["idea-2", "idea-3", "org-a", "org-b", "org-c", "org-d"]);
  });

  test("shows no more than can be read at a glance, and passes over who has too many partners for that", () => {
    const crowd = Array.from({ length: 90 }, (_, i) => [
      `org-${i} HAS_NEED need-${i}`,
      `need-${i} ABOUT theme-1`,
      `org-${i} TAKES_PART idea-big`,
    ]).flat();
    const small = ["org-x PROPOSES idea-s", "org-y TAKES_PART idea-s", "org-z TAKES_PART idea-s"];
    const network = networkOf([...crowd, ...small]);
    expect(stopOf(network, "needed")?.counts.organisations).toBe(90);
    expect(stopOf(network, "needed")?.keep?.length).toBeLessThanOrEqual(80);
    expect(stopOf(network, "connected")?.about).toBe("org-x");
  });

  test("shows the groups and enters the largest, where the picture begins with groups", () => {
    const group = { parent: -1, x: 0, y: 0, size: 1, themes: [], around: null, innermost: true };
    const counts = { ORGANISATION: 5, NEED: 0, PROJECT_IDEA: 0, OFFER: 0, THEME: 0 };
    const groups = [
      { ...group, group: 0, counts },
      { ...group, group: 1, counts: { ...counts, ORGANISATION: 9 } },
      { ...group, group: 2, parent: 1, counts: { ...counts, ORGANISATION: 99 } },
    ];
    const network = { ...networkOf(["org-a HAS_NEED need-1"]), groups };
    expect(stopsOf(network)).toEqual(["yours"]);
    const large = { ...network, size: 1000 };
    expect(stopsOf(large)).toEqual(["groups", "largest", "yours"]);
    expect(stopOf(large, "largest")?.groups?.map(({ group }) => group)).toEqual([1]);
  });

  test("tells of a network that is not loaded whole what its groups tell, in six steps where they do", () => {
    const group = { parent: -1, x: 0, y: 0, size: 1, themes: [], around: null, innermost: true };
    const counts = (organisations: number, needs: number, projects: number) => ({
      ORGANISATION: organisations,
      NEED: needs,
      PROJECT_IDEA: projects,
      OFFER: 0,
      THEME: 0,
    });
    const groups = [
      { ...group, group: 0, counts: counts(900, 1, 90) },
      { ...group, group: 1, counts: counts(50, 7, 20) },
      { ...group, group: 2, counts: counts(60, 5, 60) },
    ];
    const between = [
      [0, 1, 4],
      [1, 2, 9],
      [0, 2, 6],
    ] as const;
    const large = { ...networkOf(sharedNeeds), complete: false, size: 1193, groups, between };
    expect(stopsOf(large)).toEqual(["groups", "largest", "joined", "asking", "busy", "yours"]);
    const at = (name: string) => stopOf(large, name)?.groups?.map((each) => each.group);
    expect([at("largest"), at("joined"), at("asking"), at("busy")]).toEqual([[0], [1, 2], [1], [2]]);
    expect(stopOf(large, "joined")?.counts.links).toBe(9);
    const withoutNeeds = groups.map((each) => ({ ...each, counts: { ...each.counts, NEED: 0 } }));
    expect(stopsOf({ ...large, groups: withoutNeeds, between: [] })).not.toContain("asking");
    expect(stopsOf({ ...large, between: [] })).not.toContain("joined");
  });

  test("leaves out of a network that is not loaded whole what only the whole can tell", () => {
    expect(stopsOf({ ...networkOf(sharedNeeds), complete: false })).toEqual(["yours"]);
  });

  test("names, on any network, only nodes that are there", () => {
    const kinds = ["org", "need", "idea", "offer", "theme"];
    const node = fc.tuple(fc.constantFrom(...kinds), fc.nat(6)).map(([kind, i]) => `${kind}-${i}`);
    const type = fc.constantFrom("HAS_NEED", "SHARES", "PROPOSES", "TAKES_PART", "ABOUT", "ADDRESSES");
    const link = fc.tuple(node, type, node).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(link, { maxLength: 40 }), (links) => {
        const network = networkOf(links);
        for (const { keep = [], about } of tourOf(network)) {
          expect(new Set(keep).size).toBe(keep.length);
          for (const id of keep) expect(network.nodes.has(id)).toBe(true);
          if (about !== undefined) expect(keep).toContain(about);
        }
      }),
    );
  });
});
