import type { Language } from "../../network/model.ts";
import { isWithin } from "../../search/distance.ts";
import { foldedWords } from "../../search/words.ts";
import { headOf, splitCompound } from "./compounds.ts";
import type { KnownWords } from "./known-words.ts";
import { OTHER_LANGUAGE } from "./languages.ts";
import { type Term, termOf } from "./stems.ts";
import { ASKING_WORDS } from "./stop-words.ts";
import type { Concept, Vocabulary } from "./vocabulary.ts";
import type { TextWeights, Via } from "./weights.ts";

/** Something that is looked for in place of a word or phrase of the question. */
export interface Variant {
  /** As the vocabulary or the question has it. */
  readonly text: string;
  readonly terms: readonly Term[];
  readonly weight: number;
  readonly via: Via;
}

/** What is known of the words of the network besides the vocabulary. */
export interface NetworkWords {
  readonly has: (term: Term) => boolean;
  /** For spelling. */
  readonly words: Pick<KnownWords, "beginningWith">;
}

/** Shorter words of the network, among them parts of names, are no proof that a compound may be cut there. */
const SHORTEST_PART_OF_NETWORK = 5;

/** What words may stand for, by the vocabulary and by the words of the network. */
export class WordMeanings {
  readonly #vocabulary: Vocabulary;
  readonly #network: NetworkWords;
  readonly #weights: TextWeights;

  constructor(vocabulary: Vocabulary, network: NetworkWords, weights: TextWeights) {
    this.#vocabulary = vocabulary;
    this.#network = network;
    this.#weights = weights;
  }

  /** The words and phrases of concepts. */
  variantsOf(concepts: readonly Concept[], language: Language): Variant[] {
    return concepts.flatMap(({ phrases }) =>
      phrases.map(({ text, terms, language: spoken }): Variant => {
        const via = spoken === language ? "SYNONYM" : "TRANSLATION";
        return { text, terms, weight: this.#weights.via[via], via };
      }),
    );
  }

  /** All that may stand for one folded word; empty when nobody knows it. */
  variantsOfWord(word: string, language: Language): Variant[] {
    const variants: Variant[] = [];
    const add = (spoken: Language, via: Via) => {
      const term = termOf(word, spoken);
      if (!this.#network.has(term)) return;
      variants.push({ text: word, terms: [term], weight: this.#weights.via[via], via });
    };
    add(language, "SAME");
    add(OTHER_LANGUAGE[language], "LOAN");
    return [...variants, ...this.variantsOf(this.#vocabulary.conceptsOf(word, language), language)];
  }

  /**
   * How rare a word or phrase is in spoken language, above 0 and up to 1: a common word says little, however few
   * statements have it. A Dutch one is as rare as its translations are in the mean, a phrase as its rarest word.
   */
  rareness(taken: string, variants: readonly Variant[], language: Language): number {
    const english =
      language === "en"
        ? [taken]
        : variants.filter(({ via }) => via === "TRANSLATION").map(({ text }) => text);
    if (english.length === 0) return 1;
    const rarest = english.map((text) =>
      Math.max(...foldedWords(text).map((word) => this.#vocabulary.rareness(word, this.#weights.common))),
    );
    return rarest.reduce((sum, rareness) => sum + rareness, 0) / english.length;
  }

  /** The known words that an unknown Dutch compound consists of; empty when it is none. */
  partsOf(word: string, language: Language): readonly string[] {
    if (language !== "nl") return [];
    return splitCompound(word, (part) => this.#isPart(part)) ?? [];
  }

  /** The known word that an unknown Dutch compound ends in. */
  headOf(word: string, language: Language): string | null {
    return language === "nl" ? headOf(word, (part) => this.#isPart(part)) : null;
  }

  /**
   * The known word that an unknown one was probably meant to be: the nearest, one of the vocabulary first. People get
   * the first two letters right.
   */
  meantBy(word: string, language: Language): string | null {
    const most = word.length < 5 ? 0 : word.length < 10 ? 1 : 2;
    const first = word.slice(0, 1);
    const known = [this.#vocabulary, this.#network.words].map((words) => [
      ...words.beginningWith(first, language),
    ]);
    for (let steps = 1; steps <= most; steps++) {
      for (const words of known) {
        const found = words.filter(
          (candidate) =>
            candidate.length > 3 &&
            candidate[1] === word[1] &&
            isWithin(word, candidate, steps) &&
            this.#isKnown(candidate, language),
        );
        // The first in the alphabet, so that it does not depend on which text came first.
        if (found.length > 0) return found.sort()[0] ?? null;
      }
    }
    return null;
  }

  #isKnown(word: string, language: Language): boolean {
    return !ASKING_WORDS[language].has(word) && this.variantsOfWord(word, language).length > 0;
  }

  #isPart(word: string): boolean {
    if (ASKING_WORDS.nl.has(word)) return false;
    if (this.#vocabulary.conceptsOf(word, "nl").length > 0) return true;
    return word.length >= SHORTEST_PART_OF_NETWORK && this.variantsOfWord(word, "nl").length > 0;
  }
}
