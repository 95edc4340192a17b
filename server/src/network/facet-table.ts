import { compareByCodePoint } from "./code-point-order.ts";
import { FACETS, type Facet } from "./model.ts";
import { PackedLists } from "./packed-lists.ts";

/**
 * The values of each facet, numbered through: the values of the first facet from 0, sorted by code point, then
 * those of the second, and so on. So one list of numbers per node holds its values of all facets.
 */
export class FacetDictionary {
  readonly #values: readonly string[];
  readonly #starts: ReadonlyMap<Facet, number>;
  readonly #codes: ReadonlyMap<Facet, ReadonlyMap<string, number>>;

  constructor(occurring: ReadonlyMap<Facet, ReadonlySet<string>>) {
    const values: string[] = [];
    const starts = new Map<Facet, number>();
    const codes = new Map<Facet, Map<string, number>>();
    for (const facet of FACETS) {
      const sorted = [...(occurring.get(facet) ?? [])].sort(compareByCodePoint);
      starts.set(facet, values.length);
      codes.set(facet, new Map(sorted.map((value, place) => [value, values.length + place])));
      for (const value of sorted) values.push(value);
    }
    this.#values = values;
    this.#starts = starts;
    this.#codes = codes;
  }

  /** How many values all facets have together. */
  get size(): number {
    return this.#values.length;
  }

  /** Whether it has just these values. */
  isOf(occurring: ReadonlyMap<Facet, ReadonlySet<string>>): boolean {
    return FACETS.every((facet) => {
      const here = this.#codes.get(facet) ?? new Map<string, number>();
      const there = occurring.get(facet) ?? new Set();
      return here.size === there.size && [...here.keys()].every((value) => there.has(value));
    });
  }

  /** The number of a value; undefined when it does not occur. */
  codeOf(facet: Facet, value: string): number | undefined {
    return this.#codes.get(facet)?.get(value);
  }

  /** The value behind a number. */
  value(code: number): string {
    const value = this.#values[code];
    if (value === undefined) throw new RangeError(`There is no facet value number ${code}.`);
    return value;
  }

  /** The facet of a value's number. */
  facetOf(code: number): Facet {
    return FACETS.findLast((facet) => (this.#starts.get(facet) ?? 0) <= code) ?? "theme";
  }

  /** By number here: the number of the same value in another dictionary, -1 where it does not occur. */
  renumbered(other: FacetDictionary): Int32Array {
    return Int32Array.from(this.#values, (value, code) => other.codeOf(this.facetOf(code), value) ?? -1);
  }

  /** The numbers of a facet's values: from `first` up to, not including, `end`. */
  range(facet: Facet): { first: number; end: number } {
    const first = this.#starts.get(facet) ?? 0;
    return { first, end: first + (this.#codes.get(facet)?.size ?? 0) };
  }
}

/** Which values each node has of each facet; which ones those are is worked out in `facet-values.ts`. */
export class FacetTable {
  static readonly EMPTY = new FacetTable(
    new FacetDictionary(new Map()),
    PackedLists.EMPTY,
    PackedLists.EMPTY,
  );

  readonly dictionary: FacetDictionary;
  /** For each node the numbers of the values that it has by itself, of all facets, ascending. */
  readonly own: PackedLists;
  /** For each node the numbers of all its values, those it takes over included, ascending. */
  readonly codes: PackedLists;

  constructor(dictionary: FacetDictionary, own: PackedLists, codes: PackedLists) {
    this.dictionary = dictionary;
    this.own = own;
    this.codes = codes;
  }

  /** The number of the first value that a node has in a range of these; null when it has none. */
  firstCodeAt(node: number, { first, end }: { readonly first: number; readonly end: number }): number | null {
    for (let slot = this.codes.first(node); slot < this.codes.end(node); slot++) {
      const code = this.codes.value(slot);
      if (code >= first && code < end) return code;
    }
    return null;
  }

  /** The values that a node has of a facet, sorted by code point. */
  valuesAt(node: number, facet: Facet): string[] {
    const { first, end } = this.dictionary.range(facet);
    const values: string[] = [];
    for (let slot = this.codes.first(node); slot < this.codes.end(node); slot++) {
      const code = this.codes.value(slot);
      if (code >= first && code < end) values.push(this.dictionary.value(code));
    }
    return values;
  }
}
