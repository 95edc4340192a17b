import type { OfferResolvers } from "../generated/resolver-types.ts";
import { neighbourList } from "../neighbour-list.ts";
import { factsOf, localised, nodeFields, ownFacet } from "./node-fields.ts";

const fact = factsOf((records, id) => records.offer(id));

export const Offer: OfferResolvers = {
  ...nodeFields,
  title: nodeFields.label,
  description: fact((record) => localised(record.descriptionNl, record.descriptionEn)),
  offerKind: ownFacet("offerKind"),
  organisations: neighbourList("IN", "MAKES_OFFER"),
  themes: neighbourList("OUT", "ABOUT"),
  needs: neighbourList("OUT", "HELPS_WITH"),
};
