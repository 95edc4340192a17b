import type { Page } from "playwright-core";
import { eventually } from "../api/eventually.ts";

/** Somebody at the keyboard: presses keys, and sees after each where the focus is. */
export interface Keyboard {
  /** Presses Enter on a link to another page, where nothing has the focus yet. */
  readonly follow: () => Promise<void>;
  /** Presses a key; fails when the focus is then lost or cannot be seen. */
  readonly press: (key: string) => Promise<void>;
  readonly type: (letters: string) => Promise<void>;
  /** Presses Tab until the focus is on what a selector names. */
  readonly tabTo: (selector: string) => Promise<void>;
}

const RESTORE_MS = 2_000;
/** More stops than this no reader goes past to get somewhere. */
const MOST_TABS = 150;

/** Where the focus is, and why that will not do; null when it will. */
function faultOfFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return "The focus is lost.";
  const isMarked = (element: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
  };
  // A field is marked by its frame, a tick by its label.
  const around: Element[] = [];
  for (let at: Element | null = focused; at && around.length < 4; at = at.parentElement) around.push(at);
  const { width, height } = focused.getBoundingClientRect();
  const shown = around.some(isMarked) && width > 0 && height > 0;
  return shown ? null : `The focus cannot be seen: ${focused.outerHTML.slice(0, 200)}`;
}

export function keyboardOf(page: Page): Keyboard {
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    // What takes the place of something that went takes the focus within a few frames.
    let fault: string | null = null;
    const seen = await eventually(RESTORE_MS, async () => {
      fault = await page.evaluate(faultOfFocus);
      return fault === null;
    });
    if (!seen) throw new Error(`After ${key}: ${fault}`);
  };
  return {
    press,
    follow: async () => {
      const before = page.url();
      await page.keyboard.press("Enter");
      await page.waitForURL((address) => address.href !== before);
    },
    type: async (letters) => {
      for (const letter of letters) await press(letter);
    },
    tabTo: async (selector) => {
      for (let tab = 0; tab < MOST_TABS; tab++) {
        await press("Tab");
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`${MOST_TABS} times Tab do not lead to ${selector}.`);
    },
  };
}
