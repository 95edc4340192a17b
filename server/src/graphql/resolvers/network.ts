import type {
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

export const FacetValue: FacetValueResolvers = {
  label: ({ facet, value }, _, { publication: { network } }) => {
    const theme = facet === "theme" ? findNode(network, value) : null;
    return theme === null ? null : network.labelAt(theme.index);
  },
};
