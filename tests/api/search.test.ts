import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { refusalOf, shapedData } from "../support/api/ask-graphql.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveNetwork } from "../support/api/serve-app.ts";
import { describeOnEngines } from "../support/engines/describe-on-engines.ts";

const SEARCH = `query ($text: String!, $kinds: [NodeKind!], $language: Language! = en, $first: Int! = 20) {
  search(text: $text, kinds: $kinds, language: $language, first: $first) {
    totalCount suggestions kinds { kind count }
    hits { score field language parts { text matched } node { id } }
  }
}`;

const found = z.object({
  search: z.object({
    totalCount: z.number(),
    suggestions: z.array(z.string()),
    kinds: z.array(z.object({ kind: z.string(), count: z.number() })),
    hits: z.array(
      z.object({
        score: z.number(),
        field: z.string(),
        language: z.string().nullable(),
        parts: z.array(z.object({ text: z.string(), matched: z.boolean() })),
        node: z.object({ id: z.string() }),
      }),
    ),
  }),
});

describeOnEngines("search", (open) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveNetwork(await open(), sampleNetwork);
  });
  afterAll(() => app.close());

  async function search(text: string, others: object = {}) {
    return (await shapedData(found, app.url, SEARCH, { text, ...others })).search;
  }

  /** The best hit as `id FIELD language: text with [marks]`. */
  async function best(text: string, others: object = {}): Promise<string> {
    const [hit] = (await search(text, others)).hits;
    if (hit === undefined) return "nothing";
    const marked = hit.parts.map((part) => (part.matched ? `[${part.text}]` : part.text)).join("");
    return `${hit.node.id} ${hit.field} ${hit.language ?? "-"}: ${marked}`;
  }

  test.each([
    ["a name", "eiland", "org-eiland LABEL -: [Eiland]"],
    ["the beginning of a word", "stadsm", "org-stad LABEL -: [Stadsmuseum]"],
    ["one letter", "e", "org-eiland LABEL -: [Eiland]"],
    ["a whole word and the beginning of the next", "studio frys", "org-studio LABEL -: [Studio] [Fryslân]"],
    ["capitals", "DORPSMUSEUM", "org-dorp LABEL -: [Dorpsmuseum]"],
    ["without the accents of the text", "echelle", "org-archief LABEL -: Archief [Échelle]"],
    ["accents that the text does not have", "dorpsmusëum", "org-dorp LABEL -: [Dorpsmuseum]"],
    ["accents written as signs of their own", "Frysla\u0302n", "org-studio LABEL -: Studio [Fryslân]"],
    ["one wrong letter", "eilant", "org-eiland LABEL -: [Eiland]"],
    ["two wrong letters in a long word", "stadtsmusem", "org-stad LABEL -: [Stadsmuseum]"],
    ["letters that changed places", "keywrods", "need-keywords LABEL en: [Keywords] for old pictures"],
    ["another name", "in het dorp", "org-dorp OTHER_LABEL -: Museum [in] [het] [Dorp]"],
    [
      "a description",
      "nobody",
      "need-keywords DESCRIPTION en: Ten thousand pictures that [nobody] can find.",
    ],
    ["a theme's Dutch label", "glasnegatieven", "theme-glass LABEL nl: [Glasnegatieven]"],
    ["a theme's other Dutch label", "fotocollectie", "theme-photos OTHER_LABEL nl: [fotocollectie]"],
    ["a theme's other English label", "prints", "theme-photos OTHER_LABEL en: [prints]"],
    ["a word with an apostrophe", "foto's", "theme-photos LABEL nl: [Foto's]"],
    ["a word without its apostrophe", "fotos", "theme-photos LABEL nl: [Foto's]"],
  ])("finds by %s: %s", async (_, text, expected) => {
    expect(await best(text)).toBe(expected);
  });

  test("finds what is about a theme by the theme's words in either language", async () => {
    const kinds = ["PROJECT_IDEA"];
    expect(await best("spraakherkenning", { kinds })).toBe("idea-podcast THEME nl: [spraakherkenning]");
    expect(await best("voice", { kinds })).toBe("idea-podcast THEME en: [voice]");
  });

  test("shows the text in the reader's language where both have the words", async () => {
    // "old" and "oude" are in one title each, "pictures" is English; "Collecti…" begins both labels.
    expect(await best("collecti", { language: "nl" })).toBe("theme-collections LABEL nl: [Collecties]");
    expect(await best("collecti", { language: "en" })).toBe("theme-collections LABEL en: [Collections]");
  });

  test("puts a name before a mention, counts by kind, and joins the parts to the whole text", async () => {
    const { hits, totalCount, kinds } = await search("speech");
    expect(hits[0]?.node.id).toBe("theme-speech");
    expect(new Set(hits.map((hit) => hit.node.id))).toEqual(
      new Set(["theme-speech", "idea-podcast", "need-audience", "offer-microphones"]),
    );
    expect(totalCount).toBe(4);
    expect(kinds).toEqual([
      { kind: "ORGANISATION", count: 0 },
      { kind: "NEED", count: 1 },
      { kind: "PROJECT_IDEA", count: 1 },
      { kind: "OFFER", count: 1 },
      { kind: "THEME", count: 1 },
    ]);
    for (const hit of hits) expect(hit.parts.map((part) => part.text).join("")).toBe("Speech");
    const scores = hits.map((hit) => hit.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test("finds only the kinds asked for, and counts only those", async () => {
    const { hits, totalCount, kinds } = await search("speech", { kinds: ["NEED", "OFFER"] });
    expect(hits.map((hit) => hit.node.id).toSorted()).toEqual(["need-audience", "offer-microphones"]);
    expect(totalCount).toBe(2);
    expect(kinds.filter(({ count }) => count > 0).map(({ kind }) => kind)).toEqual(["NEED", "OFFER"]);
    expect(await search("speech", { kinds: [] })).toMatchObject({ totalCount: 0, hits: [] });
  });

  test("gives as many as asked for and still counts all", async () => {
    const { hits, totalCount } = await search("speech", { first: 2 });
    expect(hits).toHaveLength(2);
    expect(totalCount).toBe(4);
    for (const first of [0, 101, -1]) {
      expect(await refusalOf(app.url, SEARCH, { text: "a", first })).toEqual([
        { code: "BAD_ARGUMENT", argument: "first" },
      ]);
    }
  });

  test("puts what has all words before what has some", async () => {
    const ids = (await search("village podcast")).hits.map((hit) => hit.node.id);
    expect(ids[0]).toBe("idea-podcast");
    const both = (await search("keywords microphones")).hits.map((hit) => hit.node.id);
    expect(both.toSorted()).toEqual(["need-keywords", "offer-microphones"]);
  });

  test("suggests words that are near when it finds nothing", async () => {
    const { totalCount, hits, suggestions } = await search("dorpzmuzejum");
    expect({ totalCount, hits }).toEqual({ totalCount: 0, hits: [] });
    expect(suggestions).toContain("dorpsmuseum");
    expect((await search("eiland")).suggestions).toEqual([]);
  });

  describe("bears hostile text:", () => {
    test.each([
      ["nothing", ""],
      ["spaces", "   \t\n "],
      ["only punctuation", "?!.,;:()[]{}<>\"'`~@#$%^&*_+-=|\\/"],
      ["control characters", "\u0000\u0001\u0007\u001b[31m\u007f"],
      ["emoji", "😀🏛️👩‍👩‍👧‍👦"],
      ["half a character", "\ud800"],
      ["only accents", "\u0301".repeat(200)],
      ["right to left", "متحف הגדול"],
      ["another direction", "\u202eeiland"],
      ["one long word", "a".repeat(200)],
      ["many words", "x1 ".repeat(66)],
      ["a pattern", "(a+)+$ .* ^"],
      ["a name of every object", "constructor __proto__ toString hasOwnProperty"],
    ])("%s", async (_, text) => {
      const { hits, totalCount, suggestions } = await search(text);
      expect(totalCount).toBeGreaterThanOrEqual(hits.length);
      expect(suggestions.length).toBeLessThanOrEqual(5);
    });

    test.each([201, 2_000, 150_000])("%d characters are too many, and refused", async (length) => {
      expect(await refusalOf(app.url, SEARCH, { text: "a".repeat(length) })).toEqual([
        { code: "BAD_ARGUMENT", argument: "text" },
      ]);
    });

    test("200 kB are not even read", async () => {
      expect(await refusalOf(app.url, SEARCH, { text: "a".repeat(200_000) })).toEqual([
        { code: "REQUEST_ENTITY_TOO_LARGE", argument: undefined },
      ]);
    });
  });
});
