import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DesiredNetwork } from "../../server/src/intake/desired-network.ts";
import { dataOf } from "../support/api/ask-graphql.ts";
import { link, node } from "../support/api/sample-network.ts";
import { type ServedApp, serveNetwork } from "../support/api/serve-app.ts";
import { describeOnEngines } from "../support/engines/describe-on-engines.ts";

/** So many organisations, each with two needs of its own, which are about two of five themes. */
function wideNetwork(organisations: number): DesiredNetwork {
  const numbers = Array.from({ length: organisations }, (_, number) => number);
  const needs = numbers.flatMap((number) => [`${number}-a`, `${number}-b`]);
  return {
    nodes: [
      ...numbers.map((number) =>
        node("ORGANISATION", `org-${number}`, { name: `Museum ${number}`, kind: "museum" }),
      ),
      ...needs.map((need) =>
        node("NEED", `need-${need}`, { titleEn: `Need ${need}`, kind: "NEED", status: "OPEN" }),
      ),
      ...[0, 1, 2, 3, 4].map((theme) => node("THEME", `theme-${theme}`, { titleEn: `Theme ${theme}` })),
    ],
    links: needs.flatMap((need) => {
      const number = Number.parseInt(need, 10);
      return [
        link(`org-${number}`, "HAS_NEED", `need-${need}`),
        link(`need-${need}`, "ABOUT", `theme-${number % 5}`),
        link(`need-${need}`, "ABOUT", `theme-${(number + 1) % 5}`),
      ];
    }),
  };
}

describeOnEngines("lists within lists", (open) => {
  let app: ServedApp;
  const asked: string[] = [];
  beforeAll(async () => {
    const before = (statement: string) => void asked.push(statement);
    app = await serveNetwork(await open(), wideNetwork(40), { before });
  });
  afterAll(() => app.close());

  async function statementsFor(query: string): Promise<string[]> {
    asked.length = 0;
    await dataOf(app.url, query);
    return asked.toSorted();
  }

  test.each([1, 5, 20, 40])(
    "of %d organisations cost one statement for each kind, not one for each node or step",
    async (first) => {
      const query = `{ organisations(first: ${first}) {
        nodes {
          name sources website
          needs(first: 2) {
            edges { link { sources provenance } node {
              description { en } status sources
              themes(first: 2) { edges { link { sources } node { otherLabelsEn sources } } }
            } }
          }
        }
      } }`;
      expect(await statementsFor(query)).toEqual([
        "link/get-links",
        "need/get-needs",
        "organisation/get-organisations",
        "theme/get-themes",
      ]);
    },
  );

  test("that come back to the same nodes read each once", async () => {
    const query = `{ organisations(first: 20) { nodes {
      sources needs(first: 2) { nodes {
        provenance organisations(first: 2) { nodes { sources website needs(first: 2) { nodes { provenance } } } }
      } }
    } } }`;
    expect(await statementsFor(query)).toEqual(["need/get-needs", "organisation/get-organisations"]);
  });

  test("of names, titles, kinds and numbers cost no statement at all", async () => {
    const query = `{ organisations(first: 100) { totalCount nodes {
      id kind label { en } linkCount confirmedOn name country region size organisationKind aiExperience
      needs(first: 2) { totalCount nodes {
        needKind status horizon title { for(language: nl) { text } } themes(first: 2) { nodes { title { en } } }
      } }
    } } }`;
    expect(await statementsFor(query)).toEqual([]);
  });

  test("of a mixed search cost one statement for each kind that is found", async () => {
    const query = `{ search(text: "museum theme need", first: 100) { hits { node {
      sources ... on Organisation { name } ... on Need { status } ... on Theme { otherLabelsNl }
    } } } }`;
    expect(new Set(await statementsFor(query))).toEqual(
      new Set(["need/get-needs", "organisation/get-organisations", "theme/get-themes"]),
    );
    expect(asked).toHaveLength(3);
  });

  test("by several names in one question share their statements", async () => {
    const query = `{
      first: organisation(id: "org-1") { name } second: organisation(id: "org-2") { website }
      node(id: "org-3") { sources } list: organisations(first: 3) { nodes { name } }
    }`;
    expect(await statementsFor(query)).toEqual(["organisation/get-organisations"]);
  });
});
