import type { Page } from "playwright-core";

/** What a reader of Explore sees, as the page itself says it (elements and their ARIA states), and the address. */
export interface ExploreScreen {
  readonly search: string;
  readonly path: string;
  readonly language: string;
  readonly title: string | null;
  readonly selected: number;
  /** The rows of the list that are drawn now, and those of them that are marked as selected. */
  readonly rows: readonly string[];
  readonly rowsSelected: readonly string[];
  /** Which kinds the legend shows, in its order, and how many groups of the colours it hides. */
  readonly kinds: readonly boolean[];
  readonly groupsOff: number;
  readonly filters: number;
  readonly status: string;
  readonly busy: boolean;
  readonly asked: number | null;
  readonly match: string | null;
  readonly same: boolean | null;
  readonly colour: string | null;
  readonly size: string | null;
  readonly list: boolean;
  readonly map: boolean;
  readonly way: string | null;
  readonly tour: boolean;
}

/** Reads the screen and the address at one moment. */
export function readExploreScreen(page: Page): Promise<ExploreScreen> {
  return page.evaluate(() => {
    const all = <E extends Element = HTMLElement>(selector: string): E[] => [
      ...document.querySelectorAll<E>(selector),
    ];
    const text = (selector: string): string | null => document.querySelector(selector)?.textContent ?? null;
    const value = (selector: string): string | null =>
      document.querySelector<HTMLSelectElement>(selector)?.value ?? null;
    const firstNumber = (words: string | null): number => Number.parseInt(words ?? "", 10);
    const status = text(".status-line [role=status]") ?? "";
    const title = text(".details .details-name");
    const rows = all(".node-list [role=row][data-key]");
    const keys = (elements: readonly HTMLElement[]): string[] =>
      elements.map(({ dataset }) => dataset.key ?? "");
    const looks = all<HTMLSelectElement>(".look-choices select");
    return {
      search: location.search,
      path: location.pathname,
      language: document.documentElement.lang,
      title,
      selected: firstNumber(text(".details-count")) || Number(title !== null),
      rows: keys(rows),
      rowsSelected: keys(rows.filter((row) => row.getAttribute("aria-selected") === "true")),
      kinds: all<HTMLInputElement>(".legend-entries:not(.legend-groups) input").map(({ checked }) => checked),
      groupsOff: all(".legend-groups input:not(:checked)").length,
      filters: firstNumber(/(\d+) filter/.exec(status)?.[1] ?? "0"),
      status,
      busy: document.querySelector('.status-line[aria-busy="true"]') !== null,
      asked: document.querySelector(".filters-panel") && all(".asked-part").length,
      match: value(".asked + .filter-field select"),
      same: document.querySelector<HTMLInputElement>(".filters-panel > .tick input")?.checked ?? null,
      colour: looks[0]?.value ?? null,
      size: looks[1]?.value ?? null,
      list: document.querySelector('.drawer-button[aria-expanded="true"], .list-instead') !== null,
      map: document.querySelector("#map") !== null,
      way: text(".graph-bar [role=status]"),
      tour: document.querySelector(".tour") !== null,
    };
  });
}
