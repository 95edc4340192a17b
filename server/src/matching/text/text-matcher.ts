import { largest } from "../../network/largest-first.ts";
import type { Language } from "../../network/model.ts";
import { likenessInMeaning } from "./meanings.ts";
import { piecesOf } from "./pieces.ts";
import { type Question, QuestionReader } from "./question.ts";
import { type Evidence, type Finding, NOTHING_FOUND, seek } from "./seek.ts";
import type { Sense } from "./statement-meanings.ts";
import {
  type MatchedTheme,
  type MatchedWord,
  type StatementMatch,
  TEXT_SIGNALS,
  type TextAnswer,
  type TextHint,
} from "./text-answer.ts";
import { changedCollection, type Said, type TextCollection } from "./text-collection.ts";
import { themeShares } from "./theme-shares.ts";
import { likeness } from "./topics.ts";
import type { TextWeights } from "./weights.ts";
import { WordMeanings } from "./word-meanings.ts";

/** What a question asks for, as it is compared with statements. */
interface Asked extends Sense {
  readonly found: ReadonlyMap<number, Finding>;
  /** By slot of the theme. */
  readonly themes: ReadonlyMap<number, number>;
}

/**
 * From free words in Dutch or English to the needs, project ideas and offers of a network that fit them, best first.
 * What is not in the published network is not read, so it neither appears nor influences anything.
 */
export class TextMatcher {
  readonly #weights: TextWeights;
  readonly #collection: TextCollection;
  readonly #reader: QuestionReader;
  /** The slot of each statement, by its number in the network. */
  readonly #slots: Int32Array;
  /** What each signal weighs, in their order. */
  readonly #signals: readonly number[];
  /** How much of an offer's part each of the others has. */
  readonly #fitting: readonly number[];

  /** See `TextMatcherMaker`. */
  constructor(collection: TextCollection, weights: TextWeights) {
    const { network, nodes, statementIndex, themeIndex, words, vocabulary } = collection;
    this.#weights = weights;
    this.#collection = collection;
    this.#slots = new Int32Array(network.nodeCount);
    for (const [slot, node] of nodes.entries()) if (node !== -1) this.#slots[node] = slot;
    const fitting = [weights.words, weights.themes, weights.topics, weights.meaning];
    const most = fitting.reduce((sum, weight) => sum + weight, 0);
    this.#signals = [...fitting, weights.offer];
    this.#fitting = fitting.map((weight) => (most === 0 ? 0 : weight / most));
    const has = (term: string) => statementIndex.has(term) || themeIndex.has(term);
    this.#reader = new QuestionReader(
      vocabulary,
      new WordMeanings(vocabulary, { has, words }, weights),
      weights,
    );
  }

  /**
   * The matcher of another version of the network. Only what changed is read, and what is read together with it (what
   * an organisation states is found by its name too), so it takes far less than building it all again; it answers to
   * the last digit as one that was built from all texts. This one stays as it is and answers for its own version.
   *
   * @param said the new version
   * @param changed the identifiers of the nodes that came or went, or whose texts, kind or facts changed, and of every
   * relationship that came or went at least one end
   */
  withChanges(said: Said, changed: ReadonlySet<string>): TextMatcher {
    return new TextMatcher(changedCollection(this.#collection, said, changed), this.#weights);
  }

  /**
   * What free words ask for. Of a text without end only the first 400 words are read; a text that says nothing
   * gets an empty list and a hint. The same text gets the same answer, to the last digit.
   *
   * @param text of any length and content
   * @param language the reader's, for a text that does not show its own
   * @param limit how many statements at most
   */
  find(text: string, { language, limit }: { language: Language; limit: number }): TextAnswer {
    const question = this.#reader.read(text, language);
    const asked = this.#ask(question);
    const best = this.#best(asked, limit);
    return {
      language: question.language,
      unknown: question.unknown,
      hint: best.length > 0 ? null : hintFor(question),
      themes: [...asked.themes.keys()].flatMap((theme) => this.#matchedTheme(theme, asked)).sort(byShare),
      statements: best.map((node) => this.#toMatch(this.#slots[node] ?? 0, asked)),
    };
  }

  #ask({ sought, words, language }: Question): Asked {
    const { vocabulary, statementIndex, themeIndex, meanings, themesOf } = this.#collection;
    const found = seek(statementIndex, sought);
    // The order of the network decides between equals: it is the same whatever changed on the way to this version.
    const inOrder = [...found].sort(([a, one], [b, other]) => other.score - one.score || this.#compare(a, b));
    const themes = themeShares(seek(themeIndex, sought), inOrder, themesOf, this.#weights.themesSeen);
    return { found, themes, ...meanings.ofPieces(piecesOf([{ words, language }], vocabulary)) };
  }

  /** The statements that fit at all, best first, and of equals in the order of the network. */
  #best(asked: Asked, limit: number): number[] {
    const { nodes } = this.#collection;
    const scores = new Float64Array(nodes.length);
    const fitting: number[] = [];
    for (const [slot, node] of nodes.entries()) {
      if (node === -1) continue;
      const score = weighed(this.#values(slot, asked), this.#signals);
      scores[slot] = score;
      if (score > 0) fitting.push(node);
    }
    const scoreAt = (node: number) => scores[this.#slots[node] ?? 0] ?? 0;
    return [...largest(fitting, scoreAt, limit)].sort((a, b) => scoreAt(b) - scoreAt(a) || a - b);
  }

  #compare(a: number, b: number): number {
    const { nodes } = this.#collection;
    return (nodes[a] ?? 0) - (nodes[b] ?? 0);
  }

  /** In the order of the signals. */
  #values(slot: number, asked: Asked): number[] {
    const { network, meanings, nodes } = this.#collection;
    const node = nodes[slot] ?? 0;
    const { topics, meaning } = meanings.of(node);
    const values = [
      (asked.found.get(slot) ?? NOTHING_FOUND).score,
      this.#themesShared(slot, asked),
      likeness(asked.topics, topics),
      likenessInMeaning(asked.meaning, meaning),
    ];
    const isOffer = network.kindAt(node) === "OFFER";
    values.push(isOffer ? weighed(values, this.#fitting) : 0);
    return values;
  }

  #themesShared(slot: number, { themes }: Asked): number {
    let shared = 0;
    for (const theme of this.#collection.themesOf[slot] ?? []) shared += themes.get(theme) ?? 0;
    return shared;
  }

  #toMatch(slot: number, asked: Asked): StatementMatch {
    const values = this.#values(slot, asked);
    const { evidence } = asked.found.get(slot) ?? NOTHING_FOUND;
    const themes = (this.#collection.themesOf[slot] ?? []).flatMap((theme) =>
      this.#matchedTheme(theme, asked),
    );
    return {
      node: this.#collection.nodes[slot] ?? -1,
      score: weighed(values, this.#signals),
      words: evidence.map(toMatchedWord).sort((a, b) => b.share - a.share),
      themes: themes.sort(byShare),
      signals: TEXT_SIGNALS.map((name, place) => ({
        name,
        value: values[place] ?? 0,
        weight: this.#signals[place] ?? 0,
      })),
    };
  }

  #matchedTheme(theme: number, { themes }: Asked): MatchedTheme[] {
    const { network, themes: slots } = this.#collection;
    const node = network.indexOf(slots.ids[theme] ?? "");
    const share = themes.get(theme) ?? 0;
    return node === undefined || share === 0 ? [] : [{ node, share }];
  }
}

function toMatchedWord({ sought, variant, share }: Evidence): MatchedWord {
  const { written, taken, reading } = sought;
  return { written, taken, reading, found: variant.text, via: variant.via, share };
}

function hintFor({ sought, unknown }: Question): TextHint {
  if (sought.length > 0) return "NOTHING_FOUND";
  return unknown.length > 0 ? "NO_KNOWN_WORDS" : "NO_WORDS";
}

function weighed(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < weights.length; place++) sum += (values[place] ?? 0) * (weights[place] ?? 0);
  return sum;
}

function byShare(a: MatchedTheme, b: MatchedTheme): number {
  return b.share - a.share || a.node - b.node;
}
