import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { expectNoAxeViolations, startWalk } from "../support/browser/walk.ts";

const FACTS = join(import.meta.dirname, "..", "..", "seed", "data", "facts.csv");
const facts: Record<string, string>[] = parse(readFileSync(FACTS), { columns: true });
const needs = facts.filter(({ kind }) => kind === "need");
const ALL = 1061;
const WALK_MS = 120_000;

const fold = (page: Page, name: string) => page.getByRole("button", { name }).first().click();
const shown = (page: Page, text: string) => page.locator(".status-line").getByText(text).waitFor();

describeInBrowser("the filters", (browser) => {
  const product = productOfSuite();

  const open = async (path: string) => {
    const walk = await startWalk(browser());
    await walk.page.goto(product.url + path);
    return walk;
  };

  test(
    "ask for those with or without a need, and say before how many either would leave",
    async () => {
      const withNeed = needs.length + new Set(needs.map(({ organisation }) => organisation)).size;
      const { page, end } = await open("/?lang=en");
      await fold(page, "Filters");
      await fold(page, "With or without");
      const choice = page.getByLabel("Needs", { exact: true }).and(page.locator("select"));
      await choice.getByText(`With a need (${withNeed})`).waitFor({ state: "attached" });
      await choice.getByText(`Without a need (${ALL - withNeed})`).waitFor({ state: "attached" });
      await expectNoAxeViolations(page);
      await choice.selectOption("with");
      await shown(page, `${withNeed} of 1,061 shown`);
      await choice.selectOption("without");
      await shown(page, `${ALL - withNeed} of 1,061 shown`);
      expect(new URL(page.url()).searchParams.get("need")).toBe("no");
      await page.getByRole("button", { name: "Lift “Without a need”" }).click();
      await shown(page, "1,061 shown");
      await end();
    },
    WALK_MS,
  );

  test(
    "ask, when the reader says so, for one and the same need, and count its values so",
    async () => {
      const { page, end } = await open("/?lang=en&needKind=CHALLENGE&theme=theme-foundations");
      const status = page.locator(".status-line");
      await page.locator(".status-line[aria-busy=false]", { hasText: "of 1,061 shown" }).waitFor();
      const before = Number.parseInt((await status.textContent()) ?? "", 10);
      await fold(page, "Filters");
      await page.getByRole("checkbox", { name: "one and the same" }).check();
      await page.waitForURL(/same=1/);
      await page.waitForFunction(
        (loose) => Number.parseInt(document.querySelector(".status-line")?.textContent ?? "", 10) < loose,
        before,
      );
      const strict = Number.parseInt((await status.textContent()) ?? "", 10);
      const ticked = page.locator(".filter-value", { hasText: "challenge" });
      await ticked.getByText(String(strict), { exact: true }).waitFor();
      await end();
    },
    WALK_MS,
  );
});
