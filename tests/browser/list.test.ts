import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { expectNoAxeViolations, startWalk } from "../support/browser/walk.ts";

const WALK_MS = 120_000;

describeInBrowser("the list", (browser) => {
  const product = productOfSuite();

  test(
    "takes the place of the map, filters by name, has other columns, and downloads what it shows",
    async () => {
      const { page, end } = await startWalk(browser());
      await page.goto(`${product.url}/?lang=en&list=1`);
      await page.getByRole("button", { name: "Close the map" }).click();
      await page.waitForURL(/map=0/);
      expect(await page.getByRole("application").count()).toBe(0);
      await page.getByLabel("Filter the list by name").fill("frysl");
      const grid = page.getByRole("grid");
      await grid.getByRole("row", { name: /Omrop Fryslân/ }).waitFor();

      await page.getByRole("button", { name: "Columns" }).click();
      await expectNoAxeViolations(page);
      await page.getByRole("menuitemcheckbox", { name: "Number of linked: Needs" }).click();
      await page.getByRole("menuitemcheckbox", { name: "Country" }).click();
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      const heads = await grid.getByRole("columnheader").allTextContents();
      expect(heads.map((head) => head.replace(/ [↑↓]$/, ""))).toEqual(["Name", "Kind", "Links", "Needs"]);
      await grid.getByRole("columnheader", { name: "Links" }).click();
      await grid.getByRole("columnheader", { name: "Links" }).click();

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "CSV" }).click(),
      ]);
      const rows: Record<string, string>[] = parse(readFileSync(await download.path()), {
        columns: true,
        bom: true,
      });
      expect(rows.length).toBe((await grid.getByRole("row").count()) - 1);
      expect(rows.every(({ Name = "" }) => /frysl/i.test(Name))).toBe(true);
      const links = rows.map(({ Links }) => Number(Links));
      expect(links).toEqual(links.toSorted((a, b) => b - a));
      expect(rows.find(({ id }) => id === "org-omrop-fryslan")?.Needs).toBe("1");

      // The columns are remembered in this browser, and the address brings the list back without a map.
      await page.reload();
      await page.getByRole("columnheader", { name: "Needs" }).waitFor();
      expect(await page.getByRole("application").count()).toBe(0);
      await page.getByRole("button", { name: "Show the map" }).click();
      await page.getByRole("application").waitFor();
      await end();
    },
    WALK_MS,
  );

  test(
    "selects several rows as the map does, and its menu offers for them what the map offers",
    async () => {
      const { page, end } = await startWalk(browser());
      await page.goto(`${product.url}/?lang=en&map=0`);
      await page.getByLabel("Filter the list by name").fill("rijks");
      const rows = page.getByRole("grid").getByRole("row");
      await rows.nth(1).click();
      await page.waitForURL(/sel=[a-z0-9-]+&/);
      await rows.nth(2).click({ modifiers: ["Control"] });
      await page.getByRole("button", { name: "Actions for 2" }).press("Enter");
      await page.getByRole("menuitem", { name: "Keep only this" }).waitFor();
      await expectNoAxeViolations(page);
      await page.getByRole("menuitem", { name: "Keep only this" }).press("Enter");
      await page.locator(".status-line").getByText("2 of 1,061 shown").waitFor();
      // The same by the menu of one row.
      await page.getByLabel("Filter the list by name").fill("");
      await page.getByRole("grid").getByRole("row").nth(1).click({ button: "right" });
      await page.getByRole("menuitem", { name: "Hide" }).waitFor();
      await end();
    },
    WALK_MS,
  );
});
