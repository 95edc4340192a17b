import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { refusalOf, shapedData } from "../support/api/ask-graphql.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveNetwork } from "../support/api/serve-app.ts";
import { describeOnEngines } from "../support/engines/describe-on-engines.ts";

const listed = z.object({
  list: z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) }),
});

type List = "organisations" | "needs" | "projectIdeas" | "offers" | "themes";

/** The identifiers without what they begin with: `org-dorp` is "dorp". */
const short = (id: string) => id.slice(id.indexOf("-") + 1);

describeOnEngines("lists", (open) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveNetwork(await open(), sampleNetwork);
  });
  afterAll(() => app.close());

  /** What a list holds in its order, and checks that it says how many that are. */
  async function namesIn(list: List, given = ""): Promise<string> {
    const query = `{ list: ${list}${given === "" ? "" : `(${given})`} { totalCount nodes { id } } }`;
    const { nodes, totalCount } = (await shapedData(listed, app.url, query)).list;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => short(id)).join(" ");
  }

  test("hold everything of their kind, by name", async () => {
    expect(await namesIn("organisations")).toBe("archief dorp eiland gilde stad studio");
    expect(await namesIn("needs")).toBe("keywords audience");
    expect(await namesIn("projectIdeas")).toBe("dream podcast glass");
    expect(await namesIn("offers")).toBe("microphones scan");
    expect(await namesIn("themes")).toBe("collections glass photos speech");
  });

  describe("keep what a filter asks for", () => {
    test.each<[List, string, string]>([
      // Facts of organisations.
      ["organisations", 'country: ["NL"]', "dorp eiland stad studio"],
      ["organisations", 'country: ["NL", "BE"]', "archief dorp eiland stad studio"],
      ["organisations", "country: []", ""],
      ["organisations", 'country: ["nl"]', ""],
      ["organisations", "organisationKind: [museum]", "dorp stad"],
      ["organisations", "size: [SMALL, LARGE]", "dorp stad"],
      ["organisations", 'region: ["Drenthe"]', "dorp"],
      ["organisations", "aiExperience: [EXPLORING]", "dorp"],
      ["organisations", 'ids: ["org-stad", "org-nobody", "need-audience"]', "stad"],
      ["organisations", "kinds: [NEED]", ""],
      ["organisations", "kinds: [NEED, ORGANISATION]", "archief dorp eiland gilde stad studio"],
      // Facts of what they need, plan and offer.
      ["organisations", "needKind: [WISH]", "stad"],
      ["organisations", "status: [OPEN]", "archief dorp"],
      ["organisations", "horizon: [LONG_TERM]", "archief stad"],
      ["organisations", "stage: [RUNNING]", "dorp studio"],
      ["organisations", "supportSought: [DATA]", "archief stad"],
      ["organisations", "offerKind: [EXPERTISE]", "studio"],
      ["organisations", "hasOpenNeeds: true", "archief dorp"],
      ["organisations", "hasOpenNeeds: false", "eiland gilde stad studio"],
      ["organisations", "hasNeed: { needKind: [WISH] }", "stad"],
      ["organisations", "hasProjectIdea: { stage: [RUNNING] }", "dorp studio"],
      ["organisations", 'hasOffer: { theme: ["theme-speech"] }', "stad"],
      ["organisations", "hasOffer: {}", "stad studio"],
      // Themes include narrower ones, whichever way an organisation comes by them.
      ["organisations", 'theme: ["theme-collections"]', "archief dorp stad studio"],
      ["organisations", 'theme: ["theme-speech"]', "dorp stad studio"],
      ["organisations", 'theme: ["theme-nothing"]', ""],
      ["projectIdeas", 'theme: ["theme-collections"]', "glass"],
      ["needs", 'theme: ["theme-photos"]', "keywords"],
      ["offers", 'theme: ["theme-photos"]', "scan"],
      ["themes", 'theme: ["theme-photos"]', "glass photos"],
      // Facts of others count for needs, ideas and offers too.
      ["needs", 'country: ["BE"]', "keywords"],
      ["needs", 'organisation: { organisationKind: [museum], country: ["NL"] }', "keywords audience"],
      ["needs", "hasOpenNeeds: true", "keywords"],
      ["offers", "organisation: { organisationKind: [museum] }", "microphones"],
      ["offers", "organisationKind: [creative_studio]", "scan"],
      ["projectIdeas", "size: [MEDIUM]", "glass"],
      // Words.
      ["organisations", 'text: "museum"', "dorp gilde"],
      ["organisations", 'text: "fryslan"', "studio"],
      ["projectIdeas", 'text: "spraakherkenning"', "podcast"],
      ["organisations", 'text: ""', ""],
    ])("%s with %s: %s", async (list, filter, expected) => {
      expect(await namesIn(list, `filter: { ${filter} }`)).toBe(expected);
    });

    test.each<[string, string]>([
      ['country: ["NL"], theme: ["theme-speech"]', "dorp stad studio"],
      ['and: [{ country: ["NL"] }, { theme: ["theme-speech"] }, { size: [LARGE] }]', "stad"],
      ["and: []", "archief dorp eiland gilde stad studio"],
      ['or: [{ country: ["BE"] }, { ids: ["org-eiland"] }]', "archief eiland"],
      ["or: []", ""],
      ['not: { country: ["NL"] }', "archief gilde"],
      ["not: { not: { hasOpenNeeds: true } }", "archief dorp"],
      ['country: ["NL"], or: [{ size: [SMALL] }, { not: { theme: ["theme-speech"] } }]', "dorp eiland"],
      // A running project, and something about photos: two things, or one and the same.
      ['stage: [RUNNING], theme: ["theme-photos"]', "dorp studio"],
      ['hasProjectIdea: { stage: [RUNNING], theme: ["theme-photos"] }', ""],
      ['text: "museum", country: ["NL"]', "dorp"],
      ["hasNeed: { organisation: { size: [SMALL] } }", "archief dorp"],
    ])("combined, %s: %s", async (filter, expected) => {
      expect(await namesIn("organisations", `filter: { ${filter} }`)).toBe(expected);
    });
  });

  test.each<[List, string, string, string]>([
    ["organisations", "NAME", "ASCENDING", "archief dorp eiland gilde stad studio"],
    ["organisations", "NAME", "DESCENDING", "studio stad gilde eiland dorp archief"],
    ["organisations", "LINKS", "ASCENDING", "eiland archief gilde dorp studio stad"],
    ["organisations", "LINKS", "DESCENDING", "stad dorp studio archief gilde eiland"],
    ["organisations", "CONFIRMED", "ASCENDING", "archief dorp eiland gilde stad studio"],
    ["organisations", "CONFIRMED", "DESCENDING", "dorp archief eiland gilde stad studio"],
    ["projectIdeas", "START_YEAR", "ASCENDING", "podcast glass dream"],
    ["projectIdeas", "START_YEAR", "DESCENDING", "glass podcast dream"],
    ["themes", "NAME", "DESCENDING", "speech photos glass collections"],
  ])("%s by %s, %s: %s; what has no value comes last", async (list, by, direction, expected) => {
    expect(await namesIn(list, `sort: { by: ${by}, direction: ${direction} }`)).toBe(expected);
  });

  test("go by the alphabet of the reader's language", async () => {
    // In Dutch: Meer publiek, Trefwoorden; in English the first has no title of its own: Keywords, Meer publiek.
    expect(await namesIn("needs", "language: nl")).toBe("audience keywords");
    expect(await namesIn("needs", "language: en")).toBe("keywords audience");
  });

  test("refuse a filter that is too deep, naming the part", async () => {
    const nested = (depth: number): string =>
      depth === 0 ? "hasOpenNeeds: true" : `not: { ${nested(depth - 1)} }`;
    expect(await namesIn("organisations", `filter: { ${nested(8)} }`)).toBe("archief dorp");
    const query = `{ organisations(filter: { ${nested(9)} }) { totalCount } }`;
    expect(await refusalOf(app.url, query)).toEqual([
      { code: "BAD_ARGUMENT", argument: `filter${".not".repeat(9)}` },
    ]);
  });

  test("refuse a filter with too many conditions before any of them is worked out", async () => {
    const query = "query ($filter: NodeFilter) { organisations(filter: $filter) { totalCount } }";
    const filter = { or: Array.from({ length: 1_000 }, () => ({ country: ["NL"] })) };
    // A filter within a list is one condition, and its country another one: the 51st filter is the 101st condition.
    expect(await refusalOf(app.url, query, { filter })).toEqual([
      { code: "BAD_ARGUMENT", argument: "filter.or[50]" },
    ]);
  });

  test("refuse words that are too many, wherever in the filter they stand", async () => {
    const query = "query ($filter: NodeFilter) { needs(filter: $filter) { totalCount } }";
    const filter = { and: [{}, { hasNeed: { text: "a".repeat(201) } }] };
    expect(await refusalOf(app.url, query, { filter })).toEqual([
      { code: "BAD_ARGUMENT", argument: "filter.and[1].hasNeed.text" },
    ]);
  });
});
