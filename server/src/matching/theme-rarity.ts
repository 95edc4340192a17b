import { LINK_TYPES } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { isStatement, ownedOrOwners } from "./asker.ts";

/** A theme of more needs, ideas and offers than this joins nobody: half the network would be a partner. */
const BROAD_THEME = 300;

/** By theme, as they are asked for; thrown away with the network. */
const rarities = new WeakMap<PublishedNetwork, Map<number, number | null>>();

/**
 * How narrow a theme is: from 1 for one of a single organisation towards 0 for one that every organisation is about;
 * null for one so broad that it joins nobody.
 *
 * rarity(θ) = ln((1 + N) / n(θ)) / ln(1 + N), with N organisations, n(θ) of which stand behind something about θ.
 * Organisations are counted, not statements: so nobody makes a theme of its own less rare by saying more about it.
 */
export function themeRarity(network: PublishedNetwork, theme: number): number | null {
  const known = rarities.get(network) ?? new Map<number, number | null>();
  rarities.set(network, known);
  let rarity = known.get(theme);
  if (rarity === undefined) {
    rarity = measure(network, theme);
    known.set(theme, rarity);
  }
  return rarity;
}

function measure(network: PublishedNetwork, theme: number): number | null {
  const statements = statementsAbout(network, theme);
  if (statements.length > BROAD_THEME) return null;
  const behind = new Set(statements.flatMap((statement) => ownedOrOwners(network, statement)));
  const all = 1 + network.countsByKind.ORGANISATION;
  return Math.log(all / Math.max(1, behind.size)) / Math.log(all);
}

function statementsAbout(network: PublishedNetwork, theme: number): number[] {
  const { links } = network;
  const statements: number[] = [];
  for (let slot = links.first(theme); slot < links.end(theme); slot++) {
    const neighbour = links.neighbour(slot);
    if (links.typeCode(slot) === ABOUT && isStatement(network, neighbour)) statements.push(neighbour);
  }
  return statements;
}

const ABOUT = LINK_TYPES.indexOf("ABOUT");
