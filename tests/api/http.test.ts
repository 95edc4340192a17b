import { mkdir, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DatabaseError } from "../../server/src/database/errors.ts";
import { ask, dataOf, readAnswer } from "../support/api/ask-graphql.ts";
import { eventually } from "../support/api/eventually.ts";
import { rememberingLog } from "../support/api/log-lines.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveEmbedded } from "../support/api/serve-app.ts";
import { removeFolder, temporaryFolder } from "../support/temporary-folder.ts";

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

describe("over HTTP", () => {
  let app: ServedApp;
  let pageFolder: string;
  let verifyFails = false;
  const { log, lines } = rememberingLog();
  beforeAll(async () => {
    pageFolder = await temporaryFolder("page");
    await mkdir(join(pageFolder, "assets"));
    await writeFile(join(pageFolder, "index.html"), "<!doctype html><title>The page</title>");
    await writeFile(join(pageFolder, "graphiql.html"), "<!doctype html><title>Try a question</title>");
    await writeFile(join(pageFolder, "assets", "page-1234.js"), "export {};");
    await writeFile(join(pageFolder, "..secret"), "not to be served");
    const before = (name: string) => {
      if (name === "verify" && verifyFails) throw new DatabaseError("DATABASE_UNAVAILABLE", "secret-host");
    };
    app = await serveEmbedded(sampleNetwork, { before, pageFolder, log });
  });
  afterAll(async () => {
    await app.close();
    await removeFolder(pageFolder);
  });
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });

  test("/health and /ready say that all is well", async () => {
    expect(await (await get("/health")).json()).toEqual({ status: "ok" });
    expect(await (await get("/ready")).json()).toEqual({ status: "ready" });
  });

  test("/ready is a 503 while the database does not answer, and /health stays well", async () => {
    verifyFails = true;
    const ready = await get("/ready");
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({
      error: { code: "DATABASE_UNAVAILABLE", message: "The database does not answer." },
    });
    expect((await get("/health")).status).toBe(200);
    verifyFails = false;
    expect((await get("/ready")).status).toBe(200);
  });

  test("/ and /graphql are pages in a browser, kept by it only as long as they do not change", async () => {
    const page = await get("/", { accept: BROWSER });
    expect(page.headers.get("content-type")).toMatch("text/html");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect(await page.text()).toContain("The page");
    const graphiql = await get("/graphql", { accept: BROWSER });
    expect(graphiql.headers.get("content-type")).toMatch("text/html");
    expect(await graphiql.text()).toContain("Try a question");
  });

  test("/graphql answers JSON to everybody else, and to a question in the address", async () => {
    for (const accept of ["application/json", "*/*", "application/graphql-response+json"]) {
      const response = await get("/graphql", { accept, "x-graphql-yoga-csrf": "1" });
      expect(response.headers.get("content-type")).toMatch("json");
      expect(response.status).toBe(400);
    }
    const asked = await get("/graphql?query={__typename}", { accept: BROWSER, "x-graphql-yoga-csrf": "1" });
    expect(await asked.json()).toMatchObject({ data: { __typename: "Query" } });
  });

  test("files whose names change with their content are kept for ever", async () => {
    const file = await get("/assets/page-1234.js");
    expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test.each([
    "/nothing",
    "/assets/nothing.js",
    "/graphql/nothing",
    "/..%2f..%2fetc%2fpasswd",
    "/assets/..%2f..secret",
    "/%00",
    "/%E0%A4%A",
  ])("%s is a coded error in JSON", async (path) => {
    const response = await get(path);
    expect([400, 404]).toContain(response.status);
    expect(response.headers.get("content-type")).toMatch("application/json");
    expect(await response.json()).toMatchObject({
      error: { code: expect.stringMatching(/^(NOT_FOUND|BAD_REQUEST)$/) },
    });
  });

  test("every answer has headers that keep the page safe", async () => {
    for (const path of ["/", "/graphql", "/health", "/nothing"]) {
      const { headers } = await get(path, { accept: BROWSER });
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toMatch("default-src 'self'");
      expect(policy).toMatch("script-src 'self'");
      expect(policy).toMatch("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test("the map for frames is shown in the sites that the settings name, and nothing else is", async () => {
    const policyOf = async (embedIn: readonly string[], path: string) => {
      const served = await serveEmbedded(sampleNetwork, { limits: { embedIn } });
      const { headers } = await fetch(served.url + path);
      await served.close();
      const [, ancestors] =
        /frame-ancestors ([^;]*)/.exec(headers.get("content-security-policy") ?? "") ?? [];
      return { ancestors, older: headers.get("x-frame-options") };
    };
    const SITE = "https://example.org";
    expect(await policyOf([SITE], "/embed")).toEqual({ ancestors: `'self' ${SITE}`, older: null });
    expect(await policyOf(["*"], "/embed")).toEqual({ ancestors: "'self' *", older: null });
    expect(await policyOf([], "/embed")).toEqual({ ancestors: "'none'", older: "SAMEORIGIN" });
    expect(await policyOf([SITE], "/")).toEqual({ ancestors: "'none'", older: "SAMEORIGIN" });
  });

  test.each(["br", "gzip", "deflate"])(
    "large answers are compressed by %s for who can read that, small ones are not",
    async (encoding) => {
      const ask = async (query: string, accepted: string) => {
        const response = await fetch(`${app.url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json", "accept-encoding": accepted },
          body: JSON.stringify({ query }),
        });
        expect(response.headers.get("vary")).toMatch(/accept-encoding/i);
        return { encoding: response.headers.get("content-encoding"), text: await response.text() };
      };
      const large = "{ __schema { types { name description } } }";
      const { text } = await ask(large, "identity");
      // The second time it is an answer that is kept.
      for (let time = 0; time < 2; time++) expect(await ask(large, encoding)).toEqual({ encoding, text });
      expect((await ask("{ __typename }", encoding)).encoding).toBeNull();
    },
  );

  test("the log tells of every answer and never what was asked", async () => {
    await dataOf(app.url, "query ($text: String!) { search(text: $text) { totalCount } }", {
      text: "geheim",
    });
    await get("/assets/geheim.js?geheim=geheim");
    await get(`/${"a".repeat(5_000)}`);
    // A line is written when the last of an answer is handed over, which may be after it has arrived.
    const told = (method: string, path: string, status: number) =>
      lines.some((line) => {
        const fields: unknown = JSON.parse(line);
        return isDeepStrictEqual({ ...Object(fields), method, path, status }, fields);
      });
    expect(await eventually(2_000, () => told("POST", "/graphql", 200))).toBe(true);
    expect(await eventually(2_000, () => told("GET", "/assets/geheim.js", 404))).toBe(true);
    expect(await eventually(2_000, () => told("GET", `/${"a".repeat(199)}`, 404))).toBe(true);
    expect(lines.join().replaceAll("/assets/geheim.js", "")).not.toContain("geheim");
  });

  test("the log names a question and tells what it cost and how it went, in one line", async () => {
    lines.length = 0;
    await dataOf(app.url, "query Numbers { networkSummary { version } }");
    await ask(app.url, 'query Nobody($id: ID!) { paths(from: $id, to: "org-dorp") { length } }', {
      id: "geheim",
    });
    const told = (fields: object) => () =>
      lines.filter((line) => isDeepStrictEqual({ ...JSON.parse(line), ...fields }, JSON.parse(line)))
        .length === 1;
    const answered = { method: "POST", path: "/graphql", msg: "answered", level: 30 };
    expect(await eventually(2_000, told({ ...answered, operation: "Numbers", cost: 12, status: 200 }))).toBe(
      true,
    );
    expect(
      await eventually(2_000, told({ ...answered, operation: "Nobody", code: "UNKNOWN_NODE", status: 400 })),
    ).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toMatch(/geheim|127\.0\.0\.1|::1/);
  });

  describe("a body", () => {
    const question = (bytes: number) => {
      const body = (filling: string) => JSON.stringify({ query: `{ __typename } #${filling}` });
      return body(" ".repeat(bytes - body("").length));
    };

    test("of 200 kB is read", async () => {
      const body = question(200_000);
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${app.url}/graphql`, { method: "POST", headers, body });
      expect(await response.json()).toMatchObject({ data: { __typename: "Query" } });
    });

    test.each(["application/json", "application/graphql", "application/graphql+json"])(
      "of a byte more, as %s, is a coded 413",
      async (contentType) => {
        const headers = { "content-type": contentType };
        const body = question(200_001);
        const answer = await readAnswer(await fetch(`${app.url}/graphql`, { method: "POST", headers, body }));
        expect([answer.status, answer.errors?.[0]?.extensions?.code]).toEqual([
          413,
          "REQUEST_ENTITY_TOO_LARGE",
        ]);
      },
    );

    /** Sends 100 kB at a time without telling how much it will be, until it is answered or all is sent. */
    function sendWithoutEnd(pieces: number): Promise<{ status: number | undefined; sent: number }> {
      return new Promise((resolve, reject) => {
        let sent = 0;
        let answered = false;
        const options = { method: "POST", headers: { "content-type": "application/json" } };
        const outgoing = request(`${app.url}/graphql`, options, (response) => {
          answered = true;
          response.resume();
          resolve({ status: response.statusCode, sent });
          outgoing.destroy();
        });
        outgoing.on("error", (error) => (answered ? undefined : reject(error)));
        const send = () => {
          if (answered) return;
          if (sent === pieces) return outgoing.end();
          sent += 1;
          outgoing.write(" ".repeat(100_000), () => setImmediate(send));
        };
        send();
      });
    }

    test("without a length is read no further than that", async () => {
      const { status } = await sendWithoutEnd(100);
      expect(status).toBe(413);
    });

    test("that was too large leaves the server well", async () => {
      expect((await get("/health")).status).toBe(200);
      expect(await dataOf(app.url, "{ __typename }")).toEqual({ __typename: "Query" });
    });
  });
});

test("a page that is not built says so in plain words", async () => {
  const folder = await temporaryFolder("no-page");
  const app = await serveEmbedded(sampleNetwork, { pageFolder: folder });
  const response = await fetch(app.url);
  expect(response.status).toBe(503);
  expect(await response.text()).toBe("The page is not built yet. Run: npm run build\n");
  await app.close();
  await removeFolder(folder);
});

test("what nobody expected is masked, and found in the log by its request id", async () => {
  const { log, lines } = rememberingLog();
  const map = {
    get current(): null {
      throw new Error("secret-host");
    },
    at: () => undefined,
  };
  const app = await serveEmbedded(sampleNetwork, { map, log });
  const response = await fetch(`${app.url}/map`);
  const requestId = response.headers.get("x-request-id");
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({
    error: { code: "INTERNAL_SERVER_ERROR", message: "Something went wrong here.", requestId },
  });
  const told = lines.filter((line) => line.includes("secret-host"));
  expect(told).toEqual([expect.stringContaining(String(requestId))]);
  await app.close();
});
