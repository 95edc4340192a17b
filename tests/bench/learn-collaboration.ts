import { writeFileSync } from "node:fs";
import { z } from "zod";
import { buildCollaborationIndex } from "../../server/src/matching/collaboration/collaboration-index.ts";
import { CollaboratorRanking } from "../../server/src/matching/collaboration/rank-collaborators.ts";
import {
  learnedWeights,
  type Weights,
  weightsSchema,
} from "../../server/src/matching/collaboration/weights.ts";
import { readH2020 } from "../support/h2020.ts";
import { type AccuracyTable, measure } from "./accuracy.ts";
import { datesSchema, readOptions } from "./bench-options.ts";
import { type Split, splitByStart } from "./split.ts";

const USAGE = `Learns weights.json from projects that start before a date, and from nothing else:

  npx tsx tests/bench/learn-collaboration.ts --data FOLDER [--train-before 2019-01-01] [--folds 3] [--out FILE]

Each of the last years before the date is asked about once, knowing only what lies before that year. One weight after
the other is tried a step down and a step up, and a step is taken when it improves the objective, until no step does.
Starts from the committed weights; the factors for size are set by hand and stay.`;

const options = readOptions(USAGE, {
  data: z.string(),
  "train-before": datesSchema["train-before"],
  folds: z.coerce.number().int().min(1).default(3),
  out: z.string().optional(),
});

/** Where a weight stands, and the values that are tried. */
interface Dial {
  readonly group: "walk" | "signals" | "leaders";
  readonly name: string;
  readonly values: readonly number[];
}

const DIALS: readonly Dial[] = [
  { group: "signals", name: "ACTIVE_IN_THEME", values: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65] },
  { group: "signals", name: "WORKED_TOGETHER", values: [0, 0.1, 0.15, 0.2, 0.3, 0.4] },
  { group: "walk", name: "reachPower", values: [0.6, 0.7, 0.8, 0.85, 0.9, 1] },
  { group: "walk", name: "ledFromSameCountry", values: [0, 0.4, 0.6, 0.8, 1, 1.4] },
  { group: "walk", name: "otherThemes", values: [0, 0.005, 0.01, 0.02, 0.03, 0.05] },
  { group: "walk", name: "partnerDegree", values: [0.3, 0.4, 0.45, 0.5, 0.55, 0.6] },
  { group: "walk", name: "projectSize", values: [0.8, 0.9, 1, 1.1, 1.2] },
  { group: "walk", name: "ownProjectSize", values: [0.5, 0.6, 0.75, 0.9, 1] },
  { group: "walk", name: "yearlyDecay", values: [0.85, 0.9, 0.95, 1] },
  { group: "leaders", name: "yearlyDecay", values: [0.7, 0.8, 0.9, 1] },
  { group: "leaders", name: "elsewhere", values: [0.05, 0.1, 0.2, 0.4] },
];

/** Each measure against what is aimed at; culture counts half, having few questions. */
function objective({ all, culture }: AccuracyTable): number {
  return (
    all.recallAt10 / 0.18 +
    all.reciprocalRank / 0.3 +
    0.5 * (culture.recallAt10 / 0.12 + culture.reciprocalRank / 0.33)
  );
}

const folds = foldsBefore(options["train-before"], options.folds);
const learned = climb(learnedWeights);
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

function climb(start: Weights): Weights {
  let weights = start;
  let best = scoreOf(weights);
  process.stderr.write(`start: ${best.toFixed(4)}\n`);
  for (let improved = true; improved; ) {
    improved = false;
    for (const dial of DIALS) {
      for (const candidate of steps(weights, dial)) {
        const score = scoreOf(candidate);
        if (score <= best) continue;
        [weights, best, improved] = [candidate, score, true];
        process.stderr.write(
          `${dial.group}.${dial.name} = ${settingOf(weights, dial)}: ${best.toFixed(4)}\n`,
        );
      }
    }
  }
  return weights;
}

/** The weights with one of them a step lower, and a step higher. */
function steps(weights: Weights, dial: Dial): Weights[] {
  const now = settingOf(weights, dial);
  const lower = dial.values.filter((value) => value < now).at(-1);
  const higher = dial.values.find((value) => value > now);
  return [lower, higher]
    .filter((value) => value !== undefined)
    .map((value) =>
      weightsSchema.parse({ ...weights, [dial.group]: { ...weights[dial.group], [dial.name]: value } }),
    );
}

function settingOf(weights: Weights, { group, name }: Dial): number {
  return z.record(z.string(), z.number()).parse(weights[group])[name] ?? 0;
}

function scoreOf(weights: Weights): number {
  const scores = folds.map(({ network, questions, year }) => {
    const ranking = new CollaboratorRanking(buildCollaborationIndex(network), weights);
    const rank = ({ coordinator, themes }: Split["questions"][number]) =>
      ranking
        .rank({ organisations: [coordinator], themes, year, limit: 100 })
        .map((found) => found.organisation);
    return objective(measure(questions, rank));
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
