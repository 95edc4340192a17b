import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { statements } from "../../server/src/database/catalogue.ts";
import type { Engine } from "../../server/src/database/engine.ts";
import { openEngine } from "../../server/src/database/open-engine.ts";
import { dataOf } from "../support/api/ask-graphql.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { openWith, serveApp } from "../support/api/serve-app.ts";
import { serveInChild } from "../support/api/serve-in-child.ts";
import { describeOnSmallDisk } from "../support/small-disk.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";

const CHILD_MS = 120_000;
const MEGABYTES = 6;
const LONG = "x".repeat(10_000);
const QUESTION = "{ organisations(first: 1) { totalCount nodes { website } } }";

const write = (engine: Engine, id: string) =>
  engine.run(statements.putNeeds, { rows: [{ id, properties: { id, titleEn: LONG } }] });

describeOnSmallDisk("an embedded database on a disk that runs full", MEGABYTES, ({ folder }) => {
  test("refuses what does not fit with a code, loses nothing before it, and is still read", async () => {
    const engine = await openWith({ kind: "embedded", folder }, sampleNetwork);
    const app = await serveApp(engine);
    const [before] = await engine.run(statements.countEverything, {});
    let written = 0;
    let refused: unknown = null;
    while (refused === null && written < 100 * MEGABYTES * 2)
      await write(engine, `need-${written}`).then(
        () => {
          written += 1;
        },
        (thrown: unknown) => {
          refused = thrown;
        },
      );
    expect(refused).toMatchObject({ name: "DatabaseError", code: "DATABASE_UNWRITABLE" });
    const [after] = await engine.run(statements.countEverything, {});
    expect(after?.nodes).toBe((before?.nodes ?? 0) + written);
    expect(await dataOf(app.url, QUESTION)).toMatchObject({ organisations: { nodes: [expect.anything()] } });
    expect((await fetch(`${app.url}/ready`)).status).toBe(200);
    // On a full disk it cannot write its own last words either; what was acknowledged is in its log all the same.
    await app
      .close()
      .catch((thrown: unknown) => expect(thrown).toMatchObject({ code: "DATABASE_UNWRITABLE" }));
  });
});

describeOnSmallDisk("an embedded database in a folder that may only be read", MEGABYTES, (disk) => {
  test(
    "is served by a server that starts on it, and writes are refused with a code",
    async () => {
      const made = await temporaryFolder("made");
      await (await openWith({ kind: "embedded", folder: made }, sampleNetwork)).close();
      await copyFile(join(made, "schakel.grafeo"), join(disk.folder, "schakel.grafeo"));
      await removeFolder(made);
      disk.makeReadOnly();
      const server = await serveInChild({ SCHAKEL_DATA: disk.folder, SCHAKEL_LOG: "silent" });
      expect(await dataOf(server.url, QUESTION)).toMatchObject({
        organisations: { nodes: [expect.anything()] },
      });
      await server.end("SIGTERM");
      const engine = openEngine({ dataFolder: disk.folder, neo4j: null });
      await expect(write(engine, "need-refused")).rejects.toMatchObject({ code: "DATABASE_UNWRITABLE" });
      expect((await engine.run(statements.countEverything, {}))[0]?.nodes).toBeGreaterThan(0);
      await engine.close();
    },
    CHILD_MS,
  );
});
