import type { Round } from "./load.ts";
import { QUESTIONS, type QuestionName } from "./questions.ts";

export interface Measured {
  readonly question: QuestionName;
  readonly contender: string;
  readonly rounds: readonly Round[];
  /** Bytes that its process held in the end. */
  readonly memory: number;
}

interface Circumstances {
  readonly date: string;
  readonly machine: string;
  /** The load averages of the machine in the end: what else it did meanwhile. */
  readonly busy: string;
  readonly seconds: number;
  readonly rounds: number;
}

const TITLES: Readonly<Record<QuestionName, string>> = {
  page: "The page: 20 organisations of one country by name, 5 projects of each",
  organisation: "One organisation: 20 projects, 10 organisations of each",
};

/** The table of ratios, as Markdown. A ratio is the median of those of the rounds, to whom was asked in the same round. */
export function reportOf(
  measured: readonly Measured[],
  { date, machine, busy, seconds, rounds }: Circumstances,
): string {
  return [
    "# The API side by side",
    "",
    `Measured on ${date}, Node ${process.versions.node}, ${machine}; the participations in Horizon 2020 (67,339 nodes, 182,166`,
    `relationships) in a Neo4j 5.26; ten connections, ${rounds} rounds of ${seconds} s each in turn after a warm-up, every answer a 200.`,
    `The load averages of the machine were ${busy}; ten connections alone bring some 4.`,
    "All limits of the product are on; the one caller's budget is as large as the setting allows. To repeat it:",
    "",
    "```sh",
    "npm run bench:side-by-side -- --data DIR --write",
    "```",
    "",
    "`DIR` holds the tables that `tests/support/h2020.ts` reads (from the public repository zambujo/eunets).",
    ...QUESTIONS.flatMap((question) => [
      "",
      `## ${TITLES[question]}`,
      "",
      "| | requests a second | ratio to the first | ratio to the second | p50 ms | p95 ms | p99 ms | CPU ms an answer, with Neo4j's | memory |",
      "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
      ...rowsOf(measured.filter((one) => one.question === question)),
    ]),
    "",
  ].join("\n");
}

function rowsOf(measured: readonly Measured[]): string[] {
  const [first, second] = measured;
  return measured.map((one) => {
    const times = one.rounds.flatMap((round) => round.times).sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
    const cells = [
      one.contender,
      median(one.rounds.map((round) => round.perSecond)).toFixed(0),
      ratio(one, first),
      ratio(one, second),
      at(0.5),
      at(0.95),
      at(0.99),
      median(one.rounds.map((round) => round.cpu)).toFixed(1),
      `${Math.round(one.memory / 1e6)} MB`,
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

function ratio(one: Measured, other: Measured | undefined): string {
  const ratios = one.rounds.map(
    (round, at) => round.perSecond / (other?.rounds[at]?.perSecond ?? Number.NaN),
  );
  return median(ratios).toFixed(1);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
