import type { SearchResult } from "minisearch";
import type { TextsRecord } from "../database/catalogue.ts";
import type { Language, NodeKind } from "../network/model.ts";
import { type LinksWanted, linksWanted, neighboursBy } from "../network/neighbours.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { markWords, type TextPart } from "./marked-text.ts";
import { WordIndex } from "./word-index.ts";
import { fold, foldedWords } from "./words.ts";

/** Where words are searched, the weightiest first. */
export const SEARCH_FIELDS = ["LABEL", "OTHER_LABEL", "DESCRIPTION", "THEME"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A text of a node in one of the fields. Names have no language. */
interface FieldText {
  readonly text: string;
  readonly language: Language | null;
}

type Document = { readonly id: string } & { readonly [field in SearchField]: string };
type Texts = ReadonlyMap<string, TextsRecord>;

/** The text of a node that matches best. */
interface ShownText {
  readonly field: SearchField;
  readonly language: Language | null;
  readonly parts: readonly TextPart[];
}

/** One node that was found, with the text that matches best. */
export interface Hit extends ShownText {
  /** The number of the node in the published network. */
  readonly index: number;
  readonly score: number;
}

/** What the index of words found, with the number of the node in one network. */
interface Found {
  readonly index: number;
  readonly result: SearchResult;
}

const ABOUT = linksWanted("OUT", ["ABOUT"]);
const SAID_ABOUT = linksWanted("IN", ["ABOUT"]);

type Find = (combineWith: "AND" | "OR", words: { text: string; unfinished: boolean }) => Found[];

const BOOSTS: Readonly<Record<SearchField, number>> = {
  LABEL: 4,
  OTHER_LABEL: 3,
  DESCRIPTION: 1.5,
  THEME: 1,
};
/** When at least so many nodes have all words, those that have only some are left out. */
const ENOUGH_HITS = 5;
/** So few letters begin more words than are worth going through, when other words find few nodes. */
const MERE_BEGINNING = 2;
const FEW_HITS = 50;
const MOST_SUGGESTIONS = 5;

/**
 * Full-text search over the published network, in memory. Versions of a network share one index of words, since it
 * is large and a change touches little of it: a reader of an older version finds in it what both versions have.
 */
export class SearchIndex {
  readonly #network: PublishedNetwork;
  readonly #texts: Texts;
  readonly #words: WordIndex<Document>;

  private constructor(network: PublishedNetwork, texts: Texts, words: WordIndex<Document>) {
    this.#network = network;
    this.#texts = texts;
    this.#words = words;
  }

  /** @param texts by identifier; those of nodes that are not in the network are left out */
  static of(network: PublishedNetwork, texts: Texts): SearchIndex {
    const found = new SearchIndex(network, texts, new WordIndex<Document>(SEARCH_FIELDS));
    for (let node = 0; node < network.nodeCount; node++) found.#add(network.idAt(node));
    return found;
  }

  /**
   * The index of the network after a change.
   *
   * @param touched the nodes that are new, changed or gone, and those of which a relationship that leaves them is
   */
  withChange(network: PublishedNetwork, texts: Texts, touched: ReadonlySet<string>): SearchIndex {
    const changed = new SearchIndex(network, texts, this.#words);
    const affected = new Set(touched);
    // The words of a theme are found in what is about it.
    for (const version of [this, changed])
      for (const id of touched) for (const about of version.#statementsAbout(id)) affected.add(about);
    for (const id of affected) this.#words.remove(this.#documentOf(id));
    for (const id of affected) changed.#add(id);
    return changed;
  }

  /**
   * The nodes in which the words occur, best first. Those with all words come first; when they are few, those
   * with some of the words follow. The last word may be unfinished; longer words may be misspelled.
   */
  search(text: string, options: { kinds?: readonly NodeKind[] | null; language: Language }): Hit[] {
    const results = this.#find(text, options.kinds ?? null);
    return results.map((found) => this.#toHit(found, options.language));
  }

  /** The numbers of the nodes that `search` finds. */
  matching(text: string): ReadonlySet<number> {
    return new Set(this.#find(text, null).map(({ index }) => index));
  }

  /** Words of the network that are spelled much like those that were typed. */
  suggestions(text: string): string[] {
    const suggested = this.#words.suggestions(text, { fuzzy: 0.4, prefix: true, combineWith: "OR" });
    return suggested.slice(0, MOST_SUGGESTIONS);
  }

  /**
   * The nodes with all words, where the last one is a mere beginning, as of a thousand words, and the others say
   * nearly everything: these are found, and looked at for a word that begins so. Null where it is not so.
   */
  #findWithBeginning(text: string, find: Find): Found[] | null {
    const words = foldedWords(text);
    const last = words.pop();
    if (last === undefined || words.length === 0 || last.length > MERE_BEGINNING) return null;
    const others = find("AND", { text: words.join(" "), unfinished: false });
    if (others.length > FEW_HITS) return null;
    return others.flatMap(({ index, result }) => {
      const document = this.#documentOf(result.id);
      const begun = SEARCH_FIELDS.flatMap((field) => foldedWords(document[field])).filter((word) =>
        word.startsWith(last),
      );
      return begun.length === 0
        ? []
        : [
            {
              index,
              result: {
                ...result,
                terms: [...result.terms, ...begun],
                queryTerms: [...result.queryTerms, last],
              },
            },
          ];
    });
  }

  #find(text: string, kinds: readonly NodeKind[] | null): Found[] {
    const find: Find = (combineWith, words) =>
      this.#words
        .search(words.text, {
          boost: BOOSTS,
          prefix: (_, place, all) => words.unfinished && place === all.length - 1,
          // Beside others a word that is known is taken as it stands; words near to it would be found by the thousand.
          fuzzy: (word) => !(combineWith === "OR" && this.#words.isKnown(word)) && errorsForgiven(word),
          combineWith,
        })
        .flatMap((result) => {
          const index = this.#network.indexOf(result.id);
          if (index === undefined || kinds?.includes(this.#network.kindAt(index)) === false) return [];
          return { index, result };
        })
        .sort(byScore);
    const all = this.#findWithBeginning(text, find) ?? find("AND", { text, unfinished: true });
    if (all.length >= ENOUGH_HITS) return all;
    const found = new Set(all.map(({ index }) => index));
    return [...all, ...find("OR", this.#words.tellingWords(text)).filter(({ index }) => !found.has(index))];
  }

  /** Of thousands that are found few are shown: which text matches best is worked out for those only. */
  #toHit(found: Found, language: Language): Hit {
    let shown: ShownText | null = null;
    const show = () => {
      shown ??= this.#shownText(found, language);
      return shown;
    };
    return {
      index: found.index,
      score: found.result.score,
      get field() {
        return show().field;
      },
      get language() {
        return show().language;
      },
      get parts() {
        return show().parts;
      },
    };
  }

  /** The text with most of the words is shown; of equal ones that of the weightier field, in the reader's language. */
  #shownText({ index, result }: Found, language: Language): ShownText {
    const matched = new Set(result.terms);
    const fields = new Set(Object.values(result.match).flat());
    // Several forms of one word in a text are no more than one of the words that were typed.
    const wordsIn = (parts: readonly TextPart[]) => Math.min(markedIn(parts), result.queryTerms.length);
    const [best] = SEARCH_FIELDS.filter((field) => fields.has(field))
      .flatMap((field) => this.#textsOf(this.#network.idAt(index), field).map((text) => ({ ...text, field })))
      .map((text) => ({ ...text, parts: markWords(text.text, matched) }))
      .sort(
        (a, b) =>
          wordsIn(b.parts) - wordsIn(a.parts) ||
          SEARCH_FIELDS.indexOf(a.field) - SEARCH_FIELDS.indexOf(b.field) ||
          nearTo(language, a.language) - nearTo(language, b.language),
      );
    const { field = "LABEL", language: written = null, parts = [] } = best ?? {};
    return { field, language: written, parts };
  }

  #add(id: string): void {
    if (this.#network.indexOf(id) !== undefined && this.#texts.has(id)) this.#words.add(this.#documentOf(id));
  }

  #documentOf(id: string): Document {
    const join = (field: SearchField) =>
      this.#textsOf(id, field)
        .map(({ text }) => text)
        .join(" \n ");
    return {
      id,
      LABEL: join("LABEL"),
      OTHER_LABEL: join("OTHER_LABEL"),
      DESCRIPTION: join("DESCRIPTION"),
      THEME: join("THEME"),
    };
  }

  #textsOf(id: string, field: SearchField): readonly FieldText[] {
    const record = this.#texts.get(id);
    if (record === undefined) return [];
    switch (field) {
      case "LABEL":
        return labelsOf(record);
      case "OTHER_LABEL":
        return otherLabelsOf(record);
      case "DESCRIPTION":
        return perLanguage([record.descriptionEn], [record.descriptionNl]);
      case "THEME":
        return this.#beside(id, ABOUT)
          .flatMap((theme) => this.#texts.get(theme) ?? [])
          .flatMap((theme) => [...labelsOf(theme), ...otherLabelsOf(theme)]);
    }
  }

  /** What is about a theme; nothing for other nodes. */
  #statementsAbout(theme: string): string[] {
    return this.#beside(theme, SAID_ABOUT);
  }

  /** The other ends of what a node is about, or of what is about it. */
  #beside(id: string, wanted: LinksWanted): string[] {
    const node = this.#network.indexOf(id);
    if (node === undefined) return [];
    return neighboursBy(this.#network, node, wanted).map((other) => this.#network.idAt(other));
  }
}

const HAS_DIGIT = /\d/;

/**
 * How many letters may be wrong: none in short words and in numbers, for nearly every one of them is near to another.
 */
function errorsForgiven(word: string): number | false {
  if (word.length < 4 || HAS_DIGIT.test(word)) return false;
  return word.length < 8 ? 1 : 2;
}

function byScore(a: Found, b: Found): number {
  return b.result.score - a.result.score || a.index - b.index;
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
