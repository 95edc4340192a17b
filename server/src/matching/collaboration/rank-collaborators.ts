import { BestFew, type Scored } from "./best-few.ts";
import { type CollaborationIndex, sizeOf } from "./collaboration-index.ts";
import type { CollaborationQuestion } from "./question.ts";
import { SparseSums } from "./sparse-sums.ts";
import { ThemeLeaders } from "./theme-leaders.ts";
import { withVariety } from "./variety.ts";
import { Walk } from "./walk.ts";
import { learnedWeights, SIGNALS, type SignalKind, type Weights } from "./weights.ts";

/** One signal behind a score: value × weight is what it adds before the factor for size. */
export interface Signal {
  readonly kind: SignalKind;
  /** From 0 to 1: a share of what there is to share out for this question. */
  readonly value: number;
  readonly weight: number;
}

export interface Collaborator {
  /** Node number. */
  readonly organisation: number;
  /** `sizeFactor` × the sum of value × weight over the signals; above 0. */
  readonly score: number;
  readonly sizeFactor: number;
  /** Those above 0, the one that adds most first. */
  readonly signals: readonly Signal[];
}

/** Answers who will work with whom on one published network; keeps its working memory from answer to answer. */
export class CollaboratorRanking {
  readonly index: CollaborationIndex;
  readonly #weights: Weights;
  readonly #walk: Walk;
  readonly #leaders: ThemeLeaders;
  readonly #active: SparseSums;

  constructor(index: CollaborationIndex, weights: Weights = learnedWeights) {
    this.index = index;
    this.#weights = weights;
    this.#walk = new Walk(index, weights.walk);
    this.#leaders = new ThemeLeaders(index, weights.leaders);
    this.#active = new SparseSums(index.network.nodeCount);
  }

  /** The best candidates, best first; between equal scores those with fewer projects, then by identifier. */
  rank(question: CollaborationQuestion): Collaborator[] {
    this.#walk.run(question);
    this.#findActive(question);
    const scorer = this.#scorer(question);
    return this.#best(question, scorer.score).map(({ node, score }) => ({
      organisation: node,
      score,
      ...scorer.explain(node),
    }));
  }

  /** The best candidates; the best connected stand in a list of their own until both are joined. */
  #best(question: CollaborationQuestion, score: (node: number) => number): readonly Scored[] {
    const comesFirst = (a: Scored, b: Scored) => this.#comesFirst(a, b);
    const share = this.#shareOfBestConnected(question);
    const bestConnected = new BestFew(question.limit, comesFirst);
    const others = share === 1 ? bestConnected : new BestFew(question.limit, comesFirst);
    const asking = new Set(question.organisations);
    const offer = (node: number) => {
      if (asking.has(node) || question.exclude?.has(node) === true) return;
      const list = this.index.bestConnected.has(node) ? bestConnected : others;
      list.offer({ node, score: score(node) });
    };
    const { closeness, reach } = this.#walk;
    for (const node of reach.touched) offer(node);
    for (const node of closeness.touched) if (reach.get(node) === 0) offer(node);
    for (const node of this.#active.touched)
      if (reach.get(node) === 0 && closeness.get(node) === 0) offer(node);
    if (share === 1) return others.found;
    return withVariety(bestConnected.found, others.found, { limit: question.limit, share, comesFirst });
  }

  /** Small askers get a list that the best known names do not fill; 1 when these may take every place. */
  #shareOfBestConnected({ organisations, favour }: CollaborationQuestion): number {
    const { bestConnected, belowProjects } = this.#weights.variety;
    if ((favour ?? "NEUTRAL") !== "NEUTRAL") return 1;
    return organisations.every((node) => sizeOf(this.index.projectsOf, node) < belowProjects)
      ? bestConnected
      : 1;
  }

  #comesFirst(a: Scored, b: Scored): boolean {
    if (a.score !== b.score) return a.score > b.score;
    const { projectsOf } = this.index;
    const fewer = sizeOf(projectsOf, a.node) - sizeOf(projectsOf, b.node);
    return fewer < 0 || (fewer === 0 && a.node < b.node);
  }

  #findActive({ organisations, year }: CollaborationQuestion): void {
    this.#active.clear();
    const { themes } = this.#walk;
    const total = themes.total() * organisations.length;
    for (const theme of themes.touched)
      for (const organisation of organisations) {
        const leaders = this.#leaders.of(theme, this.index.countries[organisation] ?? 0, year);
        const weight = themes.get(theme) / total;
        for (const [place, node] of leaders.organisations.entries())
          this.#active.add(node, weight * (leaders.shares[place] ?? 0));
      }
  }

  #scorer(question: CollaborationQuestion) {
    const values = this.#values();
    const weights = this.#weights.signals;
    const exponent = this.#weights.size[question.favour ?? "NEUTRAL"];
    const sizeFactor = (node: number) =>
      exponent === 0 ? 1 : Math.max(1, sizeOf(this.index.projectsOf, node)) ** exponent;
    const sum = (node: number) => {
      let sum = 0;
      for (const kind of SIGNALS) sum += weights[kind] * values[kind](node);
      return sum;
    };
    return {
      score: (node: number) => sum(node) * sizeFactor(node),
      explain: (node: number) => ({
        sizeFactor: sizeFactor(node),
        signals: SIGNALS.map((kind) => ({ kind, value: values[kind](node), weight: weights[kind] }))
          .filter(({ value, weight }) => value * weight > 0)
          .sort((a, b) => b.value * b.weight - a.value * a.weight),
      }),
    };
  }

  /** What each signal says of an organisation, after the walk. */
  #values(): Readonly<Record<SignalKind, (node: number) => number>> {
    const { closeness, reach } = this.#walk;
    const { reachPower } = this.#weights.walk;
    let allReach = 0;
    for (const node of reach.touched) allReach += reach.raise(node, reachPower);
    const allCloseness = closeness.total();
    const reached = (node: number) => (allReach === 0 ? 0 : reach.get(node) / allReach);
    return {
      PARTNERS_PROJECTS: reached,
      WORKED_TOGETHER: (node) => (allCloseness === 0 ? 0 : closeness.get(node) / allCloseness),
      ACTIVE_IN_THEME: (node) => this.#active.get(node),
    };
  }
}
