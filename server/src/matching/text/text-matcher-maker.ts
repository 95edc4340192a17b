import { Map as PersistentMap } from "immutable";
import { isStatement } from "../asker.ts";
import type { TextsById } from "./documents.ts";
import { type Said, saidIn } from "./text-collection.ts";
import { TextMatcher } from "./text-matcher.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { TEXT_WEIGHTS, type TextWeights } from "./weights.ts";

/** Makes the matcher of a network piece by piece, so that others can be answered in between. */
export class TextMatcherMaker {
  readonly #said: Said;
  readonly #vocabulary: Vocabulary;
  /** What statements are read with comes before them: organisations and themes. */
  readonly #ids: readonly string[];
  /** Those of what was taken in. */
  #texts: TextsById = PersistentMap();
  #taken = 0;
  #matcher: TextMatcher;

  constructor(said: Said, vocabulary: Vocabulary, weights: TextWeights = TEXT_WEIGHTS) {
    const { network } = said;
    const nodes = Array.from({ length: network.nodeCount }, (_, node) => node);
    const statements = nodes.filter((node) => isStatement(network, node));
    const others = nodes.filter((node) => !isStatement(network, node));
    this.#ids = [...others, ...statements].map((node) => network.idAt(node));
    this.#said = said;
    this.#vocabulary = vocabulary;
    this.#matcher = TextMatcher.empty(said, vocabulary, weights);
  }

  /** Takes in some nodes more. @returns whether there are others left */
  take(most: number): boolean {
    const { network, texts, meanings } = this.#said;
    const ids = this.#ids.slice(this.#taken, this.#taken + most);
    this.#taken += ids.length;
    this.#texts = this.#texts.merge(ids.flatMap((id) => texts.get(id) ?? []).map((text) => [text.id, text]));
    this.#matcher = this.#matcher.withChanges({ ...this.#said, texts: this.#texts }, new Set(ids));
    for (const id of ids) {
      const node = network.indexOf(id);
      if (node !== undefined && isStatement(network, node)) meanings.of(node);
    }
    return this.#taken < this.#ids.length;
  }

  /** The matcher, with what was not taken in yet. */
  finish(): TextMatcher {
    if (this.#taken < this.#ids.length) this.take(this.#ids.length);
    // With the texts that others have too, and nothing read of them: what is kept here can go.
    const { network, texts, meanings } = this.#said;
    return this.#matcher.withChanges(saidIn(network, texts, meanings, this.#vocabulary), new Set());
  }
}
