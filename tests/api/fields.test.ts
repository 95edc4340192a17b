import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { dataOf } from "../support/api/ask-graphql.ts";
import { SOURCE, sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveNetwork, WRITTEN_AT } from "../support/api/serve-app.ts";
import { describeOnEngines } from "../support/engines/describe-on-engines.ts";

/** What every node can be asked. */
const NODE = `
  id kind linkCount provenance sources confirmedOn
  label { nl en } caution { nl en }
`;
const PLAIN = { provenance: "COORDINATOR", sources: [SOURCE], confirmedOn: null, caution: null };

/** The list of a node's neighbours: each with the fact that joins it. */
const EDGES = "totalCount edges { node { id } link { type role provenance sources confirmedOn } }";

function joined(...edges: readonly [id: string, type: string, role?: string][]) {
  return {
    totalCount: edges.length,
    edges: edges.map(([id, type, role = null]) => ({
      node: { id },
      link: { type, role, provenance: "COORDINATOR", sources: [SOURCE], confirmedOn: null },
    })),
  };
}

describeOnEngines("every field of every kind of node", (open) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveNetwork(await open(), sampleNetwork);
  });
  afterAll(() => app.close());

  test("an organisation tells all that is known of it", async () => {
    const data = await dataOf(
      app.url,
      `{ organisation(id: "org-dorp") {
        ${NODE}
        name otherNames organisationKind size country region website aiExperience
        description { nl en for(language: en) { text language } }
        identifiers { wikidata ror isil pic }
      } }`,
    );
    expect(data).toEqual({
      organisation: {
        id: "org-dorp",
        kind: "ORGANISATION",
        linkCount: 3,
        provenance: "COORDINATOR",
        sources: [SOURCE],
        confirmedOn: "2021-03-04",
        label: { nl: "Dorpsmuseum", en: "Dorpsmuseum" },
        caution: { nl: "Twee dorpen heten zo.", en: "Two villages have this name." },
        name: "Dorpsmuseum",
        otherNames: ["Museum in het Dorp"],
        organisationKind: "museum",
        size: "SMALL",
        country: "NL",
        region: "Drenthe",
        website: "https://dorp.example/",
        aiExperience: "EXPLORING",
        description: {
          nl: "Een klein museum met grote dromen.",
          en: null,
          for: { text: "Een klein museum met grote dromen.", language: "nl" },
        },
        identifiers: {
          wikidata: "Q1",
          ror: "https://ror.org/000000001",
          isil: "NL-0001",
          pic: "900000001",
        },
      },
    });
  });

  test("an organisation of which little is known leaves the rest empty", async () => {
    const data = await dataOf(
      app.url,
      `{ organisation(id: "org-gilde") {
        otherNames size country region website aiExperience confirmedOn
        description { nl } caution { nl } identifiers { wikidata ror isil pic }
      } }`,
    );
    expect(data).toEqual({
      organisation: {
        otherNames: [],
        size: null,
        country: null,
        region: null,
        website: null,
        aiExperience: null,
        confirmedOn: null,
        description: null,
        caution: null,
        identifiers: { wikidata: null, ror: null, isil: null, pic: null },
      },
    });
  });

  test("an organisation's lists show what joins each", async () => {
    const data = await dataOf(
      app.url,
      `{
        stad: organisation(id: "org-stad") {
          needs { ${EDGES} } projectIdeas { ${EDGES} } offers { ${EDGES} }
          memberOf { ${EDGES} } members { ${EDGES} }
        }
        gilde: organisation(id: "org-gilde") { members { ${EDGES} } }
        archief: organisation(id: "org-archief") { needs { ${EDGES} } projectIdeas { ${EDGES} } }
      }`,
    );
    expect(data).toEqual({
      stad: {
        needs: joined(["need-audience", "HAS_NEED"]),
        projectIdeas: joined(["idea-glass", "PROPOSES"]),
        offers: joined(["offer-microphones", "MAKES_OFFER"]),
        memberOf: joined(),
        members: joined(),
      },
      gilde: { members: joined(["org-dorp", "MEMBER_OF"]) },
      archief: {
        needs: joined(["need-keywords", "SHARES"]),
        projectIdeas: joined(["idea-glass", "TAKES_PART", "PARTNER"]),
      },
    });
  });

  test("an organisation's themes are those it works on and those of what it needs, plans and offers", async () => {
    const data = await dataOf(
      app.url,
      `{ organisation(id: "org-studio") { themes { edges { node { id } link { type } } } } }`,
    );
    // By name: Collections (scan), Glass negatives (scan), Speech (works on, and podcast).
    expect(data).toEqual({
      organisation: {
        themes: {
          edges: [
            { node: { id: "theme-collections" }, link: null },
            { node: { id: "theme-glass" }, link: null },
            { node: { id: "theme-speech" }, link: { type: "WORKS_ON" } },
          ],
        },
      },
    });
  });

  test("an organisation's collaborators come with the projects they share", async () => {
    const data = await dataOf(
      app.url,
      `{ organisation(id: "org-stad") { collaborators {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage }
        edges { node { id name } projectIdeas { id title { en } } }
      } } }`,
    );
    expect(data).toEqual({
      organisation: {
        collaborators: {
          totalCount: 1,
          nodes: [{ id: "org-archief" }],
          pageInfo: { hasNextPage: false, hasPreviousPage: false },
          edges: [
            {
              node: { id: "org-archief", name: "Archief Échelle" },
              projectIdeas: [{ id: "idea-glass", title: { en: "Reading glass" } }],
            },
          ],
        },
      },
    });
  });

  test("a need tells what it asks, who has it, and what answers it", async () => {
    const data = await dataOf(
      app.url,
      `{ need(id: "need-keywords") {
        ${NODE} title { nl en } description { nl en } needKind status horizon
        organisations { ${EDGES} } themes { ${EDGES} } projectIdeas { ${EDGES} } offers { ${EDGES} }
      } }`,
    );
    const organisations = joined(["org-archief", "SHARES"], ["org-dorp", "HAS_NEED"]);
    expect(data).toEqual({
      need: {
        ...PLAIN,
        id: "need-keywords",
        kind: "NEED",
        linkCount: 5,
        label: { nl: "Trefwoorden bij oude beelden", en: "Keywords for old pictures" },
        title: { nl: "Trefwoorden bij oude beelden", en: "Keywords for old pictures" },
        description: { nl: null, en: "Ten thousand pictures that nobody can find." },
        needKind: "NEED",
        status: "OPEN",
        horizon: "SHORT_TERM",
        organisations: {
          ...organisations,
          edges: organisations.edges.map((edge) =>
            edge.node.id === "org-dorp" ? { ...edge, link: { ...edge.link, confirmedOn: "2022-02" } } : edge,
          ),
        },
        themes: joined(["theme-glass", "ABOUT"]),
        projectIdeas: joined(["idea-glass", "ADDRESSES"]),
        offers: joined(["offer-scan", "HELPS_WITH"]),
      },
    });
  });

  test("a project idea tells what it sets out to do, with whom, and what it looks for", async () => {
    const data = await dataOf(
      app.url,
      `{ projectIdea(id: "idea-glass") {
        ${NODE} title { nl en } description { nl en } stage horizon supportSought startYear endYear funder
        organisations { ${EDGES} } themes { ${EDGES} } needs { ${EDGES} }
      } }`,
    );
    expect(data).toEqual({
      projectIdea: {
        ...PLAIN,
        id: "idea-glass",
        kind: "PROJECT_IDEA",
        linkCount: 6,
        provenance: "IMPORTED",
        label: { nl: null, en: "Reading glass" },
        title: { nl: null, en: "Reading glass" },
        description: { nl: null, en: "Reads what stands on glass negatives." },
        stage: "SEEKING_PARTNERS",
        horizon: "LONG_TERM",
        supportSought: ["PARTNERS", "DATA"],
        startYear: 2027,
        endYear: 2029,
        funder: "Museumfonds",
        organisations: joined(["org-archief", "TAKES_PART", "PARTNER"], ["org-stad", "PROPOSES"]),
        themes: joined(["theme-glass", "ABOUT"], ["theme-photos", "ABOUT"]),
        needs: joined(["need-keywords", "ADDRESSES"]),
      },
    });
  });

  test("an offer tells what it is, whose, and what it helps with", async () => {
    const data = await dataOf(
      app.url,
      `{ offer(id: "offer-scan") {
        ${NODE} title { nl en } description { nl en } offerKind
        organisations { ${EDGES} } themes { ${EDGES} } needs { ${EDGES} }
      } }`,
    );
    expect(data).toEqual({
      offer: {
        ...PLAIN,
        id: "offer-scan",
        kind: "OFFER",
        linkCount: 4,
        label: { nl: null, en: "Scanning for others" },
        title: { nl: null, en: "Scanning for others" },
        description: { nl: null, en: "Scans what is fragile." },
        offerKind: "EXPERTISE",
        organisations: joined(["org-studio", "MAKES_OFFER"]),
        themes: joined(["theme-collections", "ABOUT"], ["theme-glass", "ABOUT"]),
        needs: joined(["need-keywords", "HELPS_WITH"]),
      },
    });
  });

  test("a theme tells its names, its place among themes, and what is about it", async () => {
    const data = await dataOf(
      app.url,
      `{ theme(id: "theme-photos") {
        ${NODE} title { nl en } otherLabelsNl otherLabelsEn broader { id broader { id } }
        narrower { ${EDGES} } needs { ${EDGES} } projectIdeas { ${EDGES} } offers { ${EDGES} }
      } }`,
    );
    expect(data).toEqual({
      theme: {
        ...PLAIN,
        id: "theme-photos",
        kind: "THEME",
        linkCount: 3,
        label: { nl: "Foto's", en: "Photos" },
        title: { nl: "Foto's", en: "Photos" },
        otherLabelsNl: ["fotocollectie"],
        otherLabelsEn: ["photographs", "prints"],
        broader: { id: "theme-collections", broader: null },
        narrower: joined(["theme-glass", "BROADER"]),
        needs: joined(),
        projectIdeas: joined(["idea-glass", "ABOUT"]),
        offers: joined(),
      },
    });
  });

  test("a text is read in the reader's language where it exists, else in the other one, and says which", async () => {
    const data = await dataOf(
      app.url,
      `{ need(id: "need-audience") { title { nl inEnglish: for(language: en) { text language } } }
         both: need(id: "need-keywords") { title { for(language: nl) { text language } } } }`,
    );
    expect(data).toEqual({
      need: {
        title: {
          nl: "Meer publiek bereiken",
          inEnglish: { text: "Meer publiek bereiken", language: "nl" },
        },
      },
      both: { title: { for: { text: "Trefwoorden bij oude beelden", language: "nl" } } },
    });
  });

  test("a node is found by its identifier, of whatever kind, and no other kind answers to it", async () => {
    const data = await dataOf(
      app.url,
      `{
        organisation: node(id: "org-dorp") { __typename id ... on Organisation { name } }
        need: node(id: "need-audience") { __typename ... on Need { needKind } }
        projectIdea: node(id: "idea-dream") { __typename ... on ProjectIdea { stage } }
        offer: node(id: "offer-scan") { __typename ... on Offer { offerKind } }
        theme: node(id: "theme-speech") { __typename ... on Theme { otherLabelsEn } }
        nobody: node(id: "org-nobody") { id }
        mistaken: organisation(id: "need-audience") { id }
        empty: theme(id: "") { id }
      }`,
    );
    expect(data).toEqual({
      organisation: { __typename: "Organisation", id: "org-dorp", name: "Dorpsmuseum" },
      need: { __typename: "Need", needKind: "WISH" },
      projectIdea: { __typename: "ProjectIdea", stage: "IDEA" },
      offer: { __typename: "Offer", offerKind: "EXPERTISE" },
      theme: { __typename: "Theme", otherLabelsEn: ["voice"] },
      nobody: null,
      mistaken: null,
      empty: null,
    });
  });

  test("the network in numbers counts every kind and type, also where there are none", async () => {
    const data = await dataOf(
      app.url,
      "{ networkSummary { version changedAt nodeCount linkCount kinds { kind count } links { type count } } }",
    );
    expect(data).toEqual({
      networkSummary: {
        version: 1,
        changedAt: WRITTEN_AT,
        nodeCount: 17,
        linkCount: 25,
        kinds: [
          { kind: "ORGANISATION", count: 6 },
          { kind: "NEED", count: 2 },
          { kind: "PROJECT_IDEA", count: 3 },
          { kind: "OFFER", count: 2 },
          { kind: "THEME", count: 4 },
        ],
        links: [
          { type: "HAS_NEED", count: 2 },
          { type: "SHARES", count: 1 },
          { type: "PROPOSES", count: 3 },
          { type: "TAKES_PART", count: 3 },
          { type: "MAKES_OFFER", count: 2 },
          { type: "ADDRESSES", count: 1 },
          { type: "HELPS_WITH", count: 1 },
          { type: "ABOUT", count: 8 },
          { type: "WORKS_ON", count: 1 },
          { type: "BROADER", count: 2 },
          { type: "MEMBER_OF", count: 1 },
        ],
      },
    });
  });
});
