import { FACETS } from "../../../server/src/network/model.ts";
import type { PublishedNetwork } from "../../../server/src/network/network.ts";

/** Everything that a network says of itself but its version. */
export function contentOf(network: PublishedNetwork) {
  const nodes = Array.from({ length: network.nodeCount }, (_, at) => ({
    id: network.idAt(at),
    kind: network.kindAt(at),
    label: network.labelAt(at),
    confirmedOn: network.confirmedOnAt(at),
    confirmedOrder: network.confirmedOrderAt(at),
    startYear: network.startYearAt(at),
    facets: FACETS.map((facet) => network.valuesAt(at, facet)),
    links: [...network.linksOf(at)],
  }));
  const values = FACETS.map((facet) => network.facets.dictionary.range(facet));
  return { nodes, values, kinds: network.countsByKind, types: network.linkCountsByType };
}
