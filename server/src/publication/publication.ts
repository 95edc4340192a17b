import { statements, type TextsRecord } from "../database/catalogue.ts";
import type { StatementRunner } from "../database/engine.ts";
import { buildCollaborationIndex } from "../matching/collaboration/collaboration-index.ts";
import { CollaboratorRanking } from "../matching/collaboration/rank-collaborators.ts";
import { StatementMeanings } from "../matching/text/statement-meanings.ts";
import { TextMatcher } from "../matching/text/text-matcher.ts";
import type { Vocabulary } from "../matching/text/vocabulary.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { SearchIndex } from "../search/search-index.ts";
import { readNetwork } from "./read-network.ts";

interface Parts {
  readonly network: PublishedNetwork;
  readonly search: SearchIndex;
  readonly vocabulary: Vocabulary;
  /** Null until it is asked for. */
  readonly statements: TextMatcher | null;
  /** The same. */
  readonly collaborators: CollaboratorRanking | null;
}

/** What is other in the next version. */
interface Change {
  readonly network: PublishedNetwork;
  readonly touched: ReadonlySet<string>;
  readonly texts: readonly TextsRecord[];
}

/**
 * One version of all that readers see: what belongs together is replaced together. What takes half of the time of a
 * start, and most questions do not need, is made when it is first asked for.
 */
export class Publication {
  readonly network: PublishedNetwork;
  readonly search: SearchIndex;
  /** How near needs, ideas and offers are to each other in what they say. */
  readonly meanings: StatementMeanings;
  readonly #vocabulary: Vocabulary;
  #statements: TextMatcher | null;
  #collaborators: CollaboratorRanking | null;

  constructor({ network, search, vocabulary, statements, collaborators }: Parts) {
    this.meanings = new StatementMeanings(network, search.textsById, vocabulary);
    this.network = network;
    this.search = search;
    this.#vocabulary = vocabulary;
    this.#statements = statements;
    this.#collaborators = collaborators;
  }

  /** From free words to needs, project ideas and offers. */
  get statements(): TextMatcher {
    this.#statements ??= new TextMatcher(this.network, [...this.search.textsById.values()], this.#vocabulary);
    return this.#statements;
  }

  /** Who is likely to work with whom. */
  get collaborators(): CollaboratorRanking {
    this.#collaborators ??= new CollaboratorRanking(buildCollaborationIndex(this.network));
    return this.#collaborators;
  }

  /** The next version: only what is touched is worked out anew. */
  withChange({ network, touched, texts }: Change): Publication {
    return new Publication({
      network,
      vocabulary: this.#vocabulary,
      statements: this.#statements?.withChanges(network, texts, touched) ?? null,
      collaborators: this.#collaborators?.withChange(network, touched) ?? null,
      // The last, since it also changes the index that this version has.
      search: this.search.withChange(network, touched, texts),
    });
  }
}

/** Reads the whole network from the database. @throws DatabaseError or NetworkError */
export async function readPublication(runner: StatementRunner, vocabulary: Vocabulary): Promise<Publication> {
  const network = await readNetwork(runner);
  const rows = await runner.run(statements.readTexts, {});
  const search = SearchIndex.of(network, rows);
  return new Publication({ network, vocabulary, search, statements: null, collaborators: null });
}
