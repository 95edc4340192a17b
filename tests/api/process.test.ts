import { expect, test } from "@jest/globals";
import { ask } from "../support/api/ask-graphql.ts";
import { startServer } from "../support/start-server.ts";

/**
 * Two nodes of one list fail, the first later than the second: nobody waits any longer for the first, which Node takes
 * for a reason to end the process.
 */
const FAILS_TWICE = `{ neighbourhood(start: ["org-rijksmuseum"], limit: 50) { nodes { node {
  ... on Organisation { website needs(after: "x") { totalCount } }
  ... on ProjectIdea { needs(after: "x") { totalCount } }
  ... on Theme { needs(after: "x") { totalCount } }
} } } }`;

test("a question whose parts fail one after the other does not end the server", async () => {
  const server = await startServer({ SCHAKEL_LOG: "silent" });
  try {
    for (let asked = 0; asked < 3; asked++) {
      const { status, errors } = await ask(server.url, FAILS_TWICE);
      expect([status, errors?.[0]?.extensions?.code]).toEqual([400, "BAD_ARGUMENT"]);
    }
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  } finally {
    await server.stop();
  }
}, 120_000);
