import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { FACETS } from "../../server/src/network/model.ts";
import { dataOf, refusalOf } from "../support/api/ask-graphql.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveNetwork } from "../support/api/serve-app.ts";
import { describeOnEngines } from "../support/engines/describe-on-engines.ts";

const NEIGHBOURHOOD = `
  nodes { distance node { __typename id label { en } } }
  links { from to type role }
  remainders { id hidden kinds { kind count } }
  truncated
`;

describeOnEngines("the graph", (open) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveNetwork(await open(), sampleNetwork);
  });
  afterAll(() => app.close());

  describe("around some nodes", () => {
    const around = (given: string, fields = NEIGHBOURHOOD) =>
      dataOf(app.url, `{ neighbourhood(${given}) { ${fields} } }`);

    test("shows the neighbours, what joins them, and what is left out", async () => {
      const link = (from: string, type: string, to: string, role: string | null = null) => ({
        from,
        to,
        type,
        role,
      });
      const node = (distance: number, __typename: string, id: string, en: string) => ({
        distance,
        node: { __typename, id, label: { en } },
      });
      expect(await around('start: ["need-keywords"]')).toEqual({
        neighbourhood: {
          nodes: [
            node(0, "Need", "need-keywords", "Keywords for old pictures"),
            node(1, "ProjectIdea", "idea-glass", "Reading glass"),
            node(1, "Offer", "offer-scan", "Scanning for others"),
            node(1, "Organisation", "org-archief", "Archief Échelle"),
            node(1, "Organisation", "org-dorp", "Dorpsmuseum"),
            node(1, "Theme", "theme-glass", "Glass negatives"),
          ],
          links: [
            link("idea-glass", "ADDRESSES", "need-keywords"),
            link("idea-glass", "ABOUT", "theme-glass"),
            link("need-keywords", "ABOUT", "theme-glass"),
            link("offer-scan", "HELPS_WITH", "need-keywords"),
            link("offer-scan", "ABOUT", "theme-glass"),
            link("org-archief", "TAKES_PART", "idea-glass", "PARTNER"),
            link("org-archief", "SHARES", "need-keywords"),
            link("org-dorp", "HAS_NEED", "need-keywords"),
          ],
          remainders: [
            // Stadsmuseum, and photos.
            {
              id: "idea-glass",
              hidden: 2,
              kinds: [
                { kind: "ORGANISATION", count: 1 },
                { kind: "THEME", count: 1 },
              ],
            },
            // Studio, and collections.
            {
              id: "offer-scan",
              hidden: 2,
              kinds: [
                { kind: "ORGANISATION", count: 1 },
                { kind: "THEME", count: 1 },
              ],
            },
            // Museumgilde, and the podcast.
            {
              id: "org-dorp",
              hidden: 2,
              kinds: [
                { kind: "ORGANISATION", count: 1 },
                { kind: "PROJECT_IDEA", count: 1 },
              ],
            },
            { id: "theme-glass", hidden: 1, kinds: [{ kind: "THEME", count: 1 }] },
          ],
          truncated: false,
        },
      });
    });

    test("lets the kinds take turns where a hub shows only some", async () => {
      const fields = "nodes { node { id } } remainders { id hidden }";
      expect(await around('start: ["need-keywords"], perHub: 2', fields)).toEqual({
        neighbourhood: {
          nodes: ["need-keywords", "idea-glass", "org-archief"].map((id) => ({ node: { id } })),
          // Of the idea's neighbours: Stadsmuseum and two themes; the archive has no others.
          remainders: [
            { id: "need-keywords", hidden: 3 },
            { id: "idea-glass", hidden: 3 },
          ],
        },
      });
    });

    test("goes as far, to as many, and over what it is told", async () => {
      const ids = "nodes { node { id } distance } truncated";
      const reached = (...nodes: [string, number][]) =>
        nodes.map(([id, distance]) => ({ node: { id }, distance }));
      expect(
        await around('start: ["org-dorp"], depth: 3, linkTypes: [HAS_NEED, SHARES, TAKES_PART]', ids),
      ).toEqual({
        neighbourhood: {
          nodes: reached(
            ["org-dorp", 0],
            ["idea-podcast", 1],
            ["need-keywords", 1],
            ["org-archief", 2],
            ["idea-glass", 3],
          ),
          truncated: false,
        },
      });
      expect(await around('start: ["org-stad"], depth: 2, kinds: [NEED, THEME]', ids)).toEqual({
        neighbourhood: {
          nodes: reached(["org-stad", 0], ["need-audience", 1], ["theme-speech", 2]),
          truncated: false,
        },
      });
      expect(await around('start: ["org-stad"], filter: { stage: [SEEKING_PARTNERS] }', ids)).toEqual({
        neighbourhood: { nodes: reached(["org-stad", 0], ["idea-glass", 1]), truncated: false },
      });
      expect(await around('start: ["org-stad", "org-dorp", "org-stad"], limit: 3', ids)).toEqual({
        neighbourhood: {
          nodes: reached(["org-dorp", 0], ["org-stad", 0], ["org-gilde", 1]),
          truncated: true,
        },
      });
    });

    test.each([
      ['start: ["org-dorp", "org-nobody"]', "UNKNOWN_NODE", "start[1]"],
      ["start: []", "BAD_ARGUMENT", "start"],
      ['start: ["org-dorp"], depth: 0', "BAD_ARGUMENT", "depth"],
      ['start: ["org-dorp"], depth: 10', "BAD_ARGUMENT", "depth"],
      ['start: ["org-dorp"], perHub: 0', "BAD_ARGUMENT", "perHub"],
      ['start: ["org-dorp"], perHub: 1001', "BAD_ARGUMENT", "perHub"],
      ['start: ["org-dorp"], limit: 0', "BAD_ARGUMENT", "limit"],
      ['start: ["org-dorp"], limit: 1001', "BAD_ARGUMENT", "limit"],
      ['start: ["org-dorp", "org-stad"], limit: 1', "BAD_ARGUMENT", "limit"],
      [
        `start: ["org-dorp"], filter: { not: { text: "${"a".repeat(201)}" } }`,
        "BAD_ARGUMENT",
        "filter.not.text",
      ],
    ])("refuses %s", async (given, code, argument) => {
      const query = `{ neighbourhood(${given}) { truncated } }`;
      expect(await refusalOf(app.url, query)).toEqual([{ code, argument }]);
    });
  });

  describe("between two nodes", () => {
    const between = (given: string) =>
      dataOf(
        app.url,
        `{ paths(${given}) { length totalCount paths { nodes { id kind } links { from to type role } } } }`,
      );

    test("shows the shortest ways with the links in the direction in which they are written", async () => {
      expect(await between('from: "org-dorp", to: "org-stad"')).toEqual({
        paths: {
          length: 3,
          totalCount: 1,
          paths: [
            {
              nodes: [
                { id: "org-dorp", kind: "ORGANISATION" },
                { id: "need-keywords", kind: "NEED" },
                { id: "idea-glass", kind: "PROJECT_IDEA" },
                { id: "org-stad", kind: "ORGANISATION" },
              ],
              links: [
                { from: "org-dorp", to: "need-keywords", type: "HAS_NEED", role: null },
                { from: "idea-glass", to: "need-keywords", type: "ADDRESSES", role: null },
                { from: "org-stad", to: "idea-glass", type: "PROPOSES", role: null },
              ],
            },
          ],
        },
      });
    });

    test("passes themes only when they are asked for, and follows only the links asked for", async () => {
      // Over speech: microphones, podcast. Not over themes there is a longer way by the archive's idea.
      const ways = await between('from: "offer-microphones", to: "idea-podcast", through: [THEME]');
      expect(ways).toMatchObject({ paths: { length: 2, totalCount: 1 } });
      expect(await between('from: "offer-microphones", to: "idea-podcast", through: []')).toEqual({
        paths: { length: null, totalCount: 0, paths: [] },
      });
      expect(
        await between('from: "org-dorp", to: "org-studio", linkTypes: [PROPOSES, TAKES_PART]'),
      ).toMatchObject({ paths: { length: 2, totalCount: 1 } });
    });

    test("counts all ways and shows as many as asked for, always the same", async () => {
      // From the audience's theme to the museum: by the need, or by the offer; both two steps.
      const all = await between('from: "theme-speech", to: "org-stad"');
      expect(all).toMatchObject({ paths: { length: 2, totalCount: 2 } });
      const first = await between('from: "theme-speech", to: "org-stad", first: 1');
      expect(first).toMatchObject({
        paths: {
          length: 2,
          totalCount: 2,
          paths: [{ nodes: [{ id: "theme-speech" }, { id: "need-audience" }, { id: "org-stad" }] }],
        },
      });
    });

    test("finds nothing where nothing is, and no step from a node to itself", async () => {
      expect(await between('from: "org-dorp", to: "org-eiland"')).toEqual({
        paths: { length: null, totalCount: 0, paths: [] },
      });
      expect(await between('from: "org-eiland", to: "org-eiland"')).toEqual({
        paths: {
          length: 0,
          totalCount: 1,
          paths: [{ nodes: [{ id: "org-eiland", kind: "ORGANISATION" }], links: [] }],
        },
      });
    });

    test.each([
      ['from: "org-nobody", to: "org-dorp"', "UNKNOWN_NODE", "from"],
      ['from: "org-dorp", to: "org-nobody"', "UNKNOWN_NODE", "to"],
      ['from: "org-dorp", to: "org-stad", first: 0', "BAD_ARGUMENT", "first"],
      ['from: "org-dorp", to: "org-stad", first: 101', "BAD_ARGUMENT", "first"],
    ])("refuses %s", async (given, code, argument) => {
      expect(await refusalOf(app.url, `{ paths(${given}) { length } }`)).toEqual([{ code, argument }]);
    });
  });

  describe("counted", () => {
    test("by the facets asked for, themes with their labels", async () => {
      const query = `{ facets(filter: { kinds: [ORGANISATION] }, facets: [theme, country]) {
        totalCount kinds { kind count }
        facets { facet values { value count label { en nl } } }
      } }`;
      expect(await dataOf(app.url, query)).toEqual({
        facets: {
          totalCount: 6,
          kinds: [
            { kind: "ORGANISATION", count: 6 },
            { kind: "NEED", count: 0 },
            { kind: "PROJECT_IDEA", count: 0 },
            { kind: "OFFER", count: 0 },
            { kind: "THEME", count: 0 },
          ],
          facets: [
            {
              facet: "country",
              values: [
                { value: "NL", count: 4, label: null },
                { value: "BE", count: 1, label: null },
              ],
            },
            {
              facet: "theme",
              // Archive, both museums and the studio come to glass, and so to what is broader.
              values: [
                { value: "theme-collections", count: 4, label: { en: "Collections", nl: "Collecties" } },
                { value: "theme-glass", count: 4, label: { en: "Glass negatives", nl: "Glasnegatieven" } },
                { value: "theme-photos", count: 4, label: { en: "Photos", nl: "Foto's" } },
                { value: "theme-speech", count: 3, label: { en: "Speech", nl: "Spraak" } },
              ],
            },
          ],
        },
      });
    });

    test("with the nodes that are kept and those that have a value, when asked", async () => {
      const query = `{ facets(filter: { kinds: [ORGANISATION], country: ["BE"] }, facets: [country]) {
        ids facets { values { value ids } }
      } }`;
      expect(await dataOf(app.url, query)).toEqual({
        facets: {
          ids: ["org-archief"],
          facets: [{ values: [{ value: "BE", ids: ["org-archief"] }] }],
        },
      });
    });

    test("by every facet when none is named, and by any filter", async () => {
      const query = (filter: string) => `{ facets${filter} { totalCount facets { facet } } }`;
      expect(await dataOf(app.url, query(""))).toEqual({
        facets: { totalCount: 17, facets: FACETS.map((facet) => ({ facet })) },
      });
      expect(await dataOf(app.url, query('(filter: { text: "fryslan" })'))).toMatchObject({
        facets: { totalCount: 1 },
      });
      expect(await dataOf(app.url, query("(filter: { or: [] }, facets: [])"))).toEqual({
        facets: { totalCount: 0, facets: [] },
      });
    });
  });
});
