import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import type { Numbered } from "./rows.ts";
import type { SeedProblem } from "./seed-problem.ts";

/** The seed that comes with the product. */
export const SEED_FOLDER = fileURLToPath(new URL("data/", import.meta.url));

interface Line {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/**
 * Reads the rows of a file of the seed that have the shape; what is wrong with the file or with others of its rows
 * is added to the problems.
 *
 * @param shape its keys are the columns of the file
 */
export function readTable<Shape extends z.ZodObject>(
  folder: string,
  file: string,
  shape: Shape,
  problems: SeedProblem[],
): Numbered<z.infer<Shape>>[] {
  const rows: Numbered<z.infer<Shape>>[] = [];
  for (const line of readLines(folder, file, Object.keys(shape.shape), problems)) {
    const row = firstLineOf(line);
    const parsed = shape.safeParse(line.record);
    if (parsed.success) rows.push({ ...parsed.data, line: row });
    else {
      for (const issue of parsed.error.issues) {
        const column = String(issue.path[0] ?? "-");
        problems.push({ file, row, column, message: `"${line.record[column] ?? ""}" ${issue.message}` });
      }
    }
  }
  return rows;
}

function readLines(folder: string, file: string, columns: string[], problems: SeedProblem[]): Line[] {
  try {
    // The parser would count the line ends of Windows within a quoted text twice.
    const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
    const header = parse(text, { bom: true, to_line: 1 })[0] ?? [];
    const missing = columns.filter((column) => !header.includes(column));
    const unknown = header.filter((column) => !columns.includes(column));
    for (const column of missing) problems.push({ file, row: 1, column, message: "this column is missing" });
    for (const column of unknown)
      problems.push({ file, row: 1, column, message: "this column is not known" });
    if (missing.length + unknown.length > 0) return [];
    return parse(text, { bom: true, columns: true, info: true }) as unknown as Line[];
  } catch (thrown) {
    const row = thrown instanceof CsvError ? Number(thrown.lines ?? 1) : 1;
    problems.push({
      file,
      row,
      column: "-",
      message: thrown instanceof Error ? thrown.message : String(thrown),
    });
    return [];
  }
}

/** `info.lines` counts to the end of the row; a quoted text may span several lines. */
function firstLineOf({ record, info }: Line): number {
  const breaks = Object.values(record).reduce((sum, text) => sum + text.split("\n").length - 1, 0);
  return info.lines - breaks;
}
