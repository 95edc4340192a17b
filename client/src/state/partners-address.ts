import type { Language } from "../graph/network.ts";
import {
  type Asker,
  type AskerKind,
  FAVOURS,
  FILTERS,
  type Filter,
  type Filters,
  MOST_COMPARED,
  MOST_KEPT,
  NO_FILTERS,
  PARTNERS_START,
  type PartnersView,
  wordsAsker,
} from "./partners-view.ts";
import { PARTNERS_PATH } from "./paths.ts";

const KIND_WORDS: Record<AskerKind, string> = {
  ORGANISATION: "organisation",
  NEED: "need",
  PROJECT_IDEA: "idea",
  OFFER: "offer",
};
const ASKER_KINDS: readonly AskerKind[] = ["ORGANISATION", "NEED", "PROJECT_IDEA", "OFFER"];

function readAsker(query: URLSearchParams): Asker | null {
  const named = /^(\w+):(.+)$/.exec(query.get("for") ?? "");
  const kind = ASKER_KINDS.find((each) => KIND_WORDS[each] === named?.[1]);
  const id = named?.[2];
  return kind && id ? { kind, id } : wordsAsker(query.get("q") ?? "");
}

/** What a filter takes; anything else would only make the server complain. */
const plain = (value: string | null, shape: RegExp): string | null =>
  value !== null && shape.test(value) ? value : null;

/** How each filter is called in the address, and which values it takes there. */
const ADDRESS_OF: Readonly<Record<Filter, { readonly name: string; readonly shape: RegExp }>> = {
  country: { name: "country", shape: /^[A-Z]{2,3}$/ },
  region: { name: "region", shape: /^[\p{L}\p{N}' ()./-]{1,80}$/u },
  organisationKind: { name: "kind", shape: /^[a-z_]+$/ },
  size: { name: "size", shape: /^(INDEPENDENT|SMALL|MEDIUM|LARGE)$/ },
  horizon: { name: "horizon", shape: /^(SHORT_TERM|LONG_TERM)$/ },
  has: { name: "has", shape: /^(needs|ideas|offers)$/ },
};

function readFilters(query: URLSearchParams): Filters {
  const read = (filter: Filter) => plain(query.get(ADDRESS_OF[filter].name), ADDRESS_OF[filter].shape);
  const values = FILTERS.map((filter) => [filter, read(filter)]);
  return { ...NO_FILTERS, ...Object.fromEntries(values) };
}

/** The organisations of a list in an address or a store: each once, and not more than a shortlist holds. */
export const readKept = (text: string): readonly string[] =>
  [...new Set(text.split(",").filter((id) => id !== ""))].slice(0, MOST_KEPT);

/**
 * What an address asks for: `?for=need:need-001` or `?q=words`, and
 * `&country=&region=&kind=&size=&horizon=&has=offers&favour=small&known=no&keep=a,b&compare=a,b`.
 * What it does not name, or names wrongly, is as at the start.
 * @param kept - the shortlist of this browser, for an address that names none
 */
export function readPartnersAddress(search: string, kept: readonly string[]): PartnersView {
  const query = new URLSearchParams(search);
  const keep = query.get("keep");
  return {
    asker: readAsker(query),
    filters: readFilters(query),
    favour: FAVOURS.find((favour) => favour.toLowerCase() === query.get("favour")) ?? PARTNERS_START.favour,
    leaveOutKnown: query.get("known") === "no",
    keep: keep === null ? kept : readKept(keep),
    compare: readKept(query.get("compare") ?? "").slice(0, MOST_COMPARED),
  };
}

function askerParts(asker: Asker | null): [string, string][] {
  if (asker === null) return [];
  return asker.kind === "WORDS" ? [["q", asker.text]] : [["for", `${KIND_WORDS[asker.kind]}:${asker.id}`]];
}

/** The address of the page as it stands, from the question mark on. */
export function writePartnersAddress(view: PartnersView, language: Language): string {
  const parts = askerParts(view.asker);
  for (const filter of FILTERS) {
    const value = view.filters[filter];
    if (value) parts.push([ADDRESS_OF[filter].name, value]);
  }
  if (view.favour !== PARTNERS_START.favour) parts.push(["favour", view.favour.toLowerCase()]);
  if (view.leaveOutKnown) parts.push(["known", "no"]);
  if (view.keep.length > 0) parts.push(["keep", view.keep.join(",")]);
  if (view.compare.length > 0) parts.push(["compare", view.compare.join(",")]);
  parts.push(["lang", language]);
  const write = ([name, value]: [string, string]): string =>
    `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
  return `?${parts.map(write).join("&")}`;
}

/** The address of the partners for somebody, with nothing filtered. */
export const partnersOf = (asker: Asker, language: Language): string =>
  PARTNERS_PATH + writePartnersAddress({ ...PARTNERS_START, asker }, language);

/** Whether Back undoes the way from one to the other: a question, a filter, an order or a comparison, not the shortlist. */
export function isPartnersStep(from: PartnersView, to: PartnersView): boolean {
  const trail = (view: PartnersView): string => writePartnersAddress({ ...view, keep: [] }, "en");
  return trail(from) !== trail(to);
}
