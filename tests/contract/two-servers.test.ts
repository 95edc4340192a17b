import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { z } from "zod";
import { statements } from "../../server/src/database/catalogue.ts";
import { writeNodes } from "../../server/src/intake/write-network.ts";
import { dataOf, shapedData } from "../support/api/ask-graphql.ts";
import { eventually } from "../support/api/eventually.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveNetwork } from "../support/api/serve-app.ts";
import { type ChildServer, serveInChild } from "../support/api/serve-in-child.ts";
import { describeOnNeo4j } from "../support/engines/describe-on-engines.ts";
import { node } from "./sample-network.ts";

const START_MS = 180_000;
/** Two seconds on a quiet machine; what is tested is that it comes by itself. */
const PATIENCE_MS = 30_000;
const PAGE = `query ($after: String) {
  organisations(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } }
}`;
const pageShape = z.object({
  organisations: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
  }),
});

describeOnNeo4j("two servers on one Neo4j", (open) => {
  let here: ServedApp;
  let there: ChildServer;
  beforeAll(async () => {
    const { uri, user, password, database, kind } = await open();
    here = await serveNetwork({ uri, user, password, database, kind }, sampleNetwork);
    there = await serveInChild({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    });
  }, START_MS);
  afterAll(async () => {
    await there?.end("SIGKILL");
    await here?.close();
  });

  const write = (id: string) =>
    here.engine.transaction("write", async (runner) => {
      await writeNodes(runner, [node("NEED", id, { titleEn: id, kind: "NEED", status: "OPEN" })]);
      await runner.run(statements.raiseVersion, { changedAt: "2026-11-02T00:00:00.000Z" });
    });
  const isShown = async (url: string, id: string) =>
    (await dataOf(url, "query ($id: ID!) { need(id: $id) { id } }", { id })).need !== null;

  test("show what the other one wrote", async () => {
    await write("need-written-here");
    expect(await eventually(PATIENCE_MS, () => isShown(there.url, "need-written-here"))).toBe(true);
  });

  test("read on where the other one's page ended", async () => {
    const found: string[] = [];
    let after: string | null = null;
    for (let url = here.url; ; url = url === here.url ? there.url : here.url) {
      const { organisations }: z.infer<typeof pageShape> = await shapedData(pageShape, url, PAGE, { after });
      found.push(...organisations.nodes.map(({ id }) => id));
      after = organisations.pageInfo.endCursor;
      if (!organisations.pageInfo.hasNextPage) break;
    }
    const all = await dataOf(here.url, "{ organisations(first: 100) { nodes { id } } }");
    expect({ organisations: { nodes: found.map((id) => ({ id })) } }).toEqual(all);
  });

  test("lose nothing that was acknowledged when one of them is killed", async () => {
    await write("need-before-the-end");
    await there.end("SIGKILL");
    await write("need-after-the-end");
    expect(await eventually(PATIENCE_MS, () => isShown(here.url, "need-after-the-end"))).toBe(true);
    for (const id of ["need-written-here", "need-before-the-end"])
      expect(await isShown(here.url, id)).toBe(true);
  });
});
