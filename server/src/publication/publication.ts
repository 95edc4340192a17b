import { setImmediate } from "node:timers/promises";
import { statements, type TextsRecord } from "../database/catalogue.ts";
import type { Engine } from "../database/engine.ts";
import { buildCollaborationIndex } from "../matching/collaboration/collaboration-index.ts";
import { CollaboratorRanking } from "../matching/collaboration/rank-collaborators.ts";
import { StatementMeanings } from "../matching/text/statement-meanings.ts";
import { saidIn } from "../matching/text/text-collection.ts";
import type { TextMatcher } from "../matching/text/text-matcher.ts";
import { TextMatcherMaker } from "../matching/text/text-matcher-maker.ts";
import type { Vocabulary } from "../matching/text/vocabulary.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { SearchIndex } from "../search/search-index.ts";
import { readNetwork } from "./read-network.ts";

interface Parts {
  readonly network: PublishedNetwork;
  readonly search: SearchIndex;
  readonly vocabulary: Vocabulary;
  readonly meanings: StatementMeanings;
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

/** Nodes that free words take in at once: some ten milliseconds of work. */
const TAKEN_AT_ONCE = 250;

/**
 * One version of all that readers see: what belongs together is replaced together. What takes half of the time of a
 * start, and most questions do not need, is made when it is first asked for, or by `prepare`.
 */
export class Publication {
  readonly network: PublishedNetwork;
  readonly search: SearchIndex;
  /** What needs, ideas and offers say, and how near they are to each other in that. */
  readonly meanings: StatementMeanings;
  readonly #vocabulary: Vocabulary;
  #statements: TextMatcher | null;
  #maker: TextMatcherMaker | null = null;
  #collaborators: CollaboratorRanking | null;
  #isReplaced = false;

  private constructor({ network, search, vocabulary, meanings, statements, collaborators }: Parts) {
    this.network = network;
    this.search = search;
    this.meanings = meanings;
    this.#vocabulary = vocabulary;
    this.#statements = statements;
    this.#collaborators = collaborators;
  }

  /** @param texts rows of nodes that are not in the network are not read */
  static of(network: PublishedNetwork, texts: readonly TextsRecord[], vocabulary: Vocabulary): Publication {
    const search = SearchIndex.of(network, texts);
    const meanings = StatementMeanings.of(network, search.textsById, vocabulary);
    return new Publication({
      network,
      search,
      vocabulary,
      meanings,
      statements: null,
      collaborators: null,
    });
  }

  /** From free words to needs, project ideas and offers. */
  get statements(): TextMatcher {
    this.#statements ??= this.#inMaking.finish();
    this.#maker = null;
    return this.#statements;
  }

  /** Who is likely to work with whom. */
  get collaborators(): CollaboratorRanking {
    this.#collaborators ??= new CollaboratorRanking(buildCollaborationIndex(this.network));
    return this.#collaborators;
  }

  /** Makes what is not made yet, letting others work in between; who asks before it is done waits for the rest. */
  async prepare(): Promise<void> {
    await this.search.prepare();
    await setImmediate();
    void this.collaborators;
    do await setImmediate();
    while (!this.#isReplaced && this.#statements === null && this.#inMaking.take(TAKEN_AT_ONCE));
    if (!this.#isReplaced) void this.statements;
  }

  /** The next version: only what is touched is worked out anew. */
  withChange({ network, touched, texts }: Change): Publication {
    this.#isReplaced = true;
    const search = this.search.withChange(network, touched, texts);
    const meanings = this.meanings.withChange(network, search.textsById, touched);
    const said = saidIn(network, search.textsById, meanings, this.#vocabulary);
    return new Publication({
      network,
      search,
      meanings,
      vocabulary: this.#vocabulary,
      statements: this.#statements?.withChanges(said, touched) ?? null,
      collaborators: this.#collaborators?.withChange(network, touched) ?? null,
    });
  }

  get #inMaking(): TextMatcherMaker {
    const said = saidIn(this.network, this.search.textsById, this.meanings, this.#vocabulary);
    this.#maker ??= new TextMatcherMaker(said, this.#vocabulary);
    return this.#maker;
  }
}

/** Reads the whole network from the database. @throws DatabaseError or NetworkError */
export async function readPublication(engine: Engine, vocabulary: Vocabulary): Promise<Publication> {
  const network = await readNetwork(engine);
  const texts = await engine.run(statements.readTexts, {});
  return Publication.of(network, texts, vocabulary);
}
