import { describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { expectNoAxeViolations, startWalk, type WalkOptions } from "../support/browser/walk.ts";
import { PHONE, WIDE } from "../support/browser/windows.ts";
import { museumOverview, museumPart } from "../unit/client/museum-network.ts";

const WALK_MS = 120_000;
const card = (page: Page) => page.locator(".tour");
const stopInAddress = (page: Page) => new URL(page.url()).searchParams.get("tour");

/** Serves another network than the product's. */
async function withNetwork(page: Page, overview: object, nodes: object): Promise<void> {
  await page.route("**/map", (route) => route.fulfill({ json: { key: "other" } }));
  await page.route("**/map/other/overview", (route) => route.fulfill({ json: overview }));
  await page.route("**/map/other/nodes", (route) => route.fulfill({ json: nodes }));
}

describeInBrowser("the guided tour", (browser) => {
  const product = productOfSuite();

  const open = async (path: string, options: WalkOptions = {}) => {
    const walk = await startWalk(browser(), options);
    await walk.page.goto(product.url + path);
    return walk;
  };

  describe.each([
    { size: "on a wide window", viewport: WIDE },
    { size: "on a phone", viewport: PHONE },
  ])("$size", ({ viewport }) => {
    test.each([
      {
        language: "en",
        offer: "See the sector in six steps",
        step: "Step",
        next: "Next",
        back: "Back",
        partners: "Find partners",
      },
      {
        language: "nl",
        offer: "Bekijk de sector in zes stappen",
        step: "Stap",
        next: "Verder",
        back: "Terug",
        partners: "Partners vinden",
      },
    ])(
      "goes in six steps from the groups to finding partners, in $language, each of them a view that the address holds",
      async ({ language, offer, step, next, back, partners }) => {
        const { page, end } = await open(`/?lang=${language}`, { viewport });
        await page.getByRole("button", { name: offer }).click();
        for (const at of [1, 2, 3, 4, 5, 6]) {
          await card(page)
            .getByText(new RegExp(`${step} ${at} `))
            .waitFor();
          await page.waitForFunction(() => document.activeElement?.closest(".tour") !== null);
          if (at < 6) await card(page).getByRole("button", { name: next }).click();
        }
        expect(stopInAddress(page)).toBe("yours");
        await card(page).getByRole("button", { name: back }).click();
        await card(page).getByText(`${step} 5 `).waitFor();
        expect(stopInAddress(page)).toBe("connected");
        await page.waitForTimeout(500); // the picture comes to rest, so that axe sees one
        await expectNoAxeViolations(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        );
        await card(page).getByRole("button", { name: next }).click();
        await card(page).getByRole("link", { name: partners }).click();
        await page.waitForURL(/\/partners/);
        await end();
      },
      WALK_MS,
    );
  });

  test(
    "shows in its steps only what it speaks of, and Back goes through them",
    async () => {
      const { page, end } = await open("/?lang=en");
      const status = page.locator(".status-line");
      await page.getByRole("button", { name: "See the sector in six steps" }).click();
      await status.getByText("1,061 shown").waitFor();
      const next = card(page).getByRole("button", { name: "Next" });
      await next.click();
      await next.click();
      const asked = /(\d+) organisations/.exec((await card(page).textContent()) ?? "")?.[1];
      // The theme, the organisations, and as many needs at the least.
      await status.getByText(/^\d+ of 1,061 shown/).waitFor();
      const shown = Number(/^\d+/.exec((await status.textContent()) ?? "")?.[0]);
      expect(Number(asked)).toBeGreaterThan(1);
      expect(shown).toBeGreaterThanOrEqual(1 + 2 * Number(asked));
      await page.goBack();
      await page.goBack();
      await card(page).getByText("Step 1 of 6").waitFor();
      await status.getByText("1,061 shown").waitFor();
      await page.goForward();
      await card(page).getByText("Step 2 of 6").waitFor();
      await end();
    },
    WALK_MS,
  );

  test(
    "is left by its button or by Escape, is offered once, and can be asked for again in the menu, all by keyboard",
    async () => {
      const { page, end } = await open("/?lang=en");
      const offer = page.getByRole("button", { name: "See the sector in six steps" });
      await offer.focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.classList.contains("tour"));
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter"); // Skip
      await card(page).waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("map");
      expect(stopInAddress(page)).toBeNull();

      await page.goto(`${product.url}/?lang=en`);
      await page.locator(".status-line").getByText("1,061 shown").waitFor();
      await page.getByRole("button", { name: "More to do" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("menuitem", { name: "Show me around" }).focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.classList.contains("tour"));
      expect(await offer.count()).toBe(0);
      await page.keyboard.press("Escape");
      await card(page).waitFor({ state: "detached" });
      await end();
    },
    WALK_MS,
  );

  test(
    "is not offered again to who said no, nor to who opens what somebody sent",
    async () => {
      const { page, end } = await open("/?lang=en&sel=org-rijksmuseum");
      await page.locator(".details").getByRole("heading", { level: 2 }).waitFor();
      const decline = page.getByRole("button", { name: "No thanks" });
      expect(await decline.count()).toBe(0);
      await page.goto(`${product.url}/?lang=en`);
      await decline.click();
      await decline.waitFor({ state: "detached" });
      await page.goto(`${product.url}/?lang=en`);
      await page.locator(".status-line").getByText("1,061 shown").waitFor();
      await page.waitForTimeout(500);
      expect(await decline.count()).toBe(0);
      await end();
    },
    WALK_MS,
  );

  test.each([
    { width: 320, height: 640 },
    { width: 320, height: 256 },
  ])(
    "fits a window of $width by $height pixels, without scrolling sideways",
    async (viewport) => {
      const { page, end } = await open("/?lang=nl&tour=largest", { viewport });
      await card(page).waitFor();
      const beyond = await page.evaluate(() =>
        [...document.querySelectorAll(".search-field, .tour, .tour *")]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
          .map(({ className }) => className),
      );
      expect(beyond).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await end();
    },
    WALK_MS,
  );

  test(
    "passes over what a tiny network cannot show, and an empty one has none",
    async () => {
      const tiny = await startWalk(browser());
      await withNetwork(tiny.page, museumOverview, museumPart);
      await tiny.page.goto(`${product.url}/?lang=en&tour=groups`);
      await tiny.page.locator(".status-line").getByText("7 shown").waitFor();
      expect(await card(tiny.page).count()).toBe(0);
      await tiny.page.getByRole("button", { name: "More to do" }).click();
      await tiny.page.getByRole("menuitem", { name: "Show me around" }).click();
      // Three organisations share a project; only one of them has a need, and the groups are its nodes.
      await card(tiny.page).getByText("Step 1 of 2").waitFor();
      await card(tiny.page).getByRole("heading", { name: "An organisation with many partners" }).waitFor();
      await card(tiny.page).getByRole("button", { name: "Next" }).click();
      await card(tiny.page).getByRole("heading", { name: "And yours?" }).waitFor();
      await tiny.end();

      const empty = await startWalk(browser());
      const none = Object.fromEntries(Object.keys(museumPart.nodes).map((column) => [column, []]));
      await withNetwork(
        empty.page,
        { ...museumOverview, counts: [0, 0, 0, 0, 0], groups: [] },
        { nodes: none, elsewhere: [], links: { from: [], to: [], type: [] } },
      );
      await empty.page.goto(`${product.url}/?lang=en`);
      await empty.page.locator(".status-line").getByText("0 shown").waitFor();
      await empty.page.getByRole("button", { name: "More to do" }).click();
      await empty.page.getByRole("menuitem").first().waitFor();
      expect(await empty.page.getByRole("menuitem", { name: "Show me around" }).count()).toBe(0);
      await empty.end();
    },
    WALK_MS,
  );
});
