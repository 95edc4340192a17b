import { expect, test } from "@jest/globals";
import { eventually } from "../support/api/eventually.ts";
import { listenToPage } from "../support/browser/announcements.ts";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { keyboardOf } from "../support/browser/keyboard.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { startWalk } from "../support/browser/walk.ts";

const WALK_MS = 180_000;

describeInBrowser("by keyboard alone, with the focus always in sight", (browser) => {
  const product = productOfSuite();

  test(
    "somebody from a museum finds it, reads who fits and why, keeps three, and has the address of that to send on",
    async () => {
      const { page, end } = await startWalk(browser());
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(`${product.url}/?lang=en`);
      await page.locator(".status-line").getByText("1,061 shown").waitFor();
      const { press, type, tabTo, follow } = keyboardOf(page);

      await press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the search box");
      await press("Enter");
      expect(await page.evaluate(() => document.activeElement?.matches("search input"))).toBe(true);
      await type("rijksm");
      await page.getByRole("option", { name: "Rijksmuseum" }).first().waitFor();
      await press("ArrowDown");
      await press("Enter");
      await page.locator(".details").getByRole("heading", { name: "Rijksmuseum", level: 2 }).waitFor();
      await page.locator(".details .partner").first().waitFor();
      await tabTo(".all-partners a");
      await follow();

      const card = page.locator(".card");
      await card.first().waitFor();
      expect(await card.first().locator(".reason").first().textContent()).toMatch(/^(They|Their|You) /);
      for (const kept of [1, 2, 3]) {
        await tabTo(".card .keep");
        await press("Enter");
        await page
          .locator(".shortlist .entries > li")
          .nth(kept - 1)
          .waitFor();
      }
      const names = await page.locator(".shortlist .node-link").allTextContents();
      expect(new Set(names).size).toBe(3);
      await page.keyboard.down("Shift");
      await tabTo(".shortlist-ways .button:first-child");
      await page.keyboard.up("Shift");
      await press("Enter");
      await page.getByText("The address is copied.").waitFor();

      const address = await page.evaluate(() => navigator.clipboard.readText());
      const colleague = await startWalk(browser());
      await colleague.page.goto(address);
      await colleague.page.locator(".shortlist .node-link").nth(2).waitFor();
      expect(await colleague.page.locator(".shortlist .node-link").allTextContents()).toEqual(names);
      await colleague.end();
      await end();
    },
    WALK_MS,
  );

  test(
    "the map says politely what is walked to, what is selected, and how much is shown; the focus stays when a panel goes",
    async () => {
      const { page, end } = await startWalk(browser());
      const said = await listenToPage(page);
      await page.goto(`${product.url}/?lang=en&sel=org-omrop-fryslan`);
      await page.locator(".details .partner").first().waitFor();
      const { press, tabTo } = keyboardOf(page);
      const hears = async (words: RegExp): Promise<void> => {
        const heard = await eventually(5_000, async () =>
          (await said()).some(({ text }) => words.test(text)),
        );
        expect({ words, heard, said: heard ? [] : await said() }).toEqual({ words, heard: true, said: [] });
      };

      await tabTo("#map");
      for (const key of ["ArrowLeft", "ArrowUp", "+", "-"]) await press(key);
      await press("Shift+ArrowRight");
      await hears(/Press Enter to select\.$/);
      await press("Enter");
      await hears(/: selected\. (No links|\d+ links?)\./);
      await press("1");
      await hears(/^\d+ of 1,061 shown · 1 filter/);
      await press("Escape");
      await press("Escape");
      await page.locator(".details").waitFor({ state: "detached" });

      // Undone to the beginning, the button is switched off: the focus goes to the one beside it.
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
      await tabTo('.step-tools [aria-label="Undo"]');
      while ((await focused()) === "Undo") await press("Enter");
      expect(await focused()).toBe("Redo");

      await tabTo(".drawer-button");
      await press("Enter");
      await page.locator(".node-list [role=row]").first().waitFor();
      await press("?");
      await page.locator("dialog").waitFor();
      await press("Tab");
      await press("Escape");
      await page.locator("dialog").waitFor({ state: "detached" });
      await press("Enter");
      await page.locator(".node-list").waitFor({ state: "detached" });
      expect((await said()).filter(({ urgent }) => urgent)).toEqual([]);
      await end();
    },
    WALK_MS,
  );
});
