import { type Language, type Network, NODE_KINDS, type NodeKind } from "../graph/network.ts";
import { EXPAND_STEP, type Opened, visibleNodes } from "../graph/visible.ts";

/** Where the reader looks: the point of the map in the middle of the picture, and how many times enlarged. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Everything that the address restores. */
export interface ViewState {
  /** The selected nodes; the details show the last one. */
  readonly selection: readonly string[];
  readonly kinds: readonly NodeKind[];
  readonly opened: readonly Opened[];
  /** Empty: everything in sight. */
  readonly camera: Camera | null;
  readonly list: boolean;
  readonly language: Language;
}

export const START: ViewState = {
  selection: [],
  kinds: NODE_KINDS,
  opened: [],
  camera: null,
  list: false,
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

export function clearSelection(view: ViewState): ViewState {
  return view.selection.length === 0 ? view : { ...view, selection: [] };
}

/**
 * Selects a node that may be out of sight (found by a search, or named in the details): a kind that the legend
 * hides is shown again; while something is opened, a selected node is always in sight.
 */
export function reveal(view: ViewState, id: string, network: Network): ViewState {
  const kind = network.nodes.get(id)?.kind;
  const shown = kind !== undefined && !view.kinds.includes(kind) ? withKind(view, kind) : view;
  return select(shown, id);
}

function withKind(view: ViewState, kind: NodeKind): ViewState {
  return { ...view, kinds: NODE_KINDS.filter((other) => other === kind || view.kinds.includes(other)) };
}

/** Shows these kinds only, in the order of the legend; nodes that go out of sight are no longer selected. */
export function showKinds(view: ViewState, kinds: readonly NodeKind[], network: Network): ViewState {
  return keepVisible({ ...view, kinds: NODE_KINDS.filter((kind) => kinds.includes(kind)) }, network);
}

/** Shows the neighbours of these nodes, besides what was opened before, and hides the rest. */
export function expand(view: ViewState, ids: readonly string[]): ViewState {
  const fresh = ids.filter((id) => view.opened.every((each) => each.id !== id));
  if (fresh.length === 0) return view;
  return { ...view, opened: [...view.opened, ...fresh.map((id) => ({ id, limit: EXPAND_STEP }))] };
}

/** Shows the next neighbours of an opened node. */
export function showMore(view: ViewState, id: string): ViewState {
  const more = (each: Opened): Opened => (each.id === id ? { id, limit: each.limit + EXPAND_STEP } : each);
  return { ...view, opened: view.opened.map(more) };
}

/** Lifts every filter: all kinds, nothing opened. The selection stays. */
export const clearFilters = (view: ViewState): ViewState => ({ ...view, kinds: NODE_KINDS, opened: [] });

/** How many filters are on: the legend counts as one, what was opened as another. */
export function filterCount(view: ViewState): number {
  return Number(view.kinds.length < NODE_KINDS.length) + Number(view.opened.length > 0);
}

/** One step back for Escape: first the selection, then what was opened last; null when there is nothing left. */
export function stepBack(view: ViewState): ViewState | null {
  if (view.selection.length > 0) return clearSelection(view);
  if (view.opened.length > 0) return { ...view, opened: view.opened.slice(0, -1) };
  return null;
}

/** Takes out of the selection what is not in sight. */
export function keepVisible(view: ViewState, network: Network): ViewState {
  const visible = visibleNodes(network, view);
  const selection = view.selection.filter((id) => visible.has(id));
  return selection.length === view.selection.length ? view : { ...view, selection };
}
