import { afterEach, describe, expect, test } from "@jest/globals";
import { readAnswer } from "../support/api/ask-graphql.ts";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, type ServeOptions, serveEmbedded } from "../support/api/serve-app.ts";

/** Room for fifty questions of the smallest kind; room for another one comes back in a little more than a second. */
const SMALL = 500;

describe("a caller who has spent the budget", () => {
  let app: ServedApp;
  afterEach(() => app.close());
  const serve = async (limits: NonNullable<ServeOptions["limits"]>) => {
    app = await serveEmbedded(sampleNetwork, { limits });
  };

  async function askFrom(forwardedFor: string | null, query = "{ __typename }") {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${app.url}/graphql`, {
      method: "POST",
      headers: forwardedFor === null ? headers : { ...headers, "x-forwarded-for": forwardedFor },
      body: JSON.stringify({ query }),
    });
    return readAnswer(response);
  }

  async function spend(forwardedFor: string | null, query?: string): Promise<void> {
    while ((await askFrom(forwardedFor, query)).status !== 429);
  }

  test("is refused with a code, a sentence and when to come back", async () => {
    await serve({ budget: SMALL });
    await spend(null);
    const { status, headers, errors, data } = await askFrom(null);
    expect(status).toBe(429);
    expect(Number(headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(Number(headers.get("retry-after"))).toBeLessThanOrEqual(60);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: `You have asked as much as one caller may in a minute. Ask again in ${headers.get("retry-after")} s.`,
        extensions: { code: "TOO_MANY_REQUESTS" },
      },
    ]);
  });

  test("has spent it on questions that were refused too", async () => {
    await serve({ budget: SMALL });
    await spend(null, "{ nonsense");
    expect(await askFrom(null)).toMatchObject({ status: 429 });
  });

  test("has spent it sooner on long questions, before they are read", async () => {
    await serve({ budget: SMALL });
    // Each costs 190 points to read.
    const long = `{ __typename } # ${"a".repeat(20_000)}`;
    expect(await askFrom(null, long)).toMatchObject({ status: 200, extensions: { cost: 191 } });
    await askFrom(null, `{ nonsense ${long}`);
    expect(await askFrom(null, long)).toMatchObject({ status: 429 });
    expect(await askFrom(null)).toMatchObject({ status: 200, extensions: { cost: 11 } });
  });

  test("still gets the page and is told that the server is well", async () => {
    await serve({ budget: SMALL });
    await spend(null);
    expect((await fetch(`${app.url}/health`)).status).toBe(200);
  });

  test("is not believed to be another one when no proxy stands in front", async () => {
    await serve({ budget: SMALL });
    await spend("192.0.2.1");
    expect(await askFrom("192.0.2.2")).toMatchObject({ status: 429 });
  });

  test("is known by what the proxy says, whatever it says of itself", async () => {
    await serve({ budget: SMALL, proxies: 1 });
    await spend("192.0.2.1");
    expect(await askFrom("203.0.113.9, 192.0.2.1")).toMatchObject({ status: 429 });
    expect(await askFrom("192.0.2.2")).toMatchObject({ status: 200 });
  });

  test("is on IPv6 everybody in the same network", async () => {
    await serve({ budget: SMALL, proxies: 1 });
    await spend("2001:db8:0:1::1");
    expect(await askFrom("2001:db8:0:1:ffff::2")).toMatchObject({ status: 429 });
    expect(await askFrom("2001:db8:0:2::1")).toMatchObject({ status: 200 });
  });
});
