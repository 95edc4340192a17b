import { foldedWords } from "../../search/words.ts";
import type { Piece } from "./pieces.ts";
import type { Concept, Vocabulary } from "./vocabulary.ts";

/** What a text means, as a vector of length 1; null when none of its words has a vector. */
export type Meaning = Float32Array | null;

/** Texts about anything at all are this much alike, so likeness is counted from here. */
const UNRELATED = 0.2;

/**
 * What texts mean by the vectors of their words (`seed/english-words/learn.ts`): near one another are words that stand
 * in like surroundings, in the field or outside it. By them a question finds statements that share with it neither
 * words nor topics. The vectors are those of English words; a Dutch word has those of its translations.
 */
export class Meanings {
  readonly #vocabulary: Vocabulary;
  readonly #common: number;
  readonly #ofConcepts = new Map<Concept, Float32Array>();

  /** @param common how often in a million a word comes that counts half as much as a rare one */
  constructor(vocabulary: Vocabulary, common: number) {
    this.#vocabulary = vocabulary;
    this.#common = common;
  }

  /** Of what has several meanings the mean counts. */
  ofPieces(pieces: readonly Piece[]): Meaning {
    const sum = this.#nothing();
    for (const { words, concepts, language } of pieces) {
      const written = words.map(({ folded }) => folded);
      if (language === "en" || concepts.length === 0) this.#addWords(sum, written, 1);
      else for (const concept of concepts) addTo(sum, this.#ofConcept(concept), 1 / concepts.length);
    }
    const length = Math.hypot(...sum);
    return length === 0 ? null : sum.map((value) => value / length);
  }

  #nothing(): Float32Array {
    const [first] = this.#vocabulary.englishWords.values();
    return new Float32Array(first?.vector.length ?? 0);
  }

  /** The mean of what its English words and phrases mean. */
  #ofConcept(concept: Concept): Float32Array {
    const known = this.#ofConcepts.get(concept);
    if (known !== undefined) return known;
    const english = concept.phrases.filter(({ language }) => language === "en");
    const vector = this.#nothing();
    for (const { text } of english) this.#addWords(vector, foldedWords(text), 1 / english.length);
    this.#ofConcepts.set(concept, vector);
    return vector;
  }

  #addWords(sum: Float32Array, words: readonly string[], part: number): void {
    for (const word of words) {
      const known = this.#vocabulary.englishWords.get(word);
      if (known === undefined) continue;
      addTo(sum, known.vector, part * this.#vocabulary.rareness(word, this.#common));
    }
  }
}

function addTo(sum: Float32Array, vector: ArrayLike<number>, part: number): void {
  for (let place = 0; place < sum.length; place++)
    sum[place] = (sum[place] ?? 0) + part * (vector[place] ?? 0);
}

/** How much two texts mean the same, from 0 to 1: the cosine of their vectors, counted from that of unrelated texts. */
export function likenessInMeaning(a: Meaning, b: Meaning): number {
  if (a === null || b === null) return 0;
  let cosine = 0;
  for (let place = 0; place < a.length; place++) cosine += (a[place] ?? 0) * (b[place] ?? 0);
  return Math.min(1, Math.max(0, (cosine - UNRELATED) / (1 - UNRELATED)));
}
