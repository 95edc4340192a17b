import type { PublishedNetwork } from "../network/network.ts";
import { isStatement, ownedOrOwners } from "./asker.ts";

/** How narrow a theme is. */
export interface ThemeReach {
  /** How many needs, ideas and offers are about it. */
  readonly statements: number;
  /** From 1 for a theme of a single organisation towards 0 for one that every organisation is about. */
  readonly rarity: number;
}

const NOBODY: ThemeReach = { statements: 0, rarity: 1 };

/** By theme; thrown away with the network. */
const reaches = new WeakMap<PublishedNetwork, ReadonlyMap<number, ThemeReach>>();

/**
 * rarity(θ) = ln((1 + N) / n(θ)) / ln(1 + N), with N organisations, n(θ) of which stand behind something about θ.
 * Organisations are counted, not statements: so nobody makes a theme of its own less rare by saying more about it.
 */
export function themeReach(network: PublishedNetwork, theme: number): ThemeReach {
  const known = reaches.get(network) ?? measure(network);
  reaches.set(network, known);
  return known.get(theme) ?? NOBODY;
}

function measure(network: PublishedNetwork): ReadonlyMap<number, ThemeReach> {
  const found = new Map<number, ThemeReach>();
  const all = 1 + network.countsByKind.ORGANISATION;
  for (let theme = 0; theme < network.nodeCount; theme++) {
    if (network.kindAt(theme) !== "THEME") continue;
    let statements = 0;
    const organisations = new Set<number>();
    for (const { type, neighbour } of network.linksOf(theme)) {
      if (type !== "ABOUT" || !isStatement(network, neighbour)) continue;
      statements += 1;
      for (const owner of ownedOrOwners(network, neighbour)) organisations.add(owner);
    }
    found.set(theme, { statements, rarity: Math.log(all / Math.max(1, organisations.size)) / Math.log(all) });
  }
  return found;
}
