import { type CollaborationIndex, NOBODY, sizeOf } from "./collaboration-index.ts";
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
/** What a project done together counts for every year that it lies back, for how lately that was. */
const TOGETHER_LATELY = 0.8;

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
  /** How lately for the last time: 0.8^age. */
  readonly lastTogether: SparseSums;
  /** The same, in projects that an asker leads only: these partners were chosen. */
  readonly chosen: SparseSums;
  /** By organisation: how much it takes part in the projects of partners, the more so the better these fit. */
  readonly reach: SparseSums;
  /** By organisation: in how many projects of partners it is. */
  readonly projectsOfPartners: SparseSums;
  /** As `reach`, whatever the projects are about and whoever leads them. */
  readonly reachOnAnything: SparseSums;
  /** As `reach`, each partner passing on as much, however many projects it does. */
  readonly reachOfQuiet: SparseSums;
  readonly #index: CollaborationIndex;
  readonly #weights: Weights["walk"];
  /** By project: how close it is to the askers through the partners in it; the second as in `reachOfQuiet`. */
  readonly #pulls: readonly [SparseSums, SparseSums];
  readonly #fits: SparseSums;
  readonly #projectWeights: Float64Array;
  readonly #matches: Float64Array;
  /** By project: for which question its match was worked out. */
  readonly #matchedFor: Float64Array;
  #questions = 0;
  #yearOfWeights = Number.NaN;
  #themesTotal = 0;

  constructor(index: CollaborationIndex, weights: Weights["walk"]) {
    this.#index = index;
    this.#weights = weights;
    const perNode = () => new SparseSums(index.network.nodeCount);
    this.themes = perNode();
    this.closeness = perNode();
    this.closenessInThemes = perNode();
    this.together = perNode();
    this.lastTogether = perNode();
    this.projectsOfPartners = perNode();
    this.chosen = perNode();
    this.reach = perNode();
    this.reachOnAnything = perNode();
    this.reachOfQuiet = perNode();
    this.#pulls = [new SparseSums(index.nodes.length), new SparseSums(index.nodes.length)];
    this.#fits = new SparseSums(index.nodes.length);
    this.#projectWeights = new Float64Array(index.nodes.length);
    this.#matches = new Float64Array(index.nodes.length);
    this.#matchedFor = new Float64Array(index.nodes.length);
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
    const {
      closeness,
      together,
      closenessInThemes,
      reach,
      reachOnAnything,
      reachOfQuiet,
      lastTogether,
      projectsOfPartners,
      chosen,
    } = this;
    const [pulls, quietPulls] = this.#pulls;
    const perOrganisation = [
      closeness,
      together,
      closenessInThemes,
      lastTogether,
      projectsOfPartners,
      chosen,
      reach,
      reachOnAnything,
      reachOfQuiet,
    ];
    const fits = this.#fits;
    for (const sums of [this.themes, pulls, quietPulls, fits, ...perOrganisation]) sums.clear();
    this.#questions += 1;
    weighThemes(this.#index, question, this.themes);
    this.#themesTotal = this.themes.total();
    for (const organisation of question.organisations) this.#meetPartners(organisation, question.year);
    for (const organisation of question.organisations) closeness.drop(organisation);
    for (const partner of largest(closeness.touched, (node) => closeness.get(node), MOST_PARTNERS))
      this.#visitProjects(partner);
    const countries = countriesOf(this.#index, question.organisations);
    for (const project of pulls.touched) {
      const fit = this.#fitOf(project, countries);
      fits.add(project, fit);
      pulls.scale(project, this.#weightOf(project, question.year) * fit);
    }
    for (const project of largest(pulls.touched, (of) => pulls.get(of), MOST_PROJECTS))
      this.#reachMembers(project, fits.get(project), question.year);
    for (const organisation of question.organisations)
      for (const sums of perOrganisation) sums.drop(organisation);
  }

  /** How well a project's themes match those of the question, from 0 to 1; worked out once a question. */
  matchOf(project: number): number {
    if (this.#matchedFor[project] !== this.#questions) {
      this.#matchedFor[project] = this.#questions;
      this.#matches[project] = themeMatch(this.#index, project, this.themes, this.#themesTotal);
    }
    return this.#matches[project] ?? 0;
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
    const first = projectsOf.starts[organisation] ?? 0;
    const end = Math.min(projectsOf.starts[organisation + 1] ?? 0, first + MOST_OWN_PROJECTS);
    for (let at = first; at < end; at++) {
      const project = projectsOf.items[at] ?? 0;
      const age = ageOf(this.#index, project, year);
      const fresh = this.#weights.yearlyDecay ** age;
      const lately = TOGETHER_LATELY ** age;
      const weight = fresh / sizeOf(membersOf, project) ** this.#weights.ownProjectSize;
      const fit = otherThemes + (1 - otherThemes) * this.matchOf(project);
      const led = leads[project] === organisation;
      for (let slot = membersOf.starts[project] ?? 0; slot < (membersOf.starts[project + 1] ?? 0); slot++) {
        const member = membersOf.items[slot] ?? 0;
        this.closeness.add(member, weight);
        this.closenessInThemes.add(member, weight * fit);
        this.lastTogether.add(member, Math.max(0, lately - this.lastTogether.get(member)));
        this.together.add(member, 1);
        if (led) this.chosen.add(member, weight);
      }
    }
  }

  #visitProjects(partner: number): void {
    const closeness = this.closeness.get(partner);
    if (closeness === 0) return;
    const [pulls, quietPulls] = this.#pulls;
    const { projectsOf } = this.#index;
    const first = projectsOf.starts[partner] ?? 0;
    const end = projectsOf.starts[partner + 1] ?? 0;
    const pull = closeness / (end - first) ** this.#weights.partnerDegree;
    const quietPull = closeness / (end - first);
    const last = Math.min(end, first + MOST_PROJECTS_OF_A_PARTNER);
    for (let at = first; at < last; at++) {
      const project = projectsOf.items[at] ?? 0;
      pulls.add(project, pull);
      quietPulls.add(project, quietPull);
    }
  }

  #reachMembers(project: number, fit: number, year: number): void {
    const { starts, items } = this.#index.membersOf;
    const pull = this.#pulls[0].get(project);
    const onAnything = pull / fit;
    const quiet = this.#pulls[1].get(project) * this.#weightOf(project, year) * fit;
    for (let slot = starts[project] ?? 0; slot < (starts[project + 1] ?? 0); slot++) {
      const member = items[slot] ?? 0;
      this.projectsOfPartners.add(member, 1);
      this.reach.add(member, pull);
      this.reachOnAnything.add(member, onAnything);
      this.reachOfQuiet.add(member, quiet);
    }
  }
}

/** The known countries of the organisations. */
function countriesOf(index: CollaborationIndex, organisations: readonly number[]): ReadonlySet<number> {
  const countries = new Set(organisations.map((organisation) => index.countries[organisation] ?? 0));
  countries.delete(0);
  return countries;
}
