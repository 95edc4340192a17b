import { Map as PersistentMap } from "immutable";
import { LANGUAGES, type Language } from "../../network/model.ts";

type Counts = PersistentMap<string, PersistentMap<string, number>>;

/**
 * The folded words of a network and in how many of its texts each stands, by language and first letter: people get
 * first letters right, so a misspelled word is compared with a small part of all words. Never changes; one with other
 * texts shares with it all that stayed the same.
 */
export class KnownWords {
  readonly #counts: Readonly<Record<Language, Counts>>;

  constructor(counts: Readonly<Record<Language, Counts>> = { nl: PersistentMap(), en: PersistentMap() }) {
    this.#counts = counts;
  }

  /** @param gone, come the words of texts that went and came, each text's once */
  withTexts(gone: readonly WordsByLanguage[], come: readonly WordsByLanguage[]): KnownWords {
    const changed = (language: Language): Counts => {
      const changes = new Map<string, number>();
      const add = (word: string, by: number) => changes.set(word, (changes.get(word) ?? 0) + by);
      for (const words of gone) for (const word of words[language]) add(word, -1);
      for (const words of come) for (const word of words[language]) add(word, 1);
      return this.#counts[language].withMutations((letters) => {
        for (const [word, by] of changes) {
          const path = [word.slice(0, 1), word];
          const count = Number(letters.getIn(path, 0)) + by;
          if (count === 0) letters.deleteIn(path);
          else letters.setIn(path, count);
        }
      });
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
