import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { removeFolder, temporaryFolder } from "../temporary-folder.ts";
import { describeInBrowser } from "./describe-in-browser.ts";
import { findOnMachine } from "./find-chromium.ts";

describeInBrowser("the browser of the tests", (browser) => {
  test("shows a page, in letters", async () => {
    const page = await browser().newPage();
    await page.goto("data:text/html,<h1 style='display: inline-block'>Schakel</h1><p>links");
    expect(await page.getByRole("heading").textContent()).toBe("Schakel");
    // Without a single font the heading would have no width.
    expect((await page.getByRole("heading").boundingBox())?.width).toBeGreaterThan(50);
    await page.close();
  });

  test("draws with WebGL", async () => {
    const page = await browser().newPage();
    const pixel = await page.evaluate(() => {
      const gl = document.createElement("canvas").getContext("webgl2");
      gl?.clearColor(1, 0, 0, 1);
      gl?.clear(gl.COLOR_BUFFER_BIT);
      const rgba = new Uint8Array(4);
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
      return [...rgba];
    });
    expect(pixel).toEqual([255, 0, 0, 255]);
    await page.close();
  });
});

test("a Chromium on the PATH is found by its usual names, when it can be run", async () => {
  const folder = await temporaryFolder("path");
  const chromium = join(folder, "chromium");
  await writeFile(chromium, "#!/bin/sh\n", { mode: 0o644 });
  expect(await findOnMachine(folder)).not.toBe(chromium);
  await chmod(chromium, 0o755);
  expect(await findOnMachine(`/nowhere:${folder}`)).toBe(chromium);
  await removeFolder(folder);
});
