import type { PublishedNetwork } from "../../network/network.ts";
import { OWNERSHIP } from "../../network/ownership.ts";
import { collaboratorConnection } from "../collaborators.ts";
import { namedConnection } from "../connection.ts";
import type { OrganisationResolvers } from "../generated/resolver-types.ts";
import { linksFrom, neighbourList, neighboursBy } from "../neighbours.ts";
import { certainFacet, factsOf, localised, nodeFields, ownFacet } from "./node-fields.ts";

const fact = factsOf((records, id) => records.organisation(id));

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
  themes: ({ index }, request, { publication: { network } }) => {
    const slots = themesOf(network, index);
    return namedConnection(network, slots, request, linksFrom(network, index, slots));
  },
};

/** The themes it says it works on, each with the slot of that link, and those of its needs, ideas and offers. */
function themesOf(network: PublishedNetwork, node: number): Map<number, number | null> {
  const themes = new Map<number, number | null>(neighboursBy(network, node, "OUT", ["WORKS_ON"]));
  for (const statement of neighboursBy(network, node, "OUT", Object.values(OWNERSHIP).flat()).keys()) {
    for (const theme of neighboursBy(network, statement, "OUT", ["ABOUT"]).keys()) {
      if (!themes.has(theme)) themes.set(theme, null);
    }
  }
  return themes;
}
