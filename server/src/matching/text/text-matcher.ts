import type { Language } from "../../network/model.ts";
import type { PublishedNetwork } from "../../network/network.ts";
import { isStatement, ownedOrOwners, themesOf } from "../asker.ts";
import { StatementDocuments, textsByNode, themeTerms, wordsByLanguage } from "./documents.ts";
import { type Question, QuestionReader } from "./question.ts";
import { type Evidence, type Finding, NOTHING_FOUND, seek } from "./seek.ts";
import { type Candidate, type Placed, takeTurnsOfOwners } from "./take-turns-of-owners.ts";
import { TermIndex } from "./term-index.ts";
import type {
  MatchedTheme,
  MatchedWord,
  StatementMatch,
  TextAnswer,
  TextHint,
  TextSignal,
} from "./text-answer.ts";
import { themeShares } from "./theme-shares.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { NodeTexts } from "./vocabulary-rows.ts";
import { type StatementField, TEXT_WEIGHTS, type TextWeights, type ThemeField } from "./weights.ts";
import { WordMeanings } from "./word-meanings.ts";

/**
 * From free words in Dutch or English to the needs, project ideas and offers of a network that fit them, best first.
 * What is not in the published network is not read, so it neither appears nor influences anything.
 */
export class TextMatcher {
  readonly #weights: TextWeights;
  /** The numbers of the statements and themes in the network; their places here number the documents. */
  readonly #statements: readonly number[];
  readonly #themes: readonly number[];
  readonly #isOffer: readonly boolean[];
  readonly #owners: readonly (readonly number[])[];
  /** Of each statement the places of its themes. */
  readonly #themesOf: readonly (readonly number[])[];
  readonly #statementIndex: TermIndex<StatementField>;
  readonly #themeIndex: TermIndex<ThemeField>;
  readonly #reader: QuestionReader;

  /** @param texts rows of nodes that are not in the network are left out */
  constructor(
    network: PublishedNetwork,
    texts: readonly NodeTexts[],
    vocabulary: Vocabulary,
    weights: TextWeights = TEXT_WEIGHTS,
  ) {
    this.#weights = weights;
    const nodes = Array.from({ length: network.nodeCount }, (_, node) => node);
    this.#statements = nodes.filter((node) => isStatement(network, node));
    this.#themes = nodes.filter((node) => network.kindAt(node) === "THEME");
    this.#isOffer = this.#statements.map((node) => network.kindAt(node) === "OFFER");
    this.#owners = this.#statements.map((node) => [...new Set(ownedOrOwners(network, node))]);
    const places = new Map(this.#themes.map((theme, place) => [theme, place]));
    this.#themesOf = this.#statements.map((node) =>
      themesOf(network, node).flatMap((theme) => places.get(theme) ?? []),
    );
    const byNode = textsByNode(network, texts);
    const documents = new StatementDocuments(network, byNode);
    this.#statementIndex = new TermIndex(
      this.#statements.map((node, place) => documents.termsOf(node, this.#owners[place] ?? [])),
      weights.statementFields,
    );
    this.#themeIndex = new TermIndex(
      this.#themes.map((theme) => {
        const id = network.idAt(theme);
        return themeTerms(byNode.get(theme), vocabulary.conceptsAbout(id));
      }),
      weights.themeFields,
    );
    const has = (term: string) => this.#statementIndex.has(term) || this.#themeIndex.has(term);
    const meanings = new WordMeanings(vocabulary, { has, words: wordsByLanguage(byNode) }, weights);
    this.#reader = new QuestionReader(vocabulary, meanings, weights);
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
    const found = seek(this.#statementIndex, question.sought);
    const shares = themeShares(
      seek(this.#themeIndex, question.sought),
      found,
      this.#themesOf,
      this.#weights.themesSeen,
    );
    const candidates = this.#candidates(found, shares);
    const statements = takeTurnsOfOwners(candidates, this.#weights.repeatedOwner, limit).map((placed) => {
      const { evidence } = found.get(placed.place) ?? NOTHING_FOUND;
      return this.#toMatch(placed, evidence, shares);
    });
    return {
      language: question.language,
      unknown: question.unknown,
      hint: candidates.length > 0 ? null : hintFor(question),
      themes: [...shares.keys()].flatMap((theme) => this.#matchedTheme(theme, shares)).sort(byShare),
      statements,
    };
  }

  #candidates(found: ReadonlyMap<number, Finding>, shares: ReadonlyMap<number, number>): Candidate[] {
    const candidates: Candidate[] = [];
    for (const place of this.#statements.keys()) {
      const score = sumOf(this.#signals(place, found.get(place)?.score ?? 0, shares));
      if (score > 0) candidates.push({ place, score, owners: this.#owners[place] ?? [] });
    }
    return candidates;
  }

  #signals(place: number, words: number, shares: ReadonlyMap<number, number>): TextSignal[] {
    const weights = this.#weights;
    let themes = 0;
    for (const theme of this.#themesOf[place] ?? []) themes += shares.get(theme) ?? 0;
    const both = weights.words + weights.themes;
    const fitting = both === 0 ? 0 : (weights.words * words + weights.themes * themes) / both;
    return [
      { name: "WORDS", value: words, weight: weights.words },
      { name: "THEMES", value: themes, weight: weights.themes },
      { name: "OFFER", value: this.#isOffer[place] === true ? fitting : 0, weight: weights.offer },
    ];
  }

  #toMatch(
    placed: Placed,
    evidence: readonly Evidence[],
    shares: ReadonlyMap<number, number>,
  ): StatementMatch {
    const { place, score, lowered } = placed;
    const words = evidence.map(toMatchedWord).sort((a, b) => b.share - a.share);
    const signals = this.#signals(
      place,
      evidence.reduce((sum, { share }) => sum + share, 0),
      shares,
    );
    if (lowered > 0) signals.push({ name: "REPEATED_OWNER", value: lowered, weight: -1 });
    const themes = (this.#themesOf[place] ?? []).flatMap((theme) => this.#matchedTheme(theme, shares));
    return { node: this.#statements[place] ?? -1, score, words, themes: themes.sort(byShare), signals };
  }

  #matchedTheme(theme: number, shares: ReadonlyMap<number, number>): MatchedTheme[] {
    const node = this.#themes[theme];
    const share = shares.get(theme) ?? 0;
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

function sumOf(signals: readonly TextSignal[]): number {
  return signals.reduce((sum, { value, weight }) => sum + value * weight, 0);
}

function byShare(a: MatchedTheme, b: MatchedTheme): number {
  return b.share - a.share || a.node - b.node;
}
