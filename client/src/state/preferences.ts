import type { Language } from "../graph/network.ts";

export type Theme = "light" | "dark";

/** The part of the browser's storage that is used here; it may be switched off and then throws. */
export type Store = Pick<Storage, "getItem" | "setItem">;

const LANGUAGE = "schakel.language";
/** The same name stands in public/colour-scheme.js, which reads it before the first paint. */
const THEME = "schakel.theme";
const KEYS = "schakel.keys";
const TOUR = "schakel.tour";

export function read(store: Store, name: string): string | null {
  try {
    return store.getItem(name);
  } catch {
    return null;
  }
}

export function write(store: Store, name: string, value: string): void {
  try {
    store.setItem(name, value);
  } catch {
    // Storage is full or switched off: the choice then holds for this visit.
  }
}

/** The reader's language: as chosen before, else the first of the browser's that the page speaks, else English. */
export function preferredLanguage(store: Store, browser: readonly string[]): Language {
  const chosen = read(store, LANGUAGE);
  if (chosen === "nl" || chosen === "en") return chosen;
  const spoken = browser
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === "nl" || tag === "en");
  return spoken === "nl" ? "nl" : "en";
}

export const rememberLanguage = (store: Store, language: Language): void => write(store, LANGUAGE, language);

/** Light or dark as the reader chose; empty to follow the system. */
export function chosenTheme(store: Store): Theme | null {
  const chosen = read(store, THEME);
  return chosen === "light" || chosen === "dark" ? chosen : null;
}

export const rememberTheme = (store: Store, theme: Theme): void => write(store, THEME, theme);

/** Whether single keys are shortcuts; somebody who dictates or holds keys down by accident can switch them off. */
export const keysChosen = (store: Store): boolean => read(store, KEYS) !== "off";

export const rememberKeys = (store: Store, on: boolean): void => write(store, KEYS, on ? "on" : "off");

/** Whether this reader has never been asked, or has not answered, whether to take the tour. */
export const isTourNew = (store: Store): boolean => read(store, TOUR) === null;

export const rememberTour = (store: Store): void => write(store, TOUR, "known");
