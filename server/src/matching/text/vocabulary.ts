import { LANGUAGES, type Language } from "../../network/model.ts";
import { KnownWords } from "./known-words.ts";
import { readWords, stemOf, type Term, type TextWord } from "./stems.ts";
import { STOP_WORDS } from "./stop-words.ts";
import type { EnglishWords, EverydayRow, TopicRow, VocabularyRow } from "./vocabulary-rows.ts";

/** A word or phrase of the vocabulary. */
export interface Phrase {
  readonly text: string;
  readonly language: Language;
  /** The stems in order, words without meaning too. */
  readonly key: string;
  /** What is looked for in statements: the words that carry meaning. */
  readonly terms: readonly Term[];
}

/** One concept: its words and phrases in both languages. */
export interface Concept {
  readonly phrases: readonly Phrase[];
  readonly theme: string | null;
}

/** What was found at a place of a text. */
export interface Found {
  readonly concepts: readonly Concept[];
  /** How many words of the text it takes. */
  readonly length: number;
}

/** The concepts of the field, found by their words in either language. Built once; it serves every network. */
export class Vocabulary {
  readonly concepts: readonly Concept[];
  /** Of each topic the concepts that its words and phrases stand for. */
  readonly topics: readonly ReadonlySet<Concept>[];
  readonly #readEnglish: () => EnglishWords;
  #english: EnglishWords | null = null;
  readonly #byKey: Readonly<Record<Language, ReadonlyMap<string, readonly Concept[]>>>;
  /** By the first stem of phrases, how many words the longest of them has. */
  readonly #longest: Readonly<Record<Language, ReadonlyMap<string, number>>>;
  readonly #byTheme: ReadonlyMap<string | null, readonly Concept[]>;
  readonly #words: KnownWords;

  /**
   * @param everyday what Dutch words outside the field mean in English; English words do not stand for these concepts,
   *   since the translations of an everyday word are seldom synonyms (of "verloop", "course" is none of "turnover")
   * @param readEnglish called when English words are first asked for: they are many, and most questions need none
   */
  constructor(
    field: readonly VocabularyRow[],
    topics: readonly TopicRow[] = [],
    everyday: readonly EverydayRow[] = [],
    readEnglish: () => EnglishWords = () => new Map(),
  ) {
    this.#readEnglish = readEnglish;
    const rows = [...field, ...everyday.map((row) => ({ ...row, theme: null }))];
    this.concepts = rows.map(conceptOf);
    this.#byKey = {
      nl: byKey(this.concepts, "nl"),
      en: byKey(this.concepts.slice(0, field.length), "en"),
    };
    this.#longest = { nl: longestByFirst(this.#byKey.nl.keys()), en: longestByFirst(this.#byKey.en.keys()) };
    this.#byTheme = grouped(this.concepts, ({ theme }) => [theme]);
    this.#words = new KnownWords().withTexts([], [{ nl: wordsIn(rows, "nl"), en: wordsIn(rows, "en") }]);
    // Whatever translates into a word of a topic brings it to mind, everyday words too.
    const named = { nl: this.#byKey.nl, en: byKey(this.concepts, "en") };
    this.topics = topics.map(
      (row) =>
        new Set(
          LANGUAGES.flatMap((language) =>
            row[language].flatMap((text) => named[language].get(keyOf(readWords(text), language)) ?? []),
          ),
        ),
    );
  }

  get englishWords(): EnglishWords {
    this.#english ??= this.#readEnglish();
    return this.#english;
  }

  /** The longest word or phrase of the vocabulary that begins at a place of a text; null when none does. */
  findAt(words: readonly TextWord[], place: number, language: Language): Found | null {
    const first = words[place];
    if (first === undefined) return null;
    const longest = this.#longest[language].get(stemOf(first.folded, language)) ?? 0;
    for (let length = Math.min(longest, words.length - place); length > 0; length--) {
      const key = keyOf(words.slice(place, place + length), language);
      const concepts = this.#byKey[language].get(key);
      if (concepts !== undefined) return { concepts, length };
    }
    return null;
  }

  /** The concepts that a single folded word stands for. */
  conceptsOf(folded: string, language: Language): readonly Concept[] {
    return this.#byKey[language].get(stemOf(folded, language)) ?? [];
  }

  /**
   * How rare an English word is, above 0 and up to 1: the smooth inverse frequency of Arora, Liang and Ma (2017).
   *
   * @param common how often in a million words a word comes for which this is a half
   */
  rareness(folded: string, common: number): number {
    return 1 / (1 + (this.englishWords.get(folded)?.perMillion ?? 0) / common);
  }

  /** The concepts that belong to a theme, by its identifier. */
  conceptsAbout(theme: string): readonly Concept[] {
    return this.#byTheme.get(theme) ?? [];
  }

  /** The folded words that begin with a letter, those in phrases too. */
  beginningWith(letter: string, language: Language): Iterable<string> {
    return this.#words.beginningWith(letter, language);
  }
}

function keyOf(words: readonly TextWord[], language: Language): string {
  return words.map(({ folded }) => stemOf(folded, language)).join(" ");
}

function conceptOf(row: VocabularyRow): Concept {
  const phrases = LANGUAGES.flatMap((language) =>
    row[language].map((text) => phraseOf(text, language)).filter((phrase) => phrase.terms.length > 0),
  );
  return { phrases, theme: row.theme };
}

function phraseOf(text: string, language: Language): Phrase {
  const words = readWords(text);
  const telling = words.filter(({ folded }) => !STOP_WORDS[language].has(folded));
  const terms = telling.map(({ folded }) => `${language}:${stemOf(folded, language)}`);
  return { text, language, key: keyOf(words, language), terms };
}

function byKey(concepts: readonly Concept[], language: Language): ReadonlyMap<string, readonly Concept[]> {
  return grouped(concepts, ({ phrases }) =>
    phrases.filter((phrase) => phrase.language === language).map(({ key }) => key),
  );
}

function longestByFirst(keys: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const key of keys) {
    const stems = key.split(" ");
    const first = stems[0] ?? "";
    longest.set(first, Math.max(stems.length, longest.get(first) ?? 0));
  }
  return longest;
}

function grouped<Key>(
  concepts: readonly Concept[],
  keysOf: (concept: Concept) => readonly Key[],
): ReadonlyMap<Key, readonly Concept[]> {
  const found = new Map<Key, Concept[]>();
  for (const concept of concepts) {
    for (const key of new Set(keysOf(concept))) {
      const before = found.get(key);
      if (before === undefined) found.set(key, [concept]);
      else before.push(concept);
    }
  }
  return found;
}

function wordsIn(rows: readonly VocabularyRow[], language: Language): ReadonlySet<string> {
  const texts = rows.flatMap((row) => row[language]);
  return new Set(texts.flatMap((text) => readWords(text).map(({ folded }) => folded)));
}
