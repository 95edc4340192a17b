import type { Browser, CDPSession, Page } from "playwright-core";

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

const SAMPLE_MICROSECONDS = 200;

/** Opens a page in a fresh browser context and measures until `selector` is there and a frame has been drawn. */
export async function measureOpening(browser: Browser, url: string, selector: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    await page.addInitScript(observeLongTasks);
    const bytes = await countBytes(session);
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: SAMPLE_MICROSECONDS });
    await session.send("Profiler.start");
    const begun = performance.now();
    await page.goto(url, { waitUntil: "commit" });
    await page.locator(selector).first().waitFor({ timeout: 120_000 });
    await nextFrame(page);
    const elapsed = performance.now() - begun;
    const { profile } = await session.send("Profiler.stop");
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

/** The part of a CPU profile (Chrome DevTools Protocol, Profiler.Profile) that is read here. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** The milliseconds of all samples in which the thread worked; what the browser itself did is `(program)`. */
function busyTime({ nodes, samples = [], timeDeltas = [] }: Profile, webGl: ReadonlySet<string>): number {
  const left = new Set(
    nodes
      .filter(
        ({ callFrame: { functionName, url } }) =>
          functionName === "(idle)" || functionName === "(root)" || (url === "" && webGl.has(functionName)),
      )
      .map(({ id }) => id),
  );
  return samples.reduce((sum, node, i) => sum + (left.has(node) ? 0 : (timeDeltas[i] ?? 0)), 0) / 1000;
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

/** The methods of WebGL, which block while the software renderer draws. */
function webGlNames(): string[] {
  return [WebGLRenderingContext, WebGL2RenderingContext, HTMLCanvasElement].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype),
  );
}

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
