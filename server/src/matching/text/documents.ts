import { LANGUAGES, type Language } from "../../network/model.ts";
import type { PublishedNetwork } from "../../network/network.ts";
import type { SharedMap } from "../../search/shared-map.ts";
import { ownedOrOwners } from "../asker.ts";
import type { WordsByLanguage } from "./known-words.ts";
import { wordsOfKind } from "./organisation-kind-words.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { readWords, type Term, termsOf } from "./stems.ts";
import type { FieldTerms } from "./term-index.ts";
import type { Concept, Vocabulary } from "./vocabulary.ts";
import type { NodeTexts } from "./vocabulary-rows.ts";
import type { StatementField, ThemeField } from "./weights.ts";

/** The texts of the nodes of a network by identifier. */
export type TextsById = SharedMap<NodeTexts>;

/** Reads what statements say and whose they are; an organisation's name is read once, however much it states. */
export class StatementDocuments {
  readonly #network: PublishedNetwork;
  readonly #texts: TextsById;
  readonly #vocabulary: Vocabulary;
  readonly #ownerTerms = new Map<number, readonly Term[]>();

  constructor(network: PublishedNetwork, texts: TextsById, vocabulary: Vocabulary) {
    this.#network = network;
    this.#texts = texts;
    this.#vocabulary = vocabulary;
  }

  termsOf(statement: number): FieldTerms<StatementField> {
    const texts = this.#texts.get(this.#network.idAt(statement));
    const owners = new Set(ownedOrOwners(this.#network, statement));
    return {
      STATEMENT: LANGUAGES.flatMap((language) =>
        statedIn(texts, language).flatMap((text) => termsOf(text, language)),
      ),
      OWNER: [...owners].flatMap((owner) => this.#termsOfOwner(owner)),
    };
  }

  piecesOf(statement: number): Piece[] {
    const texts = this.#texts.get(this.#network.idAt(statement));
    const read = LANGUAGES.flatMap((language) =>
      statedIn(texts, language).map((text) => ({ words: readWords(text), language })),
    );
    return piecesOf(read, this.#vocabulary);
  }

  /** What an organisation's statements are found by: its names, and what it is called by its kind. */
  ownerIsCalled(owner: number) {
    const kinds = this.#network.valuesAt(owner, "organisationKind");
    return { names: namesOf(this.#texts.get(this.#network.idAt(owner))), kinds };
  }

  #termsOfOwner(owner: number): readonly Term[] {
    const before = this.#ownerTerms.get(owner);
    if (before !== undefined) return before;
    const called = this.ownerIsCalled(owner);
    const kinds = called.kinds.flatMap((kind) => wordsOfKind(kind) ?? []);
    // Names have no language, so they are read in both.
    const terms = LANGUAGES.flatMap((language) =>
      [...called.names, ...kinds.map((kind) => kind[language])].flatMap((text) => termsOf(text, language)),
    );
    this.#ownerTerms.set(owner, terms);
    return terms;
  }
}

/** What a theme is called, and the words of the concepts that belong to it. */
export function themeTerms(
  texts: NodeTexts | undefined,
  concepts: readonly Concept[],
): FieldTerms<ThemeField> {
  const labels = {
    nl: [texts?.titleNl ?? "", ...(texts?.altNl ?? [])],
    en: [texts?.titleEn ?? "", ...(texts?.altEn ?? [])],
  };
  return {
    LABEL: LANGUAGES.flatMap((language) => labels[language].flatMap((label) => termsOf(label, language))),
    VOCABULARY: concepts.flatMap(({ phrases }) => phrases.flatMap(({ terms }) => terms)),
  };
}

/** The folded words of what a node states and is called, by the language they are read in. */
export function wordsOfNode(texts: NodeTexts): WordsByLanguage {
  const read = (language: Language) =>
    new Set(
      [...namesOf(texts), ...statedIn(texts, language)].flatMap((text) =>
        readWords(text).map(({ folded }) => folded),
      ),
    );
  return { nl: read("nl"), en: read("en") };
}

function namesOf(texts: NodeTexts | undefined): string[] {
  return texts === undefined || texts.name === null ? [] : [texts.name, ...texts.otherNames];
}

function statedIn(texts: NodeTexts | undefined, language: Language): string[] {
  if (texts === undefined || texts.name !== null) return [];
  const stated =
    language === "nl" ? [texts.titleNl, texts.descriptionNl] : [texts.titleEn, texts.descriptionEn];
  return stated.filter((text) => text !== null);
}
