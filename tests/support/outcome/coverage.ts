import { basename, dirname, relative } from "node:path";
import { z } from "zod";

const share = z.object({ total: z.number(), covered: z.number() });
const fileCoverage = z.object({ lines: share, branches: share, functions: share });

/** What istanbul's `json-summary` writes: a key `total`, and the absolute path of every file. */
export const coverageSummary = z.record(z.string(), fileCoverage);
export type CoverageSummary = z.infer<typeof coverageSummary>;
type Share = z.infer<typeof share>;

const NAMED = 12;

/** A few lines on what the tests covered: the whole, the files that no test loaded, the least covered others. */
export function coverageLines(summary: CoverageSummary, root: string): string[] {
  const { total, ...rest } = summary;
  if (total === undefined) return [];
  const files = Object.entries(rest)
    .filter(([, { lines }]) => lines.covered < lines.total)
    .map(([path, { lines }]) => ({ path: relative(root, path), lines, part: lines.covered / lines.total }))
    .sort((a, b) => a.part - b.part || (a.path < b.path ? -1 : 1));
  const untouched = files.filter((file) => file.part === 0);
  const partly = files.filter((file) => file.part > 0);
  const lines = [
    `Covered: ${percent(total.lines)} of lines, ${percent(total.branches)} of branches, ${percent(total.functions)} of functions.`,
  ];
  lines.push(...untouchedLines(untouched.map((file) => file.path)));
  if (partly.length > 0) lines.push("Least covered:");
  for (const { path, lines: share } of partly.slice(0, NAMED)) {
    lines.push(
      `  ${percent(share).padStart(4)}  ${path} (${share.total - share.covered} of ${share.total} lines not)`,
    );
  }
  if (partly.length > NAMED) lines.push(`  and ${partly.length - NAMED} files with more, in coverage/.`);
  return lines;
}

/** A line for each folder. What only runs in the browser or in a process of its own counts as untouched. */
function untouchedLines(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const folders = new Map<string, string[]>();
  for (const path of paths)
    folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), basename(path)]);
  const lines = [...folders].map(([folder, names]) => `  ${folder}: ${names.join(", ")}`);
  return [
    "Not loaded inside jest (what runs only in the browser or as a command is not measured):",
    ...lines,
  ];
}

/** Rounded down, so that 100% means all. */
function percent({ total, covered }: Share): string {
  return total === 0 ? "100%" : `${Math.floor((100 * covered) / total)}%`;
}
