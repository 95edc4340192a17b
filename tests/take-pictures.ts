import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { en } from "../client/src/text/en.ts";
import { nl } from "../client/src/text/nl.ts";
import { findChromium } from "./support/browser/find-chromium.ts";
import { launchChromium } from "./support/browser/launch-browser.ts";
import { startProduct } from "./support/browser/start-product.ts";
import { STATES } from "./support/browser/states.ts";
import { PHONE, WIDE } from "./support/browser/windows.ts";
import { isUnavailable } from "./support/services/unavailable.ts";

/*
 * npm run pictures: the pictures of the README, taken of the real product; and for whoever changes how it looks, in the
 * folder pictures, every page with whatever can be open on it, in both languages, light and dark, wide and on a phone.
 */

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

const README = join(import.meta.dirname, "..", "client", "pictures");
const ALL = join(import.meta.dirname, "..", "pictures");
/** The camera jumps and the last label is drawn. */
const REST_MS = 700;

async function take(page: Page, folder: string, name: string): Promise<void> {
  await page.waitForTimeout(REST_MS);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function takeForReadme(browser: Browser, url: string): Promise<void> {
  await mkdir(README, { recursive: true });
  for (const { name, path, viewport, colorScheme, shown } of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce" });
    await page.goto(url + path);
    await shown(page);
    await take(page, README, name);
    await page.close();
  }
}

const API: (typeof STATES)[number] = {
  name: "API",
  path: "/graphql?",
  open: (page) => page.locator(".graphiql-tab").nth(4).waitFor(),
};

async function takeAll(browser: Browser, url: string): Promise<void> {
  await rm(ALL, { recursive: true, force: true });
  await mkdir(ALL, { recursive: true });
  for (const { viewport, window } of [
    { viewport: PHONE, window: "phone" },
    { viewport: WIDE, window: "wide" },
  ])
    for (const [language, words] of Object.entries({ nl, en })) {
      const page = await browser.newPage({ viewport, hasTouch: viewport === PHONE, reducedMotion: "reduce" });
      for (const { name, path, open } of [...STATES, API]) {
        await page.emulateMedia({ colorScheme: "light" });
        await page.goto(`${url}${path}&lang=${language}`);
        await open(page, words);
        const file = `${name.replaceAll(/[^a-z]+/gi, "-")}-${window}-${language}`;
        await take(page, ALL, `${file}-light`);
        await page.emulateMedia({ colorScheme: "dark" });
        await take(page, ALL, `${file}-dark`);
      }
      await page.close();
    }
}

const chromium = await findChromium();
if (isUnavailable(chromium)) throw new Error(`No pictures: ${chromium.unavailable}.`);
const product = await startProduct();
const browser = await launchChromium(chromium);
try {
  await takeForReadme(browser, product.url);
  await takeAll(browser, product.url);
} finally {
  await browser.close();
  await product.stop();
}
