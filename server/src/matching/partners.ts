import type { PublishedNetwork } from "../network/network.ts";
import { type Asker, ownedOrOwners } from "./asker.ts";
import type { CollaboratorRanking } from "./collaboration/rank-collaborators.ts";
import type { Favour } from "./collaboration/weights.ts";
import { collaborationStrengths } from "./collaboration-strengths.ts";
import { type MissingFactKind, missingFacts } from "./missing-facts.ts";
import { type Strength, statementStrengths } from "./strengths.ts";

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
  readonly missing: readonly MissingFactKind[];
  readonly worksWithAsker: boolean;
  /** The organisations that ask. */
  readonly askers: readonly number[];
}

export interface PartnerOptions {
  /** The day of the question, ISO 8601. */
  readonly today: string;
  readonly favour?: Favour;
  /** Leaves out organisations that do a project with an asker. */
  readonly leaveOutKnown?: boolean;
  /** Which organisations may be listed. */
  readonly keeps?: (organisation: number) => boolean;
}

/** A reader takes in a few reasons; more of them do not make a fit surer either. */
const MOST_REASONS = 4;
/** By favour: the power of one more than an organisation's number of projects by which a reason's value is divided. */
const SIZE_POWER: Readonly<Record<Favour, number>> = { SMALL: 0.35, NEUTRAL: 0, LARGE: 0 };
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
): Partner[] {
  const { today, favour = "NEUTRAL", leaveOutKnown = false, keeps = () => true } = options;
  const colleagues = colleaguesOf(network, asker);
  const askers = [...asker.organisations];
  const byOrganisation = new Map<number, Strength[]>();
  const add = (strength: Strength) => {
    const { organisation } = strength;
    if (!keeps(organisation) || (leaveOutKnown && colleagues.has(organisation))) return;
    const strengths = byOrganisation.get(organisation);
    if (strengths === undefined) byOrganisation.set(organisation, [strength]);
    else strengths.push(strength);
  };
  for (const strength of statementStrengths(network, asker)) add(strength);
  const year = Number(today.slice(0, 4));
  for (const strength of collaborationStrengths(network, asker, ranking, { year, favour })) add(strength);

  const partners = [...byOrganisation].map(([organisation, strengths]) => ({
    organisation,
    ...combine(strengths, favourFactor(network, organisation, favour)),
    missing: missingFacts(network, organisation, today),
    worksWithAsker: colleagues.has(organisation),
    askers,
  }));
  return partners.sort(
    (a, b) =>
      b.score - a.score ||
      network.degree(a.organisation) - network.degree(b.organisation) ||
      a.organisation - b.organisation,
  );
}

/** What is left of a reason's value by the reader's favour: from 0 to 1, all of it when neutral. */
function favourFactor(network: PublishedNetwork, organisation: number, favour: Favour): number {
  const { PROPOSES, TAKES_PART } = network.degreeByType(organisation);
  const projects = PROPOSES + TAKES_PART;
  if (favour === "LARGE") return LARGE_BASE + (1 - LARGE_BASE) * (projects / (projects + 5));
  return (1 + projects) ** -SIZE_POWER[favour];
}

/** Keeps the strongest reasons, each statement of theirs once, and shares the score out among them. */
function combine(strengths: readonly Strength[], factor: number): { score: number; reasons: Reason[] } {
  const kept: Strength[] = [];
  for (const candidate of strengths.toSorted(byStrength)) {
    const news = candidate.theirs === null || !kept.some(({ theirs }) => theirs === candidate.theirs);
    if (kept.length < MOST_REASONS && news) kept.push(candidate);
  }
  const sizes = kept.map(({ value, weight }) => value * factor * weight);
  const score = 1 - sizes.reduce((product, size) => product * (1 - size), 1);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const reasons = kept.map(({ organisation: _, value, ...reason }, at) => ({
    ...reason,
    value: value * factor,
    share: (score * (sizes[at] ?? 0)) / total,
  }));
  return { score, reasons };
}

function byStrength(a: Strength, b: Strength): number {
  return (
    b.value * b.weight - a.value * a.weight ||
    (a.ours ?? -1) - (b.ours ?? -1) ||
    (a.theirs ?? -1) - (b.theirs ?? -1)
  );
}

/** Organisations that take part in a project together with one of the askers. */
function colleaguesOf(network: PublishedNetwork, asker: Asker): ReadonlySet<number> {
  const colleagues = new Set<number>();
  for (const organisation of asker.organisations) {
    for (const statement of ownedOrOwners(network, organisation)) {
      if (network.kindAt(statement) !== "PROJECT_IDEA") continue;
      for (const colleague of ownedOrOwners(network, statement)) colleagues.add(colleague);
    }
  }
  return colleagues;
}
