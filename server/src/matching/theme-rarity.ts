import { keptByNode } from "../network/kept-by-node.ts";
import { ownedOrOwners, statementsAbout } from "./asker.ts";

/** A theme of more needs, ideas and offers than this joins nobody: half the network would be a partner. */
const BROAD_THEME = 300;

/**
 * How narrow a theme is: from 1 for one of a single organisation towards 0 for one that every organisation is about;
 * null for one so broad that it joins nobody.
 *
 * rarity(θ) = ln((1 + N) / n(θ)) / ln(1 + N), with N organisations, n(θ) of which stand behind something about θ.
 * Organisations are counted, not statements: so nobody makes a theme of its own less rare by saying more about it.
 */
export const themeRarity = keptByNode((network, theme): number | null => {
  const statements = statementsAbout(network, theme);
  if (statements.length > BROAD_THEME) return null;
  const behind = new Set(statements.flatMap((statement) => ownedOrOwners(network, statement)));
  const all = 1 + network.countsByKind.ORGANISATION;
  return Math.log(all / Math.max(1, behind.size)) / Math.log(all);
});
