import { percentile } from "../percentile.ts";
import type { Opening } from "./measure-opening.ts";
import type { Panning } from "./measure-panning.ts";

/** A page with what was measured of it, a round each. */
export interface MeasuredPage {
  readonly name: string;
  readonly openings: readonly Opening[];
  /** None of the plain page. */
  readonly pannings: readonly Panning[];
}

interface Circumstances {
  readonly date: string;
  readonly machine: string;
}

const medianOf = ({ openings }: MeasuredPage, field: keyof Opening): number =>
  percentile(
    openings.map((opening) => opening[field]),
    0.5,
  );

/** @param fields - the rounds' figures of a row, rounded */
const row = (name: string, fields: readonly (number | string)[]): string =>
  `| ${[name, ...fields.map((field) => (typeof field === "number" ? field.toFixed(0) : field))].join(" | ")} |`;

function openingRow(page: MeasuredPage): string {
  const of = (field: keyof Opening) => medianOf(page, field);
  return row(page.name, [of("busy"), of("longTasks"), of("bytes") / 1000, of("elapsed")]);
}

function panningRow({ name, pannings }: MeasuredPage): string {
  const most = (of: (panning: Panning) => number) => Math.max(...pannings.map(of));
  return row(name, [
    most(({ long }) => long),
    most(({ longestInAll }) => longestInAll),
    most(({ longOfOurs }) => longOfOurs),
    most(({ longest }) => longest),
  ]);
}

function ratios([plain, ours, large]: readonly MeasuredPage[]): string {
  const of = (a: MeasuredPage, b: MeasuredPage, field: keyof Opening) =>
    (medianOf(a, field) / medianOf(b, field)).toFixed(2);
  const seed =
    plain && ours ? [`The page takes ${of(ours, plain, "busy")} of the main thread of the plain page.`] : [];
  const h2020 =
    ours && large
      ? [
          `With 67,322 nodes it takes ${of(large, ours, "busy")} times the main thread and ${of(large, ours, "bytes")} times the bytes that the seed takes.`,
        ]
      : [];
  return [...seed, ...h2020].join(" ");
}

/** What opening and dragging cost, as Markdown. The first page is the plain one, then the product's over each network. */
export function reportOf(pages: readonly MeasuredPage[], { date, machine }: Circumstances): string {
  return [
    "# The page",
    "",
    `Measured on ${date}, ${machine}; \`npm run bench:page -- --h2020 DIR --write\`. WebGL is drawn by SwiftShader, whose time`,
    "is left out of what the main thread was busy. The plain page loads the same network as JSON, lays it out by 500 steps of",
    "ForceAtlas2 and draws it with Sigma.",
    "",
    "## Until the first picture, medians",
    "",
    "| | main thread busy, ms | long tasks with WebGL, ms | kB | elapsed ms |",
    "|---|---:|---:|---:|---:|",
    ...pages.map(openingRow),
    "",
    ratios(pages),
    "",
    "## Dragging the map about among its nodes, the worst round",
    "",
    "| | tasks over 100 ms | the longest, ms | over 100 ms without Sigma's renderer | the longest without it, ms |",
    "|---|---:|---:|---:|---:|",
    ...pages.filter(({ pannings }) => pannings.length > 0).map(panningRow),
  ].join("\n");
}
