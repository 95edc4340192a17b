import { keptByNode } from "../network/kept-by-node.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { isTakingPart } from "../network/ownership.ts";
import type { Asker } from "./asker.ts";
import { partnersOf } from "./collaboration/collaboration-index.ts";
import { sizeOf } from "./collaboration/lists.ts";
import type { CollaboratorRanking } from "./collaboration/rank-collaborators.ts";
import type { Favour } from "./collaboration/weights.ts";
import { collaborationStrengths } from "./collaboration-strengths.ts";
import type { ReasonKind } from "./fit.ts";
import { withOpenPlaces } from "./open-places.ts";
import { addStatementStrengths, type Strength } from "./strengths.ts";
import type { StatementMeanings } from "./text/statement-meanings.ts";

/** One reason why an organisation fits, by the numbers of the nodes that show it. */
export interface Reason extends Omit<Strength, "organisation"> {
  /** How much of the score it makes up. */
  readonly share: number;
}

export interface Partner {
  readonly organisation: number;
  /** Between 0 and 1. */
  readonly score: number;
  /** The strongest first; their shares add up to the score. */
  readonly reasons: readonly Reason[];
  readonly worksWithAsker: boolean;
  /** The organisations that ask. */
  readonly askers: readonly number[];
}

export interface PartnerOptions {
  /** The day of the question, ISO 8601. */
  readonly today: string;
  /** What statements mean; without it they are as near as their themes say. */
  readonly meanings?: StatementMeanings | null;
  readonly favour?: Favour;
  /** Leaves out organisations that do a project with an asker. */
  readonly leaveOutKnown?: boolean;
  /** Which organisations may be listed. */
  readonly keeps?: (organisation: number) => boolean;
}

/** A reader takes in a few reasons; more of them do not make a fit surer either. */
const MOST_REASONS = 4;
/** Askers of fewer projects with others find two open places in their list (see `open-places.ts`). */
const FEW_PROJECTS = 4;
/**
 * By favour: the power of one more than an organisation's number of projects by which a reason's value is divided, for
 * what answers what is asked for, and for what is only alike or known. NEUTRAL: who does many projects is alike with
 * everybody, and would stand in every list.
 */
const SIZE_POWERS: Readonly<Record<Favour, { readonly answers: number; readonly alike: number }>> = {
  SMALL: { answers: 0.35, alike: 0.35 },
  NEUTRAL: { answers: 0, alike: 0.1 },
  LARGE: { answers: 0, alike: 0 },
};
const ALIKE: ReadonlySet<ReasonKind> = new Set(["SIMILAR_PROJECT", "SHARED_PARTNERS", "ACTIVE_IN_THEMES"]);
/** Under favour LARGE, what is left of a reason for an organisation without any project. */
const LARGE_BASE = 0.5;

/**
 * Organisations that fit, best first. Every reason has a strength = value × weight (see `strengths.ts`,
 * `collaboration-strengths.ts`). The strongest combine to score = 1 − ∏(1 − strength), so that a second reason adds
 * to the first and nobody passes 1 by doing much. Equal scores: fewer links first, so that small organisations
 * surface, then by identifier.
 */
export function findPartners(
  network: PublishedNetwork,
  asker: Asker,
  ranking: CollaboratorRanking,
  options: PartnerOptions,
): readonly Partner[] {
  const { today, meanings = null, favour = "NEUTRAL", leaveOutKnown = false, keeps = () => true } = options;
  const colleagues = partnersOf(ranking.index, asker.organisations);
  const askers = [...asker.organisations];
  const byOrganisation = new Map<number, Strength[]>();
  const add = (strength: Strength) => {
    const { organisation } = strength;
    if (!keeps(organisation) || (leaveOutKnown && colleagues.has(organisation))) return;
    const strengths = byOrganisation.get(organisation);
    if (strengths === undefined) byOrganisation.set(organisation, [strength]);
    else strengths.push(strength);
  };
  addStatementStrengths(network, asker, meanings, add);
  const year = Number(today.slice(0, 4));
  for (const strength of collaborationStrengths(asker, ranking, year)) add(strength);

  const partners = [...byOrganisation].map(
    ([organisation, strengths]) =>
      new RankedPartner(
        organisation,
        favoured(network, organisation, favour, strongest(strengths)),
        colleagues.has(organisation),
        askers,
      ),
  );
  partners.sort(
    (a, b) =>
      b.score - a.score ||
      network.degree(a.organisation) - network.degree(b.organisation) ||
      a.organisation - b.organisation,
  );
  return isSmall(ranking, asker) && favour !== "LARGE"
    ? withOpenPlaces(partners, drawOf(network, asker), ({ organisation }) => network.idAt(organisation))
    : partners;
}

/** Whether all who ask do few projects with others, as most organisations do. */
function isSmall({ index }: CollaboratorRanking, { organisations }: Asker): boolean {
  return (
    organisations.size > 0 &&
    [...organisations].every((node) => sizeOf(index.projectsOf, node) < FEW_PROJECTS)
  );
}

/** What a draw follows from: who asks, and for what. */
function drawOf(network: PublishedNetwork, { organisations, wanted }: Asker): string {
  const nodes = [...organisations, ...wanted.flatMap(({ node }) => node ?? [])];
  return [...new Set(nodes)]
    .sort((a, b) => a - b)
    .map((node) => network.idAt(node))
    .join(" ");
}

/** What the reader's favour leaves of the values of reasons, the strongest first. */
function favoured(
  network: PublishedNetwork,
  organisation: number,
  favour: Favour,
  kept: readonly Strength[],
): readonly Strength[] {
  const projects = projectsOf(network, organisation);
  if (projects === 0 && favour !== "LARGE") return kept;
  const large = favour === "LARGE" ? LARGE_BASE + (1 - LARGE_BASE) * (projects / (projects + 5)) : 1;
  const { answers, alike } = SIZE_POWERS[favour];
  return kept
    .map((strength) => {
      const power = ALIKE.has(strength.kind) ? alike : answers;
      return { ...strength, value: strength.value * large * (1 + projects) ** -power };
    })
    .sort(byStrength);
}

/** How many projects an organisation proposes or takes part in. */
const projectsOf = keptByNode(({ links }, organisation) => {
  let projects = 0;
  for (let slot = links.first(organisation); slot < links.end(organisation); slot++)
    if (isTakingPart(links.typeCode(slot))) projects += 1;
  return projects;
});

/** Hundreds are ranked and a page of them is shown, so reasons are worked out when somebody reads them. */
class RankedPartner implements Partner {
  readonly organisation: number;
  readonly score: number;
  readonly worksWithAsker: boolean;
  readonly askers: readonly number[];
  readonly #kept: readonly Strength[];

  constructor(
    organisation: number,
    kept: readonly Strength[],
    worksWithAsker: boolean,
    askers: readonly number[],
  ) {
    this.organisation = organisation;
    this.worksWithAsker = worksWithAsker;
    this.askers = askers;
    this.#kept = kept;
    let without = 1;
    for (const { value, weight } of kept) without *= 1 - value * weight;
    this.score = 1 - without;
  }

  /** Shares the score out, to each reason its part of the sum of value × weight. */
  get reasons(): Reason[] {
    const total = this.#kept.reduce((sum, { value, weight }) => sum + value * weight, 0);
    return this.#kept.map(({ organisation: _, ...reason }) => ({
      ...reason,
      share: (this.score * reason.value * reason.weight) / total,
    }));
  }
}

/** The strongest, best first: each statement of theirs once, and that they do projects alike once. */
function strongest(strengths: readonly Strength[]): readonly Strength[] {
  if (strengths.length === 1) return strengths;
  const kept: Strength[] = [];
  while (kept.length < MOST_REASONS) {
    let next: Strength | undefined;
    for (const strength of strengths)
      if ((next === undefined || byStrength(strength, next) < 0) && !isSaid(strength, kept)) next = strength;
    if (next === undefined) break;
    kept.push(next);
  }
  return kept;
}

/** Whether reasons that are kept say it already. */
function isSaid(strength: Strength, kept: readonly Strength[]): boolean {
  return kept.some(
    (other) =>
      other === strength ||
      (strength.theirs !== null &&
        (other.theirs === strength.theirs ||
          (other.kind === "SIMILAR_PROJECT" && strength.kind === "SIMILAR_PROJECT"))),
  );
}

function byStrength(a: Strength, b: Strength): number {
  return (
    b.value * b.weight - a.value * a.weight ||
    (a.ours ?? -1) - (b.ours ?? -1) ||
    (a.theirs ?? -1) - (b.theirs ?? -1)
  );
}
