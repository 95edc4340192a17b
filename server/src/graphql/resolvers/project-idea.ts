import type { ProjectIdeaRecord } from "../../records/records.ts";
import type { Context } from "../context.ts";
import type { ProjectIdeaResolvers } from "../generated/resolver-types.ts";
import { neighbourList } from "../neighbours.ts";
import type { NodeRef } from "../node-ref.ts";
import { localised, nodeFields } from "./node-fields.ts";

/** A resolver for a fact that stands in the record. */
function fact<Value>(read: (record: ProjectIdeaRecord) => Value) {
  return async (node: NodeRef, _: unknown, { records }: Context) => read(await records.projectIdea(node.id));
}

export const ProjectIdea: ProjectIdeaResolvers = {
  ...nodeFields,
  title: nodeFields.label,
  description: fact((record) => localised(record.descriptionNl, record.descriptionEn)),
  stage: fact((record) => record.stage),
  horizon: fact((record) => record.horizon),
  supportSought: fact((record) => record.supportSought),
  startYear: fact((record) => record.startYear),
  endYear: fact((record) => record.endYear),
  funder: fact((record) => record.funder),
  organisations: neighbourList("IN", "PROPOSES", "TAKES_PART"),
  themes: neighbourList("OUT", "ABOUT"),
  needs: neighbourList("OUT", "ADDRESSES"),
};
