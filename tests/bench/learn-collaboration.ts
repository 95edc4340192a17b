import { writeFileSync } from "node:fs";
import { z } from "zod";
import { buildCollaborationIndex } from "../../server/src/matching/collaboration/collaboration-index.ts";
import { CollaboratorRanking } from "../../server/src/matching/collaboration/rank-collaborators.ts";
import { learnedWeights, SIGNALS, type Weights } from "../../server/src/matching/collaboration/weights.ts";
import { readH2020 } from "../support/h2020.ts";
import { accuracyOf } from "./accuracy.ts";
import { datesSchema, readOptions } from "./bench-options.ts";
import { fitChance } from "./fit-chance.ts";
import { conditionalLogit } from "./logit.ts";
import { type Split, splitByStart } from "./split.ts";

const COUNT_POWER = 0.5;

const USAGE = `Learns weights.json from projects that start before a date, and from nothing else:

  npx tsx tests/bench/learn-collaboration.ts --data FOLDER [--train-before 2019-01-01] [--folds 1] [--out FILE]

Each of the last years before the date is asked about once, knowing only what lies before that year: the newest alone,
whose history is most like the one that is asked about, unless more folds are named. The signals get
the weights that make the right answers likely; how the walk counts (walk, leaders) stays as it is. What each signal
adds is printed: the mean loss of a question, with that signal left out.`;

const options = readOptions(USAGE, {
  data: z.string(),
  "train-before": datesSchema["train-before"],
  folds: z.coerce.number().int().min(1).default(1),
  out: z.string().optional(),
  without: z.string().default(""),
  ablation: z.enum(["yes", "no"]).default("no"),
});

const folds = foldsBefore(options["train-before"], options.folds).map(examplesOf);
const left = options.without.split(",");
/** The sum of shares was tuned by itself; averaged with what is learned beside it, the two err less than either. */
const uses = SIGNALS.map((kind) => kind !== "SHARES" && !left.includes(kind));
const { weights: fitted, loss } = conditionalLogit(folds, uses);
const weights = fitted.map((weight, at) =>
  SIGNALS[at] === "SHARES" ? learnedWeights.signals.SHARES : weight,
);
console.error(`loss ${loss.toFixed(4)}`);
if (options.ablation === "yes")
  for (const [place, kind] of SIGNALS.entries()) {
    if (uses[place] !== true) continue;
    const without = conditionalLogit(
      folds,
      uses.map((use, at) => use && at !== place),
    );
    console.error(`loss ${without.loss.toFixed(4)} without ${kind}`);
  }
const learned: Weights = {
  ...learnedWeights,
  signals: Object.fromEntries(
    SIGNALS.map((kind, at) => [kind, Number((weights[at] ?? 0).toPrecision(4))]),
  ) as Weights["signals"],
  chance: fitChance(folds, weights),
};
for (const fold of folds) report(fold);
const json = `${JSON.stringify(learned, null, 2)}\n`;
if (options.out === undefined) process.stdout.write(json);
else writeFileSync(options.out, json);

function foldsBefore(date: string, count: number): Split[] {
  const data = readH2020(options.data);
  const year = Number(date.slice(0, 4));
  const rest = date.slice(4);
  return Array.from({ length: count }, (_, back) =>
    splitByStart(data, { trainBefore: `${year - back - 1}${rest}`, testBefore: `${year - back}${rest}` }),
  );
}

function examplesOf({ network, questions, year }: Split) {
  const ranking = new CollaboratorRanking(buildCollaborationIndex(network));
  const starts = [0];
  const values: number[] = [];
  const right: number[] = [];
  const signals = new Float64Array(SIGNALS.length);
  for (const { coordinator, themes, answers } of questions) {
    const found = ranking.candidates({ organisations: [coordinator], themes, year });
    for (const node of found.nodes) {
      found.read(node, signals);
      for (const value of signals) values.push(value);
      right.push(answers.has(node) ? 1 : 0);
    }
    starts.push(right.length);
  }
  return {
    questions,
    starts,
    values: Float32Array.from(values),
    width: SIGNALS.length,
    right: Uint8Array.from(right),
    // A question with many answers counts for more, but not as many times more.
    counts: Float64Array.from(questions, ({ answers }) => answers.size ** -COUNT_POWER),
  };
}

function report({ questions, starts, values, width, right }: ReturnType<typeof examplesOf>): void {
  let recall = 0;
  let reciprocal = 0;
  for (const [question, { answers }] of questions.entries()) {
    const rows = Array.from({ length: (starts[question + 1] ?? 0) - (starts[question] ?? 0) }, (_, at) => {
      const row = (starts[question] ?? 0) + at;
      let sum = 0;
      for (let signal = 0; signal < width; signal++)
        sum += (weights[signal] ?? 0) * (values[row * width + signal] ?? 0);
      return { row, sum };
    });
    rows.sort((a, b) => b.sum - a.sum);
    const ranked = rows.map(({ row }) => (right[row] === 1 ? row : -1));
    const hits = new Set(ranked.filter((row) => row >= 0));
    const { reciprocalRank } = accuracyOf(ranked, hits);
    reciprocal += reciprocalRank;
    recall += ranked.slice(0, 10).filter((row) => row >= 0).length / answers.size;
  }
  console.error(
    `R@10 ${(recall / questions.length).toFixed(4)} MRR ${(reciprocal / questions.length).toFixed(4)}`,
  );
}
