import { type CollaborationIndex, itemsOf, NOBODY } from "./collaboration-index.ts";
import { ageOf } from "./project-weights.ts";

/** What a project counts for every year that it lies back, for who is active lately. */
const LATELY = 0.6;
/** The same, for how long ago the newest was. */
const LATEST = 0.7;
/** What was seen less often than about so often says little yet. */
const COUNTRIES_SEEN = 20;

/**
 * What is known of organisations whoever asks: how active they are lately, how often they lead, and from which
 * countries partners usually come. Passes over all participations once, some 20 milliseconds for 85,000 of them, on
 * the first question for a year.
 */
export class Standing {
  readonly #index: CollaborationIndex;
  /** Countries of those who lead, and of their partners. */
  readonly #countryPairs = new PairCounts(COUNTRIES_SEEN);
  /** Themes, and countries of the partners in projects about them. */
  readonly #countriesInThemes = new PairCounts(COUNTRIES_SEEN);
  readonly #led: Uint32Array;
  #latest = new Float64Array(0);
  #lately = new Float64Array(0);
  #year = Number.NaN;

  constructor(index: CollaborationIndex) {
    this.#index = index;
    this.#led = new Uint32Array(index.network.nodeCount);
    this.#count();
  }

  /** Σ over its projects: 0.6^age. */
  lately(organisation: number, year: number): number {
    if (year !== this.#year) this.#sumUp(year);
    return this.#lately[organisation] ?? 0;
  }

  /** 0.7^age of its newest project. */
  latest(organisation: number, year: number): number {
    if (year !== this.#year) this.#sumUp(year);
    return this.#latest[organisation] ?? 0;
  }

  /** In how many projects it leads. */
  led(organisation: number): number {
    return this.#led[organisation] ?? 0;
  }

  /** ln of how much more often those who lead from one country take partners from another than all do; 0 unknown. */
  usualCountry(lead: number, other: number): number {
    return lead === 0 || other === 0 ? 0 : this.#countryPairs.lift(lead, other);
  }

  /** ln of how much more often partners in projects about a theme come from a country than partners in all; 0 unknown. */
  usualInTheme(theme: number, country: number): number {
    return country === 0 ? 0 : this.#countriesInThemes.lift(theme, country);
  }

  #count(): void {
    const { membersOf, themesOf, leads, countries, nodes } = this.#index;
    for (let project = 0; project < nodes.length; project++) {
      const lead = leads[project] ?? NOBODY;
      if (lead !== NOBODY) this.#led[lead] = (this.#led[lead] ?? 0) + 1;
      for (let slot = membersOf.starts[project] ?? 0; slot < (membersOf.starts[project + 1] ?? 0); slot++) {
        const member = membersOf.items[slot] ?? 0;
        const country = countries[member] ?? 0;
        if (lead === NOBODY || member === lead) continue;
        this.#countryPairs.add(countries[lead] ?? 0, country);
        for (const theme of itemsOf(themesOf, project)) this.#countriesInThemes.add(theme, country);
      }
    }
  }

  #sumUp(year: number): void {
    const { membersOf, nodes, network } = this.#index;
    this.#year = year;
    this.#lately = new Float64Array(network.nodeCount);
    this.#latest = new Float64Array(network.nodeCount);
    for (let project = 0; project < nodes.length; project++) {
      const age = ageOf(this.#index, project, year);
      const weight = LATELY ** age;
      const latest = LATEST ** age;
      for (let slot = membersOf.starts[project] ?? 0; slot < (membersOf.starts[project + 1] ?? 0); slot++) {
        const member = membersOf.items[slot] ?? 0;
        this.#lately[member] = (this.#lately[member] ?? 0) + weight;
        this.#latest[member] = Math.max(this.#latest[member] ?? 0, latest);
      }
    }
  }
}

/** How often two things were seen together; adding up costs nothing but memory for the pairs that there are. */
class PairCounts {
  readonly #pairs = new Map<number, number>();
  readonly #firsts = new Map<number, number>();
  readonly #seconds = new Map<number, number>();
  readonly #seen: number;
  #all = 0;

  /** @param seen how many sightings of the first outweigh what is usual */
  constructor(seen: number) {
    this.#seen = seen;
  }

  add(first: number, second: number): void {
    const pair = first * SECONDS + second;
    this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
    this.#firsts.set(first, (this.#firsts.get(first) ?? 0) + 1);
    this.#seconds.set(second, (this.#seconds.get(second) ?? 0) + 1);
    this.#all += 1;
  }

  /** ln(P(second | first) / P(second)), drawn towards 0 while the first was seen little. */
  lift(first: number, second: number): number {
    const usual = (this.#seconds.get(second) ?? 0) / Math.max(1, this.#all);
    if (usual === 0) return 0;
    const together = (this.#pairs.get(first * SECONDS + second) ?? 0) + this.#seen * usual;
    return Math.log(together / ((this.#firsts.get(first) ?? 0) + this.#seen) / usual);
  }
}

/** More than there are countries. */
const SECONDS = 65_536;
