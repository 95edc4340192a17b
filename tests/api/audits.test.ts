import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { serverAudits } from "graphql-http";
import { sampleNetwork } from "../support/api/sample-network.ts";
import { type ServedApp, serveEmbedded } from "../support/api/serve-app.ts";

/** The audits of the GraphQL-over-HTTP specification. */
describe("by the specification of GraphQL over HTTP", () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveEmbedded(sampleNetwork);
  });
  afterAll(() => app.close());
  const url = () => `${app.url}/graphql`;

  const withHeader: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set("x-graphql-yoga-csrf", "1");
    return fetch(input, { ...init, headers });
  };

  const audits = serverAudits({ url, fetchFn: withHeader });

  test("there are 61 audits", () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    "%s: %s",
    async (_id, _name, audit) => {
      expect(await audit.fn()).toMatchObject({ status: "ok" });
    },
  );

  const demanded = serverAudits({ url, fetchFn: fetch }).filter(({ name }) => /^(MUST|SHOULD)/.test(name));

  test.each(demanded.map((audit) => [audit.id, audit.name, audit] as const))(
    "without the header against forged requests, %s: %s",
    async (_id, _name, audit) => {
      expect(await audit.fn()).toMatchObject({ status: "ok" });
    },
  );
});
