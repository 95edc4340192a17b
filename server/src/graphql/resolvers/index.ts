import type { Resolvers } from "../generated/resolver-types.ts";
import type { NodeRef } from "../node-ref.ts";
import { Link } from "./link.ts";
import { LocalisedText } from "./localised-text.ts";
import { Mutation } from "./mutation.ts";
import { Need } from "./need.ts";
import {
  Facets,
  FacetValue,
  Neighbourhood,
  NeighbourhoodNode,
  Path,
  Paths,
  Remainder,
  SearchHit,
} from "./network.ts";
import { Offer } from "./offer.ts";
import { Organisation } from "./organisation.ts";
import {
  Introduction,
  MissingFact,
  NeedGroup,
  Partner,
  PartnerReason,
  SimilarNeed,
  StatementMatch,
} from "./partner.ts";
import { ProjectIdea } from "./project-idea.ts";
import { Query } from "./query.ts";
import { Subscription } from "./subscription.ts";
import { Theme } from "./theme.ts";

/** The type of the schema for each kind of node. */
const TYPE_OF = {
  ORGANISATION: "Organisation",
  NEED: "Need",
  PROJECT_IDEA: "ProjectIdea",
  OFFER: "Offer",
  THEME: "Theme",
} as const;

export const resolvers: Resolvers = {
  NetworkNode: { __resolveType: ({ kind }: NodeRef) => TYPE_OF[kind] },
  Facets,
  FacetValue,
  Introduction,
  Link,
  LocalisedText,
  MissingFact,
  Mutation,
  Need,
  NeedGroup,
  Neighbourhood,
  NeighbourhoodNode,
  Offer,
  Organisation,
  Partner,
  PartnerReason,
  Path,
  Paths,
  ProjectIdea,
  Query,
  Remainder,
  SearchHit,
  SimilarNeed,
  StatementMatch,
  Subscription,
  Theme,
};
