import { ownedOrOwners } from "../../matching/asker.ts";
import { evidenceFor } from "../../matching/collaboration/evidence.ts";
import { missingFacts } from "../../matching/missing-facts.ts";
import { leadersOfNeed, type NeedGroup as NeedGroupModel } from "../../matching/need-groups.ts";
import { groupSentence, missingSentence, reasonSentence } from "../../matching/sentences.ts";
import type { Language } from "../../network/model.ts";
import type { PublishedNetwork } from "../../network/network.ts";
import type { Context } from "../context.ts";
import type {
  IntroductionResolvers,
  MissingFactResolvers,
  NeedGroupResolvers,
  PartnerReasonResolvers,
  PartnerResolvers,
  SimilarNeedResolvers,
  StatementMatchResolvers,
} from "../generated/resolver-types.ts";
import { nodeRef } from "../node-ref.ts";

export const Partner: PartnerResolvers = {
  organisation: ({ organisation }, _, { publication }) => nodeRef(publication.network, organisation),
  reasons: ({ reasons, askers, organisation }, _, { publication }) =>
    reasons.map((reason) => {
      if (reason.kind !== "SHARED_PARTNERS") return reason;
      const { through } = evidenceFor(publication.collaborators.index, askers, organisation);
      return { ...reason, through: through.map(({ partner }) => partner) };
    }),
  missing: ({ organisation }, _, { publication, today }) =>
    missingFacts(publication.network, organisation, today).map((kind) => ({ kind })),
  explain: ({ reasons }) => reasons.map(({ kind, value, weight }) => ({ name: kind, value, weight })),
};

const refOrNull = (node: number | null, { publication: { network } }: Context) =>
  node === null ? null : nodeRef(network, node);

export const PartnerReason: PartnerReasonResolvers = {
  ours: ({ ours }, _, context) => refOrNull(ours, context),
  theirs: ({ theirs }, _, context) => refOrNull(theirs, context),
  theme: ({ theme }, _, context) => refOrNull(theme, context),
  through: ({ through }, _, { publication }) => through.map((node) => nodeRef(publication.network, node)),
  evidence: ({ ours, theirs, theme, through }, _, { publication: { network } }) => {
    const nodes = [theirs, ours, theme, ...through].filter((node) => node !== null);
    return [...new Set(nodes)].map((node) => nodeRef(network, node));
  },
  sentence: ({ kind, ours, theirs, theme, through }, { language }, { publication: { network } }) => {
    const title = (node: number) => titleOf(network, node, language);
    const orNull = (node: number | null) => (node === null ? null : title(node));
    const texts = {
      ours: orNull(ours),
      theirs: orNull(theirs),
      theme: orNull(theme),
      through: through.map(title),
      leaders: kind === "SAME_NEED" && theirs !== null ? leadersOfNeed(network, theirs).map(title) : [],
    };
    return reasonSentence(kind, texts, language);
  },
};

export const MissingFact: MissingFactResolvers = {
  sentence: ({ kind }, { language }) => missingSentence(kind, language),
};

export const SimilarNeed: SimilarNeedResolvers = {
  need: ({ node }, _, { publication }) => nodeRef(publication.network, node),
};

const refs =
  (pick: (group: NeedGroupModel) => readonly number[]) =>
  (group: NeedGroupModel, _: unknown, context: Context) =>
    pick(group).map((node) => nodeRef(context.publication.network, node));

export const NeedGroup: NeedGroupResolvers = {
  theme: ({ theme }, _, { publication }) => nodeRef(publication.network, theme),
  needs: refs(({ needs }) => needs),
  members: refs(({ members }) => members),
  leaders: refs(({ leaders }) => leaders),
  couldLead: refs(({ couldLead }) => couldLead),
  offers: refs(({ offers }) => offers),
  sentence: ({ members, leaders }, { language }, { publication: { network } }) =>
    groupSentence(
      members.length,
      leaders.slice(0, MOST_NAMED).map((node) => titleOf(network, node, language)),
      language,
    ),
};

export const StatementMatch: StatementMatchResolvers = {
  organisations: ({ node }, _, { publication: { network } }) =>
    [...new Set(ownedOrOwners(network, node.index))].map((owner) => nodeRef(network, owner)),
  words: ({ words }) => [...words],
  explain: ({ signals }) => [...signals],
};

export const Introduction: IntroductionResolvers = {
  organisations: ({ organisations }) => [...organisations],
  projectIdeas: ({ projectIdeas }) => [...projectIdeas],
};

/** A sentence names this many leaders at most. */
const MOST_NAMED = 3;

function titleOf(network: PublishedNetwork, node: number, language: Language): string {
  return network.labelIn(node, language) ?? network.idAt(node);
}
