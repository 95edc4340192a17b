import { type ChangedIndex, type CollaborationIndex, NOBODY } from "./collaboration-index.ts";
import { itemsOf } from "./lists.ts";
import { PairCounts } from "./pair-counts.ts";
import { ageOf } from "./project-weights.ts";

/** What a project counts for every year that it lies back, for who is active lately. */
const LATELY = 0.6;
/** The same, for how long ago the newest was. */
const LATEST = 0.7;
/** What was seen less often than about so often says little yet. */
const COUNTRIES_SEEN = 20;

export interface Activity {
  /** Σ over its projects: 0.6^age. */
  readonly lately: number;
  /** 0.7^age of its newest project. */
  readonly latest: number;
}

/** What is counted over all projects. */
interface Counts {
  /** By node number of an organisation: in how many projects it leads. */
  readonly led: Uint32Array;
  /** Countries of those who lead, and of their partners. */
  readonly countryPairs: PairCounts;
  /** Themes, and countries of the partners in projects about them. */
  readonly countriesInThemes: PairCounts;
}

/** What nodes and countries are called in the counts; -1 for what is gone. */
interface Numbers {
  readonly node: (node: number) => number;
  readonly country: (country: number) => number;
}

const SAME: Numbers = { node: (node) => node, country: (country) => country };

/**
 * What is known of organisations whoever asks: how active they are lately, how often they lead, and from which
 * countries partners usually come. Counts all participations once, and from version to version what is other; how
 * active an organisation is it adds up when it is first asked for a year.
 */
export class Standing {
  readonly #index: CollaborationIndex;
  readonly #counts: Counts;
  /** By organisation, for one year. */
  readonly #activity = new Map<number, Activity>();
  #year = Number.NaN;

  constructor(index: CollaborationIndex, counts: Counts = countsOf(index)) {
    this.#index = index;
    this.#counts = counts;
  }

  /** The standing in the next version. */
  withChange(changed: ChangedIndex): Standing {
    return new Standing(changed.index, changedCounts(this.#counts, changed));
  }

  /** How active an organisation is, seen from a year. */
  activity(organisation: number, year: number): Activity {
    if (year !== this.#year) this.#activity.clear();
    this.#year = year;
    const known = this.#activity.get(organisation);
    if (known !== undefined) return known;
    const activity = activityOf(this.#index, organisation, year);
    this.#activity.set(organisation, activity);
    return activity;
  }

  /** In how many projects it leads. */
  led(organisation: number): number {
    return this.#counts.led[organisation] ?? 0;
  }

  /** ln of how much more often those who lead from one country take partners from another than all do; 0 unknown. */
  usualCountry(lead: number, other: number): number {
    return lead === 0 || other === 0 ? 0 : this.#counts.countryPairs.lift(lead, other);
  }

  /** ln of how much more often partners in projects about a theme come from a country than partners in all; 0 unknown. */
  usualInTheme(theme: number, country: number): number {
    return country === 0 ? 0 : this.#counts.countriesInThemes.lift(theme, country);
  }
}

function activityOf(index: CollaborationIndex, organisation: number, year: number): Activity {
  let lately = 0;
  let latest = 0;
  for (const project of itemsOf(index.projectsOf, organisation)) {
    const age = ageOf(index, project, year);
    lately += LATELY ** age;
    latest = Math.max(latest, LATEST ** age);
  }
  return { lately, latest };
}

function countsOf(index: CollaborationIndex): Counts {
  const counts: Counts = {
    led: new Uint32Array(index.network.nodeCount),
    countryPairs: new PairCounts(COUNTRIES_SEEN, index.countryCount),
    countriesInThemes: new PairCounts(COUNTRIES_SEEN, index.countryCount),
  };
  count(counts, index, index.nodes.keys(), 1);
  return counts;
}

function changedCounts(counts: Counts, changed: ChangedIndex): Counts {
  const { before, index, numbers, newCountries, gone, come } = changed;
  const { oldOf, newOf } = numbers;
  const now: Counts = {
    led: new Uint32Array(oldOf.length),
    countryPairs: counts.countryPairs.renumbered(newCountries, newCountries, index.countryCount),
    countriesInThemes: counts.countriesInThemes.renumbered(newOf, newCountries, index.countryCount),
  };
  for (let node = 0; node < oldOf.length; node++) now.led[node] = counts.led[oldOf[node] ?? -1] ?? 0;
  count(now, before, gone, -1, {
    node: (node) => newOf[node] ?? -1,
    country: (of) => newCountries[of] ?? -1,
  });
  count(now, index, come, 1);
  return now;
}

/** Counts projects of an index so many times more, or less. */
function count(
  { led, countryPairs, countriesInThemes }: Counts,
  { membersOf, themesOf, leads, countries }: CollaborationIndex,
  projects: Iterable<number>,
  times: 1 | -1,
  { node, country } = SAME,
): void {
  for (const project of projects) {
    const lead = leads[project] ?? NOBODY;
    if (lead === NOBODY) continue;
    if (node(lead) >= 0) led[node(lead)] = (led[node(lead)] ?? 0) + times;
    const leadFrom = country(countries[lead] ?? 0);
    const themes = itemsOf(themesOf, project);
    for (let slot = membersOf.starts[project] ?? 0; slot < (membersOf.starts[project + 1] ?? 0); slot++) {
      const member = membersOf.items[slot] ?? 0;
      if (member === lead) continue;
      const from = country(countries[member] ?? 0);
      countryPairs.add(leadFrom, from, times);
      for (const theme of themes) countriesInThemes.add(node(theme), from, times);
    }
  }
}
