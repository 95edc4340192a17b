import type { Stop } from "../graph/tour.ts";
import { tourOf } from "../graph/tour.ts";
import { rememberTour } from "./preferences.ts";
import { ask, change, useExplore } from "./store.ts";
import { START } from "./view-state.ts";

/** Shows a stop of the tour: a view like any other, so that Back, Undo and the address know it. */
export function visit({ name, groups, keep, about }: Stop): void {
  change(({ language, list, map }) => ({
    ...START,
    language,
    list,
    map,
    tour: name,
    kept: keep ?? null,
    selection: about === undefined ? [] : [about],
  }));
  ask(groups ? { to: "groups", groups: groups.map(({ group }) => group) } : { to: "everything" });
}

/** Begins the tour at its first stop; it is then no longer offered. */
export function startTour(): void {
  const { network } = useExplore.getState();
  const [first] = network ? tourOf(network) : [];
  if (!first) return;
  rememberTour(window.localStorage);
  visit(first);
}

/** Ends the tour where it is: what is seen stays. */
export const leaveTour = (): void => void change((view) => ({ ...view, tour: null }));
