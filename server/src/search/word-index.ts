import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import { foldedWords } from "./words.ts";

/** A word that stands more often says little by itself, and takes long to go through. */
const OFTEN = 300;

/** A word that stands so often is no typing error. */
const KNOWN = 5;

/** An index of the words of documents, and how often each of them stands there. */
export class WordIndex<Document extends { readonly id: string }> {
  readonly #index: MiniSearch<Document>;
  readonly #occurrences = new Map<string, number>();
  /** What a word that is read in a document counts: it is being added, or taken away. */
  #step = 1;

  constructor(fields: readonly (keyof Document & string)[]) {
    this.#index = new MiniSearch<Document>({
      fields: [...fields],
      tokenize: (text) => {
        const words = foldedWords(text);
        for (const word of words)
          this.#occurrences.set(word, (this.#occurrences.get(word) ?? 0) + this.#step);
        return words;
      },
      processTerm: (term) => term,
      searchOptions: { tokenize: foldedWords },
    });
  }

  add(document: Document): void {
    this.#index.add(document);
  }

  /** Takes a document away, which must be as it was when it was added; one that is not there is no error. */
  remove(document: Document): void {
    if (!this.#index.has(document.id)) return;
    this.#step = -1;
    this.#index.remove(document);
    this.#step = 1;
  }

  search(text: string, options: SearchOptions): SearchResult[] {
    return this.#index.search(text, options);
  }

  suggestions(text: string, options: SearchOptions): string[] {
    return this.#index.autoSuggest(text, options).map(({ suggestion }) => suggestion);
  }

  /**
   * The words of a text that stand in few documents, where there are any beside those that stand in many; the last one
   * may be the beginning of a word, and is told to be one when it is still the last.
   */
  tellingWords(text: string): { readonly text: string; readonly unfinished: boolean } {
    const words = foldedWords(text);
    const last = words.length - 1;
    const often = (word: string, place: number) =>
      place === last ? this.#beginningWith(word) : this.#timesOf(word);
    const tells = words.map((word, place) => often(word, place) <= OFTEN);
    if (!tells.includes(true)) return { text, unfinished: true };
    return { text: words.filter((_, place) => tells[place]).join(" "), unfinished: tells[last] === true };
  }

  /** Whether a word stands there so often that it is no typing error. */
  isKnown(word: string): boolean {
    return this.#timesOf(word) >= KNOWN;
  }

  #timesOf(word: string): number {
    return this.#occurrences.get(word) ?? 0;
  }

  /** How often words stand there that begin so; once it is known to be often, how much oftener does not matter. */
  #beginningWith(beginning: string): number {
    let times = 0;
    for (const [word, its] of this.#occurrences) {
      if (word.startsWith(beginning)) times += its;
      if (times > OFTEN) break;
    }
    return times;
  }
}
