/// <reference path="./wink-porter2-stemmer.d.ts" />
import { stemmer as dutchStem } from "@orama/stemmers/dutch";
import englishStem from "wink-porter2-stemmer";
import type { Language } from "../../network/model.ts";
import { wordsOf } from "../../search/words.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** Longer ones are no words; the stemmers take quadratic time, so they are cut before. */
const LONGEST_WORD = 40;
/** No language writes a statement or a question in more; what comes after is not read. */
const MOST_CHARACTERS = 8_000;
const MOST_WORDS = 400;

/** A stem with its language: "en:archiv". Stems of two languages never meet by accident. */
export type Term = string;

/** A word of a text in the form it is compared by. */
export interface TextWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The first words of a text; of a hostile one no more than are bounded in time. */
export function readWords(text: string): TextWord[] {
  return wordsOf(text.slice(0, MOST_CHARACTERS))
    .slice(0, MOST_WORDS)
    .map((word) => ({ ...word, folded: word.folded.slice(0, LONGEST_WORD) }));
}

/**
 * The stem of a folded word by Snowball's rules. Dutch ones are evened out further: its rules do not know the plural
 * of foto's without its apostrophe, and leave the last consonant as the ending shaped it (archieven and archief,
 * stemmen and stem).
 */
export function stemOf(folded: string, language: Language): string {
  const kept = STEMS[language];
  const known = kept.get(folded);
  if (known !== undefined) return known;
  const stem = language === "en" ? englishStem(folded) : dutchStemOf(folded);
  if (kept.size >= MOST_STEMS) kept.clear();
  kept.set(folded, stem);
  return stem;
}

/** Stemming is most of the work of reading a network, whose words are few and come often. */
const STEMS: Readonly<Record<Language, Map<string, string>>> = { nl: new Map(), en: new Map() };
const MOST_STEMS = 50_000;

function dutchStemOf(folded: string): string {
  return dutchStem(folded.replace(/^(...+[aiouy])s$/, "$1"))
    .replace(/([bdfgklmnprst])\1$/, "$1")
    .replace(/v$/, "f")
    .replace(/z$/, "s");
}

export function termOf(folded: string, language: Language): Term {
  return `${language}:${stemOf(folded, language)}`;
}

/** The terms of a text that carry meaning, in order, with repetition. Single letters carry none. */
export function termsOf(text: string, language: Language): Term[] {
  return readWords(text)
    .map(({ folded }) => folded)
    .filter((folded) => folded.length > 1 && !STOP_WORDS[language].has(folded))
    .map((folded) => termOf(folded, language));
}
