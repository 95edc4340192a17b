import { expect, test } from "@jest/globals";
import type { CDPSession, Locator, Page } from "playwright-core";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { startWalk } from "../support/browser/walk.ts";
import { PHONE } from "../support/browser/windows.ts";

const WALK_MS = 120_000;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Puts one or two fingers down, moves them in some steps, and takes them off. */
async function gesture(fingers: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const STEPS = 6;
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: readonly Point[]) =>
    fingers.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
  await send("touchStart", from);
  for (let step = 1; step <= STEPS; step++) {
    const between = (a: number, b: number) => a + ((b - a) * step) / STEPS;
    await send(
      "touchMove",
      from.map(({ x, y }, i) => ({ x: between(x, to[i]?.x ?? x), y: between(y, to[i]?.y ?? y) })),
    );
  }
  await send("touchEnd", []);
}

/** Where the address says that the reader looks; the whole map is zoom 1. */
const camera = (address: URL) => ({
  x: Number(address.searchParams.get("x") ?? 0),
  y: Number(address.searchParams.get("y") ?? 0),
  zoom: Number(address.searchParams.get("z") ?? 1),
});
const cameraOf = (page: Page) => camera(new URL(page.url()));

/** A list that has just opened is drawn over what lies under it a moment later; no finger is as fast. */
async function liesOnTop(place: Locator): Promise<void> {
  await place.evaluate(async (element) => {
    const isOnTop = (): boolean => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    };
    while (element.isConnected && !isOnTop()) await new Promise(requestAnimationFrame);
  });
}

describeInBrowser("by touch, on a phone", (browser) => {
  const product = productOfSuite();

  test(
    "two fingers zoom the map, one moves it, a tap chooses, and the sheet gives way",
    async () => {
      const { page, end } = await startWalk(browser(), { viewport: PHONE, hasTouch: true });
      const fingers = await page.context().newCDPSession(page);
      await page.goto(`${product.url}/?lang=en`);
      await page.locator(".status-line").getByText("1,061 shown").waitFor();

      await page.locator("search input").tap();
      await page.keyboard.type("rijksm");
      const found = page.getByRole("option", { name: "Rijksmuseum" }).first();
      await liesOnTop(found);
      await found.tap();
      await page.locator(".details").getByRole("heading", { name: "Rijksmuseum", level: 2 }).waitFor();
      // What was found stands in the middle of the map, and stays where it is when the details close.
      const map = await page.locator("#map").boundingBox();
      if (!map) throw new Error("The map has no place on the page.");
      const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
      await page.getByRole("button", { name: "Close details" }).tap();
      await page.locator(".details").waitFor({ state: "detached" });
      await page.touchscreen.tap(middle.x, middle.y);
      await page.locator(".details").getByRole("heading", { name: "Rijksmuseum", level: 2 }).waitFor();

      await page.waitForURL((address) => camera(address).zoom > 1);
      const near = cameraOf(page);
      const apart = (by: number): Point[] => [-by, by].map((dx) => ({ x: middle.x + dx, y: middle.y }));
      await gesture(fingers, apart(120), apart(40));
      await page.waitForURL((address) => camera(address).zoom < near.zoom / 2);
      const far = cameraOf(page);
      await gesture(fingers, apart(40), apart(100));
      await page.waitForURL((address) => camera(address).zoom > far.zoom * 1.5);

      const before = cameraOf(page);
      await gesture(fingers, [middle], [{ x: middle.x - 100, y: middle.y + 40 }]);
      await page.waitForURL((address) => camera(address).x > before.x && camera(address).y > before.y);
      expect(cameraOf(page).zoom).toBeCloseTo(before.zoom, 2);
      // The page itself has neither scrolled nor grown.
      expect(await page.evaluate(() => [window.scrollX, window.scrollY, visualViewport?.scale])).toEqual([
        0, 0, 1,
      ]);
      await end();
    },
    WALK_MS,
  );
});
