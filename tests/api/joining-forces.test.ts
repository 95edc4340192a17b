import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { dataOf, refusalOf } from "../support/api/ask-graphql.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveNetwork } from "../support/api/serve-app.ts";
import { describeOnEngines } from "../support/engines/describe-on-engines.ts";

/* The sample network is drawn in tests/support/api/sample-network.ts. */
describeOnEngines("joining forces", (open) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveNetwork(await open(), sampleNetwork);
  });
  afterAll(() => app.close());

  test("free words in Dutch find an English statement, with the organisations behind it and what explains it", async () => {
    const data = await dataOf(
      app.url,
      `{ statements(text: "glasnegatieven scannen", language: nl) {
        language hint totalCount
        nodes { score node { id } organisations { id } explain { name value weight } words }
      } }`,
    );
    const { language, hint, nodes } = (
      data as { statements: { language: string; hint: null; nodes: Found[] } }
    ).statements;
    expect([language, hint]).toEqual(["nl", null]);
    expect(nodes.map(({ node }) => node.id)).toContain("offer-scan");
    expect(nodes.find(({ node }) => node.id === "offer-scan")?.organisations).toEqual([{ id: "org-studio" }]);
    const scores = nodes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { score, explain } of nodes) {
      expect(explain.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(score, 10);
    }
  });
  interface Found {
    readonly score: number;
    readonly node: { readonly id: string };
    readonly organisations: readonly { readonly id: string }[];
    readonly explain: readonly { readonly value: number; readonly weight: number }[];
  }

  test.each([
    ["", "NO_WORDS"],
    ["🙂 … !!", "NO_WORDS"],
    ["the and of", "NO_WORDS"],
    ["\u0000\u0007\u202e", "NO_WORDS"],
    ["مرحبا بالعالم", "NO_KNOWN_WORDS"],
    ["q".repeat(2_000), "NO_KNOWN_WORDS"],
  ])("free words that say nothing (%j) find nothing, and say why", async (text, hint) => {
    const query = `query ($text: String!) { statements(text: $text) { hint totalCount nodes { score } } }`;
    expect(await dataOf(app.url, query, { text })).toEqual({
      statements: { hint, totalCount: 0, nodes: [] },
    });
  });

  test.each([
    [2_001, { code: "BAD_ARGUMENT", argument: "text" }],
    [200_000, { code: "REQUEST_ENTITY_TOO_LARGE", argument: undefined }],
  ])("free words of %d characters are refused with a code", async (length, refusal) => {
    const query = `query ($text: String!) { statements(text: $text) { totalCount } }`;
    expect(await refusalOf(app.url, query, { text: "museum ".repeat(length).slice(0, length) })).toEqual([
      refusal,
    ]);
  });

  test("chains of introductions alternate between organisations and what they do together", async () => {
    // Studio and Dorpsmuseum do the podcast; the archive and the Stadsmuseum the glass idea.
    const chain = "organisations { id } projectIdeas { id }";
    const data = await dataOf(
      app.url,
      `{ direct: introductions(from: "org-studio", to: "org-dorp") { ${chain} }
         none: introductions(from: "org-studio", to: "org-eiland") { ${chain} } }`,
    );
    expect(data).toEqual({
      direct: [
        { organisations: [{ id: "org-studio" }, { id: "org-dorp" }], projectIdeas: [{ id: "idea-podcast" }] },
      ],
      none: [],
    });
  });

  test("a need that several have is a group, with who leads, who could and who offers", async () => {
    const data = await dataOf(
      app.url,
      `{ groups(need: "need-keywords") {
        theme { id } needs { id } members { id } leaders { id } couldLead { id } offers { id } en: sentence nl: sentence(language: nl)
      } }`,
    );
    expect(data).toEqual({
      groups: [
        {
          theme: { id: "theme-glass" },
          needs: [{ id: "need-keywords" }],
          members: [{ id: "org-archief" }, { id: "org-dorp" }],
          leaders: [{ id: "org-stad" }],
          couldLead: [{ id: "org-archief" }],
          offers: [{ id: "offer-scan" }],
          en: "2 organisations want this. Already led by Stadsmuseum.",
          nl: "2 organisaties willen dit. Al getrokken door Stadsmuseum.",
        },
      ],
    });
  });

  test("needs much like a need leave out that need", async () => {
    const data = await dataOf(
      app.url,
      '{ similarNeeds(need: "need-keywords") { need { id } score duplicate } }',
    );
    const ids = (data as { similarNeeds: { need: { id: string } }[] }).similarNeeds.map(
      ({ need }) => need.id,
    );
    expect(ids).not.toContain("need-keywords");
  });

  test.each([
    ['similarNeeds(need: "org-dorp") { score }', "UNKNOWN_NODE", "need"],
    ['groups(theme: "need-keywords") { sentence }', "UNKNOWN_NODE", "theme"],
    ['groups(need: "nothing") { sentence }', "UNKNOWN_NODE", "need"],
    ['introductions(from: "org-dorp", to: "theme-glass") { organisations { id } }', "UNKNOWN_NODE", "to"],
    [
      'introductions(from: "org-dorp", to: "org-stad", first: 0) { organisations { id } }',
      "BAD_ARGUMENT",
      "first",
    ],
    ['statements(text: "glass", first: 101) { totalCount }', "BAD_ARGUMENT", "first"],
  ])("%s is refused", async (question, code, argument) => {
    expect(await refusalOf(app.url, `{ ${question} }`, {})).toEqual([{ code, argument }]);
  });
});
