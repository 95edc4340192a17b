import type { NetworkLink, PublishedNetwork } from "../../network/network.ts";
import { OWNERSHIP } from "../../network/ownership.ts";
import { collaboratorConnection } from "../collaborators.ts";
import { namedConnection } from "../connection.ts";
import type { OrganisationResolvers } from "../generated/resolver-types.ts";
import { neighbourList, neighboursBy } from "../neighbours.ts";
import { type NodeRef, nodeRef } from "../node-ref.ts";
import { factsOf, localised, nodeFields } from "./node-fields.ts";

const fact = factsOf((records, id) => records.organisation(id));

export const Organisation: OrganisationResolvers = {
  ...nodeFields,
  name: fact((record) => record.name),
  otherNames: fact((record) => record.otherNames),
  organisationKind: fact((record) => record.kind),
  size: fact((record) => record.size),
  country: fact((record) => record.country),
  region: fact((record) => record.region),
  website: fact((record) => record.website),
  description: fact((record) => localised(record.descriptionNl, record.descriptionEn)),
  aiExperience: fact((record) => record.aiExperience),
  identifiers: fact(({ wikidata, ror, isil, pic }) => ({ wikidata, ror, isil, pic })),
  needs: neighbourList("OUT", "HAS_NEED", "SHARES"),
  projectIdeas: neighbourList("OUT", "PROPOSES", "TAKES_PART"),
  offers: neighbourList("OUT", "MAKES_OFFER"),
  memberOf: neighbourList("OUT", "MEMBER_OF"),
  members: neighbourList("IN", "MEMBER_OF"),
  collaborators: (node, request, { publication: { network } }) =>
    collaboratorConnection(network, node, request),
  themes: (node, request, { publication: { network } }) =>
    namedConnection(network, themesOf(network, node), request),
};

/** The themes it says it works on, and those of its needs, ideas and offers. */
function themesOf(network: PublishedNetwork, node: NodeRef): Map<number, NetworkLink | null> {
  const themes = new Map<number, NetworkLink | null>(neighboursBy(network, node, "OUT", ["WORKS_ON"]));
  for (const statement of neighboursBy(network, node, "OUT", Object.values(OWNERSHIP).flat()).keys()) {
    for (const theme of neighboursBy(network, nodeRef(network, statement), "OUT", ["ABOUT"]).keys()) {
      if (!themes.has(theme)) themes.set(theme, null);
    }
  }
  return themes;
}
