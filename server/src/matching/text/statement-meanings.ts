import type { PublishedNetwork } from "../../network/network.ts";
import { renumberingBetween } from "../../network/renumbering.ts";
import { StatementDocuments, type TextsById } from "./documents.ts";
import { likenessInMeaning, type Meaning, Meanings } from "./meanings.ts";
import type { Piece } from "./pieces.ts";
import { Topics, type TopicVector } from "./topics.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { TEXT_WEIGHTS } from "./weights.ts";

/** What a text says, whatever words it uses. */
export interface Sense {
  readonly topics: TopicVector;
  readonly meaning: Meaning;
}

/** How texts are read; the same for every version of a network. */
interface Reading {
  readonly vocabulary: Vocabulary;
  readonly topics: Topics;
  readonly meanings: Meanings;
}

/**
 * What the statements of one version of a network say: worked out when it is first asked for, and then kept by node
 * number, since to make an identifier of each takes longer than all the rest.
 */
export class StatementMeanings {
  readonly #network: PublishedNetwork;
  readonly #reading: Reading;
  readonly #documents: StatementDocuments;
  /** By node number. */
  readonly #known: (Sense | undefined)[];

  private constructor(
    network: PublishedNetwork,
    texts: TextsById,
    reading: Reading,
    known: (Sense | undefined)[],
  ) {
    this.#network = network;
    this.#reading = reading;
    this.#documents = new StatementDocuments(network, texts, reading.vocabulary);
    this.#known = known;
  }

  /** @param common how often in a million a word comes that counts half as much as a rare one */
  static of(
    network: PublishedNetwork,
    texts: TextsById,
    vocabulary: Vocabulary,
    common = TEXT_WEIGHTS.common,
  ): StatementMeanings {
    const reading = {
      vocabulary,
      topics: new Topics(vocabulary),
      meanings: new Meanings(vocabulary, common),
    };
    const known = Array.from({ length: network.nodeCount }, () => undefined);
    return new StatementMeanings(network, texts, reading, known);
  }

  /** Those of another version: only what changed is read again. @param touched the identifiers of what did */
  withChange(network: PublishedNetwork, texts: TextsById, touched: ReadonlySet<string>): StatementMeanings {
    const known: (Sense | undefined)[] = [];
    for (const old of renumberingBetween(this.#network, network, touched).oldOf) known.push(this.#known[old]);
    for (const id of touched) {
      const node = network.indexOf(id);
      if (node !== undefined) known[node] = undefined;
    }
    return new StatementMeanings(network, texts, this.#reading, known);
  }

  /** How much two statements, by node number, mean the same, from 0 to 1; null when nothing is known of one of them. */
  likeness(one: number, other: number): number | null {
    const { meaning: a } = this.of(one);
    const { meaning: b } = this.of(other);
    return a === null || b === null ? null : likenessInMeaning(a, b);
  }

  /** What a statement says, by its node number. */
  of(statement: number): Sense {
    const known = this.#known[statement];
    if (known !== undefined) return known;
    const sense = this.ofPieces(this.#documents.piecesOf(statement));
    this.#known[statement] = sense;
    return sense;
  }

  /** What any other text says, by its pieces. */
  ofPieces(pieces: readonly Piece[]): Sense {
    const { topics, meanings } = this.#reading;
    return { topics: topics.ofPieces(pieces), meaning: meanings.ofPieces(pieces) };
  }
}
