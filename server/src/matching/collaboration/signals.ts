import type { CollaborationIndex } from "./collaboration-index.ts";
import { sizeOf } from "./lists.ts";
import type { CollaborationQuestion } from "./question.ts";
import type { SparseSums } from "./sparse-sums.ts";
import type { Standing } from "./standing.ts";
import type { Walk } from "./walk.ts";
import type { Weights } from "./weights.ts";

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

/** What each signal says of an organisation, in the order of `SIGNALS`. */
export type SignalReader = (organisation: number, values: Float64Array) => void;

/** Reads the signals of one question off its walk, until the next; `docs/matching.md` says in words what they are. */
export function signalReader({
  question: { organisations, year },
  index,
  walk,
  standing,
  activeNearby,
  weights,
}: Evidence): SignalReader {
  const projects = (node: number) => sizeOf(index.projectsOf, node);
  const own = Math.max(1, ...organisations.map(projects));
  const countries = [...new Set(organisations.map((node) => index.countries[node] ?? 0))];
  const liftsOf = countryLifts(countries, walk.themes, standing);
  const allReach = atLeastSome(walk.reach.total());
  const allOnAnything = atLeastSome(walk.reachOnAnything.total());
  const allQuiet = atLeastSome(walk.reachOfQuiet.total());
  const allCloseness = atLeastSome(walk.closeness.total());
  const allInThemes = atLeastSome(walk.closenessInThemes.total());
  return (node, values) => {
    const country = index.countries[node] ?? 0;
    const lifts = liftsOf(country);
    const activity = standing.activity(node, year);
    const reached = walk.reach.get(node) / allReach;
    const close = walk.closeness.get(node) / allCloseness;
    let at = 0;
    values[at++] = Math.log1p(
      (reached + weights.closeness * close + weights.activity * activeNearby.get(node)) / SHARE_UNIT,
    );
    values[at++] = Math.log1p(walk.reachOnAnything.get(node) / allOnAnything / SHARE_UNIT);
    values[at++] = Math.log1p(walk.reachOfQuiet.get(node) / allQuiet / SHARE_UNIT);
    values[at++] = Math.log1p(walk.closenessInThemes.get(node) / allInThemes / PARTNER_UNIT);
    values[at++] = Math.log1p(walk.chosen.get(node) / allCloseness / PARTNER_UNIT);
    values[at++] = walk.together.get(node) / Math.sqrt(own * Math.max(1, projects(node)));
    values[at++] = Math.log1p(shareInThemes(index, walk, node) / THEME_UNIT);
    values[at++] = Math.log1p(standing.led(node));
    values[at++] = Math.log1p(activity.lately / LATELY_UNIT);
    values[at++] = activity.latest;
    values[at++] = lifts.usual;
    values[at++] = lifts.inThemes;
    values[at++] = country !== 0 && countries.includes(country) ? 1 : 0;
  };
}

/** Of a country: the mean of how usual it is for the askers' countries, and for the themes as much as they count. */
function countryLifts(askers: readonly number[], themes: SparseSums, standing: Standing) {
  const known = new Map<number, { usual: number; inThemes: number }>();
  const allThemes = atLeastSome(themes.total());
  return (country: number) => {
    const found = known.get(country);
    if (found !== undefined) return found;
    const lifts = { usual: 0, inThemes: 0 };
    for (const asker of askers) lifts.usual += standing.usualCountry(asker, country) / askers.length;
    for (const theme of themes.touched)
      lifts.inThemes += (themes.get(theme) * standing.usualInTheme(theme, country)) / allThemes;
    known.set(country, lifts);
    return lifts;
  };
}

/** A sum to divide by: nothing has no shares. */
function atLeastSome(total: number): number {
  return total === 0 ? 1 : total;
}

/** How much of what an organisation does is about the themes, from 0 to 1: Σ match / (projects + 2). */
function shareInThemes({ projectsOf }: CollaborationIndex, walk: Walk, organisation: number): number {
  const first = projectsOf.starts[organisation] ?? 0;
  const end = Math.min(projectsOf.starts[organisation + 1] ?? 0, first + MOST_PROJECTS);
  let matches = 0;
  for (let at = first; at < end; at++) matches += walk.matchOf(projectsOf.items[at] ?? 0);
  return matches / (end - first + PROJECTS_ASSUMED);
}
