import type { NeedRecord } from "../../records/records.ts";
import type { Context } from "../context.ts";
import type { NeedResolvers } from "../generated/resolver-types.ts";
import { neighbourList } from "../neighbours.ts";
import type { NodeRef } from "../node-ref.ts";
import { localised, nodeFields } from "./node-fields.ts";

/** A resolver for a fact that stands in the record. */
function fact<Value>(read: (record: NeedRecord) => Value) {
  return async (node: NodeRef, _: unknown, { records }: Context) => read(await records.need(node.id));
}

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
