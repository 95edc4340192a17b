import type { Browser, CDPSession, Page } from "playwright-core";
import { busyTime, startProfile, webGlNames } from "./profile.ts";

/** What opening a page cost until its first picture. */
export interface Opening {
  /** Time on the main thread in milliseconds, by CPU profile, without the time in WebGL (here a slow software one). */
  readonly busy: number;
  /** Tasks of more than 50 ms, in milliseconds together, by PerformanceObserver; WebGL included. */
  readonly longTasks: number;
  readonly bytes: number;
  /** From the address to the picture, in milliseconds. */
  readonly elapsed: number;
}

/** Opens a page in a fresh browser context and measures until `selector` is there and a frame has been drawn. */
export async function measureOpening(browser: Browser, url: string, selector: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    await page.addInitScript(observeLongTasks);
    const bytes = await countBytes(session);
    const stop = await startProfile(session);
    const begun = performance.now();
    await page.goto(url, { waitUntil: "commit" });
    await page.locator(selector).first().waitFor({ timeout: 120_000 });
    await nextFrame(page);
    const elapsed = performance.now() - begun;
    const profile = await stop();
    const webGl = await page.evaluate(webGlNames);
    return {
      busy: busyTime(profile, new Set(webGl)),
      longTasks: await longTasks(page),
      bytes: bytes(),
      elapsed,
    };
  } finally {
    await context.close();
  }
}

async function countBytes(session: CDPSession): Promise<() => number> {
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  return () => bytes;
}

function observeLongTasks(): void {
  const found: number[] = [];
  Reflect.set(window, "longTasks", found);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) found.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

/** The tasks of more than 50 ms so far, in milliseconds together. */
export async function longTasks(page: Page): Promise<number> {
  const found = await page.evaluate(() => Reflect.get(window, "longTasks") as number[]);
  return found.reduce((sum, duration) => sum + duration, 0);
}

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
