import type { Language } from "../../network/model.ts";
import { languageOf } from "./languages.ts";
import { readWords, type TextWord, termOf } from "./stems.ts";
import { ASKING_WORDS, STOP_WORDS } from "./stop-words.ts";
import type { Concept, Vocabulary } from "./vocabulary.ts";
import type { TextWeights } from "./weights.ts";
import type { Variant, WordMeanings } from "./word-meanings.ts";

/** How a word of the question is taken: as it stands, as part of a compound, or as another word that is spelled alike. */
export type Reading = "AS_WRITTEN" | "COMPOUND_PART" | "CORRECTED";

/** A word or phrase of the question with all that may stand for it; the best of these counts, and counts once. */
export interface Sought {
  /** As it stands in the question. */
  readonly written: string;
  /** What it was taken for. */
  readonly taken: string;
  readonly reading: Reading;
  /** How much it counts beside the other words, above 0 and up to 1. */
  readonly weight: number;
  readonly variants: readonly Variant[];
}

/** A question as it was understood. */
export interface Question {
  readonly language: Language;
  readonly sought: readonly Sought[];
  /** All its words in order as they were taken: corrected, and compounds in their parts. */
  readonly words: readonly TextWord[];
  /** Words that neither the vocabulary nor the network knows, as written. */
  readonly unknown: readonly string[];
}

/** Of so many unknown words it is guessed what they mean; that takes time, and no honest question has more. */
const MOST_GUESSES = 15;

/** Reads questions: which words carry what is asked, and what may stand for them in statements of either language. */
export class QuestionReader {
  readonly #vocabulary: Vocabulary;
  readonly #meanings: WordMeanings;
  readonly #weights: TextWeights;

  constructor(vocabulary: Vocabulary, meanings: WordMeanings, weights: TextWeights) {
    this.#vocabulary = vocabulary;
    this.#meanings = meanings;
    this.#weights = weights;
  }

  /** @param readerLanguage the language of a text that does not show its own */
  read(text: string, readerLanguage: Language): Question {
    const words = readWords(text);
    const language = languageOf(words, readerLanguage);
    const sought = new Map<string, Sought>();
    const unknown = new Set<string>();
    const taken: TextWord[] = [];
    const guessed = new Set<string>();
    for (let place = 0, length = 1; place < words.length; place += length) {
      const found = this.#vocabulary.findAt(words, place, language);
      length = found?.length ?? 1;
      const here = words.slice(place, place + length);
      if (here.every((word) => saysNothing(word, language))) {
        taken.push(...here);
        continue;
      }
      const written = text.slice(here[0]?.start, here.at(-1)?.end);
      const understood =
        found !== null && length > 1
          ? [this.#phrase(here, written, found.concepts, language)]
          : this.#word(here[0]?.folded ?? "", written, language, guessed);
      if (understood.length === 0 && !here.every((word) => this.#hasMeaning(word, language))) {
        unknown.add(written);
      }
      if (length > 1 || understood.length === 0) taken.push(...here);
      else for (const one of understood) for (const word of here) taken.push({ ...word, folded: one.taken });
      for (const one of understood) {
        const weight = one.weight * this.#meanings.rareness(one.taken, one.variants, language);
        sought.set(one.taken, { ...one, weight });
      }
    }
    return { language, sought: [...sought.values()], unknown: [...unknown], words: taken };
  }

  /** No statement has an English word, yet it is one: it counts by what it means. */
  #hasMeaning({ folded }: Pick<TextWord, "folded">, language: Language): boolean {
    return language === "en" && this.#vocabulary.englishWords.has(folded);
  }

  #phrase(
    words: readonly TextWord[],
    written: string,
    concepts: readonly Concept[],
    language: Language,
  ): Sought {
    const terms = words
      .filter(({ folded }) => !STOP_WORDS[language].has(folded))
      .map(({ folded }) => termOf(folded, language));
    const same: Variant = { text: written, terms, weight: this.#weights.via.SAME, via: "SAME" };
    return {
      written,
      taken: words.map(({ folded }) => folded).join(" "),
      reading: "AS_WRITTEN",
      weight: 1,
      variants: [same, ...this.#meanings.variantsOf(concepts, language)],
    };
  }

  /** A word as it stands; else, when it is none that counts by its meaning, its parts, else what was meant, else what it is a kind of. */
  #word(word: string, written: string, language: Language, guessed: Set<string>): Sought[] {
    const variants = this.#meanings.variantsOfWord(word, language);
    if (variants.length > 0) return [{ written, taken: word, reading: "AS_WRITTEN", weight: 1, variants }];
    if (this.#hasMeaning({ folded: word }, language)) return [];
    guessed.add(word);
    if (guessed.size > MOST_GUESSES) return [];
    const { compoundPart, misspelled } = this.#weights;
    const take = (taken: string, reading: Reading, weight: number): Sought => ({
      written,
      taken,
      reading,
      weight,
      variants: this.#meanings.variantsOfWord(taken, language),
    });
    const parts = this.#meanings.partsOf(word, language);
    if (parts.length > 0) return parts.map((part) => take(part, "COMPOUND_PART", compoundPart));
    const meant = this.#meanings.meantBy(word, language);
    if (meant !== null) return [take(meant, "CORRECTED", misspelled)];
    const head = this.#meanings.headOf(word, language);
    return head === null ? [] : [take(head, "COMPOUND_PART", compoundPart)];
  }
}

function saysNothing({ folded }: TextWord, language: Language): boolean {
  return folded.length < 2 || ASKING_WORDS[language].has(folded);
}
