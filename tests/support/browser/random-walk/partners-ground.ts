import type { Page } from "playwright-core";
import { en } from "../../../../client/src/text/en.ts";
import { nl } from "../../../../client/src/text/nl.ts";
import type { NameOf } from "./node-names.ts";
import { historyGoes, one, type Pick, pressOne, type RandomStep } from "./random-step.ts";
import type { Ground } from "./walk-randomly.ts";

/** What a reader of Find partners sees, as the page itself says it, and the address. */
interface PartnersScreen {
  readonly search: string;
  readonly path: string;
  readonly language: string;
  readonly title: string | null;
  /** The filters that are on, by the name of their field and the value. */
  readonly filters: Readonly<Record<string, string>>;
  readonly favour: string;
  readonly known: boolean | null;
  readonly kept: readonly string[];
  readonly compared: readonly string[];
  readonly busy: boolean;
}

type Step = RandomStep<PartnersScreen>;

function read(page: Page): Promise<PartnersScreen> {
  return page.evaluate(() => {
    const all = <E extends Element = HTMLElement>(selector: string): E[] => [
      ...document.querySelectorAll<E>(selector),
    ];
    const nodeOf = (link: HTMLAnchorElement): string =>
      new URLSearchParams(new URL(link.href).search).get("sel")?.split(",").at(-1) ?? "";
    const filters = all<HTMLSelectElement>(".filters .select")
      .filter(({ value }) => value !== "")
      .map((select) => [select.labels?.[0]?.textContent ?? "", select.value]);
    const favours = all<HTMLInputElement>("input[name=favour]");
    return {
      search: location.search,
      path: location.pathname,
      language: document.documentElement.lang,
      title: document.querySelector(".answer-title")?.textContent ?? null,
      filters: Object.fromEntries(filters),
      favour: ["small", "", "large"][favours.findIndex(({ checked }) => checked)] ?? "?",
      known: document.querySelector<HTMLInputElement>(".filters > .tick input")?.checked ?? null,
      kept: all<HTMLAnchorElement>(".shortlist .entries a").map(nodeOf),
      compared: all<HTMLAnchorElement>(".compared th a").map(nodeOf),
      busy: document.querySelector(".find-answer [aria-busy=true]") !== null,
    };
  });
}

/** How each filter is called in the address, and on the page. */
const FILTERS = [
  ["country", "find.filter.country"],
  ["region", "find.filter.region"],
  ["kind", "find.filter.organisationKind"],
  ["size", "find.filter.size"],
  ["horizon", "find.filter.horizon"],
  ["has", "find.filter.has"],
] as const;

const listOf = (text: string | null): string =>
  (text ?? "")
    .split(",")
    .filter((part) => part !== "")
    .join(" ");

async function differences(screen: PartnersScreen, nameOf: NameOf): Promise<string[]> {
  const query = new URLSearchParams(screen.search);
  const sentences = screen.language === "nl" ? nl : en;
  const asker = query.get("for")?.split(":")[1];
  const asked = asker ? await nameOf(asker, screen.language) : query.get("q");
  const claims = [
    { what: "page", address: "/partners", seen: screen.path },
    { what: "language", address: query.get("lang"), seen: screen.language },
    { what: "asker", address: asked !== null, seen: screen.title !== null },
    ...FILTERS.map(([name, key]) => ({
      what: name,
      address: query.get(name) ?? undefined,
      seen: screen.filters[sentences[key]],
    })),
    { what: "favour", address: query.get("favour") ?? "", seen: screen.favour },
    { what: "shortlist", address: listOf(query.get("keep")), seen: screen.kept.join(" ") },
    { what: "comparison", address: listOf(query.get("compare")), seen: screen.compared.join(" ") },
    ...(screen.known === null
      ? []
      : [{ what: "known", address: query.get("known") === "no", seen: screen.known }]),
  ];
  const told = claims
    .filter(({ address, seen }) => address !== seen)
    .map(({ what, address, seen }) => `${what}: address ${address}, screen ${seen}`);
  if (asked && !screen.title?.includes(asked)) told.push(`asker: address ${asked}, screen ${screen.title}`);
  return screen.busy ? [...told, "still looking"] : told;
}

const WORDS = ["speech recognition for radio", "collecties ontsluiten met AI", "training"];
const always = (): boolean => true;
const press = (name: string, selector: string): Step => ({
  name,
  can: always,
  run: (page, pick) => pressOne(page, selector, pick),
});

async function ask(page: Page, pick: Pick): Promise<string> {
  const words = one(WORDS, pick);
  const box = page.getByRole("combobox").first();
  // The words that were asked already stand there, and typing them again would open no list.
  await box.fill("");
  await box.fill(words);
  await page.locator(".search-hit").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator(".search-hit").first().waitFor({ state: "detached" });
  return words;
}

async function filter(page: Page, pick: Pick): Promise<string | null> {
  const selects = page.locator(".filters .select");
  const count = await selects.count();
  if (count === 0) return null;
  const select = selects.nth(pick(count));
  const options = await select.locator("option").count();
  await select.selectOption({ index: pick(Math.min(options, 4)) });
  return select.inputValue();
}

const STEPS: readonly Step[] = [
  { name: "ask", can: always, run: ask },
  { name: "filter", can: always, run: filter },
  { name: "filter", can: always, run: filter },
  press("favour", "input[name=favour]"),
  press("leave out known", ".filters > .tick input"),
  press("keep", ".card .keep"),
  press("keep", ".card .keep"),
  press("keep", ".card .keep"),
  press("off the shortlist", ".shortlist .remove"),
  press("tick to compare", ".shortlist .tick input:enabled"),
  press("tick to compare", ".shortlist .tick input:enabled"),
  press("compare", ".shortlist .compare"),
  press("end the comparison", ".comparison > .panel-head .button"),
  press("a reason", ".card .reason"),
  press("why exactly", ".card-ways .text-button"),
  press("show more", ".find-answer > .button"),
  press("lift the filters", ".nobody .button"),
  press("Dutch", ".language-switch button:first-child"),
  press("English", ".language-switch button:last-child"),
  press("colours of the page", ".header-end > .icon-button"),
  { name: "Back", can: always, run: historyGoes(-1) },
  { name: "Forward", can: always, run: historyGoes(1) },
];

/** Find partners, for a random walk. */
export const partnersGround = (nameOf: NameOf): Ground<PartnersScreen> => ({
  steps: STEPS,
  read,
  differences: (screen) => differences(screen, nameOf),
});
