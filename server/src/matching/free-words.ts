import { badArgument } from "../network/errors.ts";
import type { Language } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { type Asker, askerOfThemes, isStatement, themesOf } from "./asker.ts";

const LONGEST_TEXT = 2_000;
/** The themes of free words are those of what they find first. */
const HITS_READ = 10;
const THEMES_KEPT = 4;

/**
 * What free words ask for: they are about the themes that the best search hits are about, weighted by score.
 * @throws NetworkError BAD_ARGUMENT when the text is too long
 */
export function askerOfText(
  network: PublishedNetwork,
  search: SearchIndex,
  text: string,
  language: Language,
): Asker {
  if (text.length > LONGEST_TEXT) {
    throw badArgument("for.text", `has ${text.length} characters, and may have ${LONGEST_TEXT}`);
  }
  const weights = new Map<number, number>();
  for (const { index, score } of search.search(text, { language }).slice(0, HITS_READ)) {
    for (const theme of themesOfHit(network, index)) weights.set(theme, (weights.get(theme) ?? 0) + score);
  }
  const themes = [...weights].sort(([a, much], [b, more]) => more - much || a - b).map(([theme]) => theme);
  return askerOfThemes(themes.slice(0, THEMES_KEPT));
}

function themesOfHit(network: PublishedNetwork, node: number): number[] {
  if (network.kindAt(node) === "THEME") return [node];
  return isStatement(network, node) ? themesOf(network, node) : [];
}
