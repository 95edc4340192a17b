import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import Graph from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphMl } from "graphology-graphml";
import type { Page } from "playwright-core";
import { z } from "zod";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { expectNoAxeViolations, startWalk } from "../support/browser/walk.ts";
import { PHONE } from "../support/browser/windows.ts";

const WALK_MS = 180_000;

/** Omrop Fryslân with what it is linked to: five nodes, as explore.test.ts counts them. */
const EXPANDED = "/?lang=en&sel=org-omrop-fryslan&open=org-omrop-fryslan";

describeInBrowser("what is shown can be taken along", (browser) => {
  const product = productOfSuite();

  async function save(page: Page, button: string): Promise<Buffer> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("button", { name: button, exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  }

  /** What the API answers to the line for a terminal. */
  async function answerOf(page: Page): Promise<unknown> {
    const curl = (await page.getByRole("group", { name: "curl" }).textContent()) ?? "";
    const [, address = "", body = ""] =
      /^curl (\S+) -H 'content-type: application\/json' -d '(.*)'$/s.exec(curl) ?? [];
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: body.replaceAll("'\\''", "'"),
    });
    return response.json();
  }

  test(
    "as data that other programs read, as pictures, and as a question that the API answers with the same",
    async () => {
      const { page, end } = await startWalk(browser());
      await page.goto(product.url + EXPANDED);
      await page.locator(".status-line").getByText("5 of 1,061 shown").waitFor();
      await page.getByRole("button", { name: "Export" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("heading", { name: "Take along what is shown: 5 shapes" }).waitFor();
      for (const part of ["Show as GraphQL", "Embed in a page"])
        await dialog.locator("summary").filter({ hasText: part }).click();
      await expectNoAxeViolations(page);

      const nodes: Record<string, string>[] = parse(await save(page, "CSV of the list"), {
        columns: true,
        bom: true,
      });
      const links: Record<string, string>[] = parse(await save(page, "CSV of the links"), {
        columns: true,
        bom: true,
      });
      const ids = nodes.map(({ id }) => id ?? "").sort();
      const ends = links.map(({ source, target, type }) => `${source} ${type} ${target}`).sort();
      expect(ids).toHaveLength(5);
      expect(ids).toContain("org-omrop-fryslan");
      expect(ends.length).toBeGreaterThanOrEqual(4);

      const json = Graph.from(JSON.parse((await save(page, "JSON")).toString()));
      const gexf = parseGexf(Graph, (await save(page, "GEXF")).toString());
      const graphml = parseGraphMl(Graph, (await save(page, "GraphML")).toString());
      for (const graph of [json, gexf, graphml]) {
        expect(graph.nodes().sort()).toEqual(ids);
        expect(graph.mapEdges((_, { type }, source, target) => `${source} ${type} ${target}`).sort()).toEqual(
          ends,
        );
        expect(graph.getNodeAttribute("org-omrop-fryslan", "label")).toBe("Omrop Fryslân");
      }

      const svg = (await save(page, "SVG")).toString();
      expect(svg.match(/fill-rule="evenodd"/g)?.length).toBeGreaterThanOrEqual(5);
      expect(svg).toContain("Omrop Fryslân");
      await dialog.getByLabel("Size of the PNG").selectOption("1");
      const once = await save(page, "PNG");
      await dialog.getByLabel("Size of the PNG").selectOption("2");
      const twice = await save(page, "PNG");
      // The width stands in bytes 16 to 19 of a PNG (RFC 2083).
      expect(twice.readUInt32BE(16)).toBe(2 * once.readUInt32BE(16));
      const [, width] = /width="(\d+)"/.exec(svg) ?? [];
      expect(once.readUInt32BE(16)).toBe(Number(width));

      const answer = await answerOf(page);
      const list = z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) });
      const { data } = z.object({ data: z.record(z.string(), list) }).parse(answer);
      expect(
        Object.values(data)
          .flatMap(({ nodes: found }) => found.map(({ id }) => id))
          .sort(),
      ).toEqual(ids);
      await end();
    },
    WALK_MS,
  );

  test(
    "as a question that names all of more than a list holds, from the first picture by the menu, on a phone too",
    async () => {
      const { page, end } = await startWalk(browser(), { viewport: PHONE });
      await page.goto(`${product.url}/?lang=en`);
      await page.getByRole("button", { name: "See the sector" }).waitFor();
      await page.getByRole("button", { name: "More to do" }).click();
      await page.getByRole("menuitem", { name: "Export" }).click();
      await page.locator("summary").filter({ hasText: "Show as GraphQL" }).click();
      const { data } = z
        .object({ data: z.object({ facets: z.object({ ids: z.array(z.string()) }) }) })
        .parse(await answerOf(page));
      expect(new Set(data.facets.ids).size).toBe(1061);
      const svg = (await save(page, "SVG")).toString();
      expect(svg.match(/<circle /g)?.length).toBeGreaterThan(5);
      await end();
    },
    WALK_MS,
  );

  test(
    "as a frame in another site, which leaves scrolling to that site until it is clicked",
    async () => {
      const { page, end } = await startWalk(browser());
      await page.goto(product.url + EXPANDED);
      await page.locator(".status-line").getByText("5 of 1,061 shown").waitFor();
      await page.getByRole("button", { name: "Export" }).click();
      await page.locator("summary").filter({ hasText: "Embed in a page" }).click();
      const html = (await page.getByRole("group", { name: "HTML" }).textContent()) ?? "";
      const site = createServer((_, response) => {
        response.setHeader("content-type", "text/html");
        response.end(
          `<!doctype html><html lang="en"><title>Another site</title><body style="height:3000px">${html}</body></html>`,
        );
      });
      await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", () => resolve()));
      try {
        await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
        const frame = page.frameLocator("iframe");
        const full = frame.getByRole("link", { name: /Open the full view/ });
        await frame.locator("canvas").first().waitFor();
        expect(await full.getAttribute("href")).toContain("open=org-omrop-fryslan");
        // No tools: the only buttons are the names of the groups, which lead into the map.
        expect(await frame.getByRole("button").count()).toBe(await frame.locator("[data-group]").count());

        await page.mouse.move(400, 200);
        await page.mouse.wheel(0, 200);
        await page.waitForFunction(() => window.scrollY > 0);
        await frame.getByText("Click the map to zoom and move in it.").waitFor();
        expect(await full.getAttribute("href")).not.toContain("z=");
        await page.evaluate(() => window.scrollTo(0, 0));
        await page.mouse.click(40, 40);
        await page.mouse.wheel(0, -200);
        await frame.locator('a[href*="z="]').waitFor();
        expect(await page.evaluate(() => window.scrollY)).toBe(0);
      } finally {
        site.close();
      }
      await end();
    },
    WALK_MS,
  );
});
