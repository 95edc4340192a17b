const SHORTEST_PART = 3;
const MOST_PARTS = 4;
/** What Dutch puts between the parts of a compound: bibliotheek-s-programma, stem-men-werk, boek-en-beurs. */
const JOINTS = ["", "s", "e", "en", "n"];

/**
 * Takes a Dutch compound apart into known words: in the fewest parts, the first one as short as can
 * be, for the last one names the thing. Null when it cannot be taken apart without remainder.
 *
 * @param isKnown whether a folded word is a word by itself
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean): string[] | null {
  const asked = new Map<string, boolean>();
  const isKnownPart = (part: string) => {
    const known = asked.get(part) ?? isKnown(part);
    asked.set(part, known);
    return known;
  };
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const found = splitInto(word, parts, isKnownPart);
    if (found !== null) return found;
  }
  return null;
}

function splitInto(word: string, parts: number, isKnown: (part: string) => boolean): string[] | null {
  if (parts === 1) return word.length >= SHORTEST_PART && isKnown(word) ? [word] : null;
  for (let end = SHORTEST_PART; end <= word.length - SHORTEST_PART * (parts - 1); end++) {
    const first = word.slice(0, end);
    if (!isKnown(first)) continue;
    for (const joint of JOINTS) {
      if (!word.startsWith(joint, end)) continue;
      const rest = splitInto(word.slice(end + joint.length), parts - 1, isKnown);
      if (rest !== null) return [first, ...rest];
    }
  }
  return null;
}

/** The known word that a compound ends in, at least five letters long: what it is a kind of; null when there is none. */
export function headOf(word: string, isKnown: (part: string) => boolean): string | null {
  for (let start = SHORTEST_PART; start <= word.length - 5; start++) {
    if (isKnown(word.slice(start))) return word.slice(start);
  }
  return null;
}
