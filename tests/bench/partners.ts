import { parseArgs } from "node:util";
import { z } from "zod";
import { buildCollaborationIndex } from "../../server/src/matching/collaboration/collaboration-index.ts";
import { CollaboratorRanking } from "../../server/src/matching/collaboration/rank-collaborators.ts";
import {
  FAVOURS,
  type Favour,
  learnedWeights,
  type Weights,
} from "../../server/src/matching/collaboration/weights.ts";
import { readH2020 } from "../support/h2020.ts";
import { type AccuracyTable, measure, type Ranker } from "./accuracy.ts";
import { byPageRank, byPastPartners, byPopularity } from "./baselines.ts";
import { answerTimes } from "./partners-speed.ts";
import { splitByStart } from "./split.ts";
import { spreadOf } from "./spread.ts";

/**
 * Who will work with whom: how well the product's ranking predicts it, how it spreads attention, what each part of
 * it contributes, and how fast it is.
 *
 *     tsx tests/bench/partners.ts --data DIR --train-before 2019-01-01 --test-before 2022-01-01
 *
 * `DIR` holds the tables that `tests/support/h2020.ts` reads. `--without speed,ablation,baselines,spread` leaves
 * parts out.
 */
const options = z
  .object({
    data: z.string(),
    "train-before": z.iso.date(),
    "test-before": z.iso.date(),
    without: z.string().transform((parts) => new Set(parts.split(","))),
  })
  .parse(
    parseArgs({
      options: {
        data: { type: "string" },
        "train-before": { type: "string" },
        "test-before": { type: "string" },
        without: { type: "string", default: "" },
      },
    }).values,
  );

/** Places beyond a thousand change no figure that is printed. */
const DEEPEST = 1_000;

/** Every how manieth organisation is asked for; PageRank goes through the whole network for each. */
const PAGE_RANK_EVERY = 20;

const data = readH2020(options.data);
const split = splitByStart(data, {
  trainBefore: options["train-before"],
  testBefore: options["test-before"],
});
const { network, year, questions } = split;
const index = buildCollaborationIndex(network);

printAccuracy();
if (!options.without.has("spread")) printSpread();
if (!options.without.has("ablation")) printAblation();
if (!options.without.has("speed")) for (const line of answerTimes(data, year)) print(line);

function printAccuracy(): void {
  const culture = questions.filter((question) => question.culture).length;
  print(
    `${questions.length} projects asked about, ${culture} of culture and media; ${network.nodeCount} nodes known`,
  );
  print("");
  print(row("", "all: P@10 R@10 MRR", "culture: P@10 R@10 MRR"));
  if (!options.without.has("baselines")) {
    print(accuracyRow("popularity", byPopularity(index)));
    print(accuracyRow("past partners", byPastPartners(index)));
    print(accuracyRow("PageRank, coordinator", byPageRank(network, { withThemes: false })));
    print(accuracyRow("PageRank, with themes", byPageRank(network)));
  }
  for (const favour of FAVOURS) print(accuracyRow(`Schakel, ${favour}`, ranker(learnedWeights, favour)));
}

function ranker(weights: Weights, favour: Favour): Ranker {
  const ranking = new CollaboratorRanking(index, weights);
  return ({ coordinator, themes }) =>
    ranking
      .rank({ organisations: [coordinator], themes, year, favour, limit: DEEPEST })
      .map(({ organisation }) => organisation);
}

function printSpread(): void {
  const ask = (asker: number) => ({
    coordinator: asker,
    themes: [],
    answers: new Set<number>(),
    culture: false,
  });
  const firstTen = (rank: Ranker) => (asker: number) => Array.from(rank(ask(asker))).slice(0, 10);
  print("");
  print(row("every organisation asks", "best connected 1%", "coverage"));
  if (!options.without.has("baselines")) {
    print(spreadRow("past partners", spreadOf(network, firstTen(byPastPartners(index)))));
    const pageRank = firstTen(byPageRank(network, { withThemes: false }));
    print(spreadRow(`PageRank (1 in ${PAGE_RANK_EVERY} asks)`, spreadOf(network, pageRank, PAGE_RANK_EVERY)));
  }
  const ranking = new CollaboratorRanking(index);
  for (const favour of FAVOURS) {
    const topTen = (asker: number) =>
      ranking
        .rank({ organisations: [asker], themes: [], year, favour, limit: 10 })
        .map((found) => found.organisation);
    print(spreadRow(`Schakel, ${favour}`, spreadOf(network, topTen)));
  }
}

function spreadRow(
  name: string,
  { bestConnected, coverage }: { bestConnected: number; coverage: number },
): string {
  return row(name, percent(bestConnected), percent(coverage));
}

function printAblation(): void {
  const { walk, signals, leaders } = learnedWeights;
  const without: readonly (readonly [string, Partial<Weights>])[] = [
    ["partners' projects", { signals: { ...signals, PARTNERS_PROJECTS: 0 } }],
    ["worked together", { signals: { ...signals, WORKED_TOGETHER: 0 } }],
    ["active in the theme", { signals: { ...signals, ACTIVE_IN_THEME: 0 } }],
    ["themes in the walk", { walk: { ...walk, otherThemes: 1 } }],
    ["led from the same country", { walk: { ...walk, ledFromSameCountry: 0 } }],
    ["evening out", { walk: { ...walk, reachPower: 1 } }],
    ["size of projects", { walk: { ...walk, projectSize: 0, ownProjectSize: 0 } }],
    ["busyness of partners", { walk: { ...walk, partnerDegree: 0 } }],
    ["years", { walk: { ...walk, yearlyDecay: 1 }, leaders: { ...leaders, yearlyDecay: 1 } }],
    ["the asker's country in themes", { leaders: { ...leaders, elsewhere: 1 } }],
    ["variety", { variety: { bestConnected: 1, belowProjects: 0 } }],
  ];
  print("");
  print(row("left out", "all: P@10 R@10 MRR", "culture: P@10 R@10 MRR"));
  print(accuracyRow("nothing", ranker(learnedWeights, "NEUTRAL")));
  for (const [name, changed] of without)
    print(accuracyRow(name, ranker({ ...learnedWeights, ...changed }, "NEUTRAL")));
}

function accuracyRow(name: string, rank: Ranker): string {
  const { all, culture } = measure(questions, rank);
  return row(name, figures(all), figures(culture));
}

function figures({ precisionAt10, recallAt10, reciprocalRank }: AccuracyTable["all"]): string {
  return [precisionAt10, recallAt10, reciprocalRank].map((value) => value.toFixed(4)).join("  ");
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)}%`;
}

function row(name: string, ...cells: readonly string[]): string {
  return [name.padEnd(32), ...cells.map((cell) => cell.padEnd(26))].join("").trimEnd();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
