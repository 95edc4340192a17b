import AxeBuilder from "@axe-core/playwright";
import { expect } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { WIDE } from "./windows.ts";

/** A page of its own with what went wrong in its console, closed by `end`, which fails the test if anything did. */
export interface Walk {
  readonly page: Page;
  end(): Promise<void>;
}

/** What a walk begins with: how wide, which colours, which language of the browser. */
export type WalkOptions = Pick<
  BrowserContextOptions,
  "viewport" | "colorScheme" | "locale" | "reducedMotion" | "hasTouch" | "deviceScaleFactor"
>;

/** @param allowed - console errors that the walk provokes on purpose */
export async function startWalk(
  browser: Browser,
  options: WalkOptions = {},
  allowed: RegExp = /^$/,
): Promise<Walk> {
  const context = await browser.newContext({
    viewport: WIDE,
    reducedMotion: "reduce",
    locale: "en-GB",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return {
    page,
    end: async () => {
      await context.close();
      // SwiftShader tells of its own slowness; that is no fault of the page.
      const ours = complaints.filter(
        (text) => !allowed.test(text) && !/GPU stall|GL Driver Message/.test(text),
      );
      expect(ours).toEqual([]);
    },
  };
}

/** A finding of axe that is not ours to mend: one rule, and what it is left out for. */
export interface LeftOut {
  readonly rule: string;
  readonly selector: RegExp;
}

interface AxeOptions {
  /** These rules only; all of them when left out. */
  readonly rules?: readonly string[];
  readonly leftOut?: readonly LeftOut[];
}

/** Fails with the rules that axe finds broken on the page as it stands, and where. */
export async function expectNoAxeViolations(
  page: Page,
  { rules, leftOut = [] }: AxeOptions = {},
): Promise<void> {
  const builder = new AxeBuilder({ page });
  if (rules) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  const told = violations.flatMap(({ id, nodes }) => {
    const targets = nodes.map(({ target }) => target.join(" "));
    const ours = targets.filter(
      (target) => !leftOut.some(({ rule, selector }) => rule === id && selector.test(target)),
    );
    return ours.length > 0 ? [`${id}: ${ours.join(", ")}`] : [];
  });
  expect(told).toEqual([]);
}
