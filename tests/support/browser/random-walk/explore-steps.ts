import type { Page } from "playwright-core";
import { en } from "../../../../client/src/text/en.ts";
import { nl } from "../../../../client/src/text/nl.ts";
import { differencesOnExplore } from "./explore-address.ts";
import { type ExploreScreen, readExploreScreen } from "./explore-screen.ts";
import type { NameOf } from "./node-names.ts";
import { historyGoes, key, one, type Pick, pressOne, type RandomStep } from "./random-step.ts";
import type { Ground } from "./walk-randomly.ts";

type Step = RandomStep<ExploreScreen>;

const LETTERS = ["omrop", "rijks", "museum", "archief", "speech", "media", "universiteit", "data"];
const FACT_WORDS = ["museum", "archive", "radio"];

const EXPORTS = [en["action.export"], nl["action.export"]];
/** What makes the window another one. */
const LEFT_OUT = [en["action.fullScreen"], nl["action.fullScreen"]];
const LASSOS = [en["action.lasso"], nl["action.lasso"]];

const always = (): boolean => true;
const selected = ({ selected: count }: ExploreScreen): boolean => count > 0;
const several = ({ selected: count }: ExploreScreen): boolean => count > 1;
const mapped = ({ map }: ExploreScreen): boolean => map;
const listed = ({ rows }: ExploreScreen): boolean => rows.length > 0;

const press = (name: string, selector: string, can: Step["can"]): Step => ({
  name,
  can,
  run: (page, pick) => pressOne(page, selector, pick),
});
const keys = (name: string, names: readonly string[], can: Step["can"]): Step => ({
  name,
  can,
  run: (page, pick) => key(page, one(names, pick)),
});

/** Types some letters into the search box and takes one of what is found; its words are then taken out again. */
async function search(page: Page, pick: Pick): Promise<string> {
  const letters = one(LETTERS, pick);
  const box = page.locator("input#search, #search input, search input").first();
  await box.fill(letters);
  await page.locator(".search-hit").first().waitFor();
  for (let down = 1 + pick(4); down > 0; down--) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(".search-hit").first().waitFor({ state: "detached" });
  await box.fill("");
  return letters;
}

/** Presses somewhere on the map, with or without a key that adds. */
async function pressMap(page: Page, pick: Pick): Promise<string | null> {
  const box = await page.locator("#map").boundingBox();
  if (!box) return null;
  const place = {
    x: Math.round(box.width * (0.2 + pick(60) / 100)),
    y: Math.round(box.height * (0.2 + pick(60) / 100)),
  };
  const adds = pick(3) === 0;
  if (adds) await page.keyboard.down("Shift");
  await page.mouse.click(box.x + place.x, box.y + place.y);
  if (adds) await page.keyboard.up("Shift");
  return `${place.x}, ${place.y}${adds ? " with Shift" : ""}`;
}

/** By keyboard: to the pointer the name of a group is a part of the map. */
async function enterGroup(page: Page, pick: Pick): Promise<string | null> {
  const names = page.locator(".group-names:not(.open) .group-name:not(.crowded)");
  const count = await names.count();
  if (count === 0) return null;
  const chosen = names.nth(pick(count));
  const group = await chosen.getAttribute("data-group");
  await chosen.press("Enter");
  return group;
}

async function wheel(page: Page, pick: Pick): Promise<string | null> {
  const box = await page.locator("#map").boundingBox();
  if (!box) return null;
  await page.mouse.move(
    box.x + box.width * (0.3 + pick(40) / 100),
    box.y + box.height * (0.3 + pick(40) / 100),
  );
  const turn = pick(2) === 0 ? -240 : 240;
  await page.mouse.wheel(0, turn);
  return String(turn);
}

async function drag(page: Page, pick: Pick): Promise<string | null> {
  const box = await page.locator("#map").boundingBox();
  if (!box) return null;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const by = { x: pick(200) - 100, y: pick(200) - 100 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + by.x, middle.y + by.y, { steps: 3 });
  await page.mouse.up();
  return `${by.x}, ${by.y}`;
}

/** Opens the menu by its button and takes one of what it offers; a submenu opens and its first choice is taken. */
async function menu(page: Page, pick: Pick): Promise<string | null> {
  const button = page.locator(
    '.graph-tools [aria-haspopup="menu"], .list-tools .quiet-button[aria-haspopup="menu"]',
  );
  await button.last().press("Enter");
  const items = page.locator(".menu .menu-item");
  await items.first().waitFor();
  const chosen = items.nth(pick(await items.count()));
  const name = (await chosen.textContent()) ?? "";
  if (LEFT_OUT.some((words) => name.startsWith(words))) {
    await page.keyboard.press("Escape");
    return null;
  }
  await chosen.click();
  if (name.includes("›")) await page.locator(".menu").last().locator(".menu-item").first().click();
  await page.locator(".menu").first().waitFor({ state: "detached" });
  if (EXPORTS.some((words) => name.startsWith(words))) await leaveDialog(page);
  if (LASSOS.some((words) => name.startsWith(words))) await key(page, "Escape");
  return name;
}

async function leaveDialog(page: Page): Promise<void> {
  await page.locator("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
}

async function help(page: Page): Promise<string> {
  await key(page, "?");
  await leaveDialog(page);
  return "";
}

async function exporting(page: Page, pick: Pick): Promise<string | null> {
  const pressed = await pressOne(page, ".step-tools > .button:last-child", pick);
  if (pressed !== null) await leaveDialog(page);
  return pressed;
}

async function choose(page: Page, selector: string, pick: Pick): Promise<string | null> {
  const selects = page.locator(selector);
  const count = await selects.count();
  if (count === 0) return null;
  const select = selects.nth(pick(count));
  const values = await select
    .locator("option")
    .evaluateAll((options) =>
      options.flatMap((option) => (option instanceof HTMLOptionElement ? [option.value] : [])),
    );
  const value = one(values, pick);
  await select.selectOption(value);
  return value;
}

async function row(page: Page, pick: Pick): Promise<string> {
  const rows = page.locator(".node-list [role=row][data-key]");
  const adds = pick(2) === 0;
  const chosen = rows.nth(pick(Math.min(await rows.count(), 3)));
  const name = await chosen.getAttribute("data-key");
  await chosen.click(adds ? { modifiers: ["Control"] } : {});
  return `${name}${adds ? " with Ctrl" : ""}`;
}

async function words(page: Page, pick: Pick): Promise<string | null> {
  const box = page.locator(".filters-panel input[type=search]");
  if ((await box.count()) === 0) return null;
  const text = pick(2) === 0 ? "" : one(FACT_WORDS, pick);
  await box.fill(text);
  return text;
}

/** What a reader of Explore may do, each as often as it stands here. */
const EXPLORE_STEPS: readonly Step[] = [
  { name: "search", can: always, run: search },
  { name: "search", can: always, run: search },
  { name: "press the map", can: mapped, run: pressMap },
  { name: "press the map", can: mapped, run: pressMap },
  { name: "wheel", can: mapped, run: wheel },
  { name: "wheel", can: mapped, run: wheel },
  { name: "drag", can: mapped, run: drag },
  keys("move", ["ArrowLeft", "ArrowUp", "+", "-", "0"], mapped),
  keys("walk", ["Shift+ArrowLeft", "Shift+ArrowDown", "Shift+ArrowRight"], mapped),
  keys("walk and select", ["Enter", "Shift+Enter"], mapped),
  press("zoom and fit", ".graph-tools .tool:nth-child(-n+3) button", mapped),
  { name: "into a group", can: mapped, run: enterGroup },
  press("close the details", ".details-head .icon-button", selected),
  keys("one step back", ["Escape"], always),
  keys("one step back", ["Escape"], always),
  press("expand", ".expand-buttons button", selected),
  press("expand", ".expand-buttons button", selected),
  press("show more or collapse", "p.expand .text-button", selected),
  keys("collapse", ["c"], selected),
  keys("hide", ["h"], selected),
  keys("keep only", ["k"], several),
  keys("focus", ["1", "2", "3"], selected),
  keys("neighbours", ["n"], selected),
  keys("path", ["p"], several),
  press("follow the path", ".graph-bar button", ({ way }) => way !== null),
  press("legend", ".legend-entries:not(.legend-groups) .legend-entry", always),
  press("legend of colours", ".legend-groups .legend-entry", always),
  press("unfold", ".legend > .unfold > .fold-button", always),
  press("unfold a fact", ".facet-head .fold-button", always),
  press("tick a value", ".filter-value", always),
  press("tick a value", ".filter-value", always),
  press("lift a fact", ".asked-lift", always),
  { name: "and, or, not", can: always, run: (page, pick) => choose(page, ".filters-panel select", pick) },
  { name: "colour and size", can: always, run: (page, pick) => choose(page, ".look-choices select", pick) },
  { name: "words", can: always, run: words },
  press("clear the filters", ".status-line .text-button:last-child", ({ filters }) => filters > 0),
  press("list", ".drawer-button", mapped),
  press("sort the list", ".node-list [role=columnheader]", listed),
  { name: "row", can: listed, run: row },
  { name: "row", can: listed, run: row },
  press("map on and off", ".list-tools > button:last-child", listed),
  { name: "menu", can: always, run: menu },
  press("tour", ".tour-steps button", always),
  press("tour", ".tour-steps button", always),
  press("one and the same", ".filters-panel > .tick", always),
  keys("undo", ["Control+z"], always),
  keys("undo", ["Control+z"], always),
  keys("redo", ["Control+Shift+Z"], always),
  { name: "Back", can: always, run: historyGoes(-1) },
  { name: "Back", can: always, run: historyGoes(-1) },
  { name: "Forward", can: always, run: historyGoes(1) },
  keys("direct links", ["f"], always),
  press("Dutch", ".language-switch button:first-child", always),
  press("English", ".language-switch button:last-child", always),
  press("colours of the page", ".header-end > .icon-button", always),
  { name: "help", can: always, run: help },
  { name: "export", can: always, run: exporting },
  press("show more of who fits", ".details .partners + .text-button", selected),
  press("somebody named in the details", ".details .node-link", selected),
];

/** Explore, for a random walk. */
export const exploreGround = (nameOf: NameOf): Ground<ExploreScreen> => ({
  steps: EXPLORE_STEPS,
  read: readExploreScreen,
  differences: (screen) => differencesOnExplore(screen, nameOf),
});
