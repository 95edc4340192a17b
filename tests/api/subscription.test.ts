import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { statements } from "../../server/src/database/catalogue.ts";
import { writeNodes } from "../../server/src/intake/write-network.ts";
import { ask } from "../support/api/ask-graphql.ts";
import { eventually } from "../support/api/eventually.ts";
import { type Following, followChanges } from "../support/api/follow-changes.ts";
import { node, sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveEmbedded } from "../support/api/serve-app.ts";

/** Of this process, in which both the server and those who follow run. */
const openConnections = () =>
  process.getActiveResourcesInfo().filter((kind) => kind === "TCPSocketWrap").length;

describe("who follows the network", () => {
  let app: ServedApp;
  const following: Following[] = [];
  // Yoga greets its readers forty times as often when it takes itself to be under test.
  const environment = process.env.NODE_ENV;
  beforeAll(() => {
    process.env.NODE_ENV = "production";
  });
  afterAll(() => {
    process.env.NODE_ENV = environment;
  });
  beforeEach(async () => {
    app = await serveEmbedded(sampleNetwork, { limits: { proxies: 1 } });
  });
  afterEach(async () => {
    for (const one of following.splice(0)) one.vanish();
    await app.close();
  });

  async function follow(options?: Parameters<typeof followChanges>[1]): Promise<Following> {
    const one = await followChanges(app.url, options);
    following.push(one);
    return one;
  }

  async function change(work: "add" | "remove", ids: readonly string[]): Promise<void> {
    await app.engine.transaction("write", async (runner) => {
      if (work === "remove") await runner.run(statements.removeNodes, { ids: [...ids] });
      else
        await writeNodes(
          runner,
          ids.map((id) => node("ORGANISATION", id, { name: id, kind: "museum" })),
        );
      await runner.run(statements.raiseVersion, { changedAt: "2026-11-03T00:00:00.000Z" });
    });
    await app.publisher.refresh();
  }
  const add = (...ids: string[]) => change("add", ids);
  const remove = (...ids: string[]) => change("remove", ids);
  const allWait = (count: number) => eventually(5_000, () => app.changes.waiting === count);

  test("is told of each new version, when it was, and what is new, gone or other", async () => {
    const one = await follow();
    expect(await allWait(1)).toBe(true);
    await add("org-new");
    expect(await one.next()).toEqual({
      version: 2,
      changedAt: "2026-11-03T00:00:00.000Z",
      complete: true,
      added: ["org-new"],
      removed: [],
      changed: [],
    });
    await remove("org-gilde");
    // Its member and the idea it proposes have a link less.
    expect(await one.next()).toMatchObject({
      version: 3,
      added: [],
      removed: ["org-gilde"],
      changed: ["idea-dream", "org-dorp"],
    });
  });

  test("who comes back learns by its version what was missed, as one change", async () => {
    await add("org-a", "org-b");
    await add("org-c");
    await remove("org-a", "org-eiland");
    const one = await follow({ since: 1 });
    expect(await one.next()).toMatchObject({
      version: 4,
      complete: true,
      added: ["org-b", "org-c"],
      removed: ["org-eiland"],
    });
    const other = await follow({ since: 3 });
    expect(await other.next()).toMatchObject({ version: 4, added: [], removed: ["org-a", "org-eiland"] });
  });

  test("who is up to date waits for the next one", async () => {
    const one = await follow({ since: 1 });
    expect(await allWait(1)).toBe(true);
    await add("org-new");
    expect(await one.next()).toMatchObject({ version: 2, added: ["org-new"] });
  });

  test.each([0, 99])(
    "who has version %d, of which nothing is known, is told to read again",
    async (since) => {
      const one = await follow({ since });
      expect(await one.next()).toMatchObject({
        version: 1,
        complete: false,
        added: [],
        removed: [],
        changed: [],
      });
    },
  );

  test("who misses more than can be told is told to read again", async () => {
    await add(...Array.from({ length: 101 }, (_, at) => `org-new-${String(at).padStart(3, "0")}`));
    const change = await (await follow({ since: 1 })).next();
    expect(change.complete).toBe(false);
    expect(change.added).toHaveLength(100);
  });

  test("who reads slowly holds nobody back, and is told the newest", async () => {
    const slow = await follow();
    const quick = await follow();
    expect(await allWait(2)).toBe(true);
    slow.pause();
    for (let version = 2; version <= 20; version++) {
      await add(`org-${version}`);
      expect(await quick.next()).toMatchObject({ version, added: [`org-${version}`] });
    }
    slow.resume();
    const told: string[] = [];
    for (let version = 1; version < 20; ) {
      const change = await slow.next();
      told.push(...change.added);
      ({ version } = change);
    }
    expect(told).toHaveLength(19);
  });

  test("who vanishes is let go: of a thousand nothing stays, no connection either", async () => {
    const before = openConnections();
    for (let hundred = 0; hundred < 10; hundred++) {
      await Promise.all(
        Array.from({ length: 100 }, (_, at) =>
          follow({ headers: { "x-forwarded-for": `192.0.${hundred}.${at}` } }),
        ),
      );
    }
    expect(await allWait(1_000)).toBe(true);
    for (const one of following.splice(0)) one.vanish();
    expect(await allWait(0)).toBe(true);
    expect(await eventually(5_000, async () => openConnections() <= before)).toBe(true);
    // The places of the thousand are free again.
    const again = await follow({ headers: { "x-forwarded-for": "192.0.0.1" } });
    expect(again.status).toBe(200);
  }, 120_000);

  test("may do so twenty times at once, and not more", async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => follow()));
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
    const response = await fetch(`${app.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query: "subscription { networkChanged { version } }" }),
    });
    const text = await response.text();
    expect(response.status).toBe(429);
    expect(text).toContain("TOO_MANY_SUBSCRIPTIONS");
    all[0]?.vanish();
    expect(await allWait(19)).toBe(true);
    expect(await eventually(2_000, async () => (await follow()).status === 200)).toBe(true);
  });

  test("comes to an end when the server is told to stop, at once", async () => {
    const one = await follow();
    expect(await allWait(1)).toBe(true);
    app.changes.close();
    await one.ended;
  });

  test.each([
    ["by GET", "GET", "text/event-stream", 405, "METHOD_NOT_ALLOWED"],
    ["as JSON", "POST", "application/json", 406, "NOT_ACCEPTABLE"],
  ])("cannot be told so %s", async (_, method, accept, status, code) => {
    const query = "subscription { networkChanged { version } }";
    const answer =
      method === "POST"
        ? await ask(app.url, query)
        : await fetch(`${app.url}/graphql?query=${encodeURIComponent(query)}`, {
            headers: { accept: `${accept}, application/json;q=0.5`, "x-graphql-yoga-csrf": "1" },
          });
    expect(answer.status).toBe(status);
    const text = answer instanceof Response ? await answer.text() : answer.text;
    expect(text).toContain(code);
  });
});
