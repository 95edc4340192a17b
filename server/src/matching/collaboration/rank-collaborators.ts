import { largest } from "../../network/largest-first.ts";
import type { PublishedNetwork } from "../../network/network.ts";
import { type CollaborationIndex, changedIndex } from "./collaboration-index.ts";
import { sizeOf } from "./lists.ts";
import type { CollaborationQuestion } from "./question.ts";
import { type SignalReader, signalReader } from "./signals.ts";
import { SparseSums } from "./sparse-sums.ts";
import { Standing } from "./standing.ts";
import { ThemeLeaders } from "./theme-leaders.ts";
import { Walk } from "./walk.ts";
import { learnedWeights, SIGNALS, type SignalKind, type Weights } from "./weights.ts";

/** One signal behind a chance: value × weight is what it adds to the sum. */
export interface Signal {
  readonly kind: SignalKind;
  readonly value: number;
  readonly weight: number;
}

export interface Collaborator {
  /** Node number. */
  readonly organisation: number;
  /** The chance that it takes part in the next project that the askers lead; between 0 and 1. */
  readonly chance: number;
  /** Whether it is in a project of the askers' partners; if not, it is known by what it does alone. */
  readonly throughPartners: boolean;
}

/** How a chance comes about: ln odds = base + slope × Σ value × weight. */
export interface Explanation {
  readonly chance: number;
  readonly base: number;
  readonly slope: number;
  /** Those that are not 0, the one that adds most first. */
  readonly signals: readonly Signal[];
}

/** What a question finds before signals are weighed: whom, and what speaks for each. Learning reads it too. */
export interface Candidates {
  readonly nodes: readonly number[];
  readonly read: SignalReader;
}

// Who comes into question: the best of each way to be found. Twice as many made the answers no better.
const MOST_REACHED = 120;
const MOST_PARTNERS = 80;
const MOST_ACTIVE = 50;

/** Answers who will work with whom on one published network; keeps its working memory from answer to answer. */
export class CollaboratorRanking {
  readonly index: CollaborationIndex;
  readonly #weights: Weights;
  /** In the order of `SIGNALS`. */
  readonly #signalWeights: Float64Array;
  readonly #walk: Walk;
  readonly #standing: Standing;
  readonly #leaders: ThemeLeaders;
  readonly #activeNearby: SparseSums;

  constructor(
    index: CollaborationIndex,
    weights: Weights = learnedWeights,
    standing: Standing = new Standing(index),
  ) {
    this.index = index;
    this.#weights = weights;
    this.#signalWeights = Float64Array.from(SIGNALS, (kind) => weights.signals[kind]);
    this.#walk = new Walk(index, weights.walk);
    this.#standing = standing;
    this.#leaders = new ThemeLeaders(index, weights.leaders);
    this.#activeNearby = SparseSums.ofNodes(index.network.nodeCount);
  }

  /**
   * The ranking on the next version of the network: it answers as one that is made from all of it.
   *
   * @param touched as for `changedIndex`
   */
  withChange(network: PublishedNetwork, touched: ReadonlySet<string>): CollaboratorRanking {
    const changed = changedIndex(this.index, network, touched);
    return new CollaboratorRanking(changed.index, this.#weights, this.#standing.withChange(changed));
  }

  /** The candidates, best first; between equal chances those with fewer projects, then by identifier. */
  rank(question: CollaborationQuestion): Collaborator[] {
    const { nodes, read } = this.candidates(question);
    const { chance } = this.#weights;
    const weights = this.#signalWeights;
    const values = new Float64Array(weights.length);
    return nodes
      .map((organisation) => {
        read(organisation, values);
        let sum = 0;
        for (let at = 0; at < weights.length; at++) sum += (values[at] ?? 0) * (weights[at] ?? 0);
        return {
          organisation,
          chance: logistic(chance.base + chance.slope * sum),
          throughPartners: this.#walk.reach.get(organisation) > 0,
        };
      })
      .sort((a, b) => b.chance - a.chance || this.#fewerProjects(a.organisation, b.organisation));
  }

  /** How the chance of one organisation comes about, candidate or not. */
  explain(question: CollaborationQuestion, organisation: number): Explanation {
    const values = new Float64Array(SIGNALS.length);
    this.candidates(question).read(organisation, values);
    const { signals: weights, chance } = this.#weights;
    const signals = SIGNALS.map((kind, at) => ({ kind, value: values[at] ?? 0, weight: weights[kind] }));
    const sum = signals.reduce((sum, { value, weight }) => sum + value * weight, 0);
    return {
      chance: logistic(chance.base + chance.slope * sum),
      base: chance.base,
      slope: chance.slope,
      signals: signals
        .filter(({ value, weight }) => value * weight !== 0)
        .sort((a, b) => b.value * b.weight - a.value * a.weight),
    };
  }

  /** Whom the network of projects brings into question, and what each signal says of them until the next question. */
  candidates(question: CollaborationQuestion): Candidates {
    this.#walk.run(question);
    this.#findActive(question);
    const { closeness, reach } = this.#walk;
    const found = new Set<number>();
    for (const [sums, most] of [
      [reach, MOST_REACHED],
      [closeness, MOST_PARTNERS],
      [this.#activeNearby, MOST_ACTIVE],
    ] as const)
      for (const node of largest(sums.touched, (of) => sums.get(of), most))
        if (sums.get(node) > 0) found.add(node);
    for (const asker of question.organisations) found.delete(asker);
    const read = signalReader({
      question,
      index: this.index,
      walk: this.#walk,
      standing: this.#standing,
      activeNearby: this.#activeNearby,
      weights: this.#weights.shares,
    });
    return { nodes: [...found], read };
  }

  #fewerProjects(a: number, b: number): number {
    return sizeOf(this.index.projectsOf, a) - sizeOf(this.index.projectsOf, b) || a - b;
  }

  #findActive({ organisations, year }: CollaborationQuestion): void {
    this.#activeNearby.clear();
    const { themes } = this.#walk;
    const total = themes.total() * organisations.length;
    for (const theme of themes.touched)
      for (const asker of organisations) {
        const leaders = this.#leaders.of(theme, this.index.countries[asker] ?? 0, year);
        const weight = themes.get(theme) / total;
        for (const [place, node] of leaders.organisations.entries())
          this.#activeNearby.add(node, weight * (leaders.shares[place] ?? 0));
      }
  }
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
