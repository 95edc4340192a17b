import type { NodeKind } from "../graph/network.ts";

/** What can be asked for: themes have no partners. */
export type AskerKind = Exclude<NodeKind, "THEME">;

/** For whom or what partners are sought: a node of the network, or free words. */
export type Asker =
  | { readonly kind: AskerKind; readonly id: string }
  | { readonly kind: "WORDS"; readonly text: string };

export const FAVOURS = ["SMALL", "NEUTRAL", "LARGE"] as const;
export type Favour = (typeof FAVOURS)[number];

/** What an organisation is filtered by, each by one value; empty for all. `has`: what it has on the map. */
export const FILTERS = ["country", "region", "organisationKind", "size", "horizon", "has"] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = Readonly<Record<Filter, string | null>>;

/** Everything that the address of Find partners restores, besides the language. */
export interface PartnersView {
  readonly asker: Asker | null;
  readonly filters: Filters;
  readonly favour: Favour;
  readonly leaveOutKnown: boolean;
  /** The shortlist: organisations, in the order in which they were kept. */
  readonly keep: readonly string[];
  /** The organisations that stand side by side; empty while none are compared. */
  readonly compare: readonly string[];
}

export const NO_FILTERS: Filters = {
  country: null,
  region: null,
  organisationKind: null,
  size: null,
  horizon: null,
  has: null,
};

export const PARTNERS_START: PartnersView = {
  asker: null,
  filters: NO_FILTERS,
  favour: "NEUTRAL",
  leaveOutKnown: false,
  keep: [],
  compare: [],
};

/** The server reads no longer text than this, in characters. */
export const MOST_WORDS = 2000;
/** A shortlist is to be read and phoned; more than this is no shortlist, and no address either. */
export const MOST_KEPT = 50;
/** More columns than this nobody compares, and no window holds. */
export const MOST_COMPARED = 4;

/** Free words as somebody who asks; empty when there are none. */
export function wordsAsker(text: string): Asker | null {
  const words = text.trim().slice(0, MOST_WORDS);
  return words === "" ? null : { kind: "WORDS", text: words };
}

/** Keeps an organisation on the shortlist, or takes it off, out of the comparison too; a full list stays as it is. */
export function toggleKept(view: PartnersView, id: string): PartnersView {
  const without = (ids: readonly string[]) => ids.filter((other) => other !== id);
  if (view.keep.includes(id)) return { ...view, keep: without(view.keep), compare: without(view.compare) };
  return view.keep.length >= MOST_KEPT ? view : { ...view, keep: [...view.keep, id] };
}

/** Sets one filter; a region belongs to its country and goes with it. */
export const setFilter = (view: PartnersView, filter: Filter, value: string | null): PartnersView => ({
  ...view,
  filters: { ...view.filters, ...(filter === "country" ? { region: null } : {}), [filter]: value },
});

/** Lifts whatever leaves organisations out; in which order the rest stands is no filter. */
export const liftFilters = (view: PartnersView): PartnersView => ({
  ...view,
  filters: NO_FILTERS,
  leaveOutKnown: false,
});

/** How many filters leave organisations out. */
export const partnerFilterCount = ({ filters, leaveOutKnown }: PartnersView): number =>
  FILTERS.filter((filter) => filters[filter] !== null).length + Number(leaveOutKnown);
