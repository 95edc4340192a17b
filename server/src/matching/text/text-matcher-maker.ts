import { isStatement } from "../asker.ts";
import { themeTerms, wordsOfNode } from "./documents.ts";
import { WordCounter } from "./known-words.ts";
import { Slots } from "./slots.ts";
import { TermIndexMaker } from "./term-index.ts";
import { isTheme, type Said, saidIn, themesAt } from "./text-collection.ts";
import { TextMatcher } from "./text-matcher.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type StatementField, TEXT_WEIGHTS, type TextWeights, type ThemeField } from "./weights.ts";

/** Makes the matcher of a network piece by piece, so that others can be answered in between. */
export class TextMatcherMaker {
  readonly #said: Said;
  readonly #vocabulary: Vocabulary;
  readonly #weights: TextWeights;
  /** By slot: the numbers of the statements. */
  readonly #nodes: Int32Array;
  readonly #statements: Slots;
  readonly #themes: Slots;
  readonly #words = new WordCounter();
  readonly #statementIndex: TermIndexMaker<StatementField>;
  readonly #themeIndex: TermIndexMaker<ThemeField>;
  readonly #themesOf: (readonly number[])[] = [];
  /** How many nodes, from the first, were taken in. */
  #taken = 0;

  constructor(said: Said, vocabulary: Vocabulary, weights: TextWeights = TEXT_WEIGHTS) {
    const { network } = said;
    this.#said = said;
    this.#vocabulary = vocabulary;
    this.#weights = weights;
    const nodes = Array.from({ length: network.nodeCount }, (_, node) => node);
    const statements = nodes.filter((node) => isStatement(network, node));
    const themes = nodes.filter((node) => isTheme(network, node));
    this.#nodes = Int32Array.from(statements);
    this.#statements = Slots.of(statements.map((node) => network.idAt(node)));
    this.#themes = Slots.of(themes.map((node) => network.idAt(node)));
    this.#statementIndex = new TermIndexMaker(weights.statementFields);
    this.#themeIndex = new TermIndexMaker(weights.themeFields);
  }

  /** Takes in some nodes more. @returns whether there are others left */
  take(most: number): boolean {
    const { nodeCount } = this.#said.network;
    const end = Math.min(nodeCount, this.#taken + most);
    while (this.#taken < end) this.#takeIn(this.#taken++);
    return end < nodeCount;
  }

  /** The matcher, with what was not taken in yet. */
  finish(): TextMatcher {
    const { network, texts, meanings } = this.#said;
    this.take(network.nodeCount);
    const collection = {
      // Read anew by the next: what was read of so many organisations can go.
      ...saidIn(network, texts, meanings, this.#vocabulary),
      vocabulary: this.#vocabulary,
      words: this.#words.finish(),
      statements: this.#statements,
      themes: this.#themes,
      statementIndex: this.#statementIndex.finish(),
      themeIndex: this.#themeIndex.finish(),
      nodes: this.#nodes,
      themesOf: this.#themesOf,
    };
    return new TextMatcher(collection, this.#weights);
  }

  #takeIn(node: number): void {
    const { network, texts, documents, meanings } = this.#said;
    const id = network.idAt(node);
    const said = texts.get(id);
    if (said !== undefined) this.#words.add(wordsOfNode(said), 1);
    const theme = this.#themes.of(id);
    if (theme !== undefined)
      this.#themeIndex.add(theme, themeTerms(said, this.#vocabulary.conceptsAbout(id)));
    const statement = this.#statements.of(id);
    if (statement === undefined) return;
    this.#statementIndex.add(statement, documents.termsOf(node));
    this.#themesOf[statement] = themesAt(network, id, this.#themes);
    meanings.of(node);
  }
}
