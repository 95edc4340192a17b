import type { BenchQuestion } from "./split.ts";

/** How deep rankings are read: a first right answer further down would add less than 0.01 to its reciprocal rank. */
export const DEEPEST = 100;

/** Ranks organisations for a question, best first, without the coordinator. */
export type Ranker = (question: BenchQuestion) => ArrayLike<number>;

export interface Accuracy {
  /** How many of the first ten are right, over ten. */
  readonly precisionAt10: number;
  /** How many of the right ones are among the first ten. */
  readonly recallAt10: number;
  /** One over the rank of the first right one; 0 when none is among the first `DEEPEST`. */
  readonly reciprocalRank: number;
}

export function accuracyOf(ranked: ArrayLike<number>, answers: ReadonlySet<number>): Accuracy {
  let hits = 0;
  let first = 0;
  const end = Math.min(ranked.length, DEEPEST);
  for (let at = 0; at < end && (at < 10 || first === 0); at++) {
    if (!answers.has(ranked[at] ?? -1)) continue;
    if (at < 10) hits++;
    if (first === 0) first = at + 1;
  }
  return {
    precisionAt10: hits / 10,
    recallAt10: hits / answers.size,
    reciprocalRank: first === 0 ? 0 : 1 / first,
  };
}

export interface AccuracyTable {
  readonly all: Accuracy;
  readonly culture: Accuracy;
}

/** Means over all questions, and over those of culture and media. */
export function measure(questions: readonly BenchQuestion[], ranker: Ranker): AccuracyTable {
  const all = questions.map((question) => accuracyOf(ranker(question), question.answers));
  return { all: mean(all), culture: mean(all.filter((_, place) => questions[place]?.culture === true)) };
}

function mean(values: readonly Accuracy[]): Accuracy {
  const of = (pick: (value: Accuracy) => number) =>
    values.reduce((sum, value) => sum + pick(value), 0) / Math.max(1, values.length);
  return {
    precisionAt10: of((value) => value.precisionAt10),
    recallAt10: of((value) => value.recallAt10),
    reciprocalRank: of((value) => value.reciprocalRank),
  };
}
