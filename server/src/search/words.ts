/** One word of a text and where it stands. */
export interface Word {
  /** The word as it is compared: small letters, without accents. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Accents may be signs of their own, after the letter that they stand on. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)?/gu;

/** Small letters without accents: "Fryslân" and "FRYSLAN" are one word. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]/g, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[øœæłđ]/g, plain);
}

const PLAIN: Readonly<Record<string, string>> = { ø: "o", œ: "oe", æ: "ae", ł: "l", đ: "d" };

function plain(letter: string): string {
  return PLAIN[letter] ?? letter;
}

/** The words of a text in their order, as they are compared. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
