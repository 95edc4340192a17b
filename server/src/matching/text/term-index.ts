import type { Term } from "./stems.ts";

/** The terms of one document by field, with repetition. */
export type FieldTerms<Field extends string> = Readonly<Record<Field, readonly Term[]>>;

/** How much each field counts, and how strongly its length tempers that (BM25's b), from 0 up to 1. */
export type FieldWeights<Field extends string> = Readonly<
  Record<Field, { readonly weight: number; readonly lengthTempers: number }>
>;

interface Posting {
  readonly document: number;
  /** How often the document has the term, by field in the order of the fields. */
  readonly counts: readonly number[];
}

interface Indexed<Field extends string> {
  readonly documents: ReadonlyMap<number, FieldTerms<Field>>;
  readonly postings: ReadonlyMap<Term, readonly Posting[]>;
  /** The length of all documents together, by field in the order of the fields. */
  readonly lengths: readonly number[];
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
  readonly #indexed: Indexed<Field>;

  /** @param documents by their numbers, which need not be without gaps */
  constructor(
    documents: ReadonlyMap<number, FieldTerms<Field>>,
    fields: FieldWeights<Field>,
    indexed: Indexed<Field> | null = null,
  ) {
    this.#fields = fields;
    this.#names = Object.keys(fields) as Field[];
    const nothing = { documents: new Map(), postings: new Map(), lengths: this.#names.map(() => 0) };
    this.#indexed = indexed ?? this.#changed(nothing, documents);
  }

  /** The index in which documents have other terms, or are gone (null). */
  withDocuments(changes: ReadonlyMap<number, FieldTerms<Field> | null>): TermIndex<Field> {
    return new TermIndex(new Map(), this.#fields, this.#changed(this.#indexed, changes));
  }

  get documentCount(): number {
    return this.#indexed.documents.size;
  }

  has(term: Term): boolean {
    return this.#indexed.postings.has(term);
  }

  /** How telling a term is: 0 or more, the rarer the more. */
  rarity(term: Term): number {
    return this.rarityOf(this.#indexed.postings.get(term)?.length ?? 0);
  }

  /** How telling it is that a document has something that so many documents have. */
  rarityOf(documents: number): number {
    return Math.log(1 + (this.documentCount - documents + 0.5) / (documents + 0.5));
  }

  /** The documents with a term, each with how strongly it is about it: from 0 up to, not including, 1. */
  *strengths(term: Term): Generator<{ document: number; strength: number }> {
    const { postings, documents, lengths } = this.#indexed;
    const scales = this.#names.map((name, place) => {
      const { weight, lengthTempers } = this.#fields[name];
      const mean = (lengths[place] ?? 0) / Math.max(1, documents.size);
      return { name, weight, kept: 1 - lengthTempers, perTerm: lengthTempers / (mean || 1) };
    });
    for (const { document, counts } of postings.get(term) ?? []) {
      const terms = documents.get(document);
      let count = 0;
      for (const [place, { name, weight, kept, perTerm }] of scales.entries()) {
        const times = counts[place] ?? 0;
        if (times > 0) count += (weight * times) / (kept + perTerm * (terms?.[name].length ?? 0));
      }
      if (count > 0) yield { document, strength: count / (SATURATION + count) };
    }
  }

  #changed(before: Indexed<Field>, changes: ReadonlyMap<number, FieldTerms<Field> | null>): Indexed<Field> {
    const documents = new Map(before.documents);
    const lengths = [...before.lengths];
    const touched = new Map<Term, Posting[]>();
    const left = new Set<Term>();
    const count = (terms: FieldTerms<Field>, sign: 1 | -1) => {
      for (const [place, name] of this.#names.entries()) {
        lengths[place] = (lengths[place] ?? 0) + sign * terms[name].length;
      }
    };
    for (const [document, terms] of changes) {
      const old = documents.get(document);
      if (old !== undefined) {
        count(old, -1);
        for (const name of this.#names) for (const term of old[name]) left.add(term);
      }
      documents.delete(document);
      if (terms === null) continue;
      count(terms, 1);
      documents.set(document, terms);
      for (const [term, counts] of this.#countsOf(terms)) {
        const added = touched.get(term);
        if (added === undefined) touched.set(term, [{ document, counts }]);
        else added.push({ document, counts });
      }
    }
    const postings = new Map(before.postings);
    for (const term of new Set([...left, ...touched.keys()])) {
      const stayed = (postings.get(term) ?? []).filter(({ document }) => !changes.has(document));
      const all = [...stayed, ...(touched.get(term) ?? [])];
      if (all.length > 0) postings.set(term, all);
      else postings.delete(term);
    }
    return { documents, postings, lengths };
  }

  /** Fields that do not count are left out, so that nobody looks for words that nothing can be found by. */
  #countsOf(terms: FieldTerms<Field>): Map<Term, number[]> {
    const counts = new Map<Term, number[]>();
    for (const [place, name] of this.#names.entries()) {
      if (this.#fields[name].weight === 0) continue;
      for (const term of terms[name]) {
        const found = counts.get(term) ?? this.#names.map(() => 0);
        found[place] = (found[place] ?? 0) + 1;
        counts.set(term, found);
      }
    }
    return counts;
  }
}
