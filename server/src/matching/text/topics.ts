import type { Piece } from "./pieces.ts";
import type { Concept, Vocabulary } from "./vocabulary.ts";

/** What a text is about, as a vector of length 1 over topics by number; of a text without topics it is empty. */
export type TopicVector = ReadonlyMap<number, number>;

const NONE: TopicVector = new Map();

/**
 * The topics of the field: words that do not mean the same, but bring one another to mind (a playlist, to recommend,
 * a filter bubble). By them a question finds statements that have none of its words.
 */
export class Topics {
  readonly #vocabulary: Vocabulary;
  readonly #byConcept = new Map<Concept, readonly number[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const [topic, concepts] of vocabulary.topics.entries()) {
      for (const concept of concepts) {
        this.#byConcept.set(concept, [...(this.#byConcept.get(concept) ?? []), topic]);
      }
    }
  }

  /** Each word or phrase counts for its topics, divided among them: what belongs to many says little of each. */
  ofPieces(pieces: readonly Piece[]): TopicVector {
    const sums = new Map<number, number>();
    for (const piece of pieces) {
      const topics = this.#topicsOf(piece);
      for (const topic of topics) sums.set(topic, (sums.get(topic) ?? 0) + 1 / topics.size);
    }
    if (sums.size === 0) return NONE;
    const length = Math.hypot(...sums.values());
    return new Map([...sums].map(([topic, sum]) => [topic, sum / length]));
  }

  /** A phrase that belongs to no topic brings to mind what its words do. */
  #topicsOf({ words, concepts, language }: Piece): ReadonlySet<number> {
    const topics = this.#topicsWith(concepts);
    if (topics.size > 0 || words.length === 1) return topics;
    return this.#topicsWith(words.flatMap(({ folded }) => this.#vocabulary.conceptsOf(folded, language)));
  }

  #topicsWith(concepts: readonly Concept[]): ReadonlySet<number> {
    return new Set(concepts.flatMap((concept) => this.#byConcept.get(concept) ?? []));
  }
}

/** How much two texts are about the same topics, from 0 to 1: the cosine of their vectors. */
export function likeness(a: TopicVector, b: TopicVector): number {
  let sum = 0;
  for (const [topic, part] of a) sum += part * (b.get(topic) ?? 0);
  return Math.min(1, sum);
}
