import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { watchHeap } from "../support/browser/heap.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { exploreGround } from "../support/browser/random-walk/explore-steps.ts";
import { nodeNames } from "../support/browser/random-walk/node-names.ts";
import { partnersGround } from "../support/browser/random-walk/partners-ground.ts";
import { expectSameElsewhere } from "../support/browser/random-walk/shown-picture.ts";
import {
  agreed,
  doEachOnce,
  type Ground,
  picksOf,
  walkRandomly,
} from "../support/browser/random-walk/walk-randomly.ts";
import { startWalk } from "../support/browser/walk.ts";

/** Another walk: SCHAKEL_WALK_SEED=7 npm test -- tests/browser/random-walk. The same number is the same walk. */
const SEED = Number(process.env.SCHAKEL_WALK_SEED ?? 5);
const WALK_MS = 300_000;
/** SwiftShader draws every pixel by hand: a smaller map is a faster walk. */
const WINDOW = { width: 1024, height: 700 };
const MOST_GROWTH = 1.1;

/** Back to the view it began with, so that what is compared is what the page holds, and not what it shows. */
async function comeBack<Screen>({ page, ground, address, other }: Part<Screen>): Promise<void> {
  const unfolded = page.locator('.legend > .unfold > .fold-button[aria-expanded="true"]');
  while ((await unfolded.count()) > 0) await unfolded.first().click();
  // What a reader keeps is not the history's.
  const empty = page.locator(".shortlist-ways .text-button");
  if ((await empty.count()) > 0) await empty.click();
  // By way of another view: React holds what is shown twice once it was drawn twice.
  for (const each of [other, address]) {
    await page.evaluate((next) => {
      window.history.pushState(null, "", next);
      window.dispatchEvent(new PopStateEvent("popstate"));
    }, each);
    await agreed(page, ground);
  }
  await page.mouse.move(0, 0);
  await agreed(page, ground);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 })));
}

interface Part<Screen> {
  readonly page: Page;
  readonly ground: Ground<Screen>;
  readonly address: string;
  /** Of another view on the same page. */
  readonly other: string;
  /** So many times so many steps, with a look at something else after each. */
  readonly legs: number;
  readonly steps: number;
  readonly afterLeg: () => Promise<void>;
}

/** Walks, and tells how many times as large the heap is after it as it was once everything had been loaded. */
async function growthOf<Screen>(part: Part<Screen>): Promise<number> {
  const { page, ground } = part;
  const pick = picksOf(SEED);
  const kept = await watchHeap(page);
  await doEachOnce(page, ground, picksOf(1));
  await comeBack(part);
  const before = await kept();
  for (let leg = 0; leg < part.legs; leg++) {
    await walkRandomly(page, ground, part.steps, pick);
    await part.afterLeg();
  }
  await comeBack(part);
  const after = await kept();
  return after / before;
}

describeInBrowser(`a random walk of 200 actions (SCHAKEL_WALK_SEED=${SEED})`, (browser) => {
  const product = productOfSuite();

  test(
    "over Explore: after each the address says what the screen says, elsewhere it shows the same, and the page does not swell",
    async () => {
      const { page, end } = await startWalk(browser(), { viewport: WINDOW });
      const address = "/?lang=en";
      await page.goto(product.url + address);
      const growth = await growthOf({
        page,
        address,
        other: "/?sel=org-omrop-fryslan&lang=en",
        ground: exploreGround(nodeNames(product.url)),
        legs: 3,
        steps: 50,
        afterLeg: () => expectSameElsewhere(browser(), page),
      });
      expect(growth).toBeLessThan(MOST_GROWTH);
      await end();
    },
    WALK_MS,
  );

  test(
    "over Find partners: the same",
    async () => {
      const { page, end } = await startWalk(browser(), { viewport: WINDOW });
      const address = "/partners?for=organisation:org-omrop-fryslan&lang=en";
      await page.goto(product.url + address);
      const growth = await growthOf({
        page,
        address,
        other: `${address}&kind=museum`,
        ground: partnersGround(nodeNames(product.url)),
        legs: 1,
        steps: 50,
        afterLeg: async () => {},
      });
      expect(growth).toBeLessThan(MOST_GROWTH);
      await end();
    },
    WALK_MS,
  );
});
