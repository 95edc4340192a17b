import { firstNot } from "../network/halving.ts";
import { steps } from "./distance.ts";

/** A word that another may be a misspelling of, and by how many steps. */
interface Near<Entry> {
  readonly entry: Entry;
  readonly distance: number;
}

/** Entries in the order of their words, each word once. Never changes. */
export class WordList<Entry extends { readonly word: string }> {
  readonly #entries: readonly Entry[];
  /** Which letters each word has, a bit for each. */
  readonly #letters: Int32Array;

  private constructor(entries: readonly Entry[], letters: Int32Array) {
    this.#entries = entries;
    this.#letters = letters;
  }

  static empty<Entry extends { readonly word: string }>(): WordList<Entry> {
    return new WordList<Entry>([], new Int32Array());
  }

  /** The list without the entries that are not kept, and with others. */
  with(others: readonly Entry[], keeps: (entry: Entry) => boolean): WordList<Entry> {
    const sorted = others.toSorted(byWord);
    const merged: Entry[] = [];
    const letters = new Int32Array(this.#entries.length + sorted.length);
    let next = 0;
    const addOthersBefore = (word: string | null) => {
      for (let other = sorted[next]; other !== undefined; other = sorted[++next]) {
        if (word !== null && other.word > word) return;
        letters[merged.length] = lettersOf(other.word);
        merged.push(other);
      }
    };
    for (let place = 0; place < this.#entries.length; place++) {
      const entry = this.#entries[place] as Entry;
      if (next < sorted.length) addOthersBefore(entry.word);
      if (!keeps(entry)) continue;
      letters[merged.length] = this.#letters[place] ?? 0;
      merged.push(entry);
    }
    addOthersBefore(null);
    return new WordList(merged, letters.slice(0, merged.length));
  }

  /** The entries of words that begin so, in their order. */
  beginningWith(beginning: string): readonly Entry[] {
    const from = this.#placeOf(beginning);
    let to = from;
    while (this.#entries[to]?.word.startsWith(beginning)) to++;
    return this.#entries.slice(from, to);
  }

  /** The entries of words to which a word comes by at most so many steps. */
  near(word: string, most: number): Near<Entry>[] {
    const letters = lettersOf(word);
    const found: Near<Entry>[] = [];
    for (let place = 0; place < this.#entries.length; place++) {
      // A step changes at most two of the letters that words have: few words are left to be compared.
      if (bitsIn((this.#letters[place] ?? 0) ^ letters) > 2 * most) continue;
      const entry = this.#entries[place];
      const distance = entry === undefined ? Number.POSITIVE_INFINITY : steps(word, entry.word, most);
      if (entry !== undefined && distance <= most) found.push({ entry, distance });
    }
    return found;
  }

  /** The place of the first word that does not come before another. */
  #placeOf(word: string): number {
    return firstNot(0, this.#entries.length, (place) => (this.#entries[place]?.word ?? "") < word);
  }
}

function byWord(a: { readonly word: string }, b: { readonly word: string }): number {
  if (a.word === b.word) return 0;
  return a.word < b.word ? -1 : 1;
}

/** A bit for each letter that a word has; letters of other alphabets share them. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits of 32 are set (Warren, Hacker's Delight, 5-1). */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
