import { type CollaborationIndex, sizeOf } from "./collaboration-index.ts";
import type { CollaborationQuestion } from "./question.ts";
import type { SparseSums } from "./sparse-sums.ts";
import type { Standing } from "./standing.ts";
import type { Walk } from "./walk.ts";
import type { SignalKind, Weights } from "./weights.ts";

// Shares and sums count by their logarithm: ln(1 + share / unit), so that twice as much is a step that stays as large.
const SHARE_UNIT = 1e-4;
/** Partners are fewer, and the shares of partners larger. */
const PARTNER_UNIT = 1e-3;
const THEME_UNIT = 0.02;
const LATELY_UNIT = 0.1;
/** Of the best connected, only so many of the newest projects say what they do. */
const MOST_PROJECTS = 60;
/** So many projects on anything are put beside those of a candidate: one project says little about what it does. */
const PROJECTS_ASSUMED = 2;

/** What has been worked out for one question. */
export interface Evidence {
  readonly question: CollaborationQuestion;
  readonly index: CollaborationIndex;
  readonly walk: Walk;
  readonly standing: Standing;
  /** By organisation: its share of what is done about the themes by projects with somebody from the asker's country. */
  readonly activeNearby: SparseSums;
  readonly weights: Weights["shares"];
}

/** What each signal says of an organisation, after the walk; `docs/matching.md` says it in words. */
export function signalValues(evidence: Evidence): Readonly<Record<SignalKind, (node: number) => number>> {
  const { walk, standing, index, question, activeNearby } = evidence;
  const { year, organisations } = question;
  const projects = (node: number) => sizeOf(index.projectsOf, node);
  const own = Math.max(1, ...organisations.map(projects));
  const countries = [...new Set(organisations.map((node) => index.countries[node] ?? 0))];
  const usualCountry = (node: number) =>
    countries.reduce((sum, of) => sum + standing.usualCountry(of, index.countries[node] ?? 0), 0) /
    Math.max(1, countries.length);
  return {
    SHARES: sharesAddedUp(evidence),
    PARTNERS_PROJECTS_ON_ANYTHING: onLogScale(walk.reachOnAnything, SHARE_UNIT),
    PROJECTS_OF_QUIET_PARTNERS: onLogScale(walk.reachOfQuiet, SHARE_UNIT),
    NUMBER_OF_PARTNERS_PROJECTS: (node) => Math.log1p(walk.projectsOfPartners.get(node)),
    WORKED_TOGETHER: onLogScale(walk.closenessInThemes, PARTNER_UNIT),
    TOGETHER_LATELY: (node) => walk.lastTogether.get(node),
    CHOSEN_AS_PARTNER: onLogScale(walk.chosen, PARTNER_UNIT, walk.closeness.total()),
    SHARE_TOGETHER: (node) => walk.together.get(node) / Math.sqrt(own * Math.max(1, projects(node))),
    ACTIVE_IN_THEMES_NEARBY: (node) => Math.log1p(activeNearby.get(node) / SHARE_UNIT),
    SHARE_IN_THEMES: (node) => Math.log1p(shareInThemes(evidence, node) / THEME_UNIT),
    EXPERIENCE: (node) => Math.log1p(projects(node)),
    LEADING: (node) => Math.log1p(standing.led(node)),
    ACTIVE_LATELY: (node) => Math.log1p(standing.lately(node, year) / LATELY_UNIT),
    LATEST_PROJECT: (node) => standing.latest(node, year),
    USUAL_COUNTRY: usualCountry,
    SAME_COUNTRY: (node) =>
      index.countries[node] !== 0 && countries.includes(index.countries[node] ?? 0) ? 1 : 0,
  };
}

/** ln(1 + share / unit), with the share of the sum of all, or of `total` where given. */
function onLogScale(sums: SparseSums, unit: number, total = sums.total()): (node: number) => number {
  return (node) => (total === 0 ? 0 : Math.log1p(sums.get(node) / total / unit));
}

/**
 * ln(1 + sum / unit) of three shares: of reach (evened out by a power), of closeness, and of what is done about the
 * themes nearby. Where the other signals multiply, these add up: one of them is enough.
 */
function sharesAddedUp({ walk, activeNearby, weights }: Evidence): (node: number) => number {
  const { reach, closeness } = walk;
  const evened = (node: number) => reach.get(node) ** weights.reachPower;
  let allReach = 0;
  for (const node of reach.touched) if (reach.get(node) > 0) allReach += evened(node);
  const allCloseness = closeness.total();
  const shareOf = (amount: number, all: number) => (all === 0 ? 0 : amount / all);
  return (node) => {
    const reached = shareOf(evened(node), allReach);
    const close = weights.closeness * shareOf(closeness.get(node), allCloseness);
    return Math.log1p((reached + close + weights.activity * activeNearby.get(node)) / SHARE_UNIT);
  };
}

/** How much of what an organisation does is about the themes, from 0 to 1: Σ match / (projects + 2). */
function shareInThemes({ index: { projectsOf }, walk }: Evidence, organisation: number): number {
  const first = projectsOf.starts[organisation] ?? 0;
  const end = Math.min(projectsOf.starts[organisation + 1] ?? 0, first + MOST_PROJECTS);
  let matches = 0;
  for (let at = first; at < end; at++) matches += walk.matchOf(projectsOf.items[at] ?? 0);
  return matches / (end - first + PROJECTS_ASSUMED);
}
