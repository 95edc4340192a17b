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
  readonly statementFields: FieldWeights<StatementField>;
  readonly themeFields: FieldWeights<ThemeField>;
  /** Which part of a question's themes is seen in the statements with its words, instead of in the themes' own words. */
  readonly themesSeen: number;
  /** What words, themes and topics contribute to the score. */
  readonly words: number;
  readonly themes: number;
  readonly topics: number;
  /** What is added when it is an offer, in proportion to the other three. The four add up to 1. */
  readonly offer: number;
}

/**
 * Round numbers, each chosen from three or four and kept where its neighbours do hardly worse: thirty questions can
 * tell no more than that. `tests/bench/statements.ts` shows what each is worth.
 */
export const TEXT_WEIGHTS: TextWeights = {
  via: { SAME: 1, LOAN: 0.9, TRANSLATION: 0.9, SYNONYM: 0.6 },
  compoundPart: 0.8,
  misspelled: 0.7,
  statementFields: {
    STATEMENT: { weight: 1, lengthTempers: 0.5 },
    // Whose it is says little of what it says; consortia have many names.
    OWNER: { weight: 0.3, lengthTempers: 0.75 },
  },
  themeFields: {
    LABEL: { weight: 1, lengthTempers: 0.5 },
    VOCABULARY: { weight: 1, lengthTempers: 0.5 },
  },
  themesSeen: 0.5,
  words: 0.45,
  themes: 0.27,
  topics: 0.2,
  offer: 0.08,
};
