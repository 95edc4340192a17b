import type { Finding } from "./seek.ts";

/** How many statements, those with the words of a question first, show what the question is about. */
const STATEMENTS_READ = 20;

/**
 * What a question is about, as shares of all themes that add up to 1 (or are all 0). One part follows from the themes' own words; the other from the
 * statements in which the question's words were found: what they are about, by the square of their scores (so that
 * the best decide) and in proportion to how many statements a theme has (so that broad themes do not win by size).
 *
 * @param byOwnWords findings by number of theme
 * @param byStatement findings by number of statement, best first
 * @param themesOf the numbers of the themes of each statement
 * @param seen which part is seen in statements, from 0 to 1
 */
export function themeShares(
  byOwnWords: ReadonlyMap<number, Finding>,
  byStatement: readonly (readonly [number, Finding])[],
  themesOf: readonly (readonly number[])[],
  seen: number,
): ReadonlyMap<number, number> {
  const named = new Map([...byOwnWords].map(([theme, { score }]) => [theme, score ** 2]));
  const shown = new Map<number, number>();
  for (const [statement, { score }] of byStatement.slice(0, STATEMENTS_READ)) {
    for (const theme of themesOf[statement] ?? []) shown.set(theme, (shown.get(theme) ?? 0) + score ** 2);
  }
  const sizes = new Map<number, number>();
  for (const themes of themesOf) for (const theme of themes) sizes.set(theme, (sizes.get(theme) ?? 0) + 1);
  for (const [theme, sum] of shown) shown.set(theme, sum / (sizes.get(theme) ?? 1));
  return mixed(shares(named), shares(shown), seen);
}

function shares(weights: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...weights].map(([key, weight]) => [key, total === 0 ? 0 : weight / total]));
}

/** When one of the two has nothing to say, the other says it all. */
function mixed(
  named: ReadonlyMap<number, number>,
  shown: ReadonlyMap<number, number>,
  part: number,
): ReadonlyMap<number, number> {
  if (named.size === 0) return shown;
  if (shown.size === 0) return named;
  const keys = [...new Set([...named.keys(), ...shown.keys()])].sort((a, b) => a - b);
  return new Map(keys.map((key) => [key, (1 - part) * (named.get(key) ?? 0) + part * (shown.get(key) ?? 0)]));
}
