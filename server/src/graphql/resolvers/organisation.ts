import { linksBy, linksWanted, neighboursBy } from "../../network/neighbours.ts";
import type { PublishedNetwork } from "../../network/network.ts";
import { OWNERSHIP } from "../../network/ownership.ts";
import { collaboratorConnection } from "../collaborators.ts";
import { namedConnection } from "../connection.ts";
import type { OrganisationResolvers } from "../generated/resolver-types.ts";
import { neighbourList } from "../neighbour-list.ts";
import { certainFacet, factsOf, localised, nodeFields, ownFacet } from "./node-fields.ts";

const fact = factsOf((records, id) => records.organisation(id));

const WORKS_ON = linksWanted("OUT", ["WORKS_ON"]);
const OWNS = linksWanted("OUT", Object.values(OWNERSHIP).flat());
const ABOUT = linksWanted("OUT", ["ABOUT"]);

export const Organisation: OrganisationResolvers = {
  ...nodeFields,
  name: ({ index, id }, _, { publication }) => publication.network.labelIn(index, "en") ?? id,
  otherNames: fact((record) => record.otherNames),
  organisationKind: certainFacet("organisationKind"),
  size: ownFacet("size"),
  country: ownFacet("country"),
  region: ownFacet("region"),
  website: fact((record) => record.website),
  description: fact((record) => localised(record.descriptionNl, record.descriptionEn)),
  aiExperience: ownFacet("aiExperience"),
  identifiers: fact(({ wikidata, ror, isil, pic }) => ({ wikidata, ror, isil, pic })),
  needs: neighbourList("OUT", "HAS_NEED", "SHARES"),
  projectIdeas: neighbourList("OUT", "PROPOSES", "TAKES_PART"),
  offers: neighbourList("OUT", "MAKES_OFFER"),
  memberOf: neighbourList("OUT", "MEMBER_OF"),
  members: neighbourList("IN", "MEMBER_OF"),
  collaborators: (node, request, { publication: { network } }) =>
    collaboratorConnection(network, node, request),
  themes: ({ index }, request, { publication: { network } }) =>
    namedConnection(network, themesOf(network, index), request, linksBy(network, index, WORKS_ON)),
};

/** The themes it says it works on, and those of its needs, ideas and offers; only the first are joined by a link. */
function themesOf(network: PublishedNetwork, node: number): number[] {
  const themes = new Set(neighboursBy(network, node, WORKS_ON));
  for (const statement of neighboursBy(network, node, OWNS))
    for (const theme of neighboursBy(network, statement, ABOUT)) themes.add(theme);
  return [...themes];
}
