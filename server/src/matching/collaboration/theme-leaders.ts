import { largest } from "../../network/largest-first.ts";
import type { CollaborationIndex } from "./collaboration-index.ts";
import { sizeOf } from "./lists.ts";
import { ageOf } from "./project-weights.ts";
import { SparseSums } from "./sparse-sums.ts";
import type { Weights } from "./weights.ts";

/** Who is most active in a theme, and with what share of all activity in it. */
export interface Leaders {
  readonly organisations: readonly number[];
  readonly shares: readonly number[];
}

const MOST_LEADERS = 100;
/** Lists are kept once worked out: at most so many, some 10 MB. */
const MOST_KEPT = 5_000;

/**
 * Finds who is active in a theme lately, as seen from a country. Each project about the theme counts
 *
 *     decay^age / n / themes of the project · (1 with somebody from the country in it, else `elsewhere`)
 *
 * for each of its n organisations; shares are of the sum over all of them. A list takes a pass over the theme's
 * projects the first time; then it is remembered.
 */
export class ThemeLeaders {
  readonly #index: CollaborationIndex;
  readonly #weights: Weights["leaders"];
  readonly #activity: SparseSums;
  readonly #kept = new Map<string, Leaders>();

  constructor(index: CollaborationIndex, weights: Weights["leaders"]) {
    this.#index = index;
    this.#weights = weights;
    this.#activity = SparseSums.ofNodes(index.network.nodeCount);
  }

  /** @param country as in `CollaborationIndex.countries`; 0 for none */
  of(theme: number, country: number, year: number): Leaders {
    const key = `${theme} ${country} ${year}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const found = this.#find(theme, country, year);
    if (this.#kept.size === MOST_KEPT) this.#kept.clear();
    this.#kept.set(key, found);
    return found;
  }

  #find(theme: number, country: number, year: number): Leaders {
    const { projectsAbout, membersOf } = this.#index;
    const activity = this.#activity;
    for (let at = projectsAbout.starts[theme] ?? 0; at < (projectsAbout.starts[theme + 1] ?? 0); at++) {
      const project = projectsAbout.items[at] ?? 0;
      const weight = this.#weightOf(project, country, year);
      for (let slot = membersOf.starts[project] ?? 0; slot < (membersOf.starts[project + 1] ?? 0); slot++)
        activity.add(membersOf.items[slot] ?? 0, weight);
    }
    const total = activity.total();
    const organisations = largest(activity.touched, (node) => activity.get(node), MOST_LEADERS);
    const shares = organisations.map((node) => activity.get(node) / total);
    activity.clear();
    return { organisations, shares };
  }

  #weightOf(project: number, country: number, year: number): number {
    const { membersOf, themesOf } = this.#index;
    const weight = this.#weights.yearlyDecay ** ageOf(this.#index, project, year);
    const near = country === 0 || this.#hasMemberFrom(project, country);
    return (
      ((near ? 1 : this.#weights.elsewhere) * weight) / sizeOf(membersOf, project) / sizeOf(themesOf, project)
    );
  }

  #hasMemberFrom(project: number, country: number): boolean {
    const { membersOf, countries } = this.#index;
    for (let slot = membersOf.starts[project] ?? 0; slot < (membersOf.starts[project + 1] ?? 0); slot++)
      if (countries[membersOf.items[slot] ?? 0] === country) return true;
    return false;
  }
}
