import { expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { eventually } from "../../api/eventually.ts";
import { startWalk } from "../walk.ts";

/** What an address brings back: the words beside the map, and where on the screen the groups of the map stand. */
interface ShownPicture {
  readonly words: readonly (string | null)[];
  /** The middle of each name, in pixels. */
  readonly places: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

const SETTLE_MS = 20_000;
/** An address keeps a place to the hundredth of a unit of the map, and names stand on whole pixels. */
const NEAR = 2;

function shownPicture(page: Page): Promise<ShownPicture> {
  return page.evaluate(() => {
    const words = [
      ".status-line [role=status]",
      ".details-name",
      ".details-count",
      ".graph-bar [role=status]",
      ".legend-entries",
    ];
    const names = [...document.querySelectorAll<HTMLElement>(".group-name:not(.crowded)")];
    const middle = (name: HTMLElement) => {
      const { left, top, width, height } = name.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    return {
      words: words.map((selector) => document.querySelector(selector)?.textContent ?? null),
      places: Object.fromEntries(names.map((name) => [name.dataset.group ?? "", middle(name)])),
    };
  });
}

/**
 * The groups that stand elsewhere, with both places; and those in one of the two pictures only, when they are several:
 * one name may just find its room here and not there.
 */
function moved(here: ShownPicture["places"], there: ShownPicture["places"]): string[] {
  const groups = [...new Set([...Object.keys(here), ...Object.keys(there)])];
  const inBoth = groups.filter((group) => here[group] && there[group]);
  const elsewhere = inBoth.filter((group) => {
    const [a, b] = [here[group], there[group]];
    return a && b && Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) > NEAR;
  });
  const inOne = groups.filter((group) => !inBoth.includes(group));
  return [...elsewhere, ...(inOne.length > 1 ? inOne : [])].map(
    (group) => `${group}: ${JSON.stringify(here[group])}, elsewhere ${JSON.stringify(there[group])}`,
  );
}

/** What "Share" copies. */
async function sharedAddress(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.locator(".step-tools > .button").first().click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Fails when the address that "Share" copies does not show the same picture in a browser that has never seen it. */
export async function expectSameElsewhere(browser: Browser, page: Page): Promise<void> {
  const address = await sharedAddress(page);
  const { page: other, end } = await startWalk(browser, { viewport: page.viewportSize() });
  await other.goto(address);
  const compare = async () => {
    const [here, there] = [await shownPicture(page), await shownPicture(other)];
    return { address, here: here.words, there: there.words, moved: moved(here.places, there.places) };
  };
  await eventually(SETTLE_MS, async () => {
    const { here, there, moved: elsewhere } = await compare();
    return elsewhere.length === 0 && JSON.stringify(here) === JSON.stringify(there);
  });
  const { here, ...seen } = await compare();
  expect({ ...seen, here }).toEqual({ address, here, there: here, moved: [] });
  await end();
}
