import type { Term } from "./stems.ts";

/** The terms of one document by field, with repetition. */
export type FieldTerms<Field extends string> = Readonly<Record<Field, readonly Term[]>>;

/** How much each field counts, and how strongly its length tempers that (BM25's b), from 0 up to 1. */
export type FieldWeights<Field extends string> = Readonly<
  Record<Field, { readonly weight: number; readonly lengthTempers: number }>
>;

interface Posting {
  readonly document: number;
  /** From 0 up to, not including, 1: how strongly the document is about the term. */
  readonly strength: number;
}

/** After how many occurrences more of them hardly count (BM25's k1). */
const SATURATION = 1.2;

/**
 * Terms of documents with fields, weighed as BM25F does (Robertson, Zaragoza and Taylor, 2004): occurrences are
 * added up over fields, each by its weight and tempered by its length, and only then saturate. Own code instead of
 * MiniSearch: that adds up over all words that are searched, and here the alternatives for one word of the question
 * (its translations, synonyms, parts) must count once, by the best of them.
 */
export class TermIndex<Field extends string> {
  readonly documentCount: number;
  readonly #postings = new Map<Term, Posting[]>();

  /** @param documents a document's number is its place */
  constructor(documents: readonly FieldTerms<Field>[], fields: FieldWeights<Field>) {
    this.documentCount = documents.length;
    const names = Object.keys(fields) as Field[];
    const means = new Map(names.map((name) => [name, meanLength(documents, name)]));
    for (const [document, terms] of documents.entries()) {
      const counts = new Map<Term, number>();
      for (const name of names) {
        const { weight, lengthTempers } = fields[name];
        const length = terms[name].length / (means.get(name) || 1);
        const one = weight / (1 - lengthTempers + lengthTempers * length);
        if (one > 0) for (const term of terms[name]) counts.set(term, (counts.get(term) ?? 0) + one);
      }
      for (const [term, count] of counts)
        this.#add(term, { document, strength: count / (SATURATION + count) });
    }
  }

  has(term: Term): boolean {
    return this.#postings.has(term);
  }

  terms(): Iterable<Term> {
    return this.#postings.keys();
  }

  /** How telling a term is: 0 or more, the rarer the more. */
  rarity(term: Term): number {
    return this.rarityOf(this.#postings.get(term)?.length ?? 0);
  }

  /** How telling it is that a document has something that so many documents have. */
  rarityOf(documents: number): number {
    return Math.log(1 + (this.documentCount - documents + 0.5) / (documents + 0.5));
  }

  /** The documents with a term. */
  postings(term: Term): readonly Posting[] {
    return this.#postings.get(term) ?? [];
  }

  #add(term: Term, posting: Posting): void {
    const postings = this.#postings.get(term);
    if (postings === undefined) this.#postings.set(term, [posting]);
    else postings.push(posting);
  }
}

function meanLength<Field extends string>(documents: readonly FieldTerms<Field>[], name: Field): number {
  return documents.reduce((sum, terms) => sum + terms[name].length, 0) / Math.max(1, documents.length);
}
