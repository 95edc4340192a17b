import { type NodeFilter, select } from "../../network/filter.ts";
import type { PublishedNetwork } from "../../network/network.ts";
import type {
  FacetsResolvers,
  FacetValueResolvers,
  NeighbourhoodNodeResolvers,
  NeighbourhoodResolvers,
  PathResolvers,
  PathsResolvers,
  RemainderResolvers,
  SearchHitResolvers,
} from "../generated/resolver-types.ts";
import { findNode, knownNode, nodeRef } from "../node-ref.ts";

export const Neighbourhood: NeighbourhoodResolvers = {
  nodes: ({ nodes }) => [...nodes],
  links: ({ links }) => [...links],
  remainders: ({ remainders }) => [...remainders],
};

export const NeighbourhoodNode: NeighbourhoodNodeResolvers = {
  node: ({ id }, _, { publication }) => knownNode(publication.network, id),
};

export const Remainder: RemainderResolvers = { kinds: ({ byKind }) => [...byKind] };

export const Paths: PathsResolvers = {
  totalCount: ({ total }) => total,
  paths: ({ paths }) => [...paths],
};

export const Path: PathResolvers = {
  nodes: ({ nodes }, _, { publication }) => nodes.map((id) => knownNode(publication.network, id)),
  links: ({ links }) => [...links],
};

export const SearchHit: SearchHitResolvers = {
  node: ({ index }, _, { publication }) => nodeRef(publication.network, index),
  parts: ({ parts }) => [...parts],
};

const idsOf = (network: PublishedNetwork, filter: NodeFilter): string[] =>
  Array.from(select(network, filter), (node) => network.idAt(node));

export const Facets: FacetsResolvers = {
  kinds: ({ kinds }) => [...kinds],
  facets: ({ facets }) => facets.map(({ facet, values }) => ({ facet, values: [...values] })),
  ids: ({ filter }, _, { publication: { network } }) => idsOf(network, filter),
};

export const FacetValue: FacetValueResolvers = {
  ids: ({ filter, facet, value }, _, { publication: { network } }) =>
    idsOf(network, { and: [filter, { [facet]: [value] }] }),
  label: ({ facet, value }, _, { publication: { network } }) => {
    const theme = facet === "theme" ? findNode(network, value) : null;
    return theme === null ? null : network.labelAt(theme.index);
  },
};
