import { LINK_TYPES } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { isStatement, ownedOrOwners } from "./asker.ts";

/** How narrow a theme is. */
export interface ThemeReach {
  /** How many needs, ideas and offers are about it. */
  readonly statements: number;
  /** From 1 for a theme of a single organisation towards 0 for one that every organisation is about. */
  readonly rarity: number;
}

/** By theme, as they are asked for; thrown away with the network. */
const reaches = new WeakMap<PublishedNetwork, Map<number, ThemeReach>>();

/**
 * rarity(θ) = ln((1 + N) / n(θ)) / ln(1 + N), with N organisations, n(θ) of which stand behind something about θ.
 * Organisations are counted, not statements: so nobody makes a theme of its own less rare by saying more about it.
 */
export function themeReach(network: PublishedNetwork, theme: number): ThemeReach {
  const known = reaches.get(network) ?? new Map<number, ThemeReach>();
  reaches.set(network, known);
  const reach = known.get(theme) ?? measure(network, theme);
  known.set(theme, reach);
  return reach;
}

function measure(network: PublishedNetwork, theme: number): ThemeReach {
  const { links } = network;
  let statements = 0;
  const organisations = new Set<number>();
  for (let slot = links.first(theme); slot < links.end(theme); slot++) {
    const neighbour = links.neighbour(slot);
    if (links.typeCode(slot) !== ABOUT || !isStatement(network, neighbour)) continue;
    statements += 1;
    for (const owner of ownedOrOwners(network, neighbour)) organisations.add(owner);
  }
  const all = 1 + network.countsByKind.ORGANISATION;
  return { statements, rarity: Math.log(all / Math.max(1, organisations.size)) / Math.log(all) };
}

const ABOUT = LINK_TYPES.indexOf("ABOUT");
