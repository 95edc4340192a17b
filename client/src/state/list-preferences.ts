import { LIST_COLUMNS, type ListColumn, USUAL_COLUMNS } from "../graph/list-rows.ts";
import { read, type Store, write } from "./preferences.ts";

const COLUMNS = "schakel.columns";

/** The columns of the list that the reader chose, in their order; the name is always one of them. */
export function chosenColumns(store: Store): readonly ListColumn[] {
  const chosen = read(store, COLUMNS)?.split(",");
  return chosen
    ? LIST_COLUMNS.filter((column) => column === "name" || chosen.includes(column))
    : USUAL_COLUMNS;
}

export const rememberColumns = (store: Store, columns: readonly ListColumn[]): void =>
  write(store, COLUMNS, columns.join(","));
