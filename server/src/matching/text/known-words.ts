import { LANGUAGES, type Language } from "../../network/model.ts";

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The folded words of a network and in how many of its texts each stands, by language and first letter: people get
 * first letters right, so a misspelled word is compared with a small part of all words. Never changes; one with other
 * texts shares with it all that stayed the same.
 */
export class KnownWords {
  readonly #counts: Readonly<Record<Language, Counts>>;

  constructor(counts: Readonly<Record<Language, Counts>> = { nl: new Map(), en: new Map() }) {
    this.#counts = counts;
  }

  /** @param gone, come the words of texts that went and came, each text's once */
  withTexts(gone: readonly WordsByLanguage[], come: readonly WordsByLanguage[]): KnownWords {
    const changed = (language: Language): Counts => {
      const letters = new Map(this.#counts[language]);
      const own = new Map<string, Map<string, number>>();
      const add = (word: string, by: number) => {
        const letter = word.slice(0, 1);
        const words = own.get(letter) ?? new Map(letters.get(letter));
        own.set(letter, words);
        const count = (words.get(word) ?? 0) + by;
        if (count === 0) words.delete(word);
        else words.set(word, count);
      };
      for (const words of gone) for (const word of words[language]) add(word, -1);
      for (const words of come) for (const word of words[language]) add(word, 1);
      for (const [letter, words] of own) letters.set(letter, words);
      return letters;
    };
    return new KnownWords({ nl: changed("nl"), en: changed("en") });
  }

  /** The words that begin with a letter. */
  beginningWith(letter: string, language: Language): Iterable<string> {
    return this.#counts[language].get(letter)?.keys() ?? [];
  }
}

export type WordsByLanguage = Readonly<Record<Language, ReadonlySet<string>>>;

export const NO_WORDS: WordsByLanguage = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Set<string>()]),
) as unknown as WordsByLanguage;
