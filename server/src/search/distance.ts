/** Longer words are not compared: nobody takes one for another. */
const LONGEST = 64;

/** Kept, since thousands of words are compared for one that is misspelled. */
const ROWS = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/** Whether one word becomes the other by at most so many `steps`. */
export function isWithin(a: string, b: string, most: number): boolean {
  return steps(a, b, most) <= most;
}

/**
 * By how few steps one word becomes the other: a letter added, left out or changed, or two that stand beside each other
 * swapped (the restricted Damerau-Levenshtein distance). One more than `most`, when it takes more than that.
 */
export function steps(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > LONGEST) return most + 1;
  let [beforeLast, last, current] = ROWS;
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    if (fillRow(a, b, row, current, last, beforeLast) > most) return most + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** The fewest steps from the first `row` letters of one word to each beginning of the other. @returns the least */
function fillRow(
  a: string,
  b: string,
  row: number,
  current: Uint8Array,
  last: Uint8Array,
  beforeLast: Uint8Array,
) {
  const letter = a.charCodeAt(row - 1);
  const letterBefore = row > 1 ? a.charCodeAt(row - 2) : -1;
  current[0] = row;
  let least = row;
  let before = -1;
  for (let column = 1; column <= b.length; column++) {
    const other = b.charCodeAt(column - 1);
    const changed = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
    let fewest = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed);
    const swapped = letter === before && letterBefore === other;
    if (swapped) fewest = Math.min(fewest, (beforeLast[column - 2] ?? 0) + 1);
    current[column] = fewest;
    least = Math.min(least, fewest);
    before = other;
  }
  return least;
}
