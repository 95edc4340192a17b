import type { ColourBy } from "../graph/groups.ts";
import { type Language, type Network, NODE_KINDS, type NodeKind } from "../graph/network.ts";
import type { TourStop } from "../graph/tour-stops.ts";
import type { SightChoices } from "../graph/visible.ts";
import { type Filters, NO_FILTERS, partsOf } from "./filters.ts";

/** Where the reader looks: the point of the map in the middle of the picture, and how many times enlarged. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** By what nodes are large or small: by a number, or by a fact, of which the most frequent value is the largest. */
export const SIZES = [
  "links",
  "betweenness",
  "kind",
  "country",
  "theme",
  "horizon",
  "community",
  "same",
] as const;
export type SizeBy = (typeof SIZES)[number];

/** Everything that the address restores. */
export interface ViewState extends SightChoices {
  /** The selected nodes; the details show the last one. */
  readonly selection: readonly string[];
  readonly filters: Filters;
  readonly colour: ColourBy;
  readonly size: SizeBy;
  /** The groups of the colours that the legend hides. */
  readonly off: readonly string[];
  /** The stop of the guided tour; empty for who does not take it. */
  readonly tour: TourStop | null;
  /** Empty: everything in sight. */
  readonly camera: Camera | null;
  readonly list: boolean;
  /** Whether the map is there; without it the list has its place. */
  readonly map: boolean;
  readonly language: Language;
}

export const START: ViewState = {
  selection: [],
  kinds: NODE_KINDS,
  filters: NO_FILTERS,
  opened: [],
  hidden: [],
  kept: null,
  focus: null,
  path: null,
  fold: false,
  colour: "kind",
  size: "links",
  off: [],
  tour: null,
  camera: null,
  list: false,
  map: true,
  language: "en",
};

/** The node whose details are shown. */
export const shownNode = (view: ViewState): string | null => view.selection.at(-1) ?? null;

/** Selects a node alone, or adds it to (takes it out of) the selection. */
export function select(view: ViewState, id: string, add = false): ViewState {
  if (!add)
    return view.selection.length === 1 && view.selection[0] === id ? view : { ...view, selection: [id] };
  const without = view.selection.filter((other) => other !== id);
  return { ...view, selection: without.length < view.selection.length ? without : [...without, id] };
}

/** Selects several nodes instead of, or besides, what is selected. */
export function selectMany(view: ViewState, ids: readonly string[], add = false): ViewState {
  return { ...view, selection: [...new Set(add ? [...view.selection, ...ids] : ids)] };
}

export function clearSelection(view: ViewState): ViewState {
  return view.selection.length === 0 ? view : { ...view, selection: [] };
}

/** Shows these kinds only, in the order of the legend. */
export function showKinds(view: ViewState, kinds: readonly NodeKind[]): ViewState {
  return { ...view, kinds: NODE_KINDS.filter((kind) => kinds.includes(kind)) };
}

/** Shows or hides one kind. */
export function toggleKind(view: ViewState, kind: NodeKind): ViewState {
  const kinds = view.kinds.filter((other) => other !== kind);
  return showKinds(view, kinds.length < view.kinds.length ? kinds : [...kinds, kind]);
}

/** Shows or hides one of the groups that the colours stand for. */
export function toggleGroup(view: ViewState, group: string): ViewState {
  const off = view.off.filter((other) => other !== group);
  return { ...view, off: off.length < view.off.length ? off : [...off, group].sort() };
}

/** Other colours have other groups, so none of them is hidden. */
export const colourBy = (view: ViewState, colour: ColourBy): ViewState => ({ ...view, colour, off: [] });

/** What keeps a part of the network out of sight; each is lifted by itself. */
export const LIMITS = ["kinds", "filters", "off", "scope", "hidden", "focus"] as const;
export type Limit = (typeof LIMITS)[number];

const WITHOUT: Readonly<Record<Limit, Partial<ViewState>>> = {
  kinds: { kinds: NODE_KINDS },
  filters: { filters: NO_FILTERS },
  off: { off: [] },
  scope: { opened: [], kept: null },
  hidden: { hidden: [] },
  focus: { focus: null },
};

export const without = (view: ViewState, limit: Limit): ViewState => ({ ...view, ...WITHOUT[limit] });

/** What keeps something out of sight at the moment. */
export function limitsOf(view: ViewState): readonly Limit[] {
  const on: Readonly<Record<Limit, boolean>> = {
    kinds: view.kinds.length < NODE_KINDS.length,
    filters: partsOf(view.filters).length > 0,
    off: view.off.length > 0,
    scope: view.opened.length > 0 || view.kept !== null,
    hidden: view.hidden.length > 0,
    focus: view.focus !== null,
  };
  return LIMITS.filter((limit) => on[limit]);
}

/** How many filters are on, for the sentence above the map: each fact asked for is one, each other limit too. */
export function filterCount(view: ViewState): number {
  const limits = limitsOf(view);
  return limits.includes("filters") ? limits.length - 1 + partsOf(view.filters).length : limits.length;
}

/** Lifts every filter, and shows all of the network again. The selection stays. */
export const clearFilters = (view: ViewState): ViewState => LIMITS.reduce(without, view);

/**
 * Selects a node that may be out of sight (found by a search, or named in the details), and lifts only what keeps it
 * out: its kind is shown again, it is kept besides what is kept or opened. Whether it passes the filters
 * is told by `passes`.
 */
export function reveal(
  view: ViewState,
  id: string,
  network: Network,
  sees: (view: ViewState) => boolean,
): ViewState {
  const chosen = select(view, id);
  const kind = network.nodes.get(id)?.kind;
  if (kind === undefined || sees(chosen)) return chosen;
  const steps: readonly ((view: ViewState) => ViewState)[] = [
    (now) => showKinds(now, [...now.kinds, kind]),
    (now) => ({ ...now, hidden: now.hidden.filter((other) => other !== id) }),
    (now) =>
      limitsOf(now).includes("scope") ? { ...now, kept: [...new Set([...(now.kept ?? []), id])] } : now,
    (now) => without(now, "focus"),
    (now) => ({ ...now, fold: false }),
    (now) => without(now, "off"),
    (now) => without(now, "filters"),
  ];
  let now = chosen;
  for (const step of steps) {
    now = step(now);
    if (sees(now)) return now;
  }
  return now;
}

/** Takes out of the selection what is not in sight; what the network does not have stays, so that the page can say so. */
export function keepVisible(view: ViewState, network: Network, visible: ReadonlySet<string>): ViewState {
  const selection = view.selection.filter((id) => visible.has(id) || !network.nodes.has(id));
  return selection.length === view.selection.length ? view : { ...view, selection };
}
