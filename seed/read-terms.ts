import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import type { VocabularyRow } from "../server/src/matching/text/vocabulary-rows.ts";
import { SEED_FOLDER } from "./read-seed.ts";
import { SeedError, type SeedProblem } from "./seed-problem.ts";

const FILE = "terms.csv";
const COLUMNS = ["nl", "en", "theme"];

const variants = z
  .string()
  .transform((text) =>
    text
      .split(";")
      .map((variant) => variant.trim())
      .filter((variant) => variant !== ""),
  )
  .refine((words) => words.length > 0, "has no word")
  .refine((words) => new Set(words).size === words.length, "names a word twice");

const termRow = z.object({
  nl: variants,
  en: variants,
  theme: z.string().transform((theme) => (theme === "" ? null : `theme-${theme}`)),
});

interface Line {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/**
 * Reads the bilingual vocabulary: a concept a row, its words and phrases in Dutch and English. It is read from the
 * file at every start and never written to the database: it is part of the product, not of what people state.
 *
 * @param themes the identifiers of the themes that a concept may belong to, as in the network; others are refused
 * @throws SeedError naming the row and column of everything that is wrong
 */
export function readTerms(folder: string = SEED_FOLDER, themes?: ReadonlySet<string>): VocabularyRow[] {
  const problems: SeedProblem[] = [];
  const rows: VocabularyRow[] = [];
  for (const { record, info } of readLines(folder, problems)) {
    const parsed = termRow.safeParse(record);
    const problem = (column: string, message: string) =>
      problems.push({ file: FILE, row: info.lines, column, message });
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const column = String(issue.path[0] ?? "-");
        problem(column, `"${record[column] ?? ""}" ${issue.message}`);
      }
    } else if (parsed.data.theme !== null && themes?.has(parsed.data.theme) === false) {
      problem("theme", `"${record.theme ?? ""}" is not a theme of themes.csv`);
    } else rows.push(parsed.data);
  }
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}

function readLines(folder: string, problems: SeedProblem[]): Line[] {
  try {
    // The parser would count the line ends of Windows within a quoted text twice.
    const text = readFileSync(join(folder, FILE), "utf8").replaceAll("\r\n", "\n");
    const [header = []] = parse(text, { bom: true, to_line: 1 });
    if (header.join() !== COLUMNS.join()) {
      problems.push({
        file: FILE,
        row: 1,
        column: "-",
        message: `the columns are not ${COLUMNS.join(", ")}`,
      });
      return [];
    }
    return parse(text, { bom: true, columns: true, info: true }) as unknown as Line[];
  } catch (thrown) {
    const row = thrown instanceof CsvError ? Number(thrown.lines ?? 1) : 1;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    problems.push({ file: FILE, row, column: "-", message });
    return [];
  }
}
