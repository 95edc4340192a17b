import { setImmediate } from "node:timers/promises";
import type { TextsRecord } from "../database/catalogue.ts";
import { largest } from "../network/largest-first.ts";
import type { Language, NodeKind } from "../network/model.ts";
import { type LinksWanted, linksWanted, neighboursBy } from "../network/neighbours.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { markWords, type TextPart } from "./marked-text.ts";
import { SharedMap } from "./shared-map.ts";
import { seek, suggestions, tellingVariants, variants } from "./sought-words.ts";
import type { Counted } from "./tally.ts";
import { type Texts as DocumentTexts, type Variant, WordIndex } from "./word-index.ts";
import { fold } from "./words.ts";

/** Where words are searched, the weightiest first. */
export const SEARCH_FIELDS = ["LABEL", "OTHER_LABEL", "DESCRIPTION", "THEME"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A text of a node in one of the fields. Names have no language. */
interface FieldText {
  readonly text: string;
  readonly language: Language | null;
}

type Document = DocumentTexts<SearchField>;
/** By identifier. */
type Texts = SharedMap<TextsRecord>;

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

/** All that a search finds, and the best of it. */
export interface Findings {
  /** The numbers of all nodes that were found, in no order. */
  readonly nodes: readonly number[];
  readonly hits: readonly Hit[];
}

/** What was found by some words, by number of node. */
interface Found {
  readonly by: readonly (readonly Variant[])[];
  readonly matches: ReadonlyMap<number, Counted>;
}

/** Some milliseconds of work. */
const TAKEN_AT_ONCE = 100;

const ABOUT = linksWanted("OUT", ["ABOUT"]);
const SAID_ABOUT = linksWanted("IN", ["ABOUT"]);

const BOOSTS: Readonly<Record<SearchField, number>> = {
  LABEL: 4,
  OTHER_LABEL: 3,
  DESCRIPTION: 1.5,
  THEME: 1,
};
/** When at least so many nodes have all words, those that have only some are left out. */
const ENOUGH_HITS = 5;

/**
 * Full-text search over the published network, in memory. Versions of a network share the index of words, since they
 * are many and a change touches few: a reader of an older version finds in it what both versions have.
 */
export class SearchIndex {
  readonly #network: PublishedNetwork;
  readonly #texts: Texts;
  readonly #words: WordIndex<SearchField>;
  readonly #numbers: NodeNumbers;
  /** The nodes of which the words are not taken in yet; of all versions, since what one of them takes in, all have. */
  readonly #untaken: Set<string>;

  private constructor(
    network: PublishedNetwork,
    texts: Texts,
    words: WordIndex<SearchField>,
    untaken: Set<string>,
  ) {
    this.#network = network;
    this.#texts = texts;
    this.#words = words;
    this.#untaken = untaken;
    this.#numbers = new NodeNumbers(network, words);
  }

  /** @param rows the texts of nodes; those of nodes that are not in the network are not found */
  static of(network: PublishedNetwork, rows: readonly TextsRecord[]): SearchIndex {
    const texts = new SharedMap(new Map(rows.map((row) => [row.id, row])));
    const untaken = new Set<string>();
    for (let node = 0; node < network.nodeCount; node++) untaken.add(network.idAt(node));
    return new SearchIndex(network, texts, new WordIndex(BOOSTS), untaken);
  }

  /** Takes in the words of all nodes, letting others work in between; who searches before it is done waits for the rest. */
  async prepare(): Promise<void> {
    while (this.#takeIn(TAKEN_AT_ONCE)) await setImmediate();
  }

  /** Takes in the words of some nodes. @returns whether there are more */
  #takeIn(most: number): boolean {
    const ids: string[] = [];
    for (const id of this.#untaken) {
      if (ids.length === most) break;
      ids.push(id);
      this.#untaken.delete(id);
    }
    this.#words.change([], this.#documentsOf(ids));
    return this.#untaken.size > 0;
  }

  /** The words of all nodes. */
  get #allWords(): WordIndex<SearchField> {
    if (this.#untaken.size > 0) this.#takeIn(this.#untaken.size);
    return this.#words;
  }

  /**
   * The index of the network after a change.
   *
   * @param touched the nodes that are new, changed or gone, and those of which a relationship that leaves them is
   * @param rows the texts of those that are there
   */
  withChange(
    network: PublishedNetwork,
    touched: ReadonlySet<string>,
    rows: readonly TextsRecord[],
  ): SearchIndex {
    const gone = [...touched].map((id) => [id, null] as const);
    const texts = this.#texts.with([...gone, ...rows.map((row) => [row.id, row] as const)]);
    const changed = new SearchIndex(network, texts, this.#words, this.#untaken);
    const affected = new Set(touched);
    // The words of a theme are found in what is about it.
    for (const version of [this, changed])
      for (const id of touched) for (const about of version.#statementsAbout(id)) affected.add(about);
    // What is left to take in is the same in both versions, whichever takes it in.
    for (const id of affected) this.#untaken.delete(id);
    this.#words.change(this.#documentsOf(affected), changed.#documentsOf(affected));
    return changed;
  }

  /** The texts of the nodes by identifier. */
  get textsById(): Texts {
    return this.#texts;
  }

  /**
   * The nodes in which the words occur, best first. Those with all words come first; when they are few, those
   * with some of the words follow. The last word may be unfinished; longer words may be misspelled.
   */
  search(
    text: string,
    {
      kinds = null,
      language,
      first,
    }: { kinds?: readonly NodeKind[] | null; language: Language; first: number },
  ): Findings {
    const hits: Hit[] = [];
    const found = this.#find(text, kinds);
    for (const { by, matches } of found) {
      const scoreOf = (node: number) => matches.get(node)?.score ?? 0;
      const best = largest([...matches.keys()], scoreOf, first - hits.length);
      if (best.length === 0) continue;
      const words = new Set(by.flatMap((variants) => variants.map(({ entry }) => entry.word)));
      for (const index of best.toSorted((a, b) => scoreOf(b) - scoreOf(a) || a - b)) {
        const shown = this.#shownText(index, { words, count: matches.get(index)?.found ?? 0 }, language);
        hits.push({ index, score: scoreOf(index), ...shown });
      }
    }
    return { nodes: found.flatMap(({ matches }) => [...matches.keys()]), hits };
  }

  /** The numbers of the nodes that `search` finds. */
  matching(text: string): ReadonlySet<number> {
    return new Set(this.#find(text, null).flatMap(({ matches }) => [...matches.keys()]));
  }

  /** Words of the network that are spelled much like those that were typed. */
  suggestions(text: string): string[] {
    return suggestions(this.#allWords, text);
  }

  /** What has all words; and where that is little, what else has some of them. */
  #find(text: string, kinds: readonly NodeKind[] | null): Found[] {
    const find = (by: Variant[][], all: boolean, except: ReadonlyMap<number, Counted>): Found => {
      const matches = new Map<number, Counted>();
      for (const counted of this.#words.find(by, all)) {
        const node = this.#numbers.of(counted.document);
        if (node === null || kinds?.includes(this.#network.kindAt(node)) === false) continue;
        if (!except.has(node)) matches.set(node, counted);
      }
      return { by, matches };
    };
    const sought = seek(this.#allWords, text);
    const withAll = find(variants(sought), true, new Map());
    if (withAll.matches.size >= ENOUGH_HITS) return [withAll];
    return [withAll, find(tellingVariants(sought), false, withAll.matches)];
  }

  /** The text with most of the words is shown; of equal ones that of the weightier field, in the reader's language. */
  #shownText(
    index: number,
    { words, count }: { words: ReadonlySet<string>; count: number },
    language: Language,
  ): ShownText {
    // Several forms of one word in a text are no more than one of the words that were typed.
    const wordsIn = (parts: readonly TextPart[]) => Math.min(markedIn(parts), count);
    const [best] = SEARCH_FIELDS.flatMap((field) =>
      this.#textsOf(this.#network.idAt(index), field).map((text) => ({ ...text, field })),
    )
      .map((text) => ({ ...text, parts: markWords(text.text, words) }))
      .sort(
        (a, b) =>
          wordsIn(b.parts) - wordsIn(a.parts) ||
          SEARCH_FIELDS.indexOf(a.field) - SEARCH_FIELDS.indexOf(b.field) ||
          nearTo(language, a.language) - nearTo(language, b.language),
      );
    const { field = "LABEL", language: written = null, parts = [] } = best ?? {};
    return { field, language: written, parts };
  }

  #documentsOf(ids: Iterable<string>): Document[] {
    const known = [...ids].filter((id) => this.#network.indexOf(id) !== undefined && this.#texts.has(id));
    return known.map((id) => this.#documentOf(id));
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

const UNKNOWN = -2;
const ABSENT = -1;

/** The numbers of nodes in one network by those of documents, each looked up when it is first asked for. */
class NodeNumbers {
  readonly #network: PublishedNetwork;
  readonly #words: WordIndex<SearchField>;
  #known = new Int32Array();
  #changes = -1;

  constructor(network: PublishedNetwork, words: WordIndex<SearchField>) {
    this.#network = network;
    this.#words = words;
  }

  /** @returns null for a node that the network does not have */
  of(document: number): number | null {
    if (this.#changes !== this.#words.changes) {
      this.#known = new Int32Array(this.#words.size).fill(UNKNOWN);
      this.#changes = this.#words.changes;
    }
    let node = this.#known[document] ?? UNKNOWN;
    if (node === UNKNOWN) {
      node = this.#network.indexOf(this.#words.idAt(document)) ?? ABSENT;
      this.#known[document] = node;
    }
    return node === ABSENT ? null : node;
  }
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
