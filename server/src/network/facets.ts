import { type NodeFilter, select } from "./filter.ts";
import { FACETS, type Facet, NODE_KINDS, type NodeKind } from "./model.ts";
import type { PublishedNetwork } from "./network.ts";

export interface KindCount {
  readonly kind: NodeKind;
  readonly count: number;
}

export interface FacetCounts {
  readonly facet: Facet;
  /** The values that occur, the most frequent first, equally frequent ones by code point. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** How the nodes that a filter keeps are spread. */
export interface NodeCounts {
  readonly total: number;
  /** Every kind, in the order of `NODE_KINDS`, also where there are none. */
  readonly kinds: readonly KindCount[];
  /** In the order of `FACETS`. */
  readonly facets: readonly FacetCounts[];
}

/**
 * Counts the nodes that a filter keeps, by kind and by the values of the facets. A node counts once for each value
 * that it has by `replaceFacets`, so the counts of a facet may add up to more than the total; and a filter on one of
 * these values keeps exactly as many nodes as are counted here.
 *
 * @param options.facets which facets to count; all when left out
 * @throws NetworkError as `compileFilter`
 */
export function countFacets(
  network: PublishedNetwork,
  filter: NodeFilter,
  options: { readonly facets?: readonly Facet[] | null | undefined } = {},
): NodeCounts {
  const kept = select(network, filter);
  const { dictionary, codes } = network.facets;
  const byKind = new Uint32Array(NODE_KINDS.length);
  const byValue = new Uint32Array(dictionary.size);
  for (const node of kept) {
    increment(byKind, network.kindCodeAt(node));
    for (let slot = codes.first(node); slot < codes.end(node); slot++) increment(byValue, codes.value(slot));
  }
  const wanted = FACETS.filter((facet) => options.facets?.includes(facet) ?? true);
  return {
    total: kept.length,
    kinds: NODE_KINDS.map((kind, code) => ({ kind, count: byKind[code] ?? 0 })),
    facets: wanted.map((facet) => ({ facet, values: valueCounts(network, facet, byValue) })),
  };
}

function increment(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function valueCounts(network: PublishedNetwork, facet: Facet, byValue: Uint32Array): FacetCounts["values"] {
  const { dictionary } = network.facets;
  const { first, end } = dictionary.range(facet);
  const values = [];
  for (let code = first; code < end; code++) {
    const count = byValue[code] ?? 0;
    if (count > 0) values.push({ value: dictionary.value(code), count });
  }
  // The dictionary is in the order of code points, and sorting keeps the order of what is equally frequent.
  return values.sort((a, b) => b.count - a.count);
}
