import type { Network, NodeKind } from "../graph/network.ts";
import { EXPAND_STEP, type Opened, openedCounts } from "../graph/visible.ts";
import { clearSelection, type ViewState } from "./view-state.ts";

/* What a reader does with nodes while exploring; every function gives the view that comes of it. */

const same = (a: Opened, id: string, kind: NodeKind | null): boolean => a.id === id && a.kind === kind;

/** Shows the neighbours of these nodes, of one kind or of all, besides what was opened or kept before, and hides the rest. */
export function expand(view: ViewState, ids: readonly string[], kind: NodeKind | null = null): ViewState {
  const fresh = ids.filter((id) => view.opened.every((each) => !same(each, id, kind)));
  if (fresh.length === 0) return view;
  return { ...view, opened: [...view.opened, ...fresh.map((id) => ({ id, kind, limit: EXPAND_STEP }))] };
}

/** Shows the next neighbours of opened nodes, as far as there are more. */
export function showMore(view: ViewState, id: string, network: Network): ViewState {
  const hasMore = (each: Opened): boolean => {
    const { shown, all } = openedCounts(network, each);
    return each.id === id && shown < all;
  };
  if (!view.opened.some(hasMore)) return view;
  const more = (each: Opened): Opened =>
    hasMore(each) ? { ...each, limit: each.limit + EXPAND_STEP } : each;
  return { ...view, opened: view.opened.map(more) };
}

/** Takes back what was opened at these nodes; when nothing else is opened or kept, the whole is shown again. */
export function collapse(view: ViewState, ids: readonly string[]): ViewState {
  const opened = view.opened.filter(({ id }) => !ids.includes(id));
  return opened.length === view.opened.length ? view : { ...view, opened };
}

/** Hides these nodes; they are no longer selected, opened, in focus or an end of the path. */
export function hide(view: ViewState, ids: readonly string[]): ViewState {
  const stays = (id: string): boolean => !ids.includes(id);
  const centres = view.focus?.ids.filter(stays) ?? [];
  return {
    ...view,
    hidden: [...new Set([...view.hidden, ...ids])],
    selection: view.selection.filter(stays),
    focus: view.focus && centres.length > 0 ? { ...view.focus, ids: centres } : null,
    path: view.path && stays(view.path.from) && stays(view.path.to) ? view.path : null,
  };
}

/** Shows these nodes and nothing else. */
export function keepOnly(view: ViewState, ids: readonly string[]): ViewState {
  return ids.length === 0 ? view : { ...view, kept: [...new Set(ids)], opened: [], focus: null };
}

/** Shows only what is at most so many steps (1 to 9) from these nodes. */
export function focusOn(view: ViewState, ids: readonly string[], steps: number): ViewState {
  if (ids.length === 0) return view;
  const { focus } = view;
  const unchanged =
    focus?.steps === steps && focus.ids.length === ids.length && focus.ids.every((id) => ids.includes(id));
  return unchanged ? view : { ...view, focus: { ids: [...ids], steps } };
}

/** Shows the shortest way between two nodes. */
export function findPath(view: ViewState, from: string, to: string): ViewState {
  if (from === to) return view;
  return { ...view, path: { from, to, at: 0 } };
}

/** Shows another of the equally short ways; round the end to the first, and back. */
export function stepPath(view: ViewState, steps: number, count: number): ViewState {
  if (!view.path || count < 2) return view;
  return { ...view, path: { ...view.path, at: (view.path.at + steps + count) % count } };
}

export const endPath = (view: ViewState): ViewState => (view.path ? { ...view, path: null } : view);

/** Draws shared needs as direct links between organisations, or back. */
export const setFold = (view: ViewState, fold: boolean): ViewState =>
  view.fold === fold ? view : { ...view, fold };

/** One step back for Escape: the path, the focus, the selection, what was opened last, what was kept; null when there is nothing left. */
export function stepBack(view: ViewState): ViewState | null {
  if (view.path) return endPath(view);
  if (view.focus) return { ...view, focus: null };
  if (view.selection.length > 0) return clearSelection(view);
  if (view.opened.length > 0) return { ...view, opened: view.opened.slice(0, -1) };
  if (view.kept) return { ...view, kept: null };
  return null;
}
