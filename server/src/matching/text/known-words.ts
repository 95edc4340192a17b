import { LANGUAGES, type Language } from "../../network/model.ts";

/** By first letter, then by word: in how many texts it stands. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

export type WordsByLanguage = Readonly<Record<Language, ReadonlySet<string>>>;

/**
 * The folded words of a network and in how many of its texts each stands, by language and first letter: people get
 * first letters right, so a misspelled word is compared with a small part of all words. Never changes; one with other
 * texts shares with it all that stayed the same.
 */
export class KnownWords {
  readonly counts: Readonly<Record<Language, Counts>>;

  /** See `WordCounter`. */
  constructor(counts: Readonly<Record<Language, Counts>> = { nl: new Map(), en: new Map() }) {
    this.counts = counts;
  }

  /** @param gone, come the words of texts that went and came, each text's once */
  withTexts(gone: readonly WordsByLanguage[], come: readonly WordsByLanguage[]): KnownWords {
    const counter = new WordCounter(this);
    for (const words of gone) counter.add(words, -1);
    for (const words of come) counter.add(words, 1);
    return counter.finish();
  }

  /** The words that begin with a letter. */
  beginningWith(letter: string, language: Language): Iterable<string> {
    return this.counts[language].get(letter)?.keys() ?? [];
  }
}

/** Counts words on from what is known, of which it copies what it changes. */
export class WordCounter {
  readonly #counts: Readonly<Record<Language, Map<string, ReadonlyMap<string, number>>>>;
  readonly #own = { nl: new Map<string, Map<string, number>>(), en: new Map<string, Map<string, number>>() };

  constructor({ counts } = new KnownWords()) {
    this.#counts = { nl: new Map(counts.nl), en: new Map(counts.en) };
  }

  /** Counts the words of a text, each once, so many times more or less. */
  add(words: WordsByLanguage, times: 1 | -1): void {
    for (const language of LANGUAGES) for (const word of words[language]) this.#add(language, word, times);
  }

  finish(): KnownWords {
    return new KnownWords(this.#counts);
  }

  #add(language: Language, word: string, times: number): void {
    const letter = word.slice(0, 1);
    let words = this.#own[language].get(letter);
    if (words === undefined) {
      words = new Map(this.#counts[language].get(letter));
      this.#own[language].set(letter, words);
      this.#counts[language].set(letter, words);
    }
    const count = (words.get(word) ?? 0) + times;
    if (count === 0) words.delete(word);
    else words.set(word, count);
  }
}
