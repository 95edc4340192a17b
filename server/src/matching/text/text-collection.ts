import type { PublishedNetwork } from "../../network/network.ts";
import { isStatement, ownedOrOwners, themesOf } from "../asker.ts";
import { StatementDocuments, type TextsById, themeTerms, wordsOfNode } from "./documents.ts";
import { KnownWords } from "./known-words.ts";
import { type Meaning, Meanings } from "./meanings.ts";
import { Slots } from "./slots.ts";
import { TermIndex } from "./term-index.ts";
import { Topics, type TopicVector } from "./topics.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { NodeTexts } from "./vocabulary-rows.ts";
import type { StatementField, TextWeights, ThemeField } from "./weights.ts";

/** What a statement is about. */
interface About {
  readonly topics: TopicVector;
  readonly meaning: Meaning;
  /** The slots of its themes. */
  readonly themes: readonly number[];
}

/** All that free words are matched with in one version of a network. Statements and themes are numbered by slots. */
export interface TextCollection {
  readonly network: PublishedNetwork;
  readonly texts: TextsById;
  readonly vocabulary: Vocabulary;
  readonly topics: Topics;
  readonly meanings: Meanings;
  readonly words: KnownWords;
  readonly statements: Slots;
  readonly themes: Slots;
  readonly statementIndex: TermIndex<StatementField>;
  readonly themeIndex: TermIndex<ThemeField>;
  /** By slot; null where nothing is. */
  readonly about: readonly (About | null)[];
}

/** The collection of a network without nodes. */
export function emptyCollection(
  network: PublishedNetwork,
  vocabulary: Vocabulary,
  weights: TextWeights,
): TextCollection {
  return {
    network,
    texts: new Map(),
    vocabulary,
    topics: new Topics(vocabulary),
    meanings: new Meanings(vocabulary, weights.common),
    words: new KnownWords(),
    statements: new Slots(),
    themes: new Slots(),
    statementIndex: new TermIndex(new Map(), weights.statementFields),
    themeIndex: new TermIndex(new Map(), weights.themeFields),
    about: [],
  };
}

/**
 * The collection of another version of a network: only what changed, and what is read together with it, is read anew.
 *
 * @param texts of the nodes that changed
 * @param changed the identifiers of all nodes that came, went or changed
 */
export function changedCollection(
  before: TextCollection,
  network: PublishedNetwork,
  texts: readonly NodeTexts[],
  changed: ReadonlySet<string>,
): TextCollection {
  const { words, kept } = changedTexts(before, network, texts, changed);
  const statements = changedSlots(before.statements, network, changed, isStatement);
  const themes = changedSlots(before.themes, network, changed, isTheme);
  const { vocabulary, topics, meanings } = before;
  const documents = new StatementDocuments(network, kept, vocabulary);
  const about = statements.ids.map((id, slot) => (id === null ? null : (before.about[slot] ?? null)));
  const terms = new Map<number, ReturnType<StatementDocuments["termsOf"]> | null>();
  for (const slot of slotsLeft(before.statements, statements)) terms.set(slot, null);
  for (const id of touched(before.network, network, changed)) {
    const slot = statements.of(id);
    const node = network.indexOf(id);
    if (slot === undefined || node === undefined) continue;
    const named = themesOf(network, node).flatMap((theme) => themes.of(network.idAt(theme)) ?? []);
    terms.set(slot, documents.termsOf(node));
    const pieces = documents.piecesOf(node);
    about[slot] = { topics: topics.ofPieces(pieces), meaning: meanings.ofPieces(pieces), themes: named };
  }
  return {
    network,
    texts: kept,
    vocabulary,
    topics,
    meanings,
    words,
    statements,
    themes,
    statementIndex: before.statementIndex.withDocuments(terms),
    themeIndex: before.themeIndex.withDocuments(themeDocuments(before, themes, kept, changed)),
    about,
  };
}

function changedTexts(
  before: TextCollection,
  network: PublishedNetwork,
  texts: readonly NodeTexts[],
  changed: ReadonlySet<string>,
): { words: KnownWords; kept: TextsById } {
  const kept = new Map(before.texts);
  const gone = [...changed].flatMap((id) => kept.get(id) ?? []);
  for (const id of changed) kept.delete(id);
  const come = texts.filter(({ id }) => changed.has(id) && network.indexOf(id) !== undefined);
  for (const text of come) kept.set(text.id, text);
  return { words: before.words.withTexts(gone.map(wordsOfNode), come.map(wordsOfNode)), kept };
}

function changedSlots(
  before: Slots,
  network: PublishedNetwork,
  changed: ReadonlySet<string>,
  belongs: (network: PublishedNetwork, node: number) => boolean,
): Slots {
  const isIn = (id: string) => {
    const node = network.indexOf(id);
    return node !== undefined && belongs(network, node);
  };
  const ids = [...changed];
  return before.withIds(
    ids.filter((id) => before.of(id) !== undefined && !isIn(id)),
    ids.filter((id) => before.of(id) === undefined && isIn(id)),
  );
}

function isTheme(network: PublishedNetwork, node: number): boolean {
  return network.kindAt(node) === "THEME";
}

function slotsLeft(before: Slots, after: Slots): number[] {
  return before.ids.flatMap((id, slot) => (id !== null && after.ids[slot] !== id ? [slot] : []));
}

/** What changed, what organisations that changed state, and what is about themes that came or went. */
function touched(
  before: PublishedNetwork,
  after: PublishedNetwork,
  changed: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set(changed);
  for (const id of changed) {
    const was = before.indexOf(id);
    const is = after.indexOf(id);
    for (const [network, node] of [
      [before, was],
      [after, is],
    ] as const) {
      if (node === undefined) continue;
      if (network.kindAt(node) === "ORGANISATION") {
        for (const statement of ownedOrOwners(network, node)) found.add(network.idAt(statement));
      } else if (isTheme(network, node) && (was === undefined || is === undefined)) {
        for (const { neighbour } of network.linksOf(node)) found.add(network.idAt(neighbour));
      }
    }
  }
  return found;
}

function themeDocuments(
  before: TextCollection,
  themes: Slots,
  texts: TextsById,
  changed: ReadonlySet<string>,
): ReadonlyMap<number, ReturnType<typeof themeTerms> | null> {
  const documents = new Map<number, ReturnType<typeof themeTerms> | null>();
  for (const slot of slotsLeft(before.themes, themes)) documents.set(slot, null);
  for (const id of changed) {
    const slot = themes.of(id);
    if (slot === undefined) continue;
    documents.set(slot, themeTerms(texts.get(id), before.vocabulary.conceptsAbout(id)));
  }
  return documents;
}
