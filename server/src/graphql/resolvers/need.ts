import type { NeedResolvers } from "../generated/resolver-types.ts";
import { neighbourList } from "../neighbour-list.ts";
import { certainFacet, factsOf, localised, nodeFields, ownFacet } from "./node-fields.ts";

const fact = factsOf((records, id) => records.need(id));

export const Need: NeedResolvers = {
  ...nodeFields,
  title: nodeFields.label,
  description: fact((record) => localised(record.descriptionNl, record.descriptionEn)),
  needKind: certainFacet("needKind"),
  status: certainFacet("status"),
  horizon: ownFacet("horizon"),
  organisations: neighbourList("IN", "HAS_NEED", "SHARES"),
  themes: neighbourList("OUT", "ABOUT"),
  projectIdeas: neighbourList("IN", "ADDRESSES"),
  offers: neighbourList("IN", "HELPS_WITH"),
};
