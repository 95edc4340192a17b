import { type CollaborationIndex, sizeOf } from "./collaboration-index.ts";
import { largest } from "./largest-first.ts";
import { ageOf, themeMatch } from "./project-weights.ts";
import { type CollaborationQuestion, weighThemes } from "./question.ts";
import { SparseSums } from "./sparse-sums.ts";
import type { Weights } from "./weights.ts";

// What the best connected cost is bounded by these. That only the newest projects of a partner count also makes the
// answers no worse: on the years before 2019, 60 did as well as 250, and better than 40.
const MOST_OWN_PROJECTS = 400;
const MOST_PARTNERS = 400;
const MOST_PROJECTS_OF_A_PARTNER = 60;
const MOST_PROJECTS = 1_000;

/**
 * A walk of two steps from the askers: to their partners, and on to the projects of these partners. Sums are
 * kept by node or project until the next question; one walk serves one question at a time.
 */
export class Walk {
  /** By theme: how much it counts. */
  readonly themes: SparseSums;
  /** By partner: how closely it worked with the askers. */
  readonly closeness: SparseSums;
  /** By project: how close it is to the askers, through the partners in it. */
  readonly projects: SparseSums;
  /** By organisation: how much it takes part in these projects. */
  readonly reach: SparseSums;
  readonly #index: CollaborationIndex;
  readonly #weights: Weights["walk"];
  readonly #projectWeights: Float64Array;
  #yearOfWeights = Number.NaN;
  #themesTotal = 0;

  constructor(index: CollaborationIndex, weights: Weights["walk"]) {
    this.#index = index;
    this.#weights = weights;
    this.themes = new SparseSums(index.network.nodeCount);
    this.closeness = new SparseSums(index.network.nodeCount);
    this.projects = new SparseSums(index.nodes.length);
    this.reach = new SparseSums(index.network.nodeCount);
    this.#projectWeights = new Float64Array(index.nodes.length);
  }

  /**
   * With n the number of participants, age in years, and match from 0 to 1 (weighted Jaccard of the themes):
   *
   *     closeness(k) = Σ over projects of the askers with k: decay^age / n^ownProjectSize
   *     project(q)   = Σ over partners k in q: closeness(k) / projects(k)^partnerDegree, times weight(q)
   *     weight(q)    = decay^age / n^projectSize · (otherThemes + (1 − otherThemes) · match) · (1 + ledFromSameCountry)
   *     reach(j)     = Σ over projects q of j: project(q)
   *
   * The last factor only for projects that an organisation of an asker's country leads.
   */
  run(question: CollaborationQuestion): void {
    for (const sums of [this.themes, this.closeness, this.projects, this.reach]) sums.clear();
    weighThemes(this.#index, question, this.themes);
    this.#themesTotal = this.themes.total();
    for (const organisation of question.organisations) this.#meetPartners(organisation, question.year);
    for (const organisation of question.organisations) this.closeness.drop(organisation);
    for (const partner of largest(this.closeness.touched, (node) => this.closeness.get(node), MOST_PARTNERS))
      this.#visitProjects(partner);
    const countries = countriesOf(this.#index, question.organisations);
    for (const project of this.projects.touched) this.#weigh(project, question.year, countries);
    const pull = (project: number) => this.projects.get(project);
    for (const project of largest(this.projects.touched, pull, MOST_PROJECTS))
      this.#reachMembers(project, pull(project));
    for (const organisation of question.organisations) this.reach.drop(organisation);
  }

  /** Turns what came in through partners into what a project passes on to each of its organisations. */
  #weigh(project: number, year: number, countries: ReadonlySet<number>): void {
    const { otherThemes, ledFromSameCountry } = this.#weights;
    const match = themeMatch(this.#index, project, this.themes, this.#themesTotal);
    const sameCountry = countries.has(this.#index.leadCountries[project] ?? 0);
    this.projects.scale(
      project,
      this.#weightOf(project, year) *
        (otherThemes + (1 - otherThemes) * match) *
        (sameCountry ? 1 + ledFromSameCountry : 1),
    );
  }

  /** decay^age / n^projectSize; powers are slow, so they are taken once per project and year. */
  #weightOf(project: number, year: number): number {
    if (this.#yearOfWeights !== year) {
      this.#yearOfWeights = year;
      this.#projectWeights.fill(0);
    }
    const known = this.#projectWeights[project] ?? 0;
    if (known > 0) return known;
    const { yearlyDecay, projectSize } = this.#weights;
    const weight =
      yearlyDecay ** ageOf(this.#index, project, year) /
      sizeOf(this.#index.membersOf, project) ** projectSize;
    this.#projectWeights[project] = weight;
    return weight;
  }

  #meetPartners(organisation: number, year: number): void {
    const { projectsOf, membersOf } = this.#index;
    const first = projectsOf.starts[organisation] ?? 0;
    const end = Math.min(projectsOf.starts[organisation + 1] ?? 0, first + MOST_OWN_PROJECTS);
    for (let at = first; at < end; at++) {
      const project = projectsOf.items[at] ?? 0;
      const age = ageOf(this.#index, project, year);
      const weight =
        this.#weights.yearlyDecay ** age / sizeOf(membersOf, project) ** this.#weights.ownProjectSize;
      for (let slot = membersOf.starts[project] ?? 0; slot < (membersOf.starts[project + 1] ?? 0); slot++)
        this.closeness.add(membersOf.items[slot] ?? 0, weight);
    }
  }

  #visitProjects(partner: number): void {
    const closeness = this.closeness.get(partner);
    if (closeness === 0) return;
    const { projectsOf } = this.#index;
    const first = projectsOf.starts[partner] ?? 0;
    const end = projectsOf.starts[partner + 1] ?? 0;
    const share = closeness / (end - first) ** this.#weights.partnerDegree;
    const last = Math.min(end, first + MOST_PROJECTS_OF_A_PARTNER);
    for (let at = first; at < last; at++) this.projects.add(projectsOf.items[at] ?? 0, share);
  }

  #reachMembers(project: number, pull: number): void {
    const { starts, items } = this.#index.membersOf;
    for (let slot = starts[project] ?? 0; slot < (starts[project + 1] ?? 0); slot++)
      this.reach.add(items[slot] ?? 0, pull);
  }
}

/** The known countries of the organisations. */
function countriesOf(index: CollaborationIndex, organisations: readonly number[]): ReadonlySet<number> {
  const countries = new Set(organisations.map((organisation) => index.countries[organisation] ?? 0));
  countries.delete(0);
  return countries;
}
