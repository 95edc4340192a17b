import type { MapOverview, MapPart } from "../../../client/src/graph/map-files.ts";
import { type Network, readNetwork } from "../../../client/src/graph/network.ts";

/**
 * A network that can be drawn on paper: two museums (`org-a`, `org-b`) and an archive (`org-c`); `org-a` has the need,
 * all three take part in the project, `org-c` makes the offer; need and project are about the theme.
 */
export const museumOverview: MapOverview = {
  version: 7,
  kinds: ["ORGANISATION", "NEED", "PROJECT_IDEA", "OFFER", "THEME"],
  linkTypes: ["HAS_NEED", "TAKES_PART", "MAKES_OFFER", "ABOUT"],
  counts: [3, 1, 1, 1, 1],
  links: 7,
  room: 50,
  whole: true,
  groups: [
    {
      group: 0,
      parent: -1,
      x: 0,
      y: 25,
      size: 120,
      counts: [3, 1, 1, 1, 1],
      themes: [{ en: "Speech", nl: "Spraak" }],
      around: null,
      innermost: true,
    },
  ],
  between: [],
};

export const museumPart: MapPart = {
  nodes: {
    id: ["idea-1", "need-1", "offer-1", "org-a", "org-b", "org-c", "theme-1"],
    kind: [2, 1, 3, 0, 0, 0, 4],
    labelEn: [
      "Labels for all",
      "Find our photographs",
      "Speech tools",
      "Ámuseum",
      "Bmuseum",
      "Carchive",
      "Speech",
    ],
    labelNl: [null, "Onze foto's vinden", null, "Ámuseum", "Bmuseum", "Carchive", "Spraak"],
    x: [0, -100, 100, -50, 0, 50, 0],
    y: [0, 50, 50, 20, -30, 20, 80],
    group: [0, 0, 0, 0, 0, 0, 0],
    degree: [4, 2, 1, 2, 1, 2, 2],
    organisationKind: [null, null, null, "museum", "museum", "archive", null],
    country: [null, null, null, "NL", null, "BE", null],
  },
  elsewhere: [],
  links: { from: [3, 3, 4, 5, 5, 1, 0], to: [1, 0, 0, 0, 2, 6, 6], type: [0, 1, 1, 1, 2, 3, 3] },
};

export const museums: Network = readNetwork(museumOverview, [museumPart]);

/** A theme in the middle of so many organisations, needs and offers of one link each. */
export function starNetwork(counts: { organisations: number; needs: number; offers: number }): Network {
  const row = (prefix: string, count: number): string[] =>
    Array.from({ length: count }, (_, i) => `${prefix}-${String(i).padStart(3, "0")}`);
  const ids = [
    ...row("org", counts.organisations),
    ...row("need", counts.needs),
    ...row("offer", counts.offers),
  ];
  const kind = ids.map((id) => (id.startsWith("org") ? 0 : id.startsWith("need") ? 1 : 3));
  const all = [...ids, "theme-hub"];
  const nothing = all.map(() => null);
  const part: MapPart = {
    nodes: {
      id: all,
      kind: [...kind, 4],
      labelEn: all,
      labelNl: nothing,
      x: all.map((_, i) => i),
      y: all.map(() => 0),
      group: all.map(() => 0),
      degree: all.map((_, i) => (i < ids.length ? 1 : ids.length)),
      organisationKind: nothing,
      country: nothing,
    },
    elsewhere: [],
    links: { from: ids.map((_, i) => i), to: ids.map(() => ids.length), type: ids.map(() => 3) },
  };
  const { organisations, needs, offers } = counts;
  return readNetwork({ ...museumOverview, counts: [organisations, needs, 0, offers, 1] }, [part]);
}
