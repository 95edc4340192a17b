import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describeInBrowser } from "../support/browser/describe-in-browser.ts";
import { productOfSuite } from "../support/browser/product-of-suite.ts";
import { expectNoAxeViolations, startWalk, type WalkOptions } from "../support/browser/walk.ts";
import { PHONE } from "../support/browser/windows.ts";

/* What the seed says of one organisation, read without the product. */
const SEED = join(import.meta.dirname, "..", "..", "seed", "data");
const facts: Record<string, string>[] = parse(readFileSync(join(SEED, "facts.csv")), { columns: true });
const factsOf = (organisation: string) => facts.filter((row) => row.organisation === organisation);
const OMROP = factsOf("Omrop Fryslân");
const WALK_MS = 120_000;

const details = (page: Page) => page.locator(".details");

/** While the list finds its place it lies under other things; a click that waited for it would scroll it shut. */
function onTop(option: Element): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { x, y, width, height } = option.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      if (option.contains(top)) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Types some letters and takes the best hit. */
async function find(page: Page, letters: string, name: string): Promise<void> {
  await page.locator("#search").locator("input").or(page.getByRole("combobox")).first().fill(letters);
  const option = page.getByRole("option", { name }).first();
  await option.evaluate(onTop);
  await option.click();
  await details(page).getByRole("heading", { name, level: 2 }).waitFor();
}

describeInBrowser("the page, as npm start serves it", (browser) => {
  const product = productOfSuite();

  const open = async (path: string, options: WalkOptions = {}, allowed?: RegExp) => {
    const walk = await startWalk(browser(), options, allowed);
    await walk.page.goto(product.url + path);
    return walk;
  };

  describe.each([
    {
      language: "en",
      search: "What are you looking for?",
      needs: "Needs",
      partners: "Who fits",
      sources: "Sources",
    },
    {
      language: "nl",
      search: "Waar ben je naar op zoek?",
      needs: "Behoeften",
      partners: "Wie past erbij",
      sources: "Bronnen",
    },
  ])("in $language", ({ language, search, needs, partners, sources }) => {
    test(
      "a newcomer finds an organisation by some letters, reads what it needs, plans and offers, with sources, and who fits it",
      async () => {
        const { page, end } = await open(`/?lang=${language}`);
        await page.getByPlaceholder(search).waitFor();
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
        await expectNoAxeViolations(page);

        await find(page, "omrop fr", "Omrop Fryslân");
        for (const fact of OMROP)
          await details(page)
            .getByText(fact.statement ?? "")
            .waitFor();
        await details(page).getByText("Frisian radio archive speech recognition").first().waitFor();
        expect(await details(page).getByRole("heading", { name: needs }).count()).toBe(1);

        const sourcesShown = details(page).getByRole("region", { name: sources }).or(details(page));
        for (const fact of OMROP) {
          expect(await sourcesShown.locator(`a[href="${fact.source_url}"]`).count()).toBeGreaterThan(0);
        }
        await details(page).getByRole("heading", { name: partners }).waitFor();
        const first = details(page).locator(".partner").first();
        await first.waitFor();
        expect(await first.locator(".reasons li").first().textContent()).not.toBe("");
        await expectNoAxeViolations(page);
        await end();
      },
      WALK_MS,
    );
  });

  test(
    "a newcomer who says in own words what is wanted is led to who fits it, on a phone too",
    async () => {
      const { page, end } = await open("/?lang=nl", { viewport: PHONE, hasTouch: true });
      await page.getByRole("combobox").tap();
      // Letter by letter, so that one answer takes the place of another.
      await page.keyboard.type("foto's beschrijven met weinig mensen", { delay: 60 });
      const way = page.getByRole("option", { name: "Wie past erbij: foto's beschrijven met weinig mensen" });
      await way.evaluate(onTop);
      await way.click();
      await page.waitForURL(/\/partners\?q=/);
      await page.locator(".card .reason").first().waitFor();
      await end();
    },
    WALK_MS,
  );

  test(
    "a newcomer sees five controls beside the pages and the picture: search, legend, zoom, list, language and colours",
    async () => {
      const { page, end } = await open("/?lang=en");
      await page.getByRole("button", { name: "See the sector in six steps" }).waitFor();
      const places = [".bar", ".legend", ".graph-tools", ".drawer", ".header-end"];
      const seen = await page.evaluate((controls) => {
        const all = document.querySelectorAll<HTMLElement>(
          "a[href], button, input, select, textarea, summary, [tabindex='0'], [role=button]",
        );
        const inSight = [...all].filter((element) => {
          const { bottom, right } = element.getBoundingClientRect();
          return element.checkVisibility() && bottom > 0 && right > 0 && !element.closest("nav, #map");
        });
        return inSight.map(
          (element) => controls.find((place) => element.closest(place)) ?? element.outerHTML,
        );
      }, places);
      expect([...new Set(seen)].sort()).toEqual([...places].sort());
      // Zoom in, zoom out, everything, and the menu with the rest.
      expect(seen.filter((place) => place === ".graph-tools").length).toBe(4);
      await end();
    },
    WALK_MS,
  );

  test(
    "the address restores selection, filter, language and list in a fresh browser, and Back goes back",
    async () => {
      const { page, end } = await open("/?lang=en");
      await find(page, "rijksm", "Rijksmuseum");
      await page.getByRole("checkbox", { name: "Themes" }).locator("xpath=ancestor-or-self::label").click();
      await page.locator(".status-line", { hasText: "1 filter" }).waitFor();
      await page.getByRole("button", { name: "List", exact: true }).click();
      await page.getByRole("grid").waitFor();
      // The list, like the camera, comes into the address once the reader rests.
      await page.waitForURL(/list=1/);
      const address = page.url();

      const other = await open(new URL(address).pathname + new URL(address).search);
      await details(other.page).getByRole("heading", { name: "Rijksmuseum", level: 2 }).waitFor();
      await other.page.locator(".status-line", { hasText: "1 filter" }).waitFor();
      await other.page.getByRole("grid").waitFor();
      await other.end();

      await page.goBack();
      await page.goBack();
      await details(page).waitFor({ state: "detached" });
      expect(await page.locator(".status-line").textContent()).not.toContain("filter");
      await end();
    },
    WALK_MS,
  );

  test(
    "the legend filters, says so, and one press clears it",
    async () => {
      const { page, end } = await open("/?lang=en");
      const status = page.locator(".status-line");
      await status.getByText("1,061 shown").waitFor();
      await page.getByRole("checkbox", { name: "Needs" }).locator("xpath=ancestor-or-self::label").click();
      // 138 needs stand in facts.csv.
      await status
        .getByText(`${1061 - facts.filter((row) => row.kind === "need").length} of 1,061 shown`)
        .waitFor();
      await status.getByRole("button", { name: "clear" }).click();
      await status.getByText("1,061 shown").waitFor();
      await end();
    },
    WALK_MS,
  );

  test.each(["kind", "country", "theme", "horizon", "community", "betweenness"])(
    "sizes by %s are explained by the legend, and stand in the address",
    async (size) => {
      const { page, end } = await open("/?lang=en");
      await page.getByRole("button", { name: "Colour and size" }).click();
      await page.getByLabel("Size by").selectOption(size);
      const legend = page.getByRole("region", { name: /^Size: / });
      await legend.getByRole("listitem").nth(2).waitFor();
      await page.waitForURL(new RegExp(`scale=${size}`));
      await expectNoAxeViolations(page);
      await end();
    },
    WALK_MS,
  );

  test(
    "everything goes by keyboard: search, choose, expand, list, and Escape goes back",
    async () => {
      const { page, end } = await open("/?lang=en");
      await page.locator(".status-line").getByText("1,061 shown").waitFor();
      await page.keyboard.press("/");
      await page.keyboard.type("omrop frysl");
      await page.getByRole("option", { name: "Omrop Fryslân" }).first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await details(page).getByRole("heading", { name: "Omrop Fryslân", level: 2 }).waitFor();

      const expand = details(page).getByRole("button", { name: /^Expand/ });
      await expand.focus();
      await page.keyboard.press("Enter");
      // Itself, one need, one offer of its own, and the two projects it takes part in.
      await page.locator(".status-line").getByText("5 of 1,061 shown").waitFor();

      await page.getByRole("button", { name: "List", exact: true }).focus();
      await page.keyboard.press("Enter");
      const grid = page.getByRole("grid");
      await grid.waitFor();
      expect(await grid.getByRole("row").count()).toBe(1 + 5);
      await grid.getByRole("row").nth(1).focus();
      await page.keyboard.press("Enter");
      await details(page).getByRole("heading", { level: 2 }).waitFor();
      await expectNoAxeViolations(page);

      await page.locator("body").press("Escape");
      await details(page).waitFor({ state: "detached" });
      await page.locator("body").press("Escape");
      await page.locator(".status-line").getByText("1,061 shown").waitFor();
      await end();
    },
    WALK_MS,
  );

  test.each([{ colorScheme: "light" }, { colorScheme: "dark" }] as const)(
    "at the width of a phone the same can be read, in $colorScheme colours, without scrolling sideways",
    async ({ colorScheme }) => {
      const { page, end } = await open("/?lang=nl", { viewport: PHONE, colorScheme, hasTouch: true });
      await page.locator(".status-line").getByText("1.061").waitFor();
      await expectNoAxeViolations(page);
      // Every group says its name in its disc, if only the beginning of it.
      expect(await page.locator(".group-name").count()).toBeGreaterThan(5);
      expect(await page.locator(".group-name.crowded").count()).toBe(0);
      await find(page, "omrop", "Omrop Fryslân");
      await details(page)
        .getByText(OMROP[0]?.statement ?? "")
        .first()
        .waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await expectNoAxeViolations(page);
      await end();
    },
    WALK_MS,
  );

  test(
    "a click on the map selects what is drawn there, and a click beside it clears",
    async () => {
      const { page, end } = await open("/?lang=en");
      await find(page, "rijksm", "Rijksmuseum");
      // What was found stands in the middle of the map; it stays where it is when the details close.
      const box = await page.getByRole("application").boundingBox();
      if (box === null) throw new Error("The map has no place on the page.");
      await page.getByRole("button", { name: "Close details" }).click();
      await details(page).waitFor({ state: "detached" });
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await details(page).getByRole("heading", { name: "Rijksmuseum", level: 2 }).waitFor();

      await page.getByRole("button", { name: "Show everything" }).click();
      await page.waitForTimeout(500); // else the two clicks would be a double click
      await page.mouse.click(box.x + 5, box.y + 5);
      await details(page).waitFor({ state: "detached" });
      await end();
    },
    WALK_MS,
  );

  test(
    "without WebGL the page says so in a line and works by list",
    async () => {
      const { page, end } = await startWalk(browser());
      await page.addInitScript(() => {
        const real = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (
          this: HTMLCanvasElement,
          kind: string,
          ...rest: unknown[]
        ) {
          return kind.startsWith("webgl") ? null : Reflect.apply(real, this, [kind, ...rest]);
        } as typeof real;
      });
      await page.goto(`${product.url}/?lang=en`);
      await page.getByText("This browser cannot draw the map").waitFor();
      await page.getByRole("grid").click({ button: "right" });
      await page.getByRole("menuitem", { name: "Export" }).waitFor();
      expect(await page.getByRole("menuitem", { name: "lasso" }).count()).toBe(0);
      await page.keyboard.press("Escape");
      await page.getByRole("grid").getByRole("row").nth(3).click();
      await details(page).getByRole("heading", { level: 2 }).waitFor();
      await expectNoAxeViolations(page);
      await end();
    },
    WALK_MS,
  );

  test(
    "while the server cannot be reached the page says what to do, and trying again works",
    async () => {
      const { page, end } = await startWalk(browser(), {}, /Failed to load resource|ERR_/);
      await page.route("**/map", (route) => route.abort());
      await page.goto(`${product.url}/?lang=en`);
      await page.getByText("The network cannot be reached.").waitFor();
      await expectNoAxeViolations(page);
      await page.unroute("**/map");
      await page.getByRole("button", { name: "Try again" }).click();
      await page.locator(".status-line").getByText("1,061 shown").waitFor();
      await end();
    },
    WALK_MS,
  );

  test(
    "an address that somebody tampered with is shown as text, and leads on",
    async () => {
      const hostile = encodeURIComponent("<img src=x onerror=alert(1)>");
      const { page, end } = await open(`/?lang=en&sel=${hostile}&kinds=NOTHING&x=NaN&z=-1&open=..%2F..`);
      await page.getByText("There is nothing here with this address.").waitFor();
      expect(await page.locator("img[src=x]").count()).toBe(0);
      await end();
    },
    WALK_MS,
  );

  test(
    "the API page answers the five questions of the README under the content security policy",
    async () => {
      const { page, end } = await open("/graphql");
      await page.locator(".graphiql-container").waitFor();
      const tabs = page.locator(".graphiql-tab");
      await tabs.nth(4).waitFor();
      expect(await tabs.count()).toBe(5);
      for (let tab = 0; tab < 5; tab++) {
        await tabs.nth(tab).getByRole("tab").or(tabs.nth(tab).locator("button").first()).first().click();
        // GraphiQL finds out which operation a tab holds a moment after it is shown, later than a script can click.
        await page.waitForTimeout(1_500);
        await page.locator(".graphiql-execute-button").click();
        await page.locator(".result-window").getByText('"data"').first().waitFor();
        expect(await page.locator(".result-window").textContent()).not.toContain('"errors"');
      }
      await end();
    },
    WALK_MS,
  );
});
