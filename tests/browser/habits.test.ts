import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { eventually } from "../support/api/eventually.ts";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { startWalk } from "../support/browser/walk.ts";

const WALK_MS = 180_000;
/** Of an organisation that nothing dims, in the light colours (styles/tokens.css). */
const FULL = [22, 40, 107];

/** What the address says of where the reader looks. */
const camera = (page: Page): string => {
  const query = new URL(page.url()).searchParams;
  return ["x", "y", "z"].map((name) => query.get(name)).join(" ");
};

/** How many pixels of the map have the colour of organisations in the light. */
async function pixelsInTheLight(page: Page): Promise<number> {
  const picture = (await page.locator("#map").screenshot()).toString("base64");
  return page.evaluate(
    async ({ data, wanted }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4)
        if (wanted.every((value, i) => Math.abs((pixels[at + i] ?? 0) - value) < 3)) count += 1;
      return count;
    },
    { data: picture, wanted: FULL },
  );
}

describeInBrowser("what fingers are used to", (browser) => {
  const product = productOfSuite();
  const shown = (page: Page, words: string) => page.locator(".status-line").getByText(words).waitFor();
  const middleOfMap = async (page: Page): Promise<{ x: number; y: number }> => {
    const box = await page.locator("#map").boundingBox();
    if (!box) throw new Error("The map has no place on the page.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  /** Omrop Fryslân in the middle of the map, with nothing selected. */
  const openAtOmrop = async (page: Page): Promise<{ x: number; y: number }> => {
    await page.goto(`${product.url}/?lang=en`);
    await shown(page, "1,061 shown");
    await page.getByRole("combobox").fill("omrop fr");
    await page.getByRole("option", { name: "Omrop Fryslân" }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".details .partner").first().waitFor();
    // It stays where it is when the details close.
    const middle = await middleOfMap(page);
    await page.getByRole("button", { name: "Close details" }).click();
    await page.locator(".details").waitFor({ state: "detached" });
    await page.waitForTimeout(500);
    return middle;
  };

  test(
    "what is typed before the search is loaded is found when it is",
    async () => {
      const { page, end } = await startWalk(browser());
      await page.route("**/search-box-*.js", async (route) => {
        await page.waitForTimeout(1_500);
        await route.continue();
      });
      await page.goto(`${product.url}/?lang=en`);
      await page.locator("search input").pressSequentially("rijksm");
      await page.getByRole("option", { name: "Rijksmuseum" }).first().waitFor();
      await end();
    },
    WALK_MS,
  );

  test(
    "hovering and walking by keyboard light a shape with its neighbours and dim the rest",
    async () => {
      const { page, end } = await startWalk(browser(), { colorScheme: "light" });
      const { x, y } = await openAtOmrop(page);
      await page.mouse.move(5, 5);
      await page.waitForTimeout(300);
      const all = await pixelsInTheLight(page);
      await page.mouse.move(x, y, { steps: 3 });
      const dims = () => eventually(5_000, async () => (await pixelsInTheLight(page)) < all / 2);
      expect(await dims()).toBe(true);
      expect(await pixelsInTheLight(page)).toBeGreaterThan(20);
      await page.mouse.move(5, 5);
      expect(await eventually(5_000, async () => (await pixelsInTheLight(page)) > (3 * all) / 4)).toBe(true);
      await page.locator("#map").focus();
      await page.keyboard.press("Shift+ArrowLeft");
      expect(await dims()).toBe(true);
      await end();
    },
    WALK_MS,
  );

  test(
    "a double click expands, Ctrl adds, a right click and the menu key open the same menu, and all of it is undone and redone",
    async () => {
      const { page, end } = await startWalk(browser());
      const { x, y } = await openAtOmrop(page);
      await page.mouse.dblclick(x, y);
      await shown(page, "5 of 1,061 shown");
      await page.keyboard.press("Control+z");
      await shown(page, "1,061 shown");
      await page.keyboard.press("Control+Shift+Z");
      await shown(page, "5 of 1,061 shown");

      await page.goto(`${product.url}/?lang=en&sel=org-rijksmuseum&x=681.76&y=-311.39&z=20`);
      await page.locator(".details .partner").first().waitFor();
      const middle = await middleOfMap(page);
      await page.waitForTimeout(500);
      const items = async () => {
        const names = await page.locator(".menu .menu-item").allTextContents();
        await page.keyboard.press("Escape");
        await page.locator(".menu").waitFor({ state: "detached" });
        return names;
      };
      await page.keyboard.down("Control");
      await page.mouse.click(middle.x, middle.y);
      await page.keyboard.up("Control");
      await page.getByText("2 selected; the last one is shown", { exact: true }).waitFor();
      await page.mouse.click(middle.x, middle.y, { button: "right" });
      await page.locator(".menu .menu-title").getByText("2 selected").waitFor();
      const byMouse = await items();
      await page.locator("#map").focus();
      await page.keyboard.press("ContextMenu");
      await page.locator(".menu .menu-title").getByText("2 selected").waitFor();
      expect(await items()).toEqual(byMouse);
      expect(byMouse.join(" ")).toMatch(/Expand.*Shortest path/);
      await end();
    },
    WALK_MS,
  );

  test(
    "the wheel zooms, dragging moves, a line around shapes selects them",
    async () => {
      const { page, end } = await startWalk(browser());
      await page.goto(`${product.url}/?lang=en&sel=org-omrop-fryslan&open=org-omrop-fryslan`);
      await shown(page, "5 of 1,061 shown");
      await page.keyboard.press("Escape");
      await page.keyboard.press("0");
      const { x, y } = await middleOfMap(page);
      const moves = async (what: () => Promise<unknown>) => {
        const before = camera(page);
        await what();
        expect(await eventually(5_000, () => camera(page) !== before)).toBe(true);
      };
      await page.mouse.move(x, y);
      await moves(() => page.mouse.wheel(0, 240));
      await moves(async () => {
        await page.mouse.move(x - 200, y + 200);
        await page.mouse.down();
        await page.mouse.move(x - 160, y + 160, { steps: 4 });
        await page.mouse.up();
      });
      await page.getByRole("button", { name: "Show everything" }).click();
      await page.waitForTimeout(500);
      await page.locator("#map").focus();
      await page.keyboard.press("l");
      const box = await page.locator("#map").boundingBox();
      if (!box) throw new Error("The map has no place on the page.");
      await page.mouse.move(box.x + 3, box.y + 3);
      await page.mouse.down();
      for (const [right, down] of [
        [box.width - 3, 3],
        [box.width - 3, box.height - 3],
        [3, box.height - 3],
      ] as const)
        await page.mouse.move(box.x + right, box.y + down, { steps: 4 });
      await page.mouse.up();
      await page.getByText("5 selected; the last one is shown", { exact: true }).waitFor();
      await end();
    },
    WALK_MS,
  );

  test(
    "single keys do what they say, and nothing while one types",
    async () => {
      const { page, end } = await startWalk(browser());
      await page.goto(`${product.url}/?lang=en&sel=org-omrop-fryslan`);
      await page.locator(".details .partner").first().waitFor();
      await page.keyboard.press("1");
      await shown(page, "5 of 1,061 shown");
      await page.keyboard.press("2");
      await page.locator(".status-line").getByText("5 of 1,061").waitFor({ state: "detached" });
      await page.keyboard.press("Escape");
      await shown(page, "1,061 shown");
      await page.keyboard.press("/");
      expect(await page.evaluate(() => document.activeElement?.matches("search input"))).toBe(true);
      await page.keyboard.type("1l?fh");
      expect(await page.locator("search input").inputValue()).toBe("1l?fh");
      expect(await page.locator("dialog, .lasso").count()).toBe(0);
      expect(page.url()).not.toMatch(/fold=|hide=|focus=/);
      await page.keyboard.press("Escape");
      await page.locator("#map").focus();
      await page.keyboard.press("f");
      await page.waitForURL(/fold=1/);
      await page.keyboard.press("f");
      await page.waitForURL((address) => !address.searchParams.has("fold"));
      await page.keyboard.press("?");
      await page.getByRole("dialog").getByRole("heading", { name: "Keyboard shortcuts" }).waitFor();
      await end();
    },
    WALK_MS,
  );
});
