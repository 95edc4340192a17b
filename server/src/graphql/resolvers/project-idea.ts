import type { ProjectIdeaResolvers } from "../generated/resolver-types.ts";
import { neighbourList } from "../neighbour-list.ts";
import { factsOf, localised, nodeFields, ownFacet } from "./node-fields.ts";

const fact = factsOf((records, id) => records.projectIdea(id));

export const ProjectIdea: ProjectIdeaResolvers = {
  ...nodeFields,
  title: nodeFields.label,
  description: fact((record) => localised(record.descriptionNl, record.descriptionEn)),
  stage: ownFacet("stage"),
  horizon: ownFacet("horizon"),
  supportSought: fact((record) => record.supportSought),
  startYear: ({ index }, _, { publication }) => publication.network.startYearAt(index),
  endYear: fact((record) => record.endYear),
  funder: fact((record) => record.funder),
  organisations: neighbourList("IN", "PROPOSES", "TAKES_PART"),
  themes: neighbourList("OUT", "ABOUT"),
  needs: neighbourList("OUT", "ADDRESSES"),
};
