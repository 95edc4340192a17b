/** What can be told of a JSON text before it is read. */
export interface JsonExtent {
  /** How deep lists and objects stand in each other. */
  readonly depth: number;
  /** How many values they hold, an empty one being taken to hold one. */
  readonly values: number;
}

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
/** `[` and `{`, `]` and `}`: what lies between the signs of a pair is no sign of JSON. */
const OPENING = [91, 123] as const;
const CLOSING = [93, 125] as const;

/**
 * Measures a JSON text in a small part of the time that reading it takes, and no further than it has more of anything
 * than it may. Of a text that is no JSON it says something, which does not matter.
 */
export function extentOfJson(text: string, most: JsonExtent): JsonExtent {
  let open = 0;
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length && depth <= most.depth && values <= most.values; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign === COMMA) values += 1;
    else if (sign === OPENING[0] || sign === OPENING[1]) {
      values += 1;
      open += 1;
      depth = Math.max(depth, open);
    } else if (sign === CLOSING[0] || sign === CLOSING[1]) open -= 1;
  }
  return { depth, values };
}

/** Where the string that begins there has its last quote. Only what has a quote in it is walked through. */
function endOfString(text: string, begin: number): number {
  const next = text.indexOf('"', begin + 1);
  if (next === -1) return text.length;
  if (text.charCodeAt(next - 1) !== BACKSLASH) return next;
  let at = begin + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}
