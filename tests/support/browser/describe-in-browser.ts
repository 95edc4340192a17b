import { afterAll, beforeAll, describe } from "@jest/globals";
import type { Browser } from "playwright-core";
import { notRunTitle } from "../outcome/not-run.ts";
import { askForChromium, type Turn, takeBrowserTurn } from "../services/ask.ts";
import { isUnavailable, type Unavailable } from "../services/unavailable.ts";
import { launchChromium } from "./launch-browser.ts";

const found = await askForChromium();
/** All suites in browsers before this one, and the start. */
const WAIT_MS = 1_500_000;

/** Starts the Chromium of this machine; the caller closes it. Suites are better off with `describeInBrowser`. */
export async function launchBrowser(): Promise<Browser | Unavailable> {
  return isUnavailable(found) ? found : launchChromium(found);
}

/**
 * A suite that needs a browser: it gets one of its own, from its first `beforeAll` to its last `afterAll`, and no
 * other suite has one meanwhile.
 * Where no Chromium can be had it is skipped, and its name says why.
 * @param suite - declares the tests; `browser()` may be called in hooks and tests, not while declaring.
 */
export function describeInBrowser(name: string, suite: (browser: () => Browser) => void): void {
  if (isUnavailable(found)) {
    describe.skip(notRunTitle(name, "in a browser", found.unavailable), () => suite(noBrowserYet));
    return;
  }
  describe(name, () => {
    let turn: Turn | undefined;
    let browser: Browser | undefined;
    beforeAll(async () => {
      turn = await takeBrowserTurn();
      browser = await launchChromium(found);
    }, WAIT_MS);
    suite(() => browser ?? noBrowserYet());
    // Declared last, so that it runs after the hooks of the suite.
    afterAll(async () => {
      await browser?.close();
      turn?.end();
    });
  });
}

function noBrowserYet(): never {
  throw new Error("There is a browser in hooks and tests only, not while a suite is declared.");
}
