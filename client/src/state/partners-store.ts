import { create } from "zustand";
import { readAddress } from "./address.ts";
import { keptBefore, rememberKept } from "./kept.ts";
import { isPartnersStep, readPartnersAddress, writePartnersAddress } from "./partners-address.ts";
import * as views from "./partners-view.ts";
import { restoreView, useExplore } from "./store.ts";

/** The question of Find partners, its filters and the shortlist. The language and the colours stand in store.ts. */
export const usePartners = create<views.PartnersView>()(() =>
  readPartnersAddress(window.location.search, keptBefore(window.localStorage)),
);

const { getState, setState } = usePartners;

export const askFor = (asker: views.Asker | null): void => setState({ asker });
export const favour = (favoured: views.Favour): void => setState({ favour: favoured });
export const leaveOutKnown = (leave: boolean): void => setState({ leaveOutKnown: leave });
export const lift = (): void => setState((view) => views.liftFilters(view));

export const filterBy = (filter: views.Filter, value: string | null): void =>
  setState((view) => views.setFilter(view, filter, value));

function keepThese({ keep, compare }: Pick<views.PartnersView, "keep" | "compare">): void {
  rememberKept(window.localStorage, keep);
  setState({ keep, compare });
}

export const toggleKept = (id: string): void => keepThese(views.toggleKept(getState(), id));
export const emptyShortlist = (): void => keepThese({ keep: [], compare: [] });

/** Puts these side by side, the first few of them; none ends it. */
export const compare = (ids: readonly string[]): void =>
  setState({ compare: ids.slice(0, views.MOST_COMPARED) });

/**
 * Keeps the address and the page in step, both ways: a question or a filter makes a new entry in the browser's
 * history, the shortlist and the language change the present one. Returns what stops it.
 */
export function followPartnersAddress(window: Window): () => void {
  let restoring = false;
  const address = (): string => writePartnersAddress(getState(), useExplore.getState().view.language);
  const replace = (): void => window.history.replaceState(null, "", address());
  replace();
  const stops = [
    usePartners.subscribe((view, before) => {
      if (restoring) return;
      if (isPartnersStep(before, view)) window.history.pushState(null, "", address());
      else replace();
    }),
    useExplore.subscribe(({ view }, { view: before }) => {
      if (!restoring && view.language !== before.language) replace();
    }),
  ];
  const back = (): void => {
    const { search } = window.location;
    restoring = true;
    // The shortlist is the reader's, not the history's: going back does not lose what was kept since.
    setState({ ...readPartnersAddress(search, []), keep: getState().keep });
    restoreView(readAddress(search, useExplore.getState().view.language));
    restoring = false;
    replace();
  };
  window.addEventListener("popstate", back);
  return () => {
    for (const stop of stops) stop();
    window.removeEventListener("popstate", back);
  };
}
