import type { Language } from "../../network/model.ts";
import type { TextWord } from "./stems.ts";
import { ASKING_WORDS } from "./stop-words.ts";
import type { Concept, Vocabulary } from "./vocabulary.ts";

/** The words of a text, and the language they are read in. */
export interface ReadText {
  readonly words: readonly TextWord[];
  readonly language: Language;
}

/** A word of a text, or words that are one phrase of the vocabulary. */
export interface Piece {
  readonly words: readonly TextWord[];
  readonly language: Language;
  /** What it stands for; nothing when the vocabulary does not know it. */
  readonly concepts: readonly Concept[];
}

/** The pieces of texts in their order, without the words by which people ask. */
export function piecesOf(texts: readonly ReadText[], vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  for (const { words, language } of texts) {
    for (let place = 0, length = 1; place < words.length; place += length) {
      const found = vocabulary.findAt(words, place, language);
      length = found?.length ?? 1;
      const here = words.slice(place, place + length);
      if (here.every(({ folded }) => ASKING_WORDS[language].has(folded))) continue;
      pieces.push({ words: here, language, concepts: found?.concepts ?? [] });
    }
  }
  return pieces;
}
