import { linksWanted, neighboursBy } from "../../network/neighbours.ts";
import type { ThemeResolvers } from "../generated/resolver-types.ts";
import { neighbourList } from "../neighbour-list.ts";
import { nodeRef } from "../node-ref.ts";
import { nodesAbout } from "../nodes-about.ts";
import { nodeFields } from "./node-fields.ts";

const BROADER = linksWanted("OUT", ["BROADER"]);

export const Theme: ThemeResolvers = {
  ...nodeFields,
  title: nodeFields.label,
  otherLabelsNl: async (node, _, { records }) => (await records.theme(node.id)).altNl,
  otherLabelsEn: async (node, _, { records }) => (await records.theme(node.id)).altEn,
  broader: (node, _, { publication: { network } }) => {
    const [broader] = neighboursBy(network, node.index, BROADER);
    return broader === undefined ? null : nodeRef(network, broader);
  },
  narrower: neighbourList("IN", "BROADER"),
  needs: nodesAbout("NEED"),
  projectIdeas: nodesAbout("PROJECT_IDEA"),
  offers: nodesAbout("OFFER"),
};
