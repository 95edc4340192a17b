import type { PublishedNetwork } from "../../network/network.ts";
import { StatementDocuments, type TextsById } from "./documents.ts";
import { likenessInMeaning, type Meaning, Meanings } from "./meanings.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { TEXT_WEIGHTS } from "./weights.ts";

/** What the statements of a network mean, beside one another: worked out when it is first asked for, and then kept. */
export class StatementMeanings {
  readonly #network: PublishedNetwork;
  readonly #texts: TextsById;
  readonly #documents: StatementDocuments;
  readonly #vocabulary: Vocabulary;
  readonly #meanings: Meanings;
  readonly #known: Map<string, Meaning>;

  constructor(
    network: PublishedNetwork,
    texts: TextsById,
    vocabulary: Vocabulary,
    meanings = new Meanings(vocabulary, TEXT_WEIGHTS.common),
    known: Map<string, Meaning> = new Map(),
  ) {
    this.#network = network;
    this.#texts = texts;
    this.#documents = new StatementDocuments(network, texts, vocabulary);
    this.#vocabulary = vocabulary;
    this.#meanings = meanings;
    this.#known = known;
  }

  /** How much two statements, by node number, mean the same, from 0 to 1; null when nothing is known of one of them. */
  likeness(one: number, other: number): number | null {
    const a = this.#of(one);
    const b = this.#of(other);
    return a === null || b === null ? null : likenessInMeaning(a, b);
  }

  /** Those of another version, which has other texts for what changed. The two share what they keep. */
  withChanges(network: PublishedNetwork, changed: Iterable<string>): StatementMeanings {
    for (const id of changed) this.#known.delete(id);
    return new StatementMeanings(network, this.#texts, this.#vocabulary, this.#meanings, this.#known);
  }

  #of(statement: number): Meaning {
    const id = this.#network.idAt(statement);
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const meaning = this.#meanings.ofPieces(this.#documents.piecesOf(statement));
    this.#known.set(id, meaning);
    return meaning;
  }
}
