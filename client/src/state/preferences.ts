import { LIST_COLUMNS, type ListColumn, USUAL_COLUMNS } from "../graph/list-rows.ts";
import type { Language } from "../graph/network.ts";
import { readKept } from "./partners-address.ts";

export type Theme = "light" | "dark";

/** The part of the browser's storage that is used here; it may be switched off and then throws. */
export type Store = Pick<Storage, "getItem" | "setItem">;

const LANGUAGE = "schakel.language";
/** The same name stands in public/colour-scheme.js, which reads it before the first paint. */
const THEME = "schakel.theme";
const KEYS = "schakel.keys";
const KEPT = "schakel.kept";
const COLUMNS = "schakel.columns";

function read(store: Store, name: string): string | null {
  try {
    return store.getItem(name);
  } catch {
    return null;
  }
}

function write(store: Store, name: string, value: string): void {
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

/** The shortlist that this browser kept. */
export const keptBefore = (store: Store): readonly string[] => readKept(read(store, KEPT) ?? "");

export const rememberKept = (store: Store, ids: readonly string[]): void => write(store, KEPT, ids.join(","));

/** The columns of the list that the reader chose, in their order; the name is always one of them. */
export function chosenColumns(store: Store): readonly ListColumn[] {
  const chosen = read(store, COLUMNS)?.split(",");
  return chosen
    ? LIST_COLUMNS.filter((column) => column === "name" || chosen.includes(column))
    : USUAL_COLUMNS;
}

export const rememberColumns = (store: Store, columns: readonly ListColumn[]): void =>
  write(store, COLUMNS, columns.join(","));
