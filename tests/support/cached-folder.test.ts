import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cachedFolder, cacheHome } from "./cached-folder.ts";
import { removeFolder, temporaryFolder } from "./temporary-folder.ts";

describe("a cached folder", () => {
  let home: string;
  const writing = (text: string) => (folder: string) => writeFile(join(folder, "jar"), text);
  beforeAll(async () => {
    home = await temporaryFolder("cache");
  });
  afterAll(() => removeFolder(home));

  test("is filled once and then used as it is", async () => {
    await cachedFolder("once", writing("first"), home);
    const folder = await cachedFolder("once", writing("second"), home);
    expect(await readFile(join(folder, "jar"), "utf8")).toBe("first");
  });

  test("is the same whole one for two that fill it at once, and nothing half done stays", async () => {
    const folders = await Promise.all(["a", "b"].map((text) => cachedFolder("both", writing(text), home)));
    expect(new Set(folders).size).toBe(1);
    expect((await readdir(home)).filter((name) => name.startsWith("both"))).toEqual(["both"]);
  });

  test("is absent after a failure, so that the next run tries again", async () => {
    const failing = cachedFolder("broken", () => Promise.reject(new Error("no network")), home);
    await expect(failing).rejects.toThrow("no network");
    expect(await readdir(home)).not.toContainEqual(expect.stringContaining("broken"));
  });

  test("stands where XDG_CACHE_HOME says", () => {
    expect(cacheHome({ XDG_CACHE_HOME: "/cache" })).toBe(join("/cache", "schakel-tests"));
  });
});
