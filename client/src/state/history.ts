import { readAddress, writeAddress } from "./address.ts";
import { restoreView, useExplore } from "./store.ts";
import type { ViewState } from "./view-state.ts";

/** Browsers refuse more than about a hundred changes of the address in thirty seconds; moving about makes many. */
const CAMERA_REST = 300;

/**
 * Keeps the address and the view in step, both ways: a step that Undo takes back makes a new entry in the browser's
 * history, everything else changes the present one. Returns what stops it.
 */
export function followAddress(window: Window): () => void {
  let waiting: number | undefined;
  let restoring = false;
  const flush = (view: ViewState): void => {
    clearTimeout(waiting);
    waiting = undefined;
    window.history.replaceState(null, "", writeAddress(view) + window.location.hash);
  };
  const stop = useExplore.subscribe(({ view, entry }, { view: before, entry: entryBefore }) => {
    if (view === before || restoring) return;
    if (entry !== entryBefore) {
      if (waiting !== undefined) flush(before);
      window.history.pushState(null, "", writeAddress(view));
    } else {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => flush(useExplore.getState().view), CAMERA_REST);
    }
  });
  const back = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    restoring = true;
    restoreView(readAddress(window.location.search, useExplore.getState().view.language));
    restoring = false;
  };
  window.addEventListener("popstate", back);
  return () => {
    stop();
    clearTimeout(waiting);
    window.removeEventListener("popstate", back);
  };
}
