import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { ask, dataOf, refusalOf, shapedData } from "../support/api/ask-graphql.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveNetwork } from "../support/api/serve-app.ts";
import { describeOnEngines } from "../support/engines/describe-on-engines.ts";

const PARTNERS = `query ($for: PartnersFor!, $first: Int! = 10, $after: String, $filter: NodeFilter, $language: Language! = en) {
  partners(for: $for, first: $first, after: $after, filter: $filter, language: $language) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { organisation { id } } }
    nodes {
      score worksWithAsker organisation { id name }
      missing { kind en: sentence nl: sentence(language: nl) }
      reasons { kind share en: sentence nl: sentence(language: nl) evidence { id } }
    }
  }
}`;

const partners = z.object({
  partners: z.object({
    totalCount: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(
      z.object({
        score: z.number(),
        worksWithAsker: z.boolean(),
        organisation: z.object({ id: z.string(), name: z.string() }),
        missing: z.array(z.object({ kind: z.string(), en: z.string(), nl: z.string() })),
        reasons: z.array(
          z.object({
            kind: z.string(),
            share: z.number(),
            en: z.string(),
            nl: z.string(),
            evidence: z.array(z.object({ id: z.string() })),
          }),
        ),
      }),
    ),
  }),
});
type Partner = z.infer<typeof partners>["partners"]["nodes"][number];

/**
 * How rare the themes are, by the formula of `findPartners`: the network has 7 needs, ideas and offers, of which
 * three are about glass, three about speech and one about collections: ln((1 + 7) / about) / ln(1 + 7).
 */
const GLASS = Math.log(8 / 3) / Math.log(8);
const SPEECH = GLASS;
const COLLECTIONS = 1;

/** Strengths together: what is left of doubt is multiplied. */
const together = (...strengths: number[]) =>
  1 - strengths.reduce((doubt, strength) => doubt * (1 - strength), 1);

describeOnEngines("partners", (open) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveNetwork(await open(), sampleNetwork);
  });
  afterAll(() => app.close());

  async function find(variables: object) {
    return (await shapedData(partners, app.url, PARTNERS, { ...variables })).partners;
  }
  const outlineOf = ({ organisation, score, worksWithAsker, reasons }: Partner) => ({
    id: organisation.id,
    score,
    worksWithAsker,
    reasons: reasons.map(({ kind, evidence }) => `${kind}: ${evidence.map(({ id }) => id).join(", ")}`),
  });

  test("of an organisation answer its needs, join its ideas, or plan what is alike", async () => {
    const { nodes, totalCount } = await find({ for: { organisation: "org-dorp" } });
    expect(totalCount).toBe(3);
    // Its need for keywords is about glass; the podcast it takes part in is about speech.
    expect(nodes.map(outlineOf)).toEqual([
      {
        id: "org-stad",
        score: expect.closeTo(together(0.7 * SPEECH, 0.7 * GLASS, 0.6 * SPEECH), 10),
        worksWithAsker: false,
        reasons: [
          "THEY_NEED_WHAT_THE_PROJECT_ADDRESSES: need-audience, idea-podcast, theme-speech",
          "THEIR_PROJECT_ADDRESSES_THE_NEED: idea-glass, need-keywords, theme-glass",
          "THEY_OFFER_WHAT_THE_PROJECT_USES: offer-microphones, idea-podcast, theme-speech",
        ],
      },
      {
        id: "org-studio",
        score: expect.closeTo(0.9 * GLASS, 10),
        worksWithAsker: true,
        reasons: ["THEY_OFFER_WHAT_IS_NEEDED: offer-scan, need-keywords, theme-glass"],
      },
      {
        id: "org-archief",
        // As one of the partners of the idea it stands behind it less than who proposes it.
        score: expect.closeTo(0.6 * 0.7 * GLASS, 10),
        worksWithAsker: false,
        reasons: ["THEIR_PROJECT_ADDRESSES_THE_NEED: idea-glass, need-keywords, theme-glass"],
      },
    ]);
  });

  test("of a need offer what it asks, or have a project about it", async () => {
    const { nodes } = await find({ for: { need: "need-keywords" } });
    // Those who have the need, Dorpsmuseum and the archive, are no partners of themselves.
    expect(nodes.map(outlineOf)).toEqual([
      {
        id: "org-studio",
        score: expect.closeTo(0.9 * GLASS, 10),
        worksWithAsker: true,
        reasons: ["THEY_OFFER_WHAT_IS_NEEDED: offer-scan, need-keywords, theme-glass"],
      },
      {
        id: "org-stad",
        score: expect.closeTo(0.7 * GLASS, 10),
        worksWithAsker: true,
        reasons: ["THEIR_PROJECT_ADDRESSES_THE_NEED: idea-glass, need-keywords, theme-glass"],
      },
    ]);
  });

  test("of a project idea need it or can be used by it", async () => {
    const { nodes } = await find({ for: { projectIdea: "idea-glass" } });
    expect(nodes.map(outlineOf)).toEqual([
      {
        id: "org-dorp",
        score: expect.closeTo(0.7 * GLASS, 10),
        worksWithAsker: false,
        reasons: ["THEY_NEED_WHAT_THE_PROJECT_ADDRESSES: need-keywords, idea-glass, theme-glass"],
      },
      {
        id: "org-studio",
        score: expect.closeTo(0.6 * GLASS, 10),
        worksWithAsker: false,
        reasons: ["THEY_OFFER_WHAT_THE_PROJECT_USES: offer-scan, idea-glass, theme-glass"],
      },
    ]);
  });

  test("of an offer need it or have a project that can use it", async () => {
    const { nodes } = await find({ for: { offer: "offer-scan" } });
    expect(nodes.map(outlineOf)).toEqual([
      {
        id: "org-archief",
        score: expect.closeTo(together(0.9 * GLASS, 0.6 * 0.6 * GLASS), 10),
        worksWithAsker: false,
        reasons: [
          "THEY_NEED_WHAT_IS_OFFERED: need-keywords, offer-scan, theme-glass",
          "THEIR_PROJECT_COULD_USE_THE_OFFER: idea-glass, offer-scan, theme-glass",
        ],
      },
      {
        id: "org-dorp",
        score: expect.closeTo(0.9 * GLASS, 10),
        worksWithAsker: true,
        reasons: ["THEY_NEED_WHAT_IS_OFFERED: need-keywords, offer-scan, theme-glass"],
      },
      {
        id: "org-stad",
        score: expect.closeTo(0.6 * GLASS, 10),
        worksWithAsker: false,
        reasons: ["THEIR_PROJECT_COULD_USE_THE_OFFER: idea-glass, offer-scan, theme-glass"],
      },
    ]);
  });

  test.each([
    ["en", "glass negatives"],
    ["nl", "glasnegatieven"],
    ["en", "I look for somebody who scans fragile glass negatives!"],
  ])("of free words (%s: %s) have something about the same", async (language, text) => {
    const { nodes } = await find({ for: { text }, language });
    expect(nodes[0]).toMatchObject({
      organisation: { id: "org-studio" },
      score: expect.closeTo(0.9 * COLLECTIONS, 10),
      worksWithAsker: false,
      reasons: [
        {
          kind: "THEY_OFFER_WHAT_IS_NEEDED",
          evidence: [{ id: "offer-scan" }, { id: "theme-collections" }],
          en: expect.stringContaining("This fits what you typed."),
          nl: expect.stringContaining("Dit past bij wat je typte."),
        },
      ],
    });
    expect(nodes.map(({ organisation }) => organisation.id)).toContain("org-dorp");
  });

  test("come with reasons in plain sentences in both languages", async () => {
    const [stad] = (await find({ for: { organisation: "org-dorp" } })).nodes;
    expect(stad?.reasons[0]).toMatchObject({
      en: "They need what the project is about: “Meer publiek bereiken.” This fits “Podcast from the village.” Both are about “Speech”.",
      nl: "Zij hebben nodig waar het project over gaat: “Meer publiek bereiken.” Dit past bij “Podcast from the village.” Beide gaan over “Spraak”.",
    });
  });

  test("tell what is not known of them, in plain sentences", async () => {
    const { nodes } = await find({ for: { organisation: "org-dorp" } });
    const kinds = nodes.map(({ organisation, missing }) => [
      organisation.id,
      ...missing.map(({ kind }) => kind),
    ]);
    expect(kinds).toEqual([
      ["org-stad", "CONFIRMATION"],
      ["org-studio", "LOOKS_FOR_PARTNERS", "SIZE", "CONFIRMATION"],
      ["org-archief", "CONFIRMATION"],
    ]);
    expect(nodes[1]?.missing[0]).toEqual({
      kind: "LOOKS_FOR_PARTNERS",
      en: "Not known yet: whether they look for partners now.",
      nl: "Nog niet bekend: of zij nu partners zoeken.",
    });
  });

  const ASKERS = [
    ...["org-archief", "org-dorp", "org-eiland", "org-gilde", "org-stad", "org-studio"].map(
      (organisation) => ({
        organisation,
      }),
    ),
    { need: "need-audience" },
    { projectIdea: "idea-podcast" },
    { projectIdea: "idea-dream" },
    { offer: "offer-microphones" },
    { text: "museum speech photos" },
  ];
  test.each(ASKERS)(
    "for %j have shares that add up to the score, best first, and never the asker",
    async (asker) => {
      const { nodes, totalCount } = await find({ for: asker });
      expect(nodes).toHaveLength(totalCount);
      const scores = nodes.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { score, reasons, organisation } of nodes) {
        const shares = reasons.map(({ share }) => share);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(score, 10);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
        expect(Math.min(...shares)).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        if ("organisation" in asker) expect(organisation.id).not.toBe(asker.organisation);
      }
    },
  );

  test("are none for who has said nothing", async () => {
    expect(await find({ for: { organisation: "org-eiland" } })).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await find({ for: { projectIdea: "idea-dream" } })).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await find({ for: { text: "" } })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test("are only those that a filter keeps", async () => {
    const filter = { organisationKind: ["museum"] };
    const { nodes, totalCount } = await find({ for: { organisation: "org-dorp" }, filter });
    expect(nodes.map(({ organisation }) => organisation.id)).toEqual(["org-stad"]);
    expect(totalCount).toBe(1);
  });

  test("come in pages that joined are all of them", async () => {
    const joined: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: z.infer<typeof partners>["partners"] = await find({
        for: { organisation: "org-dorp" },
        first: 1,
        after,
      });
      expect(page.totalCount).toBe(3);
      joined.push(...page.nodes.map(({ organisation }) => organisation.id));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(joined).toEqual(["org-stad", "org-studio", "org-archief"]);
  });

  describe("are refused", () => {
    test.each([
      [{ organisation: "org-nobody" }, "UNKNOWN_NODE", "for.organisation"],
      [{ organisation: "need-keywords" }, "UNKNOWN_NODE", "for.organisation"],
      [{ need: "org-dorp" }, "UNKNOWN_NODE", "for.need"],
      [{ projectIdea: "idea-x" }, "UNKNOWN_NODE", "for.projectIdea"],
      [{ offer: "offer-x" }, "UNKNOWN_NODE", "for.offer"],
      [{ text: "a".repeat(2_001) }, "BAD_ARGUMENT", "for.text"],
      [{}, "BAD_ARGUMENT", "$for"],
      [{ need: "need-keywords", text: "a" }, "BAD_ARGUMENT", "$for"],
      [{ need: null }, "BAD_ARGUMENT", "$for"],
    ])("for %j", async (asker, code, argument) => {
      expect(await refusalOf(app.url, PARTNERS, { for: asker })).toEqual([{ code, argument }]);
    });

    test.each([0, 101, -1])("in pages of %d", async (first) => {
      const variables = { for: { need: "need-keywords" }, first };
      expect(await refusalOf(app.url, PARTNERS, variables)).toEqual([
        { code: "BAD_ARGUMENT", argument: "first" },
      ]);
    });

    test("after a cursor of another list", async () => {
      const data = await dataOf(app.url, "{ organisations(first: 1) { pageInfo { endCursor } } }");
      const after = JSON.stringify(data).match(/"endCursor":"([^"]+)"/)?.[1];
      const variables = { for: { need: "need-keywords" }, after };
      expect(await refusalOf(app.url, PARTNERS, variables)).toEqual([
        { code: "BAD_ARGUMENT", argument: "after" },
      ]);
    });

    test("for two at once, before anything is worked out", async () => {
      const { status, errors } = await ask(
        app.url,
        '{ partners(for: { need: "need-keywords", text: "a" }) { totalCount } }',
      );
      expect([status, errors?.[0]?.extensions?.code]).toEqual([200, "GRAPHQL_VALIDATION_FAILED"]);
    });
  });

  test("for two thousand hostile characters are found in good order", async () => {
    for (const text of [
      "a".repeat(2_000),
      "museum ".repeat(285),
      "\u0000😀".repeat(500),
      "x y z ".repeat(333),
    ]) {
      expect((await find({ for: { text } })).totalCount).toBeGreaterThanOrEqual(0);
    }
  });
});
