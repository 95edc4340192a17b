import type { Language } from "../../network/model.ts";
import type { Reading } from "./question.ts";
import type { Via } from "./weights.ts";

/** Why a list is empty: no word that says anything, none that is known, or known words that no statement has. */
export const TEXT_HINTS = ["NO_WORDS", "NO_KNOWN_WORDS", "NOTHING_FOUND"] as const;
export type TextHint = (typeof TEXT_HINTS)[number];

/** A word of the question that was found in a statement. */
export interface MatchedWord {
  /** As it stands in the question, and what it was taken for when that is another word. */
  readonly written: string;
  readonly taken: string;
  readonly reading: Reading;
  /** What was found: the word itself, a translation or a synonym. */
  readonly found: string;
  readonly via: Via;
  /** Its part of the value of the signal WORDS. */
  readonly share: number;
}

/** A theme of the question that a statement is about. */
export interface MatchedTheme {
  /** The number of the theme in the published network. */
  readonly node: number;
  /** Its part of all that the question is about, from 0 to 1. */
  readonly share: number;
}

/** What makes up a score. */
export const TEXT_SIGNALS = ["WORDS", "THEMES", "TOPICS", "MEANING", "OFFER"] as const;

/** A part of a score: its value, from 0 to 1, times its weight. */
export interface TextSignal {
  readonly name: (typeof TEXT_SIGNALS)[number];
  readonly value: number;
  readonly weight: number;
}

/** A need, project idea or offer that fits. */
export interface StatementMatch {
  /** The number of the node in the published network. */
  readonly node: number;
  /** From 0 to 1; the sum of value times weight over the signals. */
  readonly score: number;
  readonly words: readonly MatchedWord[];
  readonly themes: readonly MatchedTheme[];
  readonly signals: readonly TextSignal[];
}

/** What free words ask for. */
export interface TextAnswer {
  /** The language the question was read in. */
  readonly language: Language;
  /** Words that nobody knows, as written. */
  readonly unknown: readonly string[];
  /** Null unless the list is empty. */
  readonly hint: TextHint | null;
  /** What the question is about, most first; the shares add up to 1. */
  readonly themes: readonly MatchedTheme[];
  /** Best first. */
  readonly statements: readonly StatementMatch[];
}
