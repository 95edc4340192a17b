import type { FieldWeights } from "./term-index.ts";

/** Where the words of a statement stand. */
export type StatementField = "STATEMENT" | "OWNER";
/** Where the words of a theme stand. */
export type ThemeField = "LABEL" | "VOCABULARY";

/** How a word that was found follows from the one in the question. */
export type Via = "SAME" | "LOAN" | "TRANSLATION" | "SYNONYM";

/** Everything that can be turned in matching free words. */
export interface TextWeights {
  /** What is left of a word that was found in another form: the same word is 1. */
  readonly via: Readonly<Record<Via, number>>;
  /** What is left of an unknown word: when it is taken apart, and when it is read as another word. */
  readonly compoundPart: number;
  readonly misspelled: number;
  /** A word that comes so often in a million words of spoken English counts half as much as a rare one. */
  readonly common: number;
  readonly statementFields: FieldWeights<StatementField>;
  readonly themeFields: FieldWeights<ThemeField>;
  /** Which part of a question's themes is seen in the statements with its words, instead of in the themes' own words. */
  readonly themesSeen: number;
  /** What words, themes, topics and meaning contribute to the score. */
  readonly words: number;
  readonly themes: number;
  readonly topics: number;
  readonly meaning: number;
  /** What is added when it is an offer, in proportion to the other four. The five add up to 1. */
  readonly offer: number;
}

/**
 * Round numbers, each chosen from three or four and kept where its neighbours do hardly worse: seventy questions can
 * tell no more than that. `tests/bench/statements.ts` shows what each is worth.
 */
export const TEXT_WEIGHTS: TextWeights = {
  via: { SAME: 1, LOAN: 0.9, TRANSLATION: 0.9, SYNONYM: 0.3 },
  compoundPart: 0.8,
  misspelled: 0.7,
  common: 300,
  statementFields: {
    STATEMENT: { weight: 1, lengthTempers: 0.5 },
    // Whose it is says little of what it says; consortia have many names.
    OWNER: { weight: 0.3, lengthTempers: 0.75 },
  },
  themeFields: {
    LABEL: { weight: 1, lengthTempers: 0.5 },
    VOCABULARY: { weight: 1, lengthTempers: 0.5 },
  },
  themesSeen: 0.7,
  words: 0.4,
  themes: 0.22,
  topics: 0.13,
  meaning: 0.18,
  offer: 0.07,
};
