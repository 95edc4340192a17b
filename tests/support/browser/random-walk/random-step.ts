import type { Page } from "playwright-core";

/** Picks whole numbers from 0, below `below`. */
export type Pick = (below: number) => number;

/** Something a reader may do. */
export interface RandomStep<Screen> {
  readonly name: string;
  /** Whether it may be done with what is on the screen. */
  readonly can: (screen: Screen) => boolean;
  /** @returns what was done more precisely, for the record of the walk; null when it could not be done. */
  readonly run: (page: Page, pick: Pick) => Promise<string | null>;
}

export const one = <T>(list: readonly T[], pick: Pick): T => {
  const chosen = list[pick(list.length)];
  if (chosen === undefined) throw new Error("There is nothing to pick from.");
  return chosen;
};

/** Presses one of the elements that a selector finds on the page, when there is any. */
export async function pressOne(page: Page, selector: string, pick: Pick): Promise<string | null> {
  const found = page.locator(selector);
  const count = await found.count();
  if (count === 0) return null;
  const chosen = found.nth(pick(count));
  const name = await chosen.evaluate((element) => element.getAttribute("aria-label") ?? element.textContent);
  await chosen.click();
  return name ?? "";
}

/** Presses a key of the map, or of the page where there is no map; nothing takes letters there. */
export async function key(page: Page, name: string): Promise<string> {
  await page.evaluate(() => {
    const map = document.getElementById("map");
    if (map) map.focus();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press(name);
  return name;
}

/** Back or Forward, but not past where the walk began, and not to another page. */
export const historyGoes =
  (by: 1 | -1) =>
  async (page: Page): Promise<string | null> => {
    const there = await page.evaluate((steps) => {
      const { navigation } = window as unknown as { navigation: Navigation };
      const entry = navigation.entries()[(navigation.currentEntry?.index ?? 0) + steps];
      return entry?.sameDocument === true;
    }, by);
    if (!there) return null;
    await (by === 1 ? page.goForward() : page.goBack());
    return "";
  };

/** The part of the Navigation API that is used here; the library of types does not know it yet. */
interface Navigation {
  readonly currentEntry: { readonly index: number } | null;
  entries(): readonly { readonly sameDocument: boolean }[];
}
