import { wordsOf } from "./words.ts";

/** A part of a text, and whether it matches what was searched for. */
export interface TextPart {
  readonly text: string;
  readonly matched: boolean;
}

/** Cuts a text into parts, words that are among the matched ones apart; joined, the parts are the text. */
export function markWords(text: string, matched: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = [];
  let position = 0;
  for (const word of wordsOf(text)) {
    if (!matched.has(word.folded)) continue;
    if (word.start > position) parts.push({ text: text.slice(position, word.start), matched: false });
    parts.push({ text: text.slice(word.start, word.end), matched: true });
    position = word.end;
  }
  if (position < text.length) parts.push({ text: text.slice(position), matched: false });
  return parts;
}
