import { missingSentence, reasonSentence } from "../../matching/sentences.ts";
import type { Language } from "../../network/model.ts";
import type { PublishedNetwork } from "../../network/network.ts";
import type {
  MissingFactResolvers,
  PartnerReasonResolvers,
  PartnerResolvers,
} from "../generated/resolver-types.ts";
import { nodeRef } from "../node-ref.ts";

export const Partner: PartnerResolvers = {
  organisation: ({ organisation }, _, { publication }) => nodeRef(publication.network, organisation),
  missing: ({ missing }) => missing.map((kind) => ({ kind })),
};

export const PartnerReason: PartnerReasonResolvers = {
  evidence: ({ ours, theirs, theme }, _, { publication: { network } }) =>
    [theirs, ours, theme].flatMap((node) => (node === null ? [] : [nodeRef(network, node)])),
  sentence: ({ kind, ours, theirs, theme }, { language }, { publication: { network } }) => {
    const titles = {
      ours: ours === null ? null : titleOf(network, ours, language),
      theirs: titleOf(network, theirs, language),
      theme: titleOf(network, theme, language),
    };
    return reasonSentence(kind, titles, language);
  },
};

export const MissingFact: MissingFactResolvers = {
  sentence: ({ kind }, { language }) => missingSentence(kind, language),
};

function titleOf(network: PublishedNetwork, node: number, language: Language): string {
  return network.labelIn(node, language) ?? network.idAt(node);
}
