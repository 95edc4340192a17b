import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { PRODUCT_START_MS, type StartedProduct, startProduct } from "../support/browser/start-product.ts";
import { expectNoAxeViolations, startWalk, type WalkOptions } from "../support/browser/walk.ts";
import { PHONE } from "../support/browser/windows.ts";

const WALK_MS = 120_000;

describeInBrowser("the page Find partners", (browser) => {
  let product: StartedProduct;
  beforeAll(async () => {
    product = await startProduct();
  }, PRODUCT_START_MS);
  afterAll(() => product?.stop());

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
