import type { Page } from "playwright-core";
import { seeded } from "../../hostile/random-question.ts";
import { one, type Pick, type RandomStep } from "./random-step.ts";

/** How the address and the screen come to agree, in milliseconds: what a reader would wait for, on a slow machine. */
const AGREE_MS = 15_000;
const LOOK_AGAIN_MS = 30;

/** What a walk does, and how what it comes by is compared with the address. */
export interface Ground<Screen> {
  readonly steps: readonly RandomStep<Screen>[];
  readonly read: (page: Page) => Promise<Screen>;
  /** Where the address and the screen say different things, each in a line. */
  readonly differences: (screen: Screen) => Promise<readonly string[]>;
}

/** Numbers for a walk that begin anew with the same seed. */
export function picksOf(seed: number): Pick {
  const next = seeded(seed);
  return (below) => Math.floor(next() * below);
}

/** The screen once it says what the address says. Fails with what they differ in when that does not come. */
export async function agreed<Screen>(page: Page, { read, differences }: Ground<Screen>): Promise<Screen> {
  const end = Date.now() + AGREE_MS;
  for (;;) {
    const screen = await read(page);
    const told = await differences(screen);
    if (told.length === 0) return screen;
    if (Date.now() > end)
      throw new Error(`The address and the screen differ: ${told.join("; ")}\n${page.url()}`);
    await page.waitForTimeout(LOOK_AGAIN_MS);
  }
}

/**
 * Does so many things, one after the other, each picked among those that the screen allows at that moment; after each
 * the address and the screen must come to say the same. Fails with the last steps.
 */
export async function walkRandomly<Screen>(
  page: Page,
  ground: Ground<Screen>,
  count: number,
  pick: Pick,
): Promise<void> {
  const done: string[] = [];
  let doing = "";
  let screen = await agreed(page, ground);
  try {
    while (done.length < count) {
      const seen = screen;
      const step = one(
        ground.steps.filter(({ can }) => can(seen)),
        pick,
      );
      doing = step.name;
      const detail = await step.run(page, pick);
      if (detail === null) continue;
      done.push(`${step.name} ${detail}`.trim());
      screen = await agreed(page, ground);
    }
  } catch (cause) {
    throw new Error(`Step ${done.length}, ${doing}, after ${done.slice(-12).join(" > ")}`, { cause });
  }
}

/** Does everything that can be done once, in order, so that whatever is loaded when it is needed has been loaded. */
export async function doEachOnce<Screen>(page: Page, ground: Ground<Screen>, pick: Pick): Promise<void> {
  let screen = await agreed(page, ground);
  for (const step of ground.steps) {
    if (!step.can(screen)) continue;
    await step.run(page, pick);
    screen = await agreed(page, ground);
  }
}
