import { compareByCodePoint } from "./code-point-order.ts";
import { badNode, duplicateNode } from "./errors.ts";
import { FACETS, type Facet, type Language, type NetworkNodeRow, NODE_KINDS } from "./model.ts";
import { PackedLists } from "./packed-lists.ts";

/** The facets whose values stand in a node's row; themes are relationships. */
const ROW_FACETS = FACETS.filter((facet) => facet !== "theme");

/** Stands for a start year that is unknown. */
export const NO_YEAR = -(2 ** 31);

/** What is known of each node by itself, in columns. */
export interface NodeColumns {
  readonly ids: readonly string[];
  /** Places in `NODE_KINDS`. */
  readonly kinds: Uint8Array;
  readonly labels: Readonly<Record<Language, readonly (string | null)[]>>;
  readonly dates: readonly string[];
  /** 0 when unknown, else one more than the place of the date in `dates`. */
  readonly confirmed: Uint32Array;
  /** `NO_YEAR` where it is unknown. */
  readonly startYears: Int32Array;
}

/** Rows of nodes packed in columns, in the order of their identifiers. */
export interface NodeRows extends NodeColumns {
  /** Of each node the facet values of its row, as places in `values`. */
  readonly facets: PackedLists;
  /** The values that occur, in no order. */
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  readonly facet: Facet;
  readonly value: string;
}

/**
 * Takes rows one after another and keeps nothing of them but their texts, each date and facet value once: so rows that
 * are made as they are read leave no more than their columns behind.
 */
export class NodePacker {
  readonly #ids: string[] = [];
  readonly #kinds: number[] = [];
  readonly #nl: (string | null)[] = [];
  readonly #en: (string | null)[] = [];
  readonly #confirmed: number[] = [];
  readonly #startYears: number[] = [];
  readonly #facets = new FacetColumn();
  readonly #dates = new Map<string, number>();

  /** @throws NetworkError `BAD_NODE` for a kind that the model does not have */
  add(row: NetworkNodeRow): void {
    const { nl, en } = row.label;
    this.#ids.push(row.id);
    this.#kinds.push(kindCode(row));
    this.#nl.push(nl);
    // One string for two equal labels: an organisation's name may arrive as two copies.
    this.#en.push(en === nl ? nl : en);
    this.#confirmed.push(row.confirmedOn === null ? 0 : placeIn(this.#dates, row.confirmedOn) + 1);
    this.#startYears.push(row.startYear ?? NO_YEAR);
    this.#facets.add(row.facets);
  }

  /** @throws NetworkError `DUPLICATE_NODE` for an identifier that came twice */
  packed(): NodeRows {
    const order = canonicalOrder(this.#ids);
    const inOrder = <Value>(column: readonly Value[]) => Array.from(order, (row) => column[row] as Value);
    return {
      ids: inOrder(this.#ids),
      kinds: Uint8Array.from(inOrder(this.#kinds)),
      labels: { nl: inOrder(this.#nl), en: inOrder(this.#en) },
      dates: [...this.#dates.keys()],
      confirmed: Uint32Array.from(inOrder(this.#confirmed)),
      startYears: Int32Array.from(inOrder(this.#startYears)),
      ...this.#facets.inOrder(order),
    };
  }
}

/** Rows packed in columns; errors as those of `NodePacker`. */
export function packNodes(rows: Iterable<NetworkNodeRow>): NodeRows {
  const packer = new NodePacker();
  for (const row of rows) packer.add(row);
  return packer.packed();
}

function kindCode(row: NetworkNodeRow): number {
  const code = NODE_KINDS.indexOf(row.kind);
  if (code < 0) throw badNode(row.id, "is of a kind that the model does not have");
  return code;
}

/** The place of a text among those that came so far, itself included. */
export function placeIn(texts: Map<string, number>, text: string): number {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, texts.size);
  return texts.size - 1;
}

/** The rows as their identifiers are ordered; refuses an identifier that comes twice. */
function canonicalOrder(ids: readonly string[]): Uint32Array {
  const compare = (a: number, b: number) => compareByCodePoint(ids[a] ?? "", ids[b] ?? "");
  const order = Array.from(ids.keys());
  if (order.some((row) => row > 0 && compare(row - 1, row) > 0)) order.sort(compare);
  for (let at = 1; at < order.length; at++) {
    const id = ids[order[at] ?? 0] ?? "";
    if (ids[order[at - 1] ?? 0] === id) throw duplicateNode(id);
  }
  return Uint32Array.from(order);
}

/** The facet values of rows, each value once. */
class FacetColumn {
  readonly #places = new Map<Facet, Map<string, number>>(ROW_FACETS.map((facet) => [facet, new Map()]));
  readonly #values: FacetValue[] = [];
  readonly #ends: number[] = [0];
  readonly #codes: number[] = [];

  add(facets: NetworkNodeRow["facets"]): void {
    for (const facet of ROW_FACETS)
      for (const value of facets[facet] ?? []) this.#codes.push(this.#placeOf(facet, value));
    this.#ends.push(this.#codes.length);
  }

  inOrder(order: Uint32Array): Pick<NodeRows, "facets" | "values"> {
    const offsets = new Uint32Array(order.length + 1);
    const codes = new Uint32Array(this.#codes.length);
    let length = 0;
    for (let at = 0; at < order.length; at++) {
      const row = order[at] ?? 0;
      const end = this.#ends[row + 1] ?? 0;
      for (let slot = this.#ends[row] ?? 0; slot < end; slot++) codes[length++] = this.#codes[slot] ?? 0;
      offsets[at + 1] = length;
    }
    return { facets: new PackedLists(offsets, codes), values: this.#values };
  }

  #placeOf(facet: Facet, value: string): number {
    const places = this.#places.get(facet);
    const known = places?.get(value);
    if (known !== undefined) return known;
    places?.set(value, this.#values.length);
    return this.#values.push({ facet, value }) - 1;
  }
}
