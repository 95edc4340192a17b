import { introductions } from "../../matching/introductions.ts";
import { needGroups } from "../../matching/need-groups.ts";
import { similarNeeds } from "../../matching/similar-needs.ts";
import { countFacets } from "../../network/facets.ts";
import { LINK_TYPES, NODE_KINDS } from "../../network/model.ts";
import { neighbourhood } from "../../network/neighbourhood.ts";
import { shortestPaths } from "../../network/paths.ts";
import { readFilter } from "../filter-input.ts";
import type { QueryResolvers } from "../generated/resolver-types.ts";
import { listOf, oneOf } from "../lists.ts";
import { findNode, knownNode } from "../node-ref.ts";
import { partnersFor } from "../partners.ts";
import { checkRange } from "../ranges.ts";
import { searchNodes } from "../search.ts";
import { findStatements } from "../statements.ts";

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
    const kept = readFilter(filter, search);
    const counts = countFacets(network, kept, { facets });
    return {
      filter: kept,
      totalCount: counts.total,
      kinds: counts.kinds,
      facets: counts.facets.map(({ facet, values }) => ({
        facet,
        values: values.map(({ value, count }) => ({ filter: kept, facet, value, count })),
      })),
    };
  },

  search: searchNodes,
  partners: partnersFor,
  statements: findStatements,
  similarNeeds: (_, { need, first }, { publication: { network, statements } }) =>
    similarNeeds(network, statements, need).slice(0, checkRange(first, "first", 1, 100)),
  groups: (_, { need, theme, first }, { publication: { network } }) =>
    needGroups(network, { need, theme }).slice(0, checkRange(first, "first", 1, 100)),
  introductions: (_, { from, to, first }, { publication: { network } }) =>
    introductions(network, { from, to, limit: checkRange(first, "first", 1, 100) }).map((chain) => ({
      organisations: chain.organisations.map((id) => knownNode(network, id)),
      projectIdeas: chain.projects.map((id) => knownNode(network, id)),
    })),

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
