import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { en } from "../../client/src/text/en.ts";
import { nl } from "../../client/src/text/nl.ts";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { STATES } from "../support/browser/states.ts";
import { expectNoAxeViolations, type LeftOut, startWalk } from "../support/browser/walk.ts";
import { PHONE, WIDE } from "../support/browser/windows.ts";

const WALK_MS = 300_000;

/** What is in GraphiQL itself, and cannot be changed from the page around it. */
const IN_GRAPHIQL: readonly LeftOut[] = [
  // Each tab of GraphiQL is a list item with two buttons, one of which closes it.
  { rule: "nested-interactive", selector: /graphiql-tab|^li:nth-child\(\d\)$/ },
  // CodeMirror scrolls with the caret of a field outside what scrolls; a second stop for Tab would only be in the way.
  { rule: "scrollable-region-focusable", selector: /\.CodeMirror-scroll$/ },
];

const WORDS = { nl, en };
/** Each language and each window once; SCHAKEL_AXE=all looks at each language in each window. */
const RUNS = [
  { language: "nl", viewport: WIDE },
  { language: "en", viewport: PHONE },
  ...(process.env.SCHAKEL_AXE === "all"
    ? ([
        { language: "en", viewport: WIDE },
        { language: "nl", viewport: PHONE },
      ] as const)
    : []),
] as const;

describeInBrowser("axe finds nothing", (browser) => {
  const product = productOfSuite();

  /** In light colours by every rule; dark changes colours only. */
  async function look(page: Page, leftOut: readonly LeftOut[] = []): Promise<void> {
    await page.emulateMedia({ colorScheme: "light" });
    await expectNoAxeViolations(page, { leftOut });
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoAxeViolations(page, { leftOut, rules: ["color-contrast", "link-in-text-block"] });
  }

  test.each(RUNS)(
    "on any page, whatever is open, light and dark, in $language, $viewport.width wide",
    async ({ language, viewport }) => {
      const { page, end } = await startWalk(browser(), { viewport, hasTouch: viewport === PHONE });
      const wrong: string[] = [];
      for (const { name, path, open } of STATES) {
        await page.goto(`${product.url}${path}&lang=${language}`);
        await open(page, WORDS[language]);
        await look(page).catch((error: Error) => wrong.push(`${name}: ${error.message}`));
      }
      expect(wrong).toEqual([]);
      await end();
    },
    WALK_MS,
  );

  test.each([{ viewport: WIDE }, { viewport: PHONE }])(
    "on the page of the API, whatever is open, $viewport.width wide",
    async ({ viewport }) => {
      const { page, end } = await startWalk(browser(), { viewport });
      await page.goto(`${product.url}/graphql`);
      await page.locator(".graphiql-tab").nth(4).waitFor();
      await look(page, IN_GRAPHIQL);
      await page.locator(".graphiql-execute-button").click();
      await page.locator(".result-window").getByText('"data"').first().waitFor();
      await look(page, IN_GRAPHIQL);
      for (const [button, opened] of [
        ["Show Documentation Explorer", ".graphiql-doc-explorer-type-name"],
        ["Show History", ".graphiql-history"],
        ["Open short keys dialog", ".graphiql-dialog"],
      ] as const) {
        await page.getByRole("button", { name: button }).click();
        await page.locator(opened).first().waitFor();
        await look(page, IN_GRAPHIQL);
      }
      await end();
    },
    WALK_MS,
  );
});
