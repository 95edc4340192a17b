import MiniSearch, { type SearchResult } from "minisearch";
import type { TextsRecord } from "../database/catalogue.ts";
import type { Language, NodeKind } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { markWords, type TextPart } from "./marked-text.ts";
import { fold, wordsOf } from "./words.ts";

/** Where words are searched, the weightiest first. */
export const SEARCH_FIELDS = ["LABEL", "OTHER_LABEL", "DESCRIPTION", "THEME"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A text of a node in one of the fields. Names have no language. */
interface FieldText {
  readonly text: string;
  readonly language: Language | null;
}

type Document = { readonly id: number } & { readonly [field in SearchField]: string };

/** One node that was found, with the text that matches best. */
export interface Hit {
  /** The number of the node in the published network. */
  readonly index: number;
  readonly score: number;
  readonly field: SearchField;
  readonly language: Language | null;
  readonly parts: readonly TextPart[];
}

const BOOSTS: Readonly<Record<SearchField, number>> = {
  LABEL: 4,
  OTHER_LABEL: 3,
  DESCRIPTION: 1.5,
  THEME: 1,
};
/** When at least so many nodes have all words, those that have only some are left out. */
const ENOUGH_HITS = 5;
const MOST_SUGGESTIONS = 5;

/** Full-text search over the published network, in memory. */
export class SearchIndex {
  readonly #network: PublishedNetwork;
  readonly #index: MiniSearch<Document>;
  readonly #textsOf: (index: number, field: SearchField) => readonly FieldText[];

  constructor(network: PublishedNetwork, records: readonly TextsRecord[]) {
    this.#network = network;
    const byIndex = new Map<number, TextsRecord>();
    for (const record of records) {
      const index = network.indexOf(record.id);
      if (index !== undefined) byIndex.set(index, record);
    }
    this.#textsOf = (index, field) => fieldTexts(network, byIndex, index, field);
    this.#index = new MiniSearch<Document>({
      fields: [...SEARCH_FIELDS],
      tokenize: (text) => wordsOf(text).map((word) => word.folded),
      processTerm: (term) => term,
    });
    this.#index.addAll([...byIndex.keys()].sort((a, b) => a - b).map((index) => this.#documentOf(index)));
  }

  /**
   * The nodes in which the words occur, best first. Those with all words come first; when they are few, those
   * with some of the words follow. The last word may be unfinished; longer words may be misspelled.
   */
  search(text: string, options: { kinds?: readonly NodeKind[] | null; language: Language }): Hit[] {
    const results = this.#find(text, options.kinds ?? null);
    return results.map((result) => this.#toHit(result, options.language));
  }

  /** The numbers of the nodes that `search` finds. */
  matching(text: string): ReadonlySet<number> {
    return new Set(this.#find(text, null).map((result) => Number(result.id)));
  }

  /** Words of the network that are spelled much like those that were typed. */
  suggestions(text: string): string[] {
    const suggested = this.#index.autoSuggest(text, { fuzzy: 0.4, prefix: true, combineWith: "OR" });
    return suggested.slice(0, MOST_SUGGESTIONS).map((suggestion) => suggestion.suggestion);
  }

  #find(text: string, kinds: readonly NodeKind[] | null): SearchResult[] {
    const options = {
      boost: BOOSTS,
      prefix: (_term: string, place: number, terms: string[]) => place === terms.length - 1,
      fuzzy: errorsForgiven,
      ...(kinds === null
        ? {}
        : { filter: (result: SearchResult) => kinds.includes(this.#network.kindAt(Number(result.id))) }),
    };
    const all = this.#index.search(text, { ...options, combineWith: "AND" }).sort(byScore);
    if (all.length >= ENOUGH_HITS) return all;
    const found = new Set(all.map((result) => result.id));
    const some = this.#index.search(text, { ...options, combineWith: "OR" }).sort(byScore);
    return [...all, ...some.filter((result) => !found.has(result.id))];
  }

  /** The text with most of the words is shown; of equal ones that of the weightier field, in the reader's language. */
  #toHit(result: SearchResult, language: Language): Hit {
    const matched = new Set(result.terms);
    const fields = new Set(Object.values(result.match).flat());
    const index = Number(result.id);
    // Several forms of one word in a text are no more than one of the words that were typed.
    const wordsIn = (parts: readonly TextPart[]) => Math.min(markedIn(parts), result.queryTerms.length);
    const [best] = SEARCH_FIELDS.filter((field) => fields.has(field))
      .flatMap((field) => this.#textsOf(index, field).map((text) => ({ ...text, field })))
      .map((text) => ({ ...text, parts: markWords(text.text, matched) }))
      .sort(
        (a, b) =>
          wordsIn(b.parts) - wordsIn(a.parts) ||
          SEARCH_FIELDS.indexOf(a.field) - SEARCH_FIELDS.indexOf(b.field) ||
          nearTo(language, a.language) - nearTo(language, b.language),
      );
    const { field = "LABEL", language: written = null, parts = [] } = best ?? {};
    return { index, score: result.score, field, language: written, parts };
  }

  #documentOf(index: number): Document {
    const join = (field: SearchField) =>
      this.#textsOf(index, field)
        .map(({ text }) => text)
        .join(" \n ");
    return {
      id: index,
      LABEL: join("LABEL"),
      OTHER_LABEL: join("OTHER_LABEL"),
      DESCRIPTION: join("DESCRIPTION"),
      THEME: join("THEME"),
    };
  }
}

/** How many letters may be wrong: none in short words, for nearly every short word is near to another one. */
function errorsForgiven(word: string): number | false {
  if (word.length < 4) return false;
  return word.length < 8 ? 1 : 2;
}

function byScore(a: SearchResult, b: SearchResult): number {
  return b.score - a.score || Number(a.id) - Number(b.id);
}

function markedIn(parts: readonly TextPart[]): number {
  return new Set(parts.filter((part) => part.matched).map((part) => fold(part.text))).size;
}

function nearTo(reader: Language, language: Language | null): number {
  return language === null || language === reader ? 0 : 1;
}

function perLanguage(en: readonly (string | null)[], nl: readonly (string | null)[]): FieldText[] {
  const inLanguage = (texts: readonly (string | null)[], language: Language) =>
    texts.flatMap((text) => (text === null ? [] : [{ text, language }]));
  return [...inLanguage(en, "en"), ...inLanguage(nl, "nl")];
}

function labelsOf(record: TextsRecord): FieldText[] {
  return record.name === null
    ? perLanguage([record.titleEn], [record.titleNl])
    : [{ text: record.name, language: null }];
}

function otherLabelsOf(record: TextsRecord): FieldText[] {
  const names = record.otherNames.map((text) => ({ text, language: null }));
  return [...names, ...perLanguage(record.altEn, record.altNl)];
}

function fieldTexts(
  network: PublishedNetwork,
  records: ReadonlyMap<number, TextsRecord>,
  index: number,
  field: SearchField,
): readonly FieldText[] {
  const record = records.get(index);
  if (record === undefined) return [];
  switch (field) {
    case "LABEL":
      return labelsOf(record);
    case "OTHER_LABEL":
      return otherLabelsOf(record);
    case "DESCRIPTION":
      return perLanguage([record.descriptionEn], [record.descriptionNl]);
    case "THEME":
      return [...network.linksOf(index)]
        .filter((link) => link.type === "ABOUT" && link.direction === "OUT")
        .flatMap((link) => records.get(link.neighbour) ?? [])
        .flatMap((theme) => [...labelsOf(theme), ...otherLabelsOf(theme)]);
  }
}
