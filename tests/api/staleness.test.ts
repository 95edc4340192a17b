import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DatabaseError } from "../../server/src/database/errors.ts";
import { ask } from "../support/api/ask-graphql.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { openWith, type ServedApp, serveApp } from "../support/api/serve-app.ts";
import { watchEngine } from "../support/api/watch-engine.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";

describe("while the database does not answer", () => {
  let app: ServedApp;
  let folder: string;
  let failing = false;
  let asked: string[] = [];
  beforeAll(async () => {
    folder = await temporaryFolder("stale");
    const engine = watchEngine(await openWith({ kind: "embedded", folder }, sampleNetwork), (name) => {
      asked.push(name);
      if (failing) throw new DatabaseError("DATABASE_UNAVAILABLE", "secret-host");
    });
    app = await serveApp(engine);
  });
  afterAll(async () => {
    await app.close();
    await removeFolder(folder);
  });

  test("what the published network knows is answered, and says that it may be stale", async () => {
    const published = '{ networkSummary { version } organisation(id: "org-dorp") { label { en } } }';
    expect((await ask(app.url, published)).extensions).not.toHaveProperty("stale");
    failing = true;
    await app.publisher.refresh();
    const answer = await ask(app.url, published);
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({
      networkSummary: { version: 1 },
      organisation: { label: { en: "Dorpsmuseum" } },
    });
    expect(answer.extensions).toMatchObject({ stale: true });
  });

  test("what needs it is a 503, which says so too for the part that is known", async () => {
    const answer = await ask(app.url, '{ organisation(id: "org-dorp") { id website } }');
    expect(answer.status).toBe(503);
    expect(answer.errors?.[0]?.extensions?.code).toBe("DATABASE_UNAVAILABLE");
    expect(answer.data).toEqual({ organisation: { id: "org-dorp", website: null } });
    expect(answer.extensions).toMatchObject({ stale: true });
  });

  test("it is waited for once by each question, also by one that is asked again and again", async () => {
    const query = '{ organisation(id: "org-dorp") { website needs(first: 5) { nodes { id } } } }';
    for (let time = 0; time < 8; time++) {
      asked = [];
      expect((await ask(app.url, query)).status).toBe(503);
      expect(asked).toEqual(["organisation/get-organisations"]);
    }
  });

  test("that is over once it answers again", async () => {
    failing = false;
    await app.publisher.refresh();
    expect((await ask(app.url, "{ networkSummary { version } }")).extensions).not.toHaveProperty("stale");
  });
});
