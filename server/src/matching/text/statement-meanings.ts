import type { PublishedNetwork } from "../../network/network.ts";
import { StatementDocuments, type TextsById } from "./documents.ts";
import { likenessInMeaning, type Meaning, Meanings } from "./meanings.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { TEXT_WEIGHTS } from "./weights.ts";

/**
 * What the statements of one version of a network mean, beside one another: worked out when it is first asked for, and
 * then kept by node number, since to make an identifier of each takes longer than all the rest.
 */
export class StatementMeanings {
  readonly #documents: StatementDocuments;
  readonly #meanings: Meanings;
  readonly #known = new Map<number, Meaning>();

  constructor(network: PublishedNetwork, texts: TextsById, vocabulary: Vocabulary) {
    this.#documents = new StatementDocuments(network, texts, vocabulary);
    this.#meanings = new Meanings(vocabulary, TEXT_WEIGHTS.common);
  }

  /** How much two statements, by node number, mean the same, from 0 to 1; null when nothing is known of one of them. */
  likeness(one: number, other: number): number | null {
    const a = this.#of(one);
    const b = this.#of(other);
    return a === null || b === null ? null : likenessInMeaning(a, b);
  }

  #of(statement: number): Meaning {
    const known = this.#known.get(statement);
    if (known !== undefined) return known;
    const meaning = this.#meanings.ofPieces(this.#documents.piecesOf(statement));
    this.#known.set(statement, meaning);
    return meaning;
  }
}
