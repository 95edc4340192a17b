import type { Variant, WordIndex } from "./word-index.ts";
import { foldedWords } from "./words.ts";

/** A word that was typed, with the words of the index that it may mean. */
export interface Sought {
  readonly itself: readonly Variant[];
  /** Words that it is the beginning of, when it is unfinished. */
  readonly begun: readonly Variant[];
  /** Words that it is a misspelling of. */
  readonly near: readonly Variant[];
}

/** A word that stands more often says little by itself. */
const OFTEN = 300;

/** A word that stands so often is no typing error. */
const KNOWN = 5;

const MOST_SUGGESTIONS = 5;

/** The words of a text and what they may mean: the last may be unfinished, and longer ones may be misspelled. */
export function seek(index: WordIndex<string>, text: string): Sought[] {
  const words = foldedWords(text);
  return words.map((word, place) => {
    const itself = index.get(word);
    const unfinished = place === words.length - 1;
    return {
      itself: itself === undefined ? [] : [{ entry: itself, weight: 1 }],
      begun: unfinished ? begunBy(index, word) : [],
      near: misspelledAs(index, word).filter(({ entry }) => !(unfinished && entry.word.startsWith(word))),
    };
  });
}

/** All that words may mean. */
export function variants(sought: readonly Sought[]): Variant[][] {
  return sought.map(({ itself, begun, near }) => [...itself, ...begun, ...near]);
}

/**
 * What is worth to be looked for where not all words are found together: the words that stand in few documents, where
 * there are any, and words that are known as they stand; words near to these would be found by the thousand.
 */
export function tellingVariants(sought: readonly Sought[]): Variant[][] {
  const telling = sought.filter(({ itself, begun }) => timesOf([...itself, ...begun]) <= OFTEN);
  const known = ({ itself }: Sought) => timesOf(itself) >= KNOWN;
  return variants(
    (telling.length === 0 ? sought : telling).map((one) => (known(one) ? { ...one, near: [] } : one)),
  );
}

/** Words of the index that are spelled much like those that were typed, the nearest first. */
export function suggestions(index: WordIndex<string>, text: string): string[] {
  const near = foldedWords(text).flatMap((word) =>
    index.words.near(word, Math.min(4, Math.round(0.4 * word.length))),
  );
  const sorted = near.sort((a, b) => a.distance - b.distance || b.entry.times - a.entry.times);
  return [...new Set(sorted.map(({ entry }) => entry.word))].slice(0, MOST_SUGGESTIONS);
}

function begunBy(index: WordIndex<string>, word: string): Variant[] {
  return index.words.beginningWith(word).flatMap((entry) => {
    const { length } = entry.word;
    const more = length - word.length;
    return more === 0 ? [] : { entry, weight: (0.375 * length) / (length + 0.3 * more) };
  });
}

/** The less a word counts, the more it differs from what was typed. */
function misspelledAs(index: WordIndex<string>, word: string): Variant[] {
  const most = errorsForgiven(word);
  if (most === 0) return [];
  return index.words
    .near(word, most)
    .filter(({ distance }) => distance > 0)
    .map(({ entry, distance }) => {
      const { length } = entry.word;
      return { entry, weight: (0.45 * length) / (length + distance) };
    });
}

const HAS_DIGIT = /\d/;

/**
 * How many letters may be wrong: none in short words and in numbers, for nearly every one of them is near to another.
 */
function errorsForgiven(word: string): number {
  if (word.length < 4 || HAS_DIGIT.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

function timesOf(variants: readonly Variant[]): number {
  return variants.reduce((sum, { entry }) => sum + entry.times, 0);
}
