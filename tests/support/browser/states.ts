import type { Page } from "playwright-core";
import type { en } from "../../../client/src/text/en.ts";
import type { nl } from "../../../client/src/text/nl.ts";

type Words = typeof en | typeof nl;

/** A page with something open on it. */
export interface State {
  readonly name: string;
  readonly path: string;
  readonly open: (page: Page, words: Words) => Promise<void>;
}

const shown = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();
const press = async (page: Page, selector: string, shows: string): Promise<void> => {
  await page.locator(selector).first().click();
  await page.locator(shows).first().waitFor();
};

const SELECTED = "&sel=org-rijksmuseum,org-omrop-fryslan";
/** Every page of the client, and whatever can stand open on it. */
export const STATES: readonly State[] = [
  { name: "Explore", path: "/?", open: shown(".status-line") },
  {
    name: "what the search finds",
    path: "/?",
    open: async (page) => {
      await shown(".status-line")(page);
      await page.locator("search input").fill("museum");
      await page.locator(".search-hit").first().waitFor();
    },
  },
  {
    name: "filters, with some chosen",
    path: "/?country=NL&horizon=SHORT_TERM",
    open: (page) => press(page, ".legend .fold-button", ".filters-panel .filter-value"),
  },
  {
    name: "colours and sizes",
    path: "/?colour=country&scale=horizon",
    open: async (page) => {
      await page.locator(".legend .fold-button").nth(1).click();
      await page.locator(".look-choices select").first().waitFor();
      await page.locator(".legend-groups .legend-entry").first().waitFor();
    },
  },
  {
    name: "the details of two, and a path between them",
    path: `/?path=org-rijksmuseum~org-omrop-fryslan${SELECTED}`,
    open: async (page) => {
      await shown(".details .partner")(page);
      await shown(".graph-bar")(page);
    },
  },
  { name: "the list", path: `/?list=1${SELECTED}`, open: shown(".node-list [role=row][data-key]") },
  {
    name: "the list in the place of the map",
    path: "/?map=0",
    open: shown(".node-list [role=row][data-key]"),
  },
  {
    name: "the menu",
    path: `/?x=0&y=0&z=2${SELECTED}`,
    open: async (page) => {
      await shown(".status-line")(page);
      await press(page, '.graph-tools [aria-haspopup="menu"]', ".menu .menu-item");
    },
  },
  {
    name: "the shortcuts",
    path: "/?",
    open: async (page) => {
      await shown(".status-line")(page);
      await page.keyboard.press("?");
      await page.locator("dialog").waitFor();
    },
  },
  {
    name: "the export, with all its parts",
    path: `/?${SELECTED}`,
    open: async (page) => {
      await press(page, ".step-tools > .button:last-child", "dialog");
      for (const summary of await page.locator("dialog summary").all()) await summary.click();
    },
  },
  {
    name: "the report",
    path: "/?sel=org-omrop-fryslan",
    open: async (page, words) => {
      await page.getByRole("button", { name: words["report.open"] }).first().click();
      await page.locator("dialog").waitFor();
    },
  },
  { name: "nothing left", path: "/?kinds=need&country=XX", open: shown(".status-line") },
  { name: "the tour", path: "/?tour=groups", open: shown(".status-line") },
  { name: "Find partners", path: "/partners?", open: shown(".examples") },
  {
    name: "partners, with reasons, a shortlist and a comparison",
    path: "/partners?for=organisation:org-omrop-fryslan&keep=org-fryske-akademy,org-rijksmuseum&compare=org-fryske-akademy,org-rijksmuseum",
    open: async (page) => {
      await shown(".compared td")(page);
      await press(page, ".card-ways .text-button", ".card-ways [aria-expanded=true]");
      await page.locator(".card .reason").first().click();
    },
  },
  { name: "partners for words", path: "/partners?q=radio", open: shown(".card") },
  { name: "the frame for other pages", path: "/embed?", open: shown(".embed-link") },
];
