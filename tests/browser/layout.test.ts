import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { en } from "../../client/src/text/en.ts";
import { nl } from "../../client/src/text/nl.ts";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { lost, moving, tooSmall } from "../support/browser/layout.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { STATES } from "../support/browser/states.ts";
import { startWalk, type WalkOptions } from "../support/browser/walk.ts";
import { PHONE, WIDE } from "../support/browser/windows.ts";

const WALK_MS = 180_000;
/** A window of 1280 × 1024 at 400%. */
const ENLARGED = { width: 320, height: 256 };
const NARROW = { width: 320, height: 640 };

describeInBrowser("whatever is open", (browser) => {
  const product = productOfSuite();

  /** Opens everything that can be open, one after the other, and tells what is wrong with each. */
  async function faults(
    options: WalkOptions,
    language: "nl" | "en",
    look: (page: Page) => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const { page, end } = await startWalk(browser(), options);
    const found: string[] = [];
    for (const { name, path, open } of STATES) {
      await page.goto(`${product.url}${path}&lang=${language}`);
      await open(page, { nl, en }[language]);
      for (const fault of await look(page)) found.push(`${name}: ${fault}`);
    }
    await end();
    return found;
  }

  test.each([{ viewport: WIDE }, { viewport: PHONE, hasTouch: true }])(
    "every target is 24 pixels large or has that room around it, $viewport.width wide; with reduced motion nothing moves",
    async (options) => {
      const wrong = await faults(options, "en", async (page) => [
        ...(await tooSmall(page)),
        ...(await moving(page)),
      ]);
      expect(wrong).toEqual([]);
    },
    WALK_MS,
  );

  test.each([
    { viewport: NARROW, hasTouch: true },
    { viewport: ENLARGED, deviceScaleFactor: 4 },
  ])(
    "nothing is lost and nothing scrolls sideways in a window of $viewport.width × $viewport.height",
    async (options) => {
      expect(await faults(options, "nl", lost)).toEqual([]);
    },
    WALK_MS,
  );

  test(
    "with reduced motion the camera jumps, and without it flies",
    async () => {
      const places = async (reducedMotion: "reduce" | "no-preference"): Promise<number> => {
        const { page, end } = await startWalk(browser(), { reducedMotion });
        await page.goto(`${product.url}/?lang=en`);
        await page.locator(".group-name[style]").first().waitFor();
        const seen = await page.evaluate(async () => {
          const name = document.querySelector<HTMLElement>(".group-name:not(.crowded)");
          const styles = new Set([name?.getAttribute("style")]);
          document.querySelector<HTMLElement>(".graph-tools button")?.click();
          const end = performance.now() + 1_000;
          while (performance.now() < end) {
            await new Promise(requestAnimationFrame);
            styles.add(name?.getAttribute("style"));
          }
          return styles.size;
        });
        await end();
        return seen;
      };
      expect(await places("reduce")).toBe(2);
      expect(await places("no-preference")).toBeGreaterThan(2);
    },
    WALK_MS,
  );
});
