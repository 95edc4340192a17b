import { type Language, labelOf, type Network, type NodeKind } from "./network.ts";

export interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly kind: NodeKind;
  /** The code of the country; empty where there is none. */
  readonly country: string | null;
  readonly links: number;
}

export type ListColumn = "name" | "kind" | "country" | "links";

export interface ListOrder {
  readonly column: ListColumn;
  readonly descending: boolean;
}

/** How kinds and countries are called in the reader's language; sorting goes by what is read. */
export interface ListNames {
  readonly kind: (kind: NodeKind) => string;
  readonly country: (code: string) => string;
}

/** The rows of the list: the nodes in sight, one row each. */
export function listRows(network: Network, visible: ReadonlySet<string>, language: Language): ListRow[] {
  return [...visible].flatMap((id) => {
    const node = network.nodes.get(id);
    if (!node) return [];
    const { kind, country, neighbours } = node;
    return [{ id, name: labelOf(node, language), kind, country, links: neighbours.length }];
  });
}

/** The rows in the order the reader asked for; what has no country comes last either way; ties by name, then id. */
export function sortRows(
  rows: readonly ListRow[],
  order: ListOrder,
  names: ListNames,
  language: Language,
): ListRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = order.descending ? -1 : 1;
  const country = (row: ListRow): string | null => (row.country === null ? null : names.country(row.country));
  const by: Record<ListColumn, (a: ListRow, b: ListRow) => number> = {
    name: (a, b) => sign * compare(a.name, b.name),
    kind: (a, b) => sign * compare(names.kind(a.kind), names.kind(b.kind)),
    country: (a, b) => emptyLast(country(a), country(b), (x, y) => sign * compare(x, y)),
    links: (a, b) => sign * (a.links - b.links),
  };
  const first = by[order.column];
  return [...rows].sort((a, b) => first(a, b) || compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

function emptyLast(a: string | null, b: string | null, compare: (a: string, b: string) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}
