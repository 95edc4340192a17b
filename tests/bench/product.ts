import { askerOfNode } from "../../server/src/matching/asker.ts";
import { buildCollaborationIndex } from "../../server/src/matching/collaboration/collaboration-index.ts";
import { CollaboratorRanking } from "../../server/src/matching/collaboration/rank-collaborators.ts";
import { type Favour, learnedWeights } from "../../server/src/matching/collaboration/weights.ts";
import { findPartners } from "../../server/src/matching/partners.ts";
import type { StatementMeanings } from "../../server/src/matching/text/statement-meanings.ts";
import type { PublishedNetwork } from "../../server/src/network/network.ts";
import type { Ranker } from "./accuracy.ts";

/** How the product is asked in a benchmark; `year` is the present one. */
export interface ProductOptions {
  readonly year: number;
  readonly favour?: Favour;
  readonly weights?: typeof learnedWeights;
  readonly meanings?: StatementMeanings | null;
}

/** Whom the network of projects alone proposes to a coordinator, without what the themes' statements add. */
export function collaboratorRanker(
  network: PublishedNetwork,
  { year, weights = learnedWeights }: ProductOptions,
): Ranker {
  const ranking = new CollaboratorRanking(buildCollaborationIndex(network), weights);
  return ({ coordinator, themes }) =>
    ranking.rank({ organisations: [coordinator], themes, year }).map(({ organisation }) => organisation);
}

/** Whom the product lists for a project that a coordinator plans about some themes. */
export function productRanker(
  network: PublishedNetwork,
  { year, favour = "NEUTRAL", weights = learnedWeights }: ProductOptions,
): Ranker {
  const ranking = new CollaboratorRanking(buildCollaborationIndex(network), weights);
  return ({ coordinator, themes }) => {
    const wanted = themes.length === 0 ? [] : [{ kind: "PROJECT_IDEA" as const, node: null, themes }];
    const asker = { wanted, organisations: new Set([coordinator]) };
    return findPartners(network, asker, ranking, { today: `${year}-01-01`, favour }).map(
      ({ organisation }) => organisation,
    );
  };
}

/** The first ten that the product lists for an organisation. */
export function firstTenPartners(
  network: PublishedNetwork,
  { year, favour = "NEUTRAL", weights = learnedWeights, meanings = null }: ProductOptions,
): (asker: number) => readonly number[] {
  const ranking = new CollaboratorRanking(buildCollaborationIndex(network), weights);
  return (organisation) => {
    const asker = askerOfNode(network, network.idAt(organisation), "ORGANISATION", "for.organisation");
    return findPartners(network, asker, ranking, { today: `${year}-01-01`, favour, meanings })
      .slice(0, 10)
      .map((partner) => partner.organisation);
  };
}
