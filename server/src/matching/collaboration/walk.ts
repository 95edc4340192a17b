import { largest } from "../../network/largest-first.ts";
import { type CollaborationIndex, NOBODY } from "./collaboration-index.ts";
import { sizeOf } from "./lists.ts";
import { ageOf, themeMatch } from "./project-weights.ts";
import { type CollaborationQuestion, weighThemes } from "./question.ts";
import { SparseRows, SparseSums } from "./sparse-sums.ts";
import type { Weights } from "./weights.ts";

// What the best connected cost is bounded by these. The answers are no worse for it: on the years before 2019, 250
// partners did as well as 400, 700 projects as well as 1,000, and 60 projects of a partner as well as 250.
const MOST_OWN_PROJECTS = 400;
const MOST_PARTNERS = 250;
const MOST_PROJECTS_OF_A_PARTNER = 60;
const MOST_PROJECTS = 700;

// What is summed up by partner, by project, and by organisation that partners lead to, side by side.
const CLOSENESS = 0;
const CLOSENESS_IN_THEMES = 1;
const TOGETHER = 2;
const CHOSEN = 3;
const PULL = 0;
const QUIET_PULL = 1;
const FIT = 2;
const REACH = 0;
const REACH_ON_ANYTHING = 1;
const REACH_OF_QUIET = 2;

/**
 * A walk of two steps from the askers: to their partners, and on to the projects of these partners. Sums are
 * kept by node or project until the next question; one walk serves one question at a time.
 */
export class Walk {
  /** By theme: how much it counts. */
  readonly themes: SparseSums;
  /** By partner: how closely it worked with the askers. */
  readonly closeness: SparseSums;
  /** The same, in projects about the themes: others count for less, as in `reach`. */
  readonly closenessInThemes: SparseSums;
  /** In how many projects. */
  readonly together: SparseSums;
  /** As `closeness`, in projects that an asker leads only: these partners were chosen. */
  readonly chosen: SparseSums;
  /** By organisation: how much it takes part in the projects of partners, the more so the better these fit. */
  readonly reach: SparseSums;
  /** As `reach`, whatever the projects are about and whoever leads them. */
  readonly reachOnAnything: SparseSums;
  /** As `reach`, each partner passing on as much, however many projects it does. */
  readonly reachOfQuiet: SparseSums;
  readonly #index: CollaborationIndex;
  readonly #weights: Weights["walk"];
  readonly #partners: SparseRows;
  /** How close projects are to the askers through the partners in them, as `reach` and as `reachOfQuiet`; and their fit. */
  readonly #projects: SparseRows;
  readonly #reached: SparseRows;
  readonly #projectWeights: Float64Array;
  readonly #matches: SparseSums;
  #yearOfWeights = Number.NaN;
  #themesTotal = 0;

  constructor(index: CollaborationIndex, weights: Weights["walk"]) {
    this.#index = index;
    this.#weights = weights;
    const { nodeCount } = index.network;
    this.themes = SparseSums.ofNodes(nodeCount);
    this.#partners = new SparseRows(nodeCount, 4);
    this.closeness = new SparseSums(this.#partners, CLOSENESS);
    this.closenessInThemes = new SparseSums(this.#partners, CLOSENESS_IN_THEMES);
    this.together = new SparseSums(this.#partners, TOGETHER);
    this.chosen = new SparseSums(this.#partners, CHOSEN);
    this.#projects = new SparseRows(index.nodes.length, 3);
    this.#reached = new SparseRows(nodeCount, 3);
    this.reach = new SparseSums(this.#reached, REACH);
    this.reachOnAnything = new SparseSums(this.#reached, REACH_ON_ANYTHING);
    this.reachOfQuiet = new SparseSums(this.#reached, REACH_OF_QUIET);
    this.#projectWeights = new Float64Array(index.nodes.length);
    this.#matches = SparseSums.ofNodes(index.nodes.length);
  }

  /**
   * With n the number of participants, age in years, and match from 0 to 1 (weighted Jaccard of the themes):
   *
   *     closeness(k) = Σ over projects of the askers with k: decay^age / n^ownProjectSize
   *     pull(q)      = Σ over partners k in q: closeness(k) / projects(k)^partnerDegree, times decay^age / n^projectSize
   *     fit(q)       = (otherThemes + (1 − otherThemes) · match) · (1 + ledFromSameCountry)
   *     reach(j)     = Σ over projects q of j: pull(q) · fit(q)
   *
   * The last factor only for projects that an organisation of an asker's country leads.
   */
  run(question: CollaborationQuestion): void {
    const { closeness } = this;
    for (const sums of [this.themes, this.#partners, this.#projects, this.#reached, this.#matches])
      sums.clear();
    weighThemes(this.#index, question, this.themes);
    this.#themesTotal = this.themes.total();
    for (const organisation of question.organisations) this.#meetPartners(organisation, question.year);
    for (const organisation of question.organisations) this.#partners.drop(organisation);
    for (const partner of largest(closeness.touched, (node) => closeness.get(node), MOST_PARTNERS))
      this.#visitProjects(partner);
    this.#weighPulls(question);
    const projects = this.#projects;
    for (const project of largest(projects.touched, (of) => projects.get(of, PULL), MOST_PROJECTS))
      this.#reachMembers(project);
    for (const organisation of question.organisations) this.#reached.drop(organisation);
  }

  /** How well a project's themes match those of the question, from 0 to 1; worked out once a question. */
  matchOf(project: number): number {
    const known = this.#matches.find(project);
    if (known !== undefined) return known;
    const match = themeMatch(this.#index, project, this.themes, this.#themesTotal);
    this.#matches.add(project, match);
    return match;
  }

  #weighPulls({ organisations, year }: CollaborationQuestion): void {
    const countries = countriesOf(this.#index, organisations);
    const { touched, values } = this.#projects;
    for (const project of touched) {
      const row = this.#projects.row(project);
      const fit = this.#fitOf(project, countries);
      const weight = this.#weightOf(project, year) * fit;
      values[row + FIT] = fit;
      values[row + PULL] = (values[row + PULL] ?? 0) * weight;
      values[row + QUIET_PULL] = (values[row + QUIET_PULL] ?? 0) * weight;
    }
  }

  #fitOf(project: number, countries: ReadonlySet<number>): number {
    const { otherThemes, ledFromSameCountry } = this.#weights;
    const lead = this.#index.leads[project] ?? NOBODY;
    const sameCountry = lead !== NOBODY && countries.has(this.#index.countries[lead] ?? 0);
    return (
      (otherThemes + (1 - otherThemes) * this.matchOf(project)) * (sameCountry ? 1 + ledFromSameCountry : 1)
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
    const { projectsOf, membersOf, leads } = this.#index;
    const { otherThemes } = this.#weights;
    const partners = this.#partners;
    const first = projectsOf.starts[organisation] ?? 0;
    const end = Math.min(projectsOf.starts[organisation + 1] ?? 0, first + MOST_OWN_PROJECTS);
    for (let at = first; at < end; at++) {
      const project = projectsOf.items[at] ?? 0;
      const fresh = this.#weights.yearlyDecay ** ageOf(this.#index, project, year);
      const weight = fresh / sizeOf(membersOf, project) ** this.#weights.ownProjectSize;
      const fit = otherThemes + (1 - otherThemes) * this.matchOf(project);
      const led = leads[project] === organisation;
      for (let slot = membersOf.starts[project] ?? 0; slot < (membersOf.starts[project + 1] ?? 0); slot++) {
        const row = partners.row(membersOf.items[slot] ?? 0);
        const sums = partners.values;
        sums[row + CLOSENESS] = (sums[row + CLOSENESS] ?? 0) + weight;
        sums[row + CLOSENESS_IN_THEMES] = (sums[row + CLOSENESS_IN_THEMES] ?? 0) + weight * fit;
        sums[row + TOGETHER] = (sums[row + TOGETHER] ?? 0) + 1;
        if (led) sums[row + CHOSEN] = (sums[row + CHOSEN] ?? 0) + weight;
      }
    }
  }

  #visitProjects(partner: number): void {
    const closeness = this.closeness.get(partner);
    if (closeness === 0) return;
    const { projectsOf } = this.#index;
    const projects = this.#projects;
    const first = projectsOf.starts[partner] ?? 0;
    const end = projectsOf.starts[partner + 1] ?? 0;
    const pull = closeness / (end - first) ** this.#weights.partnerDegree;
    const quietPull = closeness / (end - first);
    const last = Math.min(end, first + MOST_PROJECTS_OF_A_PARTNER);
    for (let at = first; at < last; at++) {
      const row = projects.row(projectsOf.items[at] ?? 0);
      const sums = projects.values;
      sums[row + PULL] = (sums[row + PULL] ?? 0) + pull;
      sums[row + QUIET_PULL] = (sums[row + QUIET_PULL] ?? 0) + quietPull;
    }
  }

  #reachMembers(project: number): void {
    const { starts, items } = this.#index.membersOf;
    const pull = this.#projects.get(project, PULL);
    const quiet = this.#projects.get(project, QUIET_PULL);
    const onAnything = pull / this.#projects.get(project, FIT);
    const reached = this.#reached;
    for (let slot = starts[project] ?? 0; slot < (starts[project + 1] ?? 0); slot++) {
      const row = reached.row(items[slot] ?? 0);
      const sums = reached.values;
      sums[row + REACH] = (sums[row + REACH] ?? 0) + pull;
      sums[row + REACH_ON_ANYTHING] = (sums[row + REACH_ON_ANYTHING] ?? 0) + onAnything;
      sums[row + REACH_OF_QUIET] = (sums[row + REACH_OF_QUIET] ?? 0) + quiet;
    }
  }
}

/** The known countries of the organisations. */
function countriesOf(index: CollaborationIndex, organisations: readonly number[]): ReadonlySet<number> {
  const countries = new Set(organisations.map((organisation) => index.countries[organisation] ?? 0));
  countries.delete(0);
  return countries;
}
