import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { expectNoAxeViolations, startWalk, type WalkOptions } from "../support/browser/walk.ts";
import { PHONE } from "../support/browser/windows.ts";

const WALK_MS = 120_000;

describeInBrowser("the page Find partners", (browser) => {
  const product = productOfSuite();

  const open = async (path: string, options: WalkOptions = {}) => {
    const walk = await startWalk(browser(), options);
    await walk.page.goto(product.url + path);
    return walk;
  };

  test.each([
    { language: "en", title: "Find partners", fits: "They " },
    { language: "nl", title: "Partners vinden", fits: "Zij |Hun " },
  ])(
    "in $language names partners of an organisation with their reasons, and the address brings them back",
    async ({ language, title, fits }) => {
      const { page, end } = await open(`/partners?lang=${language}`);
      await page.getByRole("heading", { name: title }).waitFor();
      await expectNoAxeViolations(page);
      await page.getByRole("combobox").first().fill("omrop fr");
      await page.getByRole("option", { name: "Omrop Fryslân" }).first().click();
      await page.waitForURL(/for=organisation(:|%3A)org-omrop-fryslan/);
      const card = page
        .getByRole("listitem")
        .filter({ hasText: new RegExp(fits) })
        .first();
      await card.waitFor();
      await expectNoAxeViolations(page);

      const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
      await other.page
        .getByRole("listitem")
        .filter({ hasText: new RegExp(fits) })
        .first()
        .waitFor();
      await other.end();
      await end();
    },
    WALK_MS,
  );

  test(
    "what a reason quotes in another language than the reader's is marked by its language, whole or cut",
    async () => {
      const { page, end } = await open("/partners?lang=nl&for=organisation:org-omrop-fryslan");
      await page.locator(".reason").first().waitFor();
      const quotes = await page.locator(".reason").evaluateAll((reasons) =>
        reasons.map((reason) => ({
          said: [...(reason.textContent ?? "").matchAll(/“[^”]*”/g)].map(([quote]) => quote),
          marked: [...reason.querySelectorAll('[lang="en"]')].map(({ textContent }) => textContent),
        })),
      );
      // Every statement of the seed is in English.
      expect(quotes.map(({ marked }) => marked)).toEqual(quotes.map(({ said }) => said));
      expect(quotes.flatMap(({ said }) => said).some((quote) => quote.endsWith("…”"))).toBe(true);
      await end();
    },
    WALK_MS,
  );

  test(
    "a reason that is pointed at or pressed lights what it stands on in the picture beside it, by keyboard too",
    async () => {
      const { page, end } = await open("/partners?lang=en&for=organisation:org-omrop-fryslan");
      const card = page.locator(".card").first();
      const picture = card.locator(".evidence-picture");
      // What is pointed at lights a frame later.
      const lit = async (wanted: string): Promise<string[]> => {
        await card.locator(`.evidence-picture[data-lit${wanted}]`).waitFor();
        return ((await picture.getAttribute("data-lit")) ?? "").split(" ");
      };
      await card.locator(".reason").first().waitFor();
      await lit('=""');
      await card.locator(".reason").first().hover();
      const wanted = await lit('^="org-omrop-fryslan "');
      expect(wanted.length).toBeGreaterThan(2);
      await page.mouse.move(0, 0);
      await lit('=""');

      await card.locator(".reason").first().focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      // The link of one piece of evidence lights that alone, and leads to it on the map.
      const evidence = await page.evaluate(() => document.activeElement?.getAttribute("href"));
      const [, id = ""] = /sel=([^&]+)&/.exec(evidence ?? "") ?? [];
      expect(wanted).toContain(id);
      await lit(`="${id}"`);
      await page.locator("h2").click();
      await lit(`="${wanted.join(" ")}"`);
      await expectNoAxeViolations(page);
      await end();
    },
    WALK_MS,
  );

  test(
    "the filters narrow the answer, each with counts, and the address brings them back",
    async () => {
      const { page, end } = await open("/partners?lang=en&for=organisation:org-omrop-fryslan");
      const count = page.getByText(/organisations? fits?/);
      await count.waitFor();
      const all = Number.parseInt((await count.textContent()) ?? "", 10);
      await page.getByLabel("What they bring").selectOption({ value: "offers" });
      await page.waitForURL(/has=offers/);
      const offering = page.getByText(/organisations? fits?/);
      await offering.waitFor();
      const some = Number.parseInt((await offering.textContent()) ?? "", 10);
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      const fresh = await open(new URL(page.url()).pathname + new URL(page.url()).search);
      await fresh.page.getByText(`${some} organisations fit`).waitFor();
      await fresh.end();
      await end();
    },
    WALK_MS,
  );

  test(
    "what is kept can be compared side by side, is in the address, and keeps the focus in place when it is let go",
    async () => {
      const { page, end } = await open("/partners?lang=en&for=organisation:org-omrop-fryslan");
      for (const at of [0, 1, 2])
        await page.locator(".card").nth(at).getByRole("button", { name: /^keep/ }).click();
      await page.waitForURL(/keep=[^,&]+,[^,&]+,[^,&]+&/);
      await page.locator(".shortlist .node-link").nth(2).waitFor();
      const names = await page.locator(".shortlist .node-link").allTextContents();
      for (const name of names.slice(0, 2)) await page.getByLabel(`Compare ${name}`).check();
      await page.getByRole("button", { name: "Compare 2" }).click();
      const table = page.getByRole("table", { name: "Side by side" });
      await table.waitFor();
      expect(await table.getByRole("columnheader").count()).toBe(2);
      await expectNoAxeViolations(page);
      const address = page.url();
      const fresh = await open(new URL(address).pathname + new URL(address).search);
      const again = fresh.page.getByRole("table", { name: "Side by side" });
      await again.waitFor();
      for (const name of names.slice(0, 2)) await again.getByText(name).waitFor();
      await fresh.end();

      await page.getByRole("button", { name: "Close the comparison" }).focus();
      await page.keyboard.press("Enter");
      await table.waitFor({ state: "detached" });
      await page.getByRole("button", { name: `Take ${names[0]} off the shortlist` }).focus();
      await page.keyboard.press("Enter");
      await page.getByLabel(`Compare ${names[0]}`).waitFor({ state: "detached" });
      await page.waitForFunction(() => document.activeElement !== document.body);
      expect(await page.evaluate(() => document.activeElement?.closest(".shortlist") !== null)).toBe(true);
      await end();
    },
    WALK_MS,
  );

  test(
    "the shortlist can be downloaded with the reasons",
    async () => {
      const { page, end } = await open(
        "/partners?lang=en&for=organisation:org-omrop-fryslan&keep=org-fryske-akademy",
      );
      await page.locator(".card").first().waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Download CSV" }).click(),
      ]);
      const rows: Record<string, string>[] = parse(readFileSync(await download.path()), {
        columns: true,
        bom: true,
      });
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({ Name: "Fryske Akademy", Country: "Netherlands" });
      expect(rows[0]?.["Why it fits"]).toContain("They ");
      await end();
    },
    WALK_MS,
  );

  test(
    "free words in Dutch find English statements and the organisations behind them, also on a phone",
    async () => {
      const { page, end } = await open("/partners?lang=nl&q=radioprogramma%27s%20uitschrijven", {
        viewport: PHONE,
      });
      await page.getByText("Omrop Fryslân").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await expectNoAxeViolations(page);
      await end();
    },
    WALK_MS,
  );
});
