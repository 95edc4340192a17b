import type { Language } from "../../network/model.ts";
import type { PublishedNetwork } from "../../network/network.ts";
import { type Question, QuestionReader } from "./question.ts";
import { type Evidence, type Finding, NOTHING_FOUND, seek } from "./seek.ts";
import type {
  MatchedTheme,
  MatchedWord,
  StatementMatch,
  TextAnswer,
  TextHint,
  TextSignal,
} from "./text-answer.ts";
import { changedCollection, emptyCollection, type TextCollection } from "./text-collection.ts";
import { themeShares } from "./theme-shares.ts";
import { likeness, type TopicVector } from "./topics.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { NodeTexts } from "./vocabulary-rows.ts";
import { TEXT_WEIGHTS, type TextWeights } from "./weights.ts";
import { WordMeanings } from "./word-meanings.ts";

/** What a question asks for, as it is compared with statements. */
interface Asked {
  readonly found: ReadonlyMap<number, Finding>;
  /** By slot of the theme. */
  readonly themes: ReadonlyMap<number, number>;
  readonly topics: TopicVector;
}

/**
 * From free words in Dutch or English to the needs, project ideas and offers of a network that fit them, best first.
 * What is not in the published network is not read, so it neither appears nor influences anything.
 */
export class TextMatcher {
  readonly #weights: TextWeights;
  readonly #collection: TextCollection;
  readonly #reader: QuestionReader;
  /** The number in the network of the statement in each slot; -1 where none is. */
  readonly #nodes: readonly number[];
  /** Of each statement the slots of its themes. */
  readonly #themesOf: readonly (readonly number[])[];

  /** @param texts rows of nodes that are not in the network are left out */
  constructor(
    network: PublishedNetwork,
    texts: readonly NodeTexts[],
    vocabulary: Vocabulary,
    weights: TextWeights = TEXT_WEIGHTS,
    collection: TextCollection = wholeCollection(network, texts, vocabulary, weights),
  ) {
    const { statements, about, statementIndex, themeIndex, words } = collection;
    this.#weights = weights;
    this.#collection = collection;
    this.#nodes = statements.ids.map((id) => (id === null ? -1 : (network.indexOf(id) ?? -1)));
    this.#themesOf = about.map((one) => one?.themes ?? []);
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
   * @param network the new version
   * @param texts of the nodes that changed and are in the network; others are ignored
   * @param changed the identifiers of the nodes that came or went, or whose texts, kind or facts changed, and of every
   * relationship that came or went at least one end
   */
  withChanges(
    network: PublishedNetwork,
    texts: readonly NodeTexts[],
    changed: ReadonlySet<string>,
  ): TextMatcher {
    const collection = changedCollection(this.#collection, network, texts, changed);
    return new TextMatcher(network, [], collection.vocabulary, this.#weights, collection);
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
    const candidates = this.#candidates(asked);
    return {
      language: question.language,
      unknown: question.unknown,
      hint: candidates.length > 0 ? null : hintFor(question),
      themes: [...asked.themes.keys()].flatMap((theme) => this.#matchedTheme(theme, asked)).sort(byShare),
      statements: candidates.slice(0, limit).map(({ slot }) => this.#toMatch(slot, asked)),
    };
  }

  #ask({ sought, words, language }: Question): Asked {
    const { statementIndex, themeIndex, topics } = this.#collection;
    const found = seek(statementIndex, sought);
    // The order of the network decides between equals: it is the same whatever changed on the way to this version.
    const inOrder = [...found].sort(([a, one], [b, other]) => other.score - one.score || this.#compare(a, b));
    const themes = themeShares(seek(themeIndex, sought), inOrder, this.#themesOf, this.#weights.themesSeen);
    return { found, themes, topics: topics.ofTexts([{ words, language }]) };
  }

  #candidates(asked: Asked): { slot: number; score: number }[] {
    const candidates: { slot: number; score: number }[] = [];
    for (const [slot, node] of this.#nodes.entries()) {
      if (node === -1) continue;
      const score = sumOf(this.#signals(slot, asked));
      if (score > 0) candidates.push({ slot, score });
    }
    return candidates.sort((a, b) => b.score - a.score || this.#compare(a.slot, b.slot));
  }

  #compare(a: number, b: number): number {
    return (this.#nodes[a] ?? 0) - (this.#nodes[b] ?? 0);
  }

  #signals(slot: number, asked: Asked): TextSignal[] {
    const { weights, words, themes, topics } = this.#values(slot, asked);
    const all = weights.words + weights.themes + weights.topics;
    const fitting =
      all === 0 ? 0 : (weights.words * words + weights.themes * themes + weights.topics * topics) / all;
    const isOffer = this.#collection.network.kindAt(this.#nodes[slot] ?? 0) === "OFFER";
    return [
      { name: "WORDS", value: words, weight: weights.words },
      { name: "THEMES", value: themes, weight: weights.themes },
      { name: "TOPICS", value: topics, weight: weights.topics },
      { name: "OFFER", value: isOffer ? fitting : 0, weight: weights.offer },
    ];
  }

  #values(slot: number, asked: Asked) {
    let themes = 0;
    for (const theme of this.#themesOf[slot] ?? []) themes += asked.themes.get(theme) ?? 0;
    const about = this.#collection.about[slot];
    return {
      weights: this.#weights,
      words: (asked.found.get(slot) ?? NOTHING_FOUND).score,
      themes,
      topics: about == null ? 0 : likeness(asked.topics, about.topics),
    };
  }

  #toMatch(slot: number, asked: Asked): StatementMatch {
    const signals = this.#signals(slot, asked);
    const { evidence } = asked.found.get(slot) ?? NOTHING_FOUND;
    const themes = (this.#themesOf[slot] ?? []).flatMap((theme) => this.#matchedTheme(theme, asked));
    return {
      node: this.#nodes[slot] ?? -1,
      score: sumOf(signals),
      words: evidence.map(toMatchedWord).sort((a, b) => b.share - a.share),
      themes: themes.sort(byShare),
      signals,
    };
  }

  #matchedTheme(theme: number, { themes }: Asked): MatchedTheme[] {
    const { network, themes: slots } = this.#collection;
    const node = network.indexOf(slots.ids[theme] ?? "");
    const share = themes.get(theme) ?? 0;
    return node === undefined || share === 0 ? [] : [{ node, share }];
  }
}

function wholeCollection(
  network: PublishedNetwork,
  texts: readonly NodeTexts[],
  vocabulary: Vocabulary,
  weights: TextWeights,
): TextCollection {
  const all = new Set(Array.from({ length: network.nodeCount }, (_, node) => network.idAt(node)));
  return changedCollection(emptyCollection(network, vocabulary, weights), network, texts, all);
}

function toMatchedWord({ sought, variant, share }: Evidence): MatchedWord {
  const { written, taken, reading } = sought;
  return { written, taken, reading, found: variant.text, via: variant.via, share };
}

function hintFor({ sought, unknown }: Question): TextHint {
  if (sought.length > 0) return "NOTHING_FOUND";
  return unknown.length > 0 ? "NO_KNOWN_WORDS" : "NO_WORDS";
}

function sumOf(signals: readonly TextSignal[]): number {
  return signals.reduce((sum, { value, weight }) => sum + value * weight, 0);
}

function byShare(a: MatchedTheme, b: MatchedTheme): number {
  return b.share - a.share || a.node - b.node;
}
