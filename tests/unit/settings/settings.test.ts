import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readProcessSettings, readSettings, SETTINGS, SettingError } from "../../../server/src/settings.ts";
import { settingsTable, settingsTableIn } from "../../support/readme/settings-table.ts";
import { removeFolder, temporaryFolder } from "../../support/temporary-folder.ts";

function refusalOf(environment: Record<string, string>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingError) return error.message;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

describe("settings", () => {
  test("have defaults that need nothing and answer this machine only", () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: "127.0.0.1",
      dataFolder: resolve("data"),
      logLevel: "info",
      metrics: null,
      budget: 1_200_000,
      proxies: 0,
      cacheBytes: 32_000_000,
      embedIn: ["*"],
      neo4j: null,
    });
  });

  test("are taken from the environment", () => {
    const settings = readSettings({
      PORT: "8080",
      HOST: "0.0.0.0",
      SCHAKEL_DATA: "/var/lib/schakel",
      SCHAKEL_LOG: "warn",
      SCHAKEL_METRICS: "[::1]:9464",
      SCHAKEL_BUDGET: "20000",
      SCHAKEL_PROXIES: "2",
      SCHAKEL_CACHE: "0",
      SCHAKEL_EMBED: "https://a.example http://localhost:8080",
      NEO4J_URI: "neo4j+s://db.example.org:7687",
      NEO4J_USER: "reader",
      NEO4J_PASSWORD: "geheim woord|%",
      NEO4J_DATABASE: "schakel.test-1",
    });
    expect(settings).toEqual({
      port: 8080,
      host: "0.0.0.0",
      dataFolder: "/var/lib/schakel",
      logLevel: "warn",
      metrics: { host: "::1", port: 9464 },
      budget: 20_000,
      proxies: 2,
      cacheBytes: 0,
      embedIn: ["https://a.example", "http://localhost:8080"],
      neo4j: {
        uri: "neo4j+s://db.example.org:7687",
        user: "reader",
        password: "geheim woord|%",
        database: "schakel.test-1",
      },
    });
  });

  test("that are empty have their defaults, as in a file with nothing filled in", () => {
    const empty = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, ""]));
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  test("of Neo4j have the server's own user and database when only its address is given", () => {
    expect(readSettings({ NEO4J_URI: "bolt://localhost:7687" }).neo4j).toEqual({
      uri: "bolt://localhost:7687",
      user: "neo4j",
      password: "",
      database: null,
    });
  });

  test.each([
    ["PORT", "0"],
    ["PORT", "65535"],
    ["HOST", "::1"],
    ["HOST", "my-host.example.org"],
    ["SCHAKEL_DATA", "a folder with spaces"],
    ["SCHAKEL_LOG", "silent"],
    ["SCHAKEL_METRICS", "127.0.0.1:9464"],
    ["SCHAKEL_BUDGET", "999999999"],
    ["SCHAKEL_PROXIES", "10"],
    ["NEO4J_URI", "bolt+ssc://db"],
    ["NEO4J_DATABASE", "neo"],
  ])("%s may be %j", (name, value) => {
    expect(() => readSettings({ [name]: value })).not.toThrow();
  });

  test.each([
    ["PORT", "65536", "a whole number from 0 to 65535"],
    ["PORT", "-1", "a whole number"],
    ["PORT", "80a", "a whole number"],
    ["PORT", "4000.5", "a whole number"],
    ["PORT", " 4000", "a whole number"],
    ["PORT", "1e3", "a whole number"],
    ["HOST", "http://localhost", "a host name or address"],
    ["HOST", "local host", "a host name or address"],
    ["SCHAKEL_LOG", "loud", "silent, error, warn, info, debug"],
    ["SCHAKEL_LOG", "INFO", "silent, error, warn, info, debug"],
    ["SCHAKEL_METRICS", "9464", "a host name or address and a port"],
    ["SCHAKEL_METRICS", "::1:9464", "a host name or address and a port"],
    ["SCHAKEL_BUDGET", "0", "a whole number from 20000"],
    ["SCHAKEL_PROXIES", "11", "a whole number from 0 to 10"],
    ["NEO4J_URI", "localhost:7687", "bolt://"],
    ["NEO4J_URI", "http://localhost:7474", "neo4j://"],
    ["NEO4J_URI", "bolt://", "bolt://"],
    ["NEO4J_DATABASE", "1st", "a database name"],
    ["NEO4J_DATABASE", "a b", "a database name"],
  ])("%s may not be %j, said in one line with what is allowed", (name, value, allowed) => {
    const message = refusalOf({ [name]: value });
    expect(message).toMatch(new RegExp(`^${name}: `));
    expect(message).toContain(JSON.stringify(value));
    expect(message).toContain(allowed);
    expect(message).not.toContain("\n");
  });

  test("with a line break in a value are still refused in one line", () => {
    expect(refusalOf({ HOST: "a\nb" })).not.toContain("\n");
  });

  test("never show a password, also not one that stands in the address of Neo4j", () => {
    const message = refusalOf({ NEO4J_URI: "bolt://neo4j:geheim@localhost:7687", NEO4J_PASSWORD: "geheim" });
    expect(message).toContain("NEO4J_URI");
    expect(message).not.toContain("geheim");
    expect(new SettingError("NEO4J_PASSWORD", "geheim").message).toBe(
      "NEO4J_PASSWORD: the given value is not allowed; give any text.",
    );
  });

  test("stand in the README as they are", async () => {
    const readme = await readFile(join(import.meta.dirname, "../../../README.md"), "utf8");
    expect(settingsTableIn(readme)).toBe(settingsTable());
  });
});

describe("the settings of a process", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await temporaryFolder("settings");
  });
  afterEach(() => removeFolder(folder));
  const writeEnv = (text: string) => writeFile(join(folder, ".env"), text);

  test("come from a file .env where it is started", async () => {
    await writeEnv("# ours\nPORT=4321\nSCHAKEL_LOG='debug'\n");
    expect(readProcessSettings({}, folder)).toMatchObject({ port: 4321, logLevel: "debug" });
  });

  test("come from the environment before the file", async () => {
    await writeEnv("PORT=4321\nSCHAKEL_LOG=debug\n");
    expect(readProcessSettings({ PORT: "5678" }, folder)).toMatchObject({ port: 5678, logLevel: "debug" });
  });

  test("are refused in the file as in the environment", async () => {
    await writeEnv("PORT=none\n");
    expect(() => readProcessSettings({}, folder)).toThrow(/^PORT: "none" is not allowed/);
  });

  test("need no such file, and do not mind a folder of that name", async () => {
    expect(readProcessSettings({}, folder).port).toBe(4000);
    await mkdir(join(folder, ".env"));
    expect(readProcessSettings({}, folder).port).toBe(4000);
  });
});
