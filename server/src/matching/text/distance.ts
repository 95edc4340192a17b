/**
 * Whether one word becomes the other by at most so many steps: a letter added, left out or changed, or two that
 * stand beside each other swapped (the restricted Damerau-Levenshtein distance).
 */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) > most) return false;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length) <= most;
}

/** The fewest steps from the first `row` letters of one word to each beginning of the other. */
function nextRow(a: string, b: string, row: number, last: readonly number[], beforeLast: readonly number[]) {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const changed = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
    let steps = Math.min(at(last, column) + 1, at(current, column - 1) + 1, changed);
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) steps = Math.min(steps, at(beforeLast, column - 2) + 1);
    current.push(steps);
  }
  return current;
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? 0;
}
