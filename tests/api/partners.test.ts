import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { readEveryday, readTerms, readTopics } from "../../seed/read-terms.ts";
import { Vocabulary } from "../../server/src/matching/text/vocabulary.ts";
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
      score worksWithAsker organisation { id name } explain { name value weight }
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
        explain: z.array(z.object({ name: z.string(), value: z.number(), weight: z.number() })),
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
 * How rare the themes are: of 6 organisations, 4 are behind something about glass (Dorpsmuseum, the archive, Studio,
 * Stadsmuseum) and 3 about speech (Stadsmuseum, Studio, Dorpsmuseum): ln((1 + 6) / n) / ln(1 + 6).
 */
const GLASS = Math.log(7 / 4) / Math.log(7);
const SPEECH = Math.log(7 / 3) / Math.log(7);

/** Strengths together: what is left of doubt is multiplied. */
const together = (...strengths: number[]) =>
  1 - strengths.reduce((doubt, strength) => doubt * (1 - strength), 1);

describeOnEngines("partners", (open) => {
  let app: ServedApp;
  beforeAll(async () => {
    // Without the meanings of English words, so that closeness follows from themes and links alone.
    const vocabulary = new Vocabulary(readTerms(), readTopics(), readEveryday());
    app = await serveNetwork(await open(), sampleNetwork, { vocabulary });
  });
  afterAll(() => app.close());

  async function find(variables: object) {
    return (await shapedData(partners, app.url, PARTNERS, { ...variables })).partners;
  }
  /** What the network of projects says has tests of its own (tests/unit/matching/collaboration). */
  const OF_PROJECTS = ["SHARED_PARTNERS", "ACTIVE_IN_THEMES"];
  const outlineOf = ({ organisation, worksWithAsker, reasons, explain }: Partner) => ({
    id: organisation.id,
    worksWithAsker,
    reasons: reasons
      .filter(({ kind }) => !OF_PROJECTS.includes(kind))
      .map(({ kind, evidence }) => `${kind}: ${evidence.map(({ id }) => id).join(", ")}`),
    strengths: explain
      .filter(({ name }) => !OF_PROJECTS.includes(name))
      .map(({ value, weight }) => value * weight),
  });

  test("of an organisation answer its needs, join its ideas, or plan what is alike", async () => {
    const { nodes, totalCount } = await find({ for: { organisation: "org-dorp" } });
    expect(totalCount).toBe(3);
    // Its need for keywords is about glass; the podcast it takes part in is about speech. What a link says outright
    // counts in full: the scan helps with the need, the glass idea addresses it, the archive has the same need. What the
    // town museum needs for its audience is about speech too, but was met.
    expect(nodes.map(outlineOf)).toEqual([
      {
        id: "org-studio",
        worksWithAsker: true,
        reasons: ["THEY_OFFER_WHAT_IS_NEEDED: offer-scan, need-keywords, theme-glass"],
        strengths: [expect.closeTo(0.9, 10)],
      },
      {
        id: "org-stad",
        worksWithAsker: false,
        reasons: [
          "THEIR_PROJECT_ADDRESSES_THE_NEED: idea-glass, need-keywords, theme-glass",
          "THEY_OFFER_WHAT_THE_PROJECT_USES: offer-microphones, idea-podcast, theme-speech",
        ],
        strengths: [0.7, 0.6 * SPEECH].map((strength) => expect.closeTo(strength, 10)),
      },
      {
        id: "org-archief",
        worksWithAsker: false,
        // As one of the partners of the idea it stands behind it less than who proposes it.
        reasons: [
          "SAME_NEED: need-keywords, theme-glass",
          "THEIR_PROJECT_ADDRESSES_THE_NEED: idea-glass, need-keywords, theme-glass",
        ],
        strengths: [0.5, 0.6 * 0.7].map((strength) => expect.closeTo(strength, 10)),
      },
    ]);
  });

  test("say of each reason which part is whose: the asker's, the other's, and the theme between them", async () => {
    const PARTS = `{ partners(for: { need: "need-keywords" }, first: 1) {
      nodes { reasons { ours { id } theirs { id } theme { id } through { id } } }
    } }`;
    const part = z.object({ id: z.string() }).nullable();
    const shape = z.object({
      partners: z.object({
        nodes: z.array(
          z.object({
            reasons: z.array(z.object({ ours: part, theirs: part, theme: part, through: z.array(part) })),
          }),
        ),
      }),
    });
    const ofNeed = await shapedData(shape, app.url, PARTS);
    expect(ofNeed.partners.nodes[0]?.reasons[0]).toEqual({
      ours: { id: "need-keywords" },
      theirs: { id: "offer-scan" },
      theme: { id: "theme-glass" },
      through: [],
    });
    const ofWords = await shapedData(
      shape,
      app.url,
      PARTS.replace('need: "need-keywords"', 'text: "keywords for glass negatives"'),
    );
    expect(ofWords.partners.nodes[0]?.reasons[0]?.ours).toBeNull();
  });

  test("of a need offer what it asks, or have a project about it", async () => {
    const { nodes } = await find({ for: { need: "need-keywords" } });
    // Those who have the need, Dorpsmuseum and the archive, are no partners of themselves.
    expect(nodes.map(outlineOf)).toEqual([
      {
        id: "org-studio",
        worksWithAsker: true,
        reasons: ["THEY_OFFER_WHAT_IS_NEEDED: offer-scan, need-keywords, theme-glass"],
        strengths: [expect.closeTo(0.9, 10)],
      },
      {
        id: "org-stad",
        worksWithAsker: true,
        reasons: ["THEIR_PROJECT_ADDRESSES_THE_NEED: idea-glass, need-keywords, theme-glass"],
        strengths: [expect.closeTo(0.7, 10)],
      },
    ]);
  });

  test("of a project idea need it or can be used by it", async () => {
    const { nodes } = await find({ for: { projectIdea: "idea-glass" } });
    expect(nodes.map(outlineOf)).toEqual([
      {
        id: "org-dorp",
        worksWithAsker: false,
        reasons: ["THEY_NEED_WHAT_THE_PROJECT_ADDRESSES: need-keywords, idea-glass, theme-glass"],
        strengths: [expect.closeTo(0.7, 10)],
      },
      {
        id: "org-studio",
        worksWithAsker: false,
        reasons: ["THEY_OFFER_WHAT_THE_PROJECT_USES: offer-scan, idea-glass, theme-glass"],
        strengths: [expect.closeTo(0.6 * GLASS, 10)],
      },
    ]);
  });

  test("of an offer need it or have a project that can use it", async () => {
    const { nodes } = await find({ for: { offer: "offer-scan" } });
    const needed = "THEY_NEED_WHAT_IS_OFFERED: need-keywords, offer-scan, theme-glass";
    const used = "THEIR_PROJECT_COULD_USE_THE_OFFER: idea-glass, offer-scan, theme-glass";
    const outlines = nodes.map(outlineOf).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(outlines).toEqual([
      {
        id: "org-archief",
        worksWithAsker: false,
        reasons: [needed, used],
        strengths: [0.9, 0.6 * 0.6 * GLASS].map((strength) => expect.closeTo(strength, 10)),
      },
      { id: "org-dorp", worksWithAsker: true, reasons: [needed], strengths: [expect.closeTo(0.9, 10)] },
      {
        id: "org-stad",
        worksWithAsker: false,
        reasons: [used],
        strengths: [expect.closeTo(0.6 * GLASS, 10)],
      },
    ]);
  });

  test("have a score that follows from what explains it", async () => {
    for (const { score, explain } of (await find({ for: { organisation: "org-dorp" } })).nodes) {
      expect(score).toBeCloseTo(together(...explain.map(({ value, weight }) => value * weight)), 12);
    }
  });

  test("that work with the asker already can be left out", async () => {
    const all = (await find({ for: { organisation: "org-dorp" } })).nodes;
    const { nodes } = await shapedData(
      z.object({
        partners: z.object({ nodes: z.array(z.object({ organisation: z.object({ id: z.string() }) })) }),
      }),
      app.url,
      '{ partners(for: { organisation: "org-dorp" }, leaveOutKnown: true) { nodes { organisation { id } } } }',
      {},
    ).then((data) => data.partners);
    expect(all.map(({ organisation }) => organisation.id)).toContain("org-studio");
    expect(nodes.map(({ organisation }) => organisation.id)).toEqual(["org-stad", "org-archief"]);
  });

  test.each([
    ["en", "glass negatives"],
    ["nl", "glasnegatieven"],
    ["en", "I look for somebody who scans fragile glass negatives!"],
  ])("of free words (%s: %s) have something about the same", async (language, text) => {
    const { nodes } = await find({ for: { text }, language });
    const ids = nodes.map(({ organisation }) => organisation.id);
    expect(ids).toEqual(expect.arrayContaining(["org-studio", "org-stad", "org-dorp"]));
    expect(ids).not.toContain("org-gilde");
    for (const { reasons } of nodes) expect(reasons[0]?.evidence.length).toBeGreaterThan(0);
  });

  test("come with reasons in plain sentences in both languages", async () => {
    const { nodes } = await find({ for: { organisation: "org-dorp" } });
    const stad = nodes.find(({ organisation }) => organisation.id === "org-stad");
    expect(stad?.reasons[1]).toMatchObject({
      en: "They offer what the project can use: “Microphones to borrow”. Fits “Podcast from the village”. Theme: Speech.",
      nl: "Zij bieden wat het project kan gebruiken: “Microphones to borrow”. Past bij “Podcast from the village”. Thema: Spraak.",
    });
  });

  test("tell what is not known of them, in plain sentences", async () => {
    const { nodes } = await find({ for: { organisation: "org-dorp" } });
    const kinds = nodes.map(({ organisation, missing }) => [
      organisation.id,
      ...missing.map(({ kind }) => kind),
    ]);
    expect(kinds).toEqual([
      ["org-studio", "LOOKS_FOR_PARTNERS", "SIZE", "CONFIRMATION"],
      ["org-stad", "CONFIRMATION"],
      ["org-archief", "CONFIRMATION"],
    ]);
    expect(nodes[0]?.missing[0]).toEqual({
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
    expect(joined).toEqual(["org-studio", "org-stad", "org-archief"]);
  });

  test("go on after who came last, also when that one or an earlier one is gone meanwhile", async () => {
    const wanted = { for: { organisation: "org-dorp" } };
    const withoutStudio = { ...wanted, filter: { not: { ids: ["org-studio"] } } };
    const idsAfter = async (read: number) => {
      const { pageInfo } = await find({ ...wanted, first: read });
      const { nodes } = await find({ ...withoutStudio, after: pageInfo.endCursor });
      return nodes.map(({ organisation }) => organisation.id);
    };
    expect(await idsAfter(1)).toEqual(["org-stad", "org-archief"]);
    expect(await idsAfter(2)).toEqual(["org-archief"]);
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
