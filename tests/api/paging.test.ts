import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { z } from "zod";
import { statements } from "../../server/src/database/catalogue.ts";
import { writeNodes } from "../../server/src/intake/write-network.ts";
import { dataOf, refusalOf, shapedData } from "../support/api/ask-graphql.ts";
import { node, sampleNetwork } from "../support/api/sample-network.ts";
import { openWith, type ServedApp, serveApp } from "../support/api/serve-app.ts";
import { describeOnEngines } from "../support/engines/describe-on-engines.ts";

const page = z.object({
  list: z.object({
    totalCount: z.number(),
    edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      startCursor: z.string().nullable(),
      endCursor: z.string().nullable(),
    }),
  }),
});
type Page = z.infer<typeof page>["list"];

const ORGANISATIONS = `query ($first: Int!, $after: String, $sort: NodeSort!) {
  list: organisations(first: $first, after: $after, sort: $sort) {
    totalCount nodes { id } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const BY_NAME = { by: "NAME", direction: "ASCENDING" };
const ALL = ["org-archief", "org-dorp", "org-eiland", "org-gilde", "org-stad", "org-studio"];

describeOnEngines("pages of a list", (open) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(await openWith(await open(), sampleNetwork));
  });
  afterAll(() => app.close());

  async function read(variables: object): Promise<Page> {
    const { list } = await shapedData(page, app.url, ORGANISATIONS, {
      sort: BY_NAME,
      first: 20,
      ...variables,
    });
    expect(list.nodes).toEqual(list.edges.map((edge) => edge.node));
    expect(list.pageInfo.startCursor).toBe(list.edges[0]?.cursor ?? null);
    expect(list.pageInfo.endCursor).toBe(list.edges.at(-1)?.cursor ?? null);
    return list;
  }
  const idsOf = ({ nodes }: Page) => nodes.map(({ id }) => id);

  test.each(
    ["NAME", "LINKS", "CONFIRMED", "START_YEAR"].flatMap((by) => [
      { by, direction: "ASCENDING" },
      { by, direction: "DESCENDING" },
    ]),
  )("joined are the whole list, by $by $direction", async (sort) => {
    const whole = idsOf(await read({ sort }));
    for (const first of [1, 2, 4, 6]) {
      const joined: string[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const list: Page = await read({ sort, first, after });
        expect(list.totalCount).toBe(6);
        expect(list.pageInfo.hasPreviousPage).toBe(joined.length > 0);
        joined.push(...idsOf(list));
        more = list.pageInfo.hasNextPage;
        after = list.pageInfo.endCursor;
      }
      expect(joined).toEqual(whole);
    }
  });

  test("the page after the last item is empty and has one before it", async () => {
    const { pageInfo } = await read({});
    expect(await read({ after: pageInfo.endCursor })).toMatchObject({
      totalCount: 6,
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  test("read on neither skip nor repeat anything when others come and go in between", async () => {
    const first = await read({ first: 3 });
    expect(idsOf(first)).toEqual(ALL.slice(0, 3));
    await app.engine.transaction("write", async (runner) => {
      // The cursor's own item goes, one comes before it and one after it.
      await runner.run(statements.removeNodes, { ids: ["org-eiland"] });
      await writeNodes(runner, [
        node("ORGANISATION", "org-aak", { name: "Aak", kind: "museum" }),
        node("ORGANISATION", "org-rede", { name: "Rede", kind: "museum" }),
      ]);
      await runner.run(statements.raiseVersion, { changedAt: "2026-11-02T00:00:00.000Z" });
    });
    await app.publisher.refresh();
    const next = await read({ first: 10, after: first.pageInfo.endCursor });
    expect(idsOf(next)).toEqual(["org-gilde", "org-rede", "org-stad", "org-studio"]);
    expect(next.totalCount).toBe(7);
  });

  test.each([0, 101, -1, 2_147_483_647, -2_147_483_648])("of %d items are refused", async (first) => {
    for (const field of ["organisations", "needs", "projectIdeas", "offers", "themes"]) {
      expect(await refusalOf(app.url, `{ ${field}(first: ${first}) { totalCount } }`)).toEqual([
        { code: "BAD_ARGUMENT", argument: "first" },
      ]);
    }
    const nested = `{ organisation(id: "org-dorp") { needs(first: ${first}) { totalCount } } }`;
    expect(await refusalOf(app.url, nested)).toEqual([{ code: "BAD_ARGUMENT", argument: "first" }]);
  });

  test.each([["NaN"], [1.5], [null], ["10"], [true]])(
    "of %p items, which is no whole number, are refused, naming the variable",
    async (first) => {
      const variables = { first, sort: BY_NAME };
      expect(await refusalOf(app.url, ORGANISATIONS, variables)).toEqual([
        { code: "BAD_ARGUMENT", argument: "$first" },
      ]);
    },
  );

  test("of more items than there are numbers for are refused before the question is read further", async () => {
    expect(await refusalOf(app.url, ORGANISATIONS, { first: 1e300, sort: BY_NAME })).toEqual([
      { code: "BAD_ARGUMENT", argument: "first" },
    ]);
  });

  test("of a hundred items are allowed", async () => {
    expect((await read({ first: 100 })).totalCount).toBeGreaterThan(0);
  });

  test("are refused after a cursor of another order", async () => {
    const { pageInfo } = await read({ first: 1 });
    const sort = { by: "LINKS", direction: "ASCENDING" };
    expect(await refusalOf(app.url, ORGANISATIONS, { first: 1, after: pageInfo.endCursor, sort })).toEqual([
      { code: "BAD_ARGUMENT", argument: "after" },
    ]);
  });

  test("are refused after the cursor of a list whose items have another kind of place", async () => {
    const collaborators = await dataOf(
      app.url,
      `{ organisation(id: "org-stad") { collaborators { pageInfo { endCursor } } } }`,
    );
    const cursor = JSON.stringify(collaborators).match(/"endCursor":"([^"]+)"/)?.[1];
    const variables = { first: 1, after: cursor, sort: BY_NAME };
    expect(await refusalOf(app.url, ORGANISATIONS, variables)).toEqual([
      { code: "BAD_ARGUMENT", argument: "after" },
    ]);
  });

  const cursor = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString("base64url");
  test.each([
    ["nothing", ""],
    ["no code", "???"],
    ["other words", "hello there"],
    ["code of something else", Buffer.from("hello").toString("base64url")],
    ["no list", cursor({ order: "NAME" })],
    ["too little", cursor(["NAME ASCENDING en", "a"])],
    ["too much", cursor(["NAME ASCENDING en", "a", "b", "c"])],
    ["a list for a value", cursor(["NAME ASCENDING en", ["a"], "b"])],
    ["a number for an identifier", cursor(["NAME ASCENDING en", "a", 1])],
    ["very much", "a".repeat(100_000)],
  ])("are refused after a cursor that is malformed: %s", async (_, after) => {
    expect(await refusalOf(app.url, ORGANISATIONS, { first: 1, after, sort: BY_NAME })).toEqual([
      { code: "BAD_ARGUMENT", argument: "after" },
    ]);
  });
});
