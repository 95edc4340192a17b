import { type Counted, Tally } from "./tally.ts";
import { WordList } from "./word-list.ts";
import { foldedWords } from "./words.ts";

/** The texts of one document by field. */
export type Texts<Field extends string> = { readonly id: string } & { readonly [field in Field]: string };

/** A word of the index, and where it stands. */
export interface IndexedWord {
  readonly word: string;
  /** How often it stands there in all. */
  times: number;
  /** By field: the documents in which it stands, and how often it does in each. */
  readonly places: readonly Places[];
}

interface Places {
  readonly documents: number[];
  readonly times: number[];
}

/** A word of the index that may be meant by one that was typed, and how much it counts then. */
export interface Variant {
  readonly entry: IndexedWord;
  readonly weight: number;
}

/** BM25+ (Lv and Zhai, 2011): how soon more of a word hardly counts, how much length tempers, what one counts at least. */
const SATURATION = 1.2;
const LENGTH_TEMPERS = 0.7;
const AT_LEAST = 0.5;

/**
 * An index of the words of documents. Own code instead of MiniSearch, by whose formula it scores and with which the
 * tests compare it: as one types, a few letters find thousands of documents, and an object for each of them and for
 * each word in it takes longer to make than a reader should wait.
 */
export class WordIndex<Field extends string> {
  readonly #fields: readonly Field[];
  readonly #boosts: readonly number[];
  readonly #entries = new Map<string, IndexedWord>();
  #words = WordList.empty<IndexedWord>();
  /** Words that came, and that may have gone, since all words were put in their order. */
  #fresh: IndexedWord[] = [];
  #emptied: IndexedWord[] = [];
  readonly #tally = new Tally();
  #changes = 0;

  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Numbers of documents that are gone, for those that come. */
  readonly #free: number[] = [];
  /** By field: how many words each document has, and all have together. */
  readonly #lengths: readonly { readonly of: number[]; all: number }[];

  /** @param boosts how much a word counts in each field */
  constructor(boosts: Readonly<Record<Field, number>>) {
    this.#fields = Object.keys(boosts) as Field[];
    this.#boosts = Object.values(boosts);
    this.#lengths = this.#fields.map(() => ({ of: [], all: 0 }));
  }

  /**
   * @param gone documents as they were when they came; those that are not there are passed over
   * @param come documents that are not there, or are gone
   */
  change(gone: readonly Texts<Field>[], come: readonly Texts<Field>[]): void {
    this.#changes++;
    for (const texts of gone) this.#remove(texts);
    for (const texts of come) this.#add(texts);
  }

  /** All words in their order, which is worked out when somebody wants to know it after changes. */
  get words(): WordList<IndexedWord> {
    if (this.#fresh.length + this.#emptied.length > 0) {
      const isThere = ({ times }: IndexedWord) => times > 0;
      for (const entry of this.#emptied) if (!isThere(entry)) this.#entries.delete(entry.word);
      this.#words = this.#words.with(this.#fresh.filter(isThere), isThere);
      this.#fresh = [];
      this.#emptied = [];
    }
    return this.#words;
  }

  get(word: string): IndexedWord | undefined {
    return this.#entries.get(word);
  }

  /** Rises with every change: numbers of documents mean the same as long as it stays. */
  get changes(): number {
    return this.#changes;
  }

  /** Documents have numbers from 0 up to, not including, this one. */
  get size(): number {
    return this.#ids.length;
  }

  /** The identifier of a document by its number. */
  idAt(document: number): string {
    return this.#ids[document] ?? "";
  }

  /**
   * The documents in which words are found, in no order.
   *
   * @param sought for each word what it may mean; of that, all that a document has adds up
   * @param all whether only documents that have every word are wanted
   */
  find(sought: readonly (readonly Variant[])[], all: boolean): Counted[] {
    this.#tally.begin(this.size, all);
    for (const variants of sought) {
      this.#tally.nextWord();
      for (const variant of variants) this.#count(variant);
    }
    return this.#tally.end();
  }

  #count({ entry, weight }: Variant): void {
    for (const [field, { documents, times }] of entry.places.entries()) {
      if (documents.length === 0) continue;
      const { of: lengths, all } = this.#lengths[field] ?? { of: [], all: 0 };
      const count = this.#numbers.size;
      const rarity = Math.log(1 + (count - documents.length + 0.5) / (documents.length + 0.5));
      const factor = weight * (this.#boosts[field] ?? 1) * rarity;
      const perWord = (SATURATION * LENGTH_TEMPERS * count) / all;
      for (let place = 0; place < documents.length; place++) {
        const document = documents[place] ?? 0;
        const often = times[place] ?? 0;
        const tempered = often + SATURATION * (1 - LENGTH_TEMPERS) + perWord * (lengths[document] ?? 0);
        this.#tally.add(document, factor * (AT_LEAST + (often * (SATURATION + 1)) / tempered));
      }
    }
  }

  #add(texts: Texts<Field>): void {
    const document = this.#free.pop() ?? this.#ids.length;
    this.#ids[document] = texts.id;
    this.#numbers.set(texts.id, document);
    for (const [field, name] of this.#fields.entries()) {
      const counts = timesOf(foldedWords(texts[name]));
      this.#setLength(field, document, counts.size);
      for (const [word, times] of counts) {
        const entry = this.#entries.get(word) ?? this.#newEntry(word);
        entry.times += times;
        entry.places[field]?.documents.push(document);
        entry.places[field]?.times.push(times);
      }
    }
  }

  #remove(texts: Texts<Field>): void {
    const document = this.#numbers.get(texts.id);
    if (document === undefined) return;
    this.#numbers.delete(texts.id);
    this.#free.push(document);
    for (const [field, name] of this.#fields.entries()) {
      this.#setLength(field, document, 0);
      for (const [word, times] of timesOf(foldedWords(texts[name]))) {
        const entry = this.#entries.get(word);
        const places = entry?.places[field];
        const place = places?.documents.indexOf(document) ?? -1;
        if (entry === undefined || places === undefined || place < 0) continue;
        entry.times -= times;
        if (entry.times === 0) this.#emptied.push(entry);
        places.documents.splice(place, 1);
        places.times.splice(place, 1);
      }
    }
  }

  #newEntry(word: string): IndexedWord {
    const entry = { word, times: 0, places: this.#fields.map(() => ({ documents: [], times: [] })) };
    this.#entries.set(word, entry);
    this.#fresh.push(entry);
    return entry;
  }

  #setLength(field: number, document: number, words: number): void {
    const lengths = this.#lengths[field];
    if (lengths === undefined) return;
    lengths.all += words - (lengths.of[document] ?? 0);
    lengths.of[document] = words;
  }
}

/** How often each word stands among others. */
function timesOf(words: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}
