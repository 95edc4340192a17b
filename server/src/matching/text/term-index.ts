import { SharedMap } from "../../search/shared-map.ts";
import type { Term } from "./stems.ts";

/** The terms of one document by field, with repetition. */
export type FieldTerms<Field extends string> = Readonly<Record<Field, readonly Term[]>>;

/** How much each field counts, and how strongly its length tempers that (BM25's b), from 0 up to 1. */
export type FieldWeights<Field extends string> = Readonly<
  Record<Field, { readonly weight: number; readonly lengthTempers: number }>
>;

/** What is other in a document; null where it is not there. */
export interface DocumentChange<Field extends string> {
  readonly was: FieldTerms<Field> | null;
  readonly is: FieldTerms<Field> | null;
}

interface Indexed {
  readonly documentCount: number;
  /** By field, in the order of the fields: how many terms each document has, and all have together. */
  readonly lengths: readonly { readonly of: readonly number[]; readonly all: number }[];
  /**
   * For each term the documents that have it, end to end: the number of the document, and how often it has the term by
   * field. There are millions of them, and an object for each would keep the collection of garbage busy.
   */
  readonly postings: SharedMap<readonly number[]>;
}

/** What is other in the postings of a term. */
interface TermChange {
  readonly gone: Set<number>;
  readonly come: number[];
}

/** After how many occurrences more of them hardly count (BM25's k1). */
const SATURATION = 1.2;

/**
 * Terms of documents with fields, weighed as BM25F does (Robertson, Zaragoza and Taylor, 2004): occurrences are
 * added up over fields, each by its weight and tempered by its length, and only then saturate. Own code instead of
 * MiniSearch: that adds up over all words that are searched, and here the alternatives for one word of the question
 * (its translations, synonyms, parts) must count once, by the best of them.
 *
 * An index never changes; one with other documents shares with it all that stayed the same.
 */
export class TermIndex<Field extends string> {
  readonly #fields: FieldWeights<Field>;
  readonly #names: readonly Field[];
  readonly #indexed: Indexed;
  /** How many numbers of the postings belong to one document. */
  readonly #width: number;

  /** See `TermIndexMaker`. */
  constructor(fields: FieldWeights<Field>, indexed: Indexed) {
    this.#fields = fields;
    this.#names = namesOf(fields);
    this.#width = 1 + this.#names.length;
    this.#indexed = indexed;
  }

  /** The index in which documents have other terms. @param changes by number of document, from 0 and with few gaps */
  withDocuments(changes: ReadonlyMap<number, DocumentChange<Field>>): TermIndex<Field> {
    if (changes.size === 0) return this;
    return new TermIndex(this.#fields, {
      documentCount: this.documentCount + grownBy(changes.values()),
      lengths: this.#names.map((name, place) => this.#changedLengths(name, place, changes)),
      postings: this.#changedPostings(changes),
    });
  }

  get documentCount(): number {
    return this.#indexed.documentCount;
  }

  has(term: Term): boolean {
    return this.#indexed.postings.has(term);
  }

  /** How telling a term is: 0 or more, the rarer the more. */
  rarity(term: Term): number {
    return this.rarityOf((this.#indexed.postings.get(term)?.length ?? 0) / this.#width);
  }

  /** How telling it is that a document has something that so many documents have. */
  rarityOf(documents: number): number {
    return Math.log(1 + (this.documentCount - documents + 0.5) / (documents + 0.5));
  }

  /** The documents with a term, each with how strongly it is about it: from 0 up to, not including, 1. */
  *strengths(term: Term): Generator<{ document: number; strength: number }> {
    const { postings, lengths } = this.#indexed;
    const scales = this.#names.map((name, place) => {
      const { weight, lengthTempers } = this.#fields[name];
      const { of, all } = lengths[place] ?? { of: [], all: 0 };
      const mean = all / Math.max(1, this.documentCount);
      return { of, weight, kept: 1 - lengthTempers, perTerm: lengthTempers / (mean || 1) };
    });
    const found = postings.get(term) ?? [];
    for (let at = 0; at < found.length; at += this.#width) {
      const document = found[at] ?? 0;
      let count = 0;
      for (const [place, { of, weight, kept, perTerm }] of scales.entries()) {
        const times = found[at + 1 + place] ?? 0;
        if (times > 0) count += (weight * times) / (kept + perTerm * (of[document] ?? 0));
      }
      if (count > 0) yield { document, strength: count / (SATURATION + count) };
    }
  }

  #changedLengths(name: Field, place: number, changes: ReadonlyMap<number, DocumentChange<Field>>) {
    const before = this.#indexed.lengths[place];
    const of = [...(before?.of ?? [])];
    let all = before?.all ?? 0;
    for (const [document, { is }] of changes) {
      all += (is?.[name].length ?? 0) - (of[document] ?? 0);
      of[document] = is?.[name].length ?? 0;
    }
    return { of, all };
  }

  #changedPostings(changes: ReadonlyMap<number, DocumentChange<Field>>): SharedMap<readonly number[]> {
    const { postings } = this.#indexed;
    const changed = [...this.#changedTerms(changes)].map(([term, { gone, come }]) => {
      const all = postings.get(term) ?? [];
      const now = gone.size === 0 ? [...all, ...come] : [...this.#without(all, gone), ...come];
      return [term, now.length > 0 ? now : null] as const;
    });
    return postings.with(changed);
  }

  /** Terms that a document has as often as before stay as they are: common ones have long lists. */
  #changedTerms(changes: ReadonlyMap<number, DocumentChange<Field>>): ReadonlyMap<Term, TermChange> {
    const changed = new Map<Term, TermChange>();
    const changeOf = (term: Term) => {
      const change = changed.get(term) ?? { gone: new Set(), come: [] };
      changed.set(term, change);
      return change;
    };
    for (const [document, change] of changes) {
      const was = countsOf(this.#fields, change.was);
      const is = countsOf(this.#fields, change.is);
      for (const [term, counts] of was) if (!isSame(counts, is.get(term))) changeOf(term).gone.add(document);
      for (const [term, counts] of is)
        if (!isSame(counts, was.get(term))) changeOf(term).come.push(document, ...counts);
    }
    return changed;
  }

  #without(postings: readonly number[], gone: ReadonlySet<number>): number[] {
    const stayed: number[] = [];
    for (let at = 0; at < postings.length; at += this.#width)
      if (!gone.has(postings[at] ?? 0))
        for (let place = at; place < at + this.#width; place++) stayed.push(postings[place] ?? 0);
    return stayed;
  }
}

/** Makes an index, document by document. */
export class TermIndexMaker<Field extends string> {
  readonly #fields: FieldWeights<Field>;
  readonly #lengths: { of: number[]; all: number }[];
  readonly #postings = new Map<Term, number[]>();
  #documentCount = 0;

  constructor(fields: FieldWeights<Field>) {
    this.#fields = fields;
    this.#lengths = namesOf(fields).map(() => ({ of: [], all: 0 }));
  }

  /** @param document a number from 0, each once and with few gaps */
  add(document: number, terms: FieldTerms<Field>): void {
    this.#documentCount += 1;
    for (const [place, name] of namesOf(this.#fields).entries()) {
      const lengths = this.#lengths[place];
      if (lengths === undefined) continue;
      lengths.of[document] = terms[name].length;
      lengths.all += terms[name].length;
    }
    for (const [term, counts] of countsOf(this.#fields, terms)) {
      const postings = this.#postings.get(term);
      if (postings === undefined) this.#postings.set(term, [document, ...counts]);
      else postings.push(document, ...counts);
    }
  }

  finish(): TermIndex<Field> {
    return new TermIndex(this.#fields, {
      documentCount: this.#documentCount,
      lengths: this.#lengths,
      postings: new SharedMap(this.#postings),
    });
  }
}

function namesOf<Field extends string>(fields: FieldWeights<Field>): readonly Field[] {
  return Object.keys(fields) as Field[];
}

/**
 * How often a document has each of its terms, by field in the order of the fields. Fields that do not count are left
 * out, so that nobody looks for words that nothing can be found by.
 */
function countsOf<Field extends string>(fields: FieldWeights<Field>, terms: FieldTerms<Field> | null) {
  const counts = new Map<Term, number[]>();
  if (terms === null) return counts;
  const names = namesOf(fields);
  for (const [place, name] of names.entries()) {
    if (fields[name].weight === 0) continue;
    for (const term of terms[name]) {
      let found = counts.get(term);
      if (found === undefined) {
        found = names.map(() => 0);
        counts.set(term, found);
      }
      found[place] = (found[place] ?? 0) + 1;
    }
  }
  return counts;
}

function grownBy(changes: Iterable<DocumentChange<string>>): number {
  let grown = 0;
  for (const { was, is } of changes) grown += Number(is !== null) - Number(was !== null);
  return grown;
}

function isSame(one: readonly number[], other: readonly number[] | undefined): boolean {
  return one.every((count, place) => count === other?.[place]);
}
