import type { NodeFilter } from "../../../server/src/network/filter.ts";
import {
  FACETS,
  type Facet,
  LINK_TYPES,
  type LinkType,
  type NetworkLinkRow,
  type NetworkNodeRow,
  type NodeKind,
} from "../../../server/src/network/model.ts";
import type { Rows } from "./random-network.ts";

/**
 * The answers of the published network worked out the plain way, with maps, arrays and no regard for speed. Written
 * from what the product promises, not from how it is done.
 */

/** In the order of code points: a string iterates by them. */
export function byCodePoint(a: string, b: string): number {
  const [as, bs] = [[...a], [...b]];
  for (const [place, character] of as.entries()) {
    const other = bs[place];
    if (other === undefined) return 1;
    if (character !== other) return (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
  }
  return as.length - bs.length;
}

export function nodeOf(rows: Rows, id: string): NetworkNodeRow {
  const found = rows.nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`no node ${id}`);
  return found;
}

/** Each relationship once, with the strongest role. */
export function distinctLinks(rows: Rows): NetworkLinkRow[] {
  const strength = ["COORDINATOR", "PARTNER", null];
  const best = new Map<string, NetworkLinkRow>();
  for (const link of rows.links) {
    const key = JSON.stringify([link.from, link.to, link.type]);
    const known = best.get(key);
    if (known === undefined || strength.indexOf(link.role) < strength.indexOf(known.role))
      best.set(key, link);
  }
  return [...best.values()];
}

/** The identifiers of a node's neighbours, each once, over relationships of some types in either direction. */
export function neighbours(rows: Rows, id: string, types: readonly LinkType[] = LINK_TYPES): string[] {
  const found = new Set<string>();
  for (const link of rows.links.filter((one) => types.includes(one.type))) {
    if (link.from === id) found.add(link.to);
    if (link.to === id) found.add(link.from);
  }
  return [...found].sort(byCodePoint);
}

const OWNING: readonly LinkType[] = ["HAS_NEED", "SHARES", "PROPOSES", "TAKES_PART", "MAKES_OFFER"];
const ABOUT_ORGANISATIONS: readonly Facet[] = [
  "organisationKind",
  "country",
  "region",
  "size",
  "aiExperience",
];

function ownValues(rows: Rows, id: string, facet: Facet): string[] {
  const node = nodeOf(rows, id);
  if (facet !== "theme") return node.kind === "THEME" ? [] : [...(node.facets[facet] ?? [])];
  if (node.kind === "THEME") return withBroader(rows, [id]);
  const direct = rows.links.filter((link) => link.from === id && ["ABOUT", "WORKS_ON"].includes(link.type));
  return withBroader(
    rows,
    direct.map((link) => link.to),
  );
}

/** Adds broader themes until nothing is added any more. */
function withBroader(rows: Rows, themes: readonly string[]): string[] {
  const known = new Set(themes);
  const broader = rows.links.filter((link) => link.type === "BROADER" && known.has(link.from));
  const more = new Set([...known, ...broader.map((link) => link.to)]);
  return more.size === known.size ? [...more] : withBroader(rows, [...more]);
}

export function valuesOf(rows: Rows, id: string, facet: Facet): string[] {
  const kind = nodeOf(rows, id).kind;
  const takes = (kind === "ORGANISATION") !== ABOUT_ORGANISATIONS.includes(facet);
  const others = takes ? neighbours(rows, id, OWNING).flatMap((other) => ownValues(rows, other, facet)) : [];
  return [...new Set([...ownValues(rows, id, facet), ...others])].sort(byCodePoint);
}

/** Whether a filter keeps a node, condition by condition. */
export function keeps(rows: Rows, id: string, filter: NodeFilter): boolean {
  const { kind } = nodeOf(rows, id);
  const open = valuesOf(rows, id, "status").includes("OPEN");
  const someOwned = (ofKind: NodeKind, like: NodeFilter) =>
    neighbours(rows, id, OWNING).some(
      (other) => nodeOf(rows, other).kind === ofKind && keeps(rows, other, like),
    );
  return (
    (filter.kinds == null || filter.kinds.includes(kind)) &&
    (filter.ids == null || filter.ids.includes(id)) &&
    (filter.hasOpenNeeds == null || filter.hasOpenNeeds === open) &&
    FACETS.every((facet) => {
      const wanted = filter[facet];
      return wanted == null || valuesOf(rows, id, facet).some((value) => wanted.includes(value));
    }) &&
    (filter.and == null || filter.and.every((part) => keeps(rows, id, part))) &&
    (filter.or == null || filter.or.some((part) => keeps(rows, id, part))) &&
    (filter.not == null || !keeps(rows, id, filter.not)) &&
    (filter.hasNeed == null || someOwned("NEED", filter.hasNeed)) &&
    (filter.hasProjectIdea == null || someOwned("PROJECT_IDEA", filter.hasProjectIdea)) &&
    (filter.hasOffer == null || someOwned("OFFER", filter.hasOffer)) &&
    (filter.organisation == null || someOwned("ORGANISATION", filter.organisation))
  );
}

/** Steps to each node that can be reached from some nodes through nodes that may be entered: breadth first. */
export function distances(
  start: readonly string[],
  depth: number,
  neighboursOf: (id: string) => readonly string[],
): Map<string, number> {
  const found = new Map(start.map((id) => [id, 0]));
  let edge = [...start];
  for (let distance = 1; distance <= depth; distance++) {
    const next = new Set(edge.flatMap((id) => neighboursOf(id)).filter((id) => !found.has(id)));
    for (const id of next) found.set(id, distance);
    edge = [...next];
  }
  return found;
}

/** All shortest paths as lists of identifiers: every walk is made longer until one arrives. */
export function allShortestPaths(
  from: string,
  to: string,
  maxLength: number,
  neighboursOf: (id: string) => readonly string[],
): string[][] {
  if (!distances([from], maxLength, neighboursOf).has(to)) return [];
  let walks: string[][] = [[from]];
  for (let length = 0; length <= maxLength; length++) {
    const arrived = walks.filter((walk) => walk.at(-1) === to);
    if (arrived.length > 0) return arrived;
    walks = walks.flatMap((walk) =>
      neighboursOf(walk.at(-1) ?? "")
        .filter((next) => !walk.includes(next))
        .map((next) => [...walk, next]),
    );
  }
  return [];
}
