import { z } from "zod";
import type { EverydayRow, TopicRow, VocabularyRow } from "../server/src/matching/text/vocabulary-rows.ts";
import { readTable, SEED_FOLDER } from "./read-table.ts";
import { list } from "./rows.ts";
import { SeedError, type SeedProblem } from "./seed-problem.ts";

const TERMS = "terms.csv";
const TOPICS = "topics.csv";
const EVERYDAY = "everyday.csv";

const variants = list
  .refine((words) => words.length > 0, "has no word")
  .refine((words) => new Set(words).size === words.length, "names a word twice");

const termRow = z.object({
  nl: variants,
  en: variants,
  theme: z.string().transform((theme) => (theme === "" ? null : `theme-${theme}`)),
});

const pairRow = z.object({ nl: variants, en: variants });

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
  for (const { nl, en, theme, line } of readTable(folder, TERMS, termRow, problems)) {
    if (theme === null || themes?.has(theme) !== false) rows.push({ nl, en, theme });
    else problems.push({ file: TERMS, row: line, column: "theme", message: `${theme} is not in themes.csv` });
  }
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}

/**
 * Reads the topics: words and phrases of the vocabulary that bring one another to mind, a topic a row.
 *
 * @throws SeedError naming the row and column of everything that is wrong
 */
export function readTopics(folder: string = SEED_FOLDER): TopicRow[] {
  return readPairs(folder, TOPICS);
}

/**
 * Reads the everyday words: Dutch words and phrases outside the field, with their English translations.
 *
 * @throws SeedError naming the row and column of everything that is wrong
 */
export function readEveryday(folder: string = SEED_FOLDER): EverydayRow[] {
  return readPairs(folder, EVERYDAY);
}

function readPairs(folder: string, file: string): { nl: string[]; en: string[] }[] {
  const problems: SeedProblem[] = [];
  const rows = readTable(folder, file, pairRow, problems).map(({ nl, en }) => ({ nl, en }));
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}
