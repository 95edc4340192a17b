import type { ProjectIdeaResolvers } from "../generated/resolver-types.ts";
import { neighbourList } from "../neighbours.ts";
import { factsOf, localised, nodeFields } from "./node-fields.ts";

const fact = factsOf((records, id) => records.projectIdea(id));

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
