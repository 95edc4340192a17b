import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { z } from "zod";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { startWalk } from "../support/browser/walk.ts";

const WALK_MS = 120_000;
const NOTHING = { from: [], to: [], type: [] };

/** Gives the page the map of the product as that of a large network: nodes come one by one, with their neighbours. */
async function inParts(page: Page): Promise<void> {
  await page.route("**/map/*/overview", async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      json: { ...z.record(z.string(), z.unknown()).parse(await response.json()), whole: false },
    });
  });
  await page.route("**/map/*/groups", (route) => route.fulfill({ json: { groups: [] } }));
  await page.route("**/map/*/part-*", (route) =>
    route.fulfill({ json: { nodes: { id: [], kind: [] }, elsewhere: [], links: NOTHING } }),
  );
}

describeInBrowser("a network of which a part is loaded", (browser) => {
  const product = productOfSuite();

  const open = async (path: string) => {
    const walk = await startWalk(browser());
    await inParts(walk.page);
    await walk.page.goto(product.url + path);
    return walk;
  };

  async function ask(query: string): Promise<unknown> {
    const response = await fetch(`${product.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return response.json();
  }

  test(
    "says what the filters keep of the whole, in the line above the map and in the legend",
    async () => {
      const answer = await ask('{ facets(filter: { country: ["NL"] }) { totalCount kinds { kind count } } }');
      const { data } = z
        .object({
          data: z.object({
            facets: z.object({
              totalCount: z.number(),
              kinds: z.array(z.object({ kind: z.string(), count: z.number() })),
            }),
          }),
        })
        .parse(answer);
      const { page, end } = await open("/?lang=en&country=NL");
      await page.locator(".status-line").getByText(`${data.facets.totalCount} of 1,061 shown`).waitFor();
      const organisations = data.facets.kinds.find(({ kind }) => kind === "ORGANISATION")?.count;
      await page
        .locator(".legend-entry", { hasText: "Organisations" })
        .getByText(`${organisations}`)
        .waitFor();
      await end();
    },
    WALK_MS,
  );

  test(
    "flies to what was found when it has arrived",
    async () => {
      const { page, end } = await open("/?lang=en");
      await page.route("**/map/*/around/*", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        await route.continue();
      });
      const arrived = page.waitForResponse(/around\/org-rijksmuseum/);
      await page.getByRole("combobox").fill("rijksm");
      await page.getByRole("option", { name: "Rijksmuseum" }).first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      const { nodes } = z
        .object({
          nodes: z.object({ id: z.array(z.string()), x: z.array(z.number()), y: z.array(z.number()) }),
        })
        .parse(await (await arrived).json());
      const at = nodes.id.indexOf("org-rijksmuseum");
      const isNear = (name: string, place: number | undefined, url: URL): boolean =>
        Math.abs(Number(url.searchParams.get(name)) - (place ?? Number.NaN)) < 0.1;
      await page.waitForURL((url) => isNear("x", nodes.x[at], url) && isNear("y", nodes.y[at], url));
      expect(Number(new URL(page.url()).searchParams.get("z"))).toBeGreaterThan(2);
      await end();
    },
    WALK_MS,
  );

  test(
    "shows the shortest path through what was not loaded, and steps through those as short",
    async () => {
      const ends = ["org-rijksmuseum", "org-fryske-akademy"] as const;
      const answer = await ask(`{ paths(from: "${ends[0]}", to: "${ends[1]}") { length totalCount } }`);
      const { data } = z
        .object({ data: z.object({ paths: z.object({ length: z.number(), totalCount: z.number() }) }) })
        .parse(answer);
      const { page, end } = await open(`/?lang=en&sel=${ends.join(",")}&path=${ends.join("~")}`);
      const bar = page.locator(".graph-bar");
      await bar.getByText(`${data.paths.length} steps`).waitFor();
      await bar.getByText("→ Fryske Akademy").waitFor();
      if (data.paths.totalCount > 1) {
        const first = await bar.locator(".quiet").textContent();
        await bar.getByRole("button", { name: "Next path" }).click();
        await bar.getByText(`Path 2 of ${data.paths.totalCount}`).waitFor();
        expect(await bar.locator(".quiet").textContent()).not.toBe(first);
      }
      await end();
    },
    WALK_MS,
  );
});
