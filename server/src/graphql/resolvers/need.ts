import type { NeedResolvers } from "../generated/resolver-types.ts";
import { neighbourList } from "../neighbours.ts";
import { factsOf, localised, nodeFields } from "./node-fields.ts";

const fact = factsOf((records, id) => records.need(id));

export const Need: NeedResolvers = {
  ...nodeFields,
  title: nodeFields.label,
  description: fact((record) => localised(record.descriptionNl, record.descriptionEn)),
  needKind: fact((record) => record.kind),
  status: fact((record) => record.status),
  horizon: fact((record) => record.horizon),
  organisations: neighbourList("IN", "HAS_NEED", "SHARES"),
  themes: neighbourList("OUT", "ABOUT"),
  projectIdeas: neighbourList("IN", "ADDRESSES"),
  offers: neighbourList("IN", "HELPS_WITH"),
};
