import type { Browser, Page } from "playwright-core";
import { type Moment, momentsOf, startProfile, webGlNames } from "./profile.ts";

/** What dragging the map about cost; milliseconds. */
export interface Panning {
  /** Tasks of more than 100 ms, by PerformanceObserver, whatever they did. */
  readonly long: number;
  /** Those of them that are longer than 100 ms without what Sigma's renderer took of them. */
  readonly longOfOurs: number;
  /** The longest task without what Sigma's renderer took of it. */
  readonly longest: number;
  /** The longest task, whatever it did. */
  readonly longestInAll: number;
}

interface Task {
  readonly from: number;
  readonly duration: number;
}

const LONG = 100;
/** Pixels of a drag, in so many moves of a hand. */
const DRAG = 500;
const MOVES = 30;
/** Between two drags the map rests so long that it loads what has come into sight. */
const REST_MS = 700;
const MOST_TURNS = 30;

/** Opens a page, goes in until nodes are drawn, and drags the map about. */
export async function measurePanning(browser: Browser, url: string): Promise<Panning> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  try {
    await page.addInitScript(observeTasks);
    await page.goto(url);
    await page.locator(".group-name[style]").first().waitFor({ timeout: 120_000 });
    await goIn(page);
    const stop = await startProfile(session);
    const before = await page.evaluate(theClockOfThePage);
    for (const [right, down] of [
      [-1, 0],
      [0, -1],
      [-1, 0],
      [1, 1],
      [0, 1],
    ] as const)
      await drag(page, right, down);
    const tasks = (await page.evaluate(() => Reflect.get(window, "tasks") as Task[])).filter(
      ({ from }) => from > before,
    );
    const webGl = new Set(await page.evaluate(webGlNames));
    return inTasks(tasks, momentsOf(await stop(), webGl), before);
  } finally {
    await context.close();
  }
}

/** Turns the wheel over the middle of the map until there is room for nodes, and waits until they are there. */
async function goIn(page: Page): Promise<void> {
  await page.mouse.move(700, 440);
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    if ((await page.locator(".group-names.open").count()) > 0) break;
    await page.mouse.wheel(0, -240);
    await page.waitForTimeout(400);
  }
  await page.waitForTimeout(4 * REST_MS);
}

async function drag(page: Page, right: number, down: number): Promise<void> {
  const from = { x: 700 - (right * DRAG) / 2, y: 440 - (down * DRAG) / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move++) {
    const way = (move / MOVES) * DRAG;
    await page.mouse.move(from.x + right * way, from.y + down * way);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  await page.waitForTimeout(REST_MS);
}

function observeTasks(): void {
  const tasks: Task[] = [];
  Reflect.set(window, "tasks", tasks);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ from: startTime, duration });
  }).observe({ type: "longtask", buffered: true });
}

/** Works for a while under a name that the profile knows, and tells when it began by the clock of the page. */
function theClockOfThePage(): number {
  const from = performance.now();
  while (performance.now() < from + 20);
  return from;
}

/**
 * Sigma draws in `render`; what it calls from there by `emit` is the page's again.
 * Methods keep their names in what is served, since properties are not renamed.
 */
function isSigmas({ stack, drawing }: Moment): boolean {
  return drawing || stack.lastIndexOf("render") > stack.lastIndexOf("emit");
}

/** @param marked - when the mark was set, by the clock of the page */
function inTasks(tasks: readonly Task[], moments: readonly Moment[], marked: number): Panning {
  const mark = moments.find(({ stack }) => stack.includes("theClockOfThePage"));
  if (!mark) throw new Error("The profile does not show the mark of the clock.");
  const toPage = (at: number): number => (at - mark.at) / 1000 + marked;
  const ours = tasks.map(({ from, duration }) => {
    const within = moments.filter(({ at }) => toPage(at) >= from && toPage(at) < from + duration);
    const sigmas = within.filter(isSigmas).reduce((sum, { length }) => sum + length / 1000, 0);
    return duration - sigmas;
  });
  return {
    long: tasks.filter(({ duration }) => duration > LONG).length,
    longOfOurs: ours.filter((duration) => duration > LONG).length,
    longest: Math.max(0, ...ours),
    longestInAll: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
}
