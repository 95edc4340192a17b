import { z } from "zod";
import { buildCollaborationIndex } from "../../server/src/matching/collaboration/collaboration-index.ts";
import { FAVOURS, learnedWeights, SIGNALS } from "../../server/src/matching/collaboration/weights.ts";
import { readH2020 } from "../support/h2020.ts";
import { type Accuracy, measure, type Ranker } from "./accuracy.ts";
import { byPageRank, byPastPartners, byPopularity } from "./baselines.ts";
import { datesSchema, readOptions } from "./bench-options.ts";
import { answerTimes, changeTimes } from "./partners-speed.ts";
import { collaboratorRanker, firstTenPartners, productRanker } from "./product.ts";
import { seedAsPublished } from "./seed-published.ts";
import { splitByStart } from "./split.ts";
import { type Spread, spreadOf } from "./spread.ts";

const USAGE = `Who will work with whom: how well the product's ranking predicts it, how it spreads attention, what each signal
adds, and how long an answer takes.

  npm run bench:partners -- --data FOLDER [--train-before 2019-01-01] [--test-before 2030-01-01]
                            [--without baselines,spread,ablation,speed]

FOLDER holds orgs.csv.gz, projects.csv.gz, participations.csv.gz and culture_media_orgs.csv. Projects that start before
the first date are known; those from then on, before the second, are asked about.`;

const PARTS = ["baselines", "spread", "ablation", "speed"] as const;
const options = readOptions(USAGE, {
  data: z.string(),
  ...datesSchema,
  without: z
    .string()
    .default("")
    .transform((list) => list.split(",").filter((part) => part !== ""))
    .pipe(z.array(z.enum(PARTS))),
});
const isWanted = (part: (typeof PARTS)[number]) => !options.without.includes(part);

/** PageRank goes through the whole network for each question, so it is asked only every so manieth. */
const PAGE_RANK_EVERY = 5;
const PAGE_RANK_EVERY_ASKER = 50;

const data = readH2020(options.data);
const split = splitByStart(data, {
  trainBefore: options["train-before"],
  testBefore: options["test-before"],
});
const { network, year, questions } = split;
const index = buildCollaborationIndex(network);

printAccuracy();
if (isWanted("spread")) await printSpread();
if (isWanted("ablation")) printAblation();
if (isWanted("speed")) {
  for (const line of answerTimes(data, year)) print(line);
  for await (const line of changeTimes(data, year)) print(line);
}

function printAccuracy(): void {
  const culture = questions.filter((question) => question.culture).length;
  print(
    `${questions.length} projects asked about, ${culture} of culture and media; ${network.nodeCount} nodes known`,
  );
  print("");
  print(row("", "all: P@10 R@10 MRR", "culture: P@10 R@10 MRR"));
  if (isWanted("baselines")) {
    print(accuracyRow("popularity", byPopularity(index)));
    print(accuracyRow("past partners", byPastPartners(index)));
    const some = questions.filter((_, place) => place % PAGE_RANK_EVERY === 0);
    const onSome = (name: string, ranker: Ranker) =>
      print(accuracyRow(`${name} (1 in ${PAGE_RANK_EVERY})`, ranker, some));
    onSome("PageRank, coordinator", byPageRank(network, { withThemes: false }));
    onSome("PageRank, with themes", byPageRank(network));
    onSome("network of projects", collaboratorRanker(network, { year }));
  }
  print(accuracyRow("network of projects", collaboratorRanker(network, { year })));
  for (const favour of FAVOURS)
    print(accuracyRow(`whole list, ${favour}`, productRanker(network, { year, favour })));
}

async function printSpread(): Promise<void> {
  print("");
  print(row("every organisation asks", "best connected 1%", "coverage"));
  if (isWanted("baselines")) {
    const firstTen = (rank: Ranker) => (coordinator: number) =>
      Array.from(rank({ coordinator, themes: [], answers: new Set(), culture: false })).slice(0, 10);
    print(spreadRow("past partners", spreadOf(network, firstTen(byPastPartners(index)))));
    const pageRank = firstTen(byPageRank(network, { withThemes: false }));
    const name = `PageRank (1 in ${PAGE_RANK_EVERY_ASKER} asks)`;
    print(spreadRow(name, spreadOf(network, pageRank, PAGE_RANK_EVERY_ASKER)));
  }
  const { network: seed, meanings } = await seedAsPublished();
  for (const favour of FAVOURS)
    print(spreadRow(`Schakel, ${favour}`, spreadOf(network, firstTenPartners(network, { favour, year }))));
  const thisYear = new Date().getFullYear();
  for (const favour of FAVOURS)
    print(
      spreadRow(
        `Schakel, ${favour}, seed`,
        spreadOf(seed, firstTenPartners(seed, { favour, year: thisYear, meanings })),
      ),
    );
}

function spreadRow(name: string, { bestConnected, coverage }: Spread): string {
  return row(name, percent(bestConnected), percent(coverage));
}

function printAblation(): void {
  print("");
  print(row("left out", "all: P@10 R@10 MRR", "culture: P@10 R@10 MRR"));
  for (const kind of SIGNALS) {
    const weights = { ...learnedWeights, signals: { ...learnedWeights.signals, [kind]: 0 } };
    print(accuracyRow(kind, collaboratorRanker(network, { year, weights })));
  }
}

function accuracyRow(name: string, rank: Ranker, asked = questions): string {
  const { all, culture } = measure(asked, rank);
  return row(name, figures(all), figures(culture));
}

function figures({ precisionAt10, recallAt10, reciprocalRank }: Accuracy): string {
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
