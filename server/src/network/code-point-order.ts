/**
 * Compares by Unicode code point, as both databases order strings. JavaScript's `<` compares UTF-16 units,
 * which puts characters beyond U+FFFF before those from U+E000 on.
 *
 * @returns below 0 when `a` comes first, above 0 when `b` does, 0 when they are the same
 */
export function compareByCodePoint(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const unitA = a.charCodeAt(at);
    const unitB = b.charCodeAt(at);
    if (unitA !== unitB) return inCodePointOrder(unitA) - inCodePointOrder(unitB);
  }
  return a.length - b.length;
}

/** Moves the surrogates (U+D800 to U+DFFF), which stand for the highest code points, above all others. */
function inCodePointOrder(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
