import type { PublishedNetwork } from "../../network/network.ts";
import { renumberingBetween } from "../../network/renumbering.ts";
import { isStatement, ownedOrOwners, statementsAbout, themesOf } from "../asker.ts";
import { StatementDocuments, type TextsById, themeTerms, wordsOfNode } from "./documents.ts";
import type { KnownWords } from "./known-words.ts";
import type { Slots } from "./slots.ts";
import type { StatementMeanings } from "./statement-meanings.ts";
import type { DocumentChange, FieldTerms, TermIndex } from "./term-index.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { StatementField, ThemeField } from "./weights.ts";

/** One version of a network, with what is said in it. */
export interface Said {
  readonly network: PublishedNetwork;
  /** Those of nodes that are not in the network are not read. */
  readonly texts: TextsById;
  /** Reads them. */
  readonly documents: StatementDocuments;
  readonly meanings: StatementMeanings;
}

export function saidIn(
  network: PublishedNetwork,
  texts: TextsById,
  meanings: StatementMeanings,
  vocabulary: Vocabulary,
): Said {
  return { network, texts, meanings, documents: new StatementDocuments(network, texts, vocabulary) };
}

/** All that free words are matched with in one version of a network. Statements and themes are numbered by slots. */
export interface TextCollection extends Said {
  readonly vocabulary: Vocabulary;
  readonly words: KnownWords;
  readonly statements: Slots;
  readonly themes: Slots;
  readonly statementIndex: TermIndex<StatementField>;
  readonly themeIndex: TermIndex<ThemeField>;
  /** By slot of a statement: its number in the network, -1 where nothing is. */
  readonly nodes: Int32Array;
  /** By slot of a statement: the slots of its themes. */
  readonly themesOf: readonly (readonly number[])[];
}

/**
 * The collection of another version of a network: only what changed, and what is read together with it, is read anew.
 *
 * @param changed the identifiers of all nodes that came, went or changed
 */
export function changedCollection(
  before: TextCollection,
  said: Said,
  changed: ReadonlySet<string>,
): TextCollection {
  const { network, texts } = said;
  const { vocabulary } = before;
  const statements = changedSlots(before.statements, network, changed, isStatement);
  const themes = changedSlots(before.themes, network, changed, isTheme);
  const read = touched(before, said, changed);
  const themesBySlot = [...before.themesOf];
  for (const slot of changedIn(before.statements, statements, read))
    themesBySlot[slot] = themesAt(network, statements.ids[slot] ?? null, themes);
  return {
    ...said,
    vocabulary,
    words: changedWords(before, said, changed),
    statements,
    themes,
    statementIndex: before.statementIndex.withDocuments(
      documentChanges(before.statements, statements, read, {
        was: (id) => before.documents.termsOf(nodeOf(before.network, id)),
        is: (id) => said.documents.termsOf(nodeOf(network, id)),
      }),
    ),
    themeIndex: before.themeIndex.withDocuments(
      documentChanges(before.themes, themes, changed, {
        was: (id) => themeTerms(before.texts.get(id), vocabulary.conceptsAbout(id)),
        is: (id) => themeTerms(texts.get(id), vocabulary.conceptsAbout(id)),
      }),
    ),
    nodes: changedNodes(before, statements, network, changed),
    themesOf: themesBySlot,
  };
}

function nodeOf(network: PublishedNetwork, id: string): number {
  return network.indexOf(id) ?? -1;
}

/** The slots of the themes of a statement; none for null. */
export function themesAt(network: PublishedNetwork, id: string | null, themes: Slots): readonly number[] {
  if (id === null) return [];
  return themesOf(network, nodeOf(network, id)).flatMap((theme) => themes.of(network.idAt(theme)) ?? []);
}

/** The slots that hold another node than before, or one of those that are read. */
function changedIn(before: Slots, after: Slots, read: ReadonlySet<string>): ReadonlySet<number> {
  const slots = new Set<number>();
  for (const id of read)
    for (const version of [before, after]) {
      const slot = version.of(id);
      if (slot !== undefined) slots.add(slot);
    }
  return slots;
}

/** What was and is in slots that are read. */
function documentChanges<Field extends string>(
  before: Slots,
  after: Slots,
  read: ReadonlySet<string>,
  termsOf: {
    readonly was: (id: string) => FieldTerms<Field>;
    readonly is: (id: string) => FieldTerms<Field>;
  },
): ReadonlyMap<number, DocumentChange<Field>> {
  const changes = new Map<number, DocumentChange<Field>>();
  for (const slot of changedIn(before, after, read)) {
    const old = before.ids[slot] ?? null;
    const now = after.ids[slot] ?? null;
    changes.set(slot, {
      was: old === null ? null : termsOf.was(old),
      is: now === null ? null : termsOf.is(now),
    });
  }
  return changes;
}

function changedWords(
  before: TextCollection,
  { network, texts }: Said,
  changed: ReadonlySet<string>,
): KnownWords {
  const said = (version: Pick<Said, "network" | "texts">) =>
    [...changed].flatMap((id) =>
      version.network.indexOf(id) === undefined ? [] : (version.texts.get(id) ?? []),
    );
  return before.words.withTexts(said(before).map(wordsOfNode), said({ network, texts }).map(wordsOfNode));
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

function changedNodes(
  before: TextCollection,
  statements: Slots,
  network: PublishedNetwork,
  changed: ReadonlySet<string>,
): Int32Array {
  const { newOf } = renumberingBetween(before.network, network, changed);
  const nodes = new Int32Array(statements.ids.length);
  for (const [slot, id] of statements.ids.entries())
    if (id === null) nodes[slot] = -1;
    else if (id === before.statements.ids[slot]) nodes[slot] = newOf[before.nodes[slot] ?? -1] ?? -1;
    else nodes[slot] = network.indexOf(id) ?? -1;
  return nodes;
}

export function isTheme(network: PublishedNetwork, node: number): boolean {
  return network.kindAt(node) === "THEME";
}

/** What changed, and the statements that are read together with it. */
function touched(before: Said, after: Said, changed: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(changed);
  for (const id of changed) {
    const isNew = before.network.indexOf(id) === undefined || after.network.indexOf(id) === undefined;
    const about = isNew ? [before, after].flatMap((version) => saidAbout(version, id)) : [];
    for (const statement of [...about, ...ownedOtherwise(before, after, id)]) found.add(statement);
  }
  return found;
}

/** The statements about a theme; none of another node. */
function saidAbout({ network }: Said, id: string): string[] {
  const node = network.indexOf(id);
  if (node === undefined || !isTheme(network, node)) return [];
  return statementsAbout(network, node).map((statement) => network.idAt(statement));
}

/** What an organisation states now and did not before, or the reverse; all, when it is called otherwise than before. */
function ownedOtherwise(before: Said, after: Said, id: string): string[] {
  const was = owned(before, id);
  const is = owned(after, id);
  if (was.called !== is.called) return [...was.statements, ...is.statements];
  return [
    ...[...was.statements].filter((statement) => !is.statements.has(statement)),
    ...[...is.statements].filter((statement) => !was.statements.has(statement)),
  ];
}

function owned({ network, documents }: Said, id: string) {
  const node = network.indexOf(id);
  if (node === undefined || network.kindAt(node) !== "ORGANISATION")
    return { called: null, statements: new Set<string>() };
  const statements = new Set(ownedOrOwners(network, node).map((statement) => network.idAt(statement)));
  return { called: JSON.stringify(documents.ownerIsCalled(node)), statements };
}
