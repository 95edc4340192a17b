import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { findChromium } from "./support/browser/find-chromium.ts";
import { launchChromium } from "./support/browser/launch-browser.ts";
import { startProduct } from "./support/browser/start-product.ts";
import { PHONE, WIDE } from "./support/browser/windows.ts";
import { isUnavailable } from "./support/services/unavailable.ts";

/* npm run pictures: the pictures of the README, taken of the real product. */

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: "light" | "dark";
  readonly shown: (page: Page) => Promise<void>;
}

const wholeMap = (page: Page) => page.locator(".status-line").getByText("shown").waitFor();
const cardsShown = (page: Page) => page.locator(".card").first().waitFor();
const partnersShown = (page: Page) => page.locator(".partner").first().waitFor();

const PICTURES: readonly Picture[] = [
  { name: "explore", path: "/?lang=en", viewport: WIDE, colorScheme: "light", shown: wholeMap },
  {
    name: "details",
    path: "/?lang=en&sel=org-omrop-fryslan&x=681.76&y=-311.39&z=7.118",
    viewport: WIDE,
    colorScheme: "light",
    shown: partnersShown,
  },
  {
    name: "partners",
    path: "/partners?lang=en&for=organisation:org-omrop-fryslan",
    viewport: WIDE,
    colorScheme: "light",
    shown: cardsShown,
  },
  {
    name: "phone",
    path: "/?lang=nl&sel=org-rijksmuseum",
    viewport: PHONE,
    colorScheme: "dark",
    shown: partnersShown,
  },
];

const FOLDER = join(import.meta.dirname, "..", "client", "pictures");
/** The camera comes to rest and the last label is drawn. */
const REST_MS = 2_000;

const chromium = await findChromium();
if (isUnavailable(chromium)) throw new Error(`No pictures: ${chromium.unavailable}.`);
const product = await startProduct();
const browser = await launchChromium(chromium);
try {
  await mkdir(FOLDER, { recursive: true });
  for (const { name, path, viewport, colorScheme, shown } of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce" });
    await page.goto(product.url + path);
    await shown(page);
    await page.waitForTimeout(REST_MS);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await product.stop();
}
