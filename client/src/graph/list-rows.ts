import { type Language, labelOf, type Network, type NetworkNode, type NodeKind } from "./network.ts";

/** The columns of the list, in their order; the name is always there. */
export const LIST_COLUMNS = [
  "name",
  "kind",
  "sort",
  "country",
  "links",
  "organisations",
  "needs",
  "ideas",
  "offers",
  "themes",
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** The columns that a reader begins with. */
export const USUAL_COLUMNS: readonly ListColumn[] = ["name", "kind", "country", "links"];

/** The columns that hold numbers, and which neighbours each counts. */
const COUNTED = {
  links: null,
  organisations: "ORGANISATION",
  needs: "NEED",
  ideas: "PROJECT_IDEA",
  offers: "OFFER",
  themes: "THEME",
} as const satisfies Partial<Record<ListColumn, NodeKind | null>>;
type CountColumn = keyof typeof COUNTED;

export const isCount = (column: ListColumn): column is CountColumn => column in COUNTED;

export interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly node: NetworkNode;
}

export interface ListOrder {
  readonly column: ListColumn;
  readonly descending: boolean;
}

/** What a row has in a column: words, a number, or nothing. */
export type ListValue = string | number | null;

/** How kinds and countries are called in the reader's language; sorting goes by what is read. */
export interface ListNames {
  readonly kind: (kind: NodeKind) => string;
  readonly organisationKind: (kind: string) => string;
  readonly country: (code: string) => string;
}

/** What stands in a cell, in the reader's language. */
export function listValue(network: Network, row: ListRow, column: ListColumn, names: ListNames): ListValue {
  const { node } = row;
  if (isCount(column)) {
    const counted = COUNTED[column];
    if (counted === null) return node.neighbours.length;
    return node.neighbours.filter((id) => network.nodes.get(id)?.kind === counted).length;
  }
  switch (column) {
    case "name":
      return row.name;
    case "kind":
      return names.kind(node.kind);
    case "sort":
      return node.organisationKind === null ? null : names.organisationKind(node.organisationKind);
    case "country":
      return node.country === null ? null : names.country(node.country);
  }
}

/** A text without case and accents, so that they do not matter to who looks for it. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The rows of the list: the nodes in sight whose name has every one of the words, one row each. */
export function listRows(
  network: Network,
  visible: ReadonlySet<string>,
  language: Language,
  words = "",
): ListRow[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return [...visible].flatMap((id) => {
    const node = network.nodes.get(id);
    if (!node) return [];
    const name = labelOf(node, language);
    const text = wanted.length === 0 ? "" : folded(name);
    return wanted.every((word) => text.includes(word)) ? [{ id, name, node }] : [];
  });
}

/** The rows in the order the reader asked for; what has nothing there comes last either way; ties by name, then id. */
export function sortRows(
  network: Network,
  rows: readonly ListRow[],
  order: ListOrder,
  names: ListNames,
  language: Language,
): ListRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = order.descending ? -1 : 1;
  const keys = new Map(rows.map((row) => [row, listValue(network, row, order.column, names)]));
  const compareValues = (a: ListValue, b: ListValue): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === "number" ? a - Number(b) : compare(a, String(b)));
  };
  return [...rows].sort(
    (a, b) =>
      compareValues(keys.get(a) ?? null, keys.get(b) ?? null) ||
      compare(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
}
