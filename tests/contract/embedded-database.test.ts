import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { statements } from "../../server/src/database/catalogue.ts";
import type { Engine } from "../../server/src/database/engine.ts";
import { applySchema, openEngine } from "../../server/src/database/open-engine.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";
import { runChild } from "./children/child.ts";
import { CRASH_ROUNDS } from "./children/crash-rounds.ts";
import { groupOf } from "./children/group.ts";
import { contentOf, inOrder } from "./raw-statement.ts";
import { holding } from "./sample-network.ts";

/** A child needs a second or so to start, and more on a machine that is busy. */
const CHILD_MS = 60_000;
const CHILDREN = "tests/contract/children";

const openIn = (folder: string) => openEngine({ dataFolder: folder, neo4j: null });

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder("embedded");
});
afterAll(() => removeFolder(folder));

describe("an embedded database that is open", () => {
  test(
    "refuses a second process with a clear message, and takes it when it is closed",
    async () => {
      const data = join(folder, "shared");
      const engine = openIn(data);
      const whileOpen = await runChild(`${CHILDREN}/open-database.ts`, { SCHAKEL_DATA: data });
      expect(whileOpen.lines).toEqual([
        "DATABASE_IN_USE",
        `The database in ${data} is already in use by another process. Stop that one, or set SCHAKEL_DATA to another folder.`,
      ]);
      await engine.run(statements.putNeeds, { rows: [{ id: "x-1", properties: { id: "x-1" } }] });
      await engine.close();
      const whenClosed = await runChild(`${CHILDREN}/open-database.ts`, { SCHAKEL_DATA: data });
      expect(whenClosed.lines).toEqual(["opened"]);
    },
    CHILD_MS,
  );
});

describe("an embedded database that cannot be opened", () => {
  const codeOf = (data: string) => {
    try {
      openIn(data);
      return "opened";
    } catch (thrown) {
      return thrown;
    }
  };

  test("because its folder cannot be made is DATABASE_UNWRITABLE and names the folder", async () => {
    const file = join(folder, "a-file");
    await writeFile(file, "no folder");
    expect(codeOf(join(file, "data"))).toMatchObject({
      code: "DATABASE_UNWRITABLE",
      message: expect.stringContaining(join(file, "data")),
    });
  });

  test("because its file is something else is not said to be in use, and the file stays as it is", async () => {
    const data = join(folder, "padlocked");
    await mkdir(data);
    await writeFile(join(data, "schakel.grafeo"), "something else");
    expect(codeOf(data)).toMatchObject({ code: "DATABASE_FAILED", message: expect.stringContaining(data) });
    expect(await readFile(join(data, "schakel.grafeo"), "utf8")).toBe("something else");
  });

  test("because a folder stands in its place is DATABASE_FAILED", async () => {
    await mkdir(join(folder, "folder", "schakel.grafeo"), { recursive: true });
    expect(codeOf(join(folder, "folder"))).toMatchObject({ code: "DATABASE_FAILED" });
  });
});

describe("an embedded database whose process is killed while it writes", () => {
  /** Writes in a process of its own, killed once it has acknowledged some groups; gives those it acknowledged. */
  async function writeAndBeKilled(data: string, round: number): Promise<readonly string[]> {
    const { lines, signal } = await runChild(
      `${CHILDREN}/write-without-end.ts`,
      { SCHAKEL_DATA: data, ROUND: `round${round}` },
      { killAfter: 5 + 11 * round },
    );
    expect(signal).toBe("SIGKILL");
    return lines;
  }

  /** The groups that are there, whole; anything half there makes the contents differ. */
  async function groupsIn(engine: Engine): Promise<string[]> {
    const { nodes, links } = await contentOf(engine);
    const network = nodes.filter(({ labels }) => labels.includes("NetworkNode"));
    const names = network
      .filter(({ labels }) => labels.includes("Theme"))
      .map(({ properties }) => String(properties.titleEn));
    const whole = names.map(groupOf);
    const expected = holding(
      whole.flatMap((group) => group.nodes),
      whole.flatMap((group) => group.links),
    );
    expect({ nodes: network, links }).toEqual(inOrder(expected));
    return names;
  }

  test(
    "has everything that was acknowledged, exactly once, and nothing half",
    async () => {
      const data = join(folder, "killed");
      const acknowledged: string[] = [];
      for (let round = 0; round < CRASH_ROUNDS; round += 1) {
        acknowledged.push(...(await writeAndBeKilled(data, round)));
        const engine = openIn(data);
        await applySchema(engine);
        const there = await groupsIn(engine);
        // One group of each round may have been committed without there being time to say so.
        expect(there.filter((name) => acknowledged.includes(name)).toSorted()).toEqual(
          acknowledged.toSorted(),
        );
        expect(there.length - acknowledged.length).toBeLessThanOrEqual(round + 1);
        expect(await engine.run(statements.readVersion, {})).toMatchObject([{ version: there.length }]);
        await engine.close();
      }
    },
    CRASH_ROUNDS * CHILD_MS,
  );
});
