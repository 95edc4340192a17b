import { countFacets } from "../../network/facets.ts";
import { LINK_TYPES, NODE_KINDS } from "../../network/model.ts";
import { neighbourhood } from "../../network/neighbourhood.ts";
import { shortestPaths } from "../../network/paths.ts";
import { readFilter } from "../filter-input.ts";
import type { QueryResolvers } from "../generated/resolver-types.ts";
import { listOf, oneOf } from "../lists.ts";
import { findNode } from "../node-ref.ts";
import { partnersFor } from "../partners.ts";
import { checkRange } from "../ranges.ts";
import { searchNodes } from "../search.ts";

export const Query: QueryResolvers = {
  node: (_, { id }, { publication }) => findNode(publication.network, id),
  organisation: oneOf("ORGANISATION"),
  organisations: listOf("ORGANISATION"),
  need: oneOf("NEED"),
  needs: listOf("NEED"),
  projectIdea: oneOf("PROJECT_IDEA"),
  projectIdeas: listOf("PROJECT_IDEA"),
  offer: oneOf("OFFER"),
  offers: listOf("OFFER"),
  theme: oneOf("THEME"),
  themes: listOf("THEME"),

  facets: (_, { filter, facets }, { publication: { network, search } }) => {
    const counts = countFacets(network, readFilter(filter, search), { facets });
    return {
      totalCount: counts.total,
      kinds: [...counts.kinds],
      facets: counts.facets.map(({ facet, values }) => ({
        facet,
        values: values.map(({ value, count }) => ({ facet, value, count })),
      })),
    };
  },

  search: searchNodes,
  partners: partnersFor,

  networkSummary: (_, __, { publication: { network } }) => ({
    version: network.version,
    changedAt: network.changedAt,
    nodeCount: network.nodeCount,
    linkCount: network.linkCount,
    kinds: NODE_KINDS.map((kind) => ({ kind, count: network.countsByKind[kind] })),
    links: LINK_TYPES.map((type) => ({ type, count: network.linkCountsByType[type] })),
  }),

  neighbourhood: (_, { filter, limit, ...query }, { publication: { network, search } }) =>
    neighbourhood(network, {
      ...query,
      limit: checkRange(limit, "limit", 1, 1_000),
      filter: readFilter(filter, search),
    }),

  paths: (_, { first, ...query }, { publication: { network } }) =>
    shortestPaths(network, { ...query, limit: checkRange(first, "first", 1, 100) }),
};
