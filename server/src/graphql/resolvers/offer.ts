import type { OfferRecord } from "../../records/records.ts";
import type { Context } from "../context.ts";
import type { OfferResolvers } from "../generated/resolver-types.ts";
import { neighbourList } from "../neighbours.ts";
import type { NodeRef } from "../node-ref.ts";
import { localised, nodeFields } from "./node-fields.ts";

/** A resolver for a fact that stands in the record. */
function fact<Value>(read: (record: OfferRecord) => Value) {
  return async (node: NodeRef, _: unknown, { records }: Context) => read(await records.offer(node.id));
}

export const Offer: OfferResolvers = {
  ...nodeFields,
  title: nodeFields.label,
  description: fact((record) => localised(record.descriptionNl, record.descriptionEn)),
  offerKind: fact((record) => record.kind),
  organisations: neighbourList("IN", "MAKES_OFFER"),
  themes: neighbourList("OUT", "ABOUT"),
  needs: neighbourList("OUT", "HELPS_WITH"),
};
