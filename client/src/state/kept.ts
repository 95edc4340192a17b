import { readKept } from "./partners-address.ts";
import { read, type Store, write } from "./preferences.ts";

const KEPT = "schakel.kept";

/** The shortlist that this browser kept. */
export const keptBefore = (store: Store): readonly string[] => readKept(read(store, KEPT) ?? "");

export const rememberKept = (store: Store, ids: readonly string[]): void => write(store, KEPT, ids.join(","));
