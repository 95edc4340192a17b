import type { LinkType, NodeKind } from "../network/model.ts";
import { type LinkRows, type NodeRows, statements } from "./catalogue.ts";
import type { Statement } from "./statement.ts";

/** What every node of the network is labelled with, beside the label of its kind. */
export const NETWORK_LABEL = "NetworkNode";

/** The label of each kind of node, and the statement that writes such nodes. */
export const NODE_TABLE: Readonly<Record<NodeKind, { label: string; put: Statement<NodeRows, never> }>> = {
  ORGANISATION: { label: "Organisation", put: statements.putOrganisations },
  NEED: { label: "Need", put: statements.putNeeds },
  PROJECT_IDEA: { label: "ProjectIdea", put: statements.putProjectIdeas },
  OFFER: { label: "Offer", put: statements.putOffers },
  THEME: { label: "Theme", put: statements.putThemes },
};

/** The statement that writes each type of relationship. */
export const LINK_TABLE: Readonly<Record<LinkType, Statement<LinkRows, { written: number }>>> = {
  HAS_NEED: statements.putHasNeed,
  SHARES: statements.putShares,
  PROPOSES: statements.putProposes,
  TAKES_PART: statements.putTakesPart,
  MAKES_OFFER: statements.putMakesOffer,
  ADDRESSES: statements.putAddresses,
  HELPS_WITH: statements.putHelpsWith,
  ABOUT: statements.putAbout,
  WORKS_ON: statements.putWorksOn,
  BROADER: statements.putBroader,
  MEMBER_OF: statements.putMemberOf,
};

const KINDS_BY_LABEL: ReadonlyMap<string, NodeKind> = new Map(
  Object.entries(NODE_TABLE).map(([kind, { label }]) => [label, kind as NodeKind]),
);

/** The kind of node that its labels say it is; null when none of them is a label of the model. */
export function kindOfLabels(labels: readonly string[]): NodeKind | null {
  for (const label of labels) {
    const kind = KINDS_BY_LABEL.get(label);
    if (kind !== undefined) return kind;
  }
  return null;
}
