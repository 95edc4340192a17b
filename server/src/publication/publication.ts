import { statements, type TextsRecord } from "../database/catalogue.ts";
import type { StatementRunner } from "../database/engine.ts";
import { buildCollaborationIndex } from "../matching/collaboration/collaboration-index.ts";
import { CollaboratorRanking } from "../matching/collaboration/rank-collaborators.ts";
import { TextMatcher } from "../matching/text/text-matcher.ts";
import type { Vocabulary } from "../matching/text/vocabulary.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { SearchIndex } from "../search/search-index.ts";
import { readNetwork } from "./read-network.ts";

/** One version of all that readers see: what belongs together is replaced together. */
export interface Publication {
  readonly network: PublishedNetwork;
  /** By identifier: the texts in which words are searched. */
  readonly texts: ReadonlyMap<string, TextsRecord>;
  readonly search: SearchIndex;
  /** From free words to needs, project ideas and offers. */
  readonly statements: TextMatcher;
  /** Who is likely to work with whom. */
  readonly collaborators: CollaboratorRanking;
}

/** Reads the whole network from the database. @throws DatabaseError or NetworkError */
export async function readPublication(runner: StatementRunner, vocabulary: Vocabulary): Promise<Publication> {
  const network = await readNetwork(runner);
  const rows = await runner.run(statements.readTexts, {});
  const texts = new Map(rows.map((row) => [row.id, row]));
  const matcher = once(() => new TextMatcher(network, rows, vocabulary));
  const collaborators = once(() => new CollaboratorRanking(buildCollaborationIndex(network)));
  return {
    network,
    texts,
    search: SearchIndex.of(network, texts),
    // Half of the time of a start goes into these, and most questions do not need them.
    get statements() {
      return matcher();
    },
    get collaborators() {
      return collaborators();
    },
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
