import type { Language } from "../../network/model.ts";

/**
 * One concept of the field in both languages: words and phrases that mean the same. Plain data, read from
 * `seed/data/terms.csv` at start: it belongs to the product as its texts do, is the same for every network and
 * changes with a release, so it stands in a file and not in the database.
 */
export interface VocabularyRow {
  readonly nl: readonly string[];
  readonly en: readonly string[];
  /** The identifier of the theme the concept belongs to, as in the network; null when it belongs to none. */
  readonly theme: string | null;
}

/** What everyday Dutch words mean in English, in the sense they have in the field (`seed/data/everyday.csv`). */
export type EverydayRow = Pick<VocabularyRow, Language>;

/** One topic of the field: words and phrases of concepts that bring one another to mind (`seed/data/topics.csv`). */
export type TopicRow = Pick<VocabularyRow, Language>;

/** What is known of an English word, inside the field and outside it (`seed/data/english-words.csv`). */
export interface EnglishWord {
  /** How often it comes in a million words of spoken English. */
  readonly perMillion: number;
  /** What it means, beside other words: all vectors have the same length. */
  readonly vector: Int8Array;
}

/** By folded word. */
export type EnglishWords = ReadonlyMap<string, EnglishWord>;

/** The texts of a node, as the search index gets them too. */
export interface NodeTexts {
  readonly id: string;
  /** Of organisations; null for every other kind. */
  readonly name: string | null;
  readonly otherNames: readonly string[];
  readonly titleEn: string | null;
  readonly titleNl: string | null;
  readonly altEn: readonly string[];
  readonly altNl: readonly string[];
  readonly descriptionEn: string | null;
  readonly descriptionNl: string | null;
}
