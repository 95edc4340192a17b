import { z } from "zod";
import { Vocabulary } from "../server/src/matching/text/vocabulary.ts";
import type {
  EnglishWords,
  EverydayRow,
  TopicRow,
  VocabularyRow,
} from "../server/src/matching/text/vocabulary-rows.ts";
import { readTable, SEED_FOLDER } from "./read-table.ts";
import { list } from "./rows.ts";
import { SeedError, type SeedProblem } from "./seed-problem.ts";

const TERMS = "terms.csv";
const TOPICS = "topics.csv";
const EVERYDAY = "everyday.csv";
const ENGLISH_WORDS = "english-words.csv";

const variants = list
  .refine((words) => words.length > 0, "has no word")
  .refine((words) => new Set(words).size === words.length, "names a word twice");

const termRow = z.object({
  nl: variants,
  en: variants,
  theme: z.string().transform((theme) => (theme === "" ? null : `theme-${theme}`)),
});

const pairRow = z.object({ nl: variants, en: variants });

const englishWordRow = z.object({
  word: z.string().min(1, "is missing"),
  per_million: z.coerce.number("is no number").nonnegative("is below 0"),
  vector: z.base64("is not in base64").transform((vector) => new Int8Array(Buffer.from(vector, "base64"))),
});

/**
 * The vocabulary that comes with the product, from all its files; that of English words is read when it is first needed.
 *
 * @param themes the identifiers of the themes that a concept may belong to, as in the network; others are refused
 * @throws SeedError naming the row and column of everything that is wrong
 */
export function readVocabulary(themes?: ReadonlySet<string>): Vocabulary {
  return new Vocabulary(readTerms(undefined, themes), readTopics(), readEveryday(), readEnglishWords);
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

/**
 * Reads what is known of English words.
 *
 * @throws SeedError naming the row and column of everything that is wrong
 */
export function readEnglishWords(folder: string = SEED_FOLDER): EnglishWords {
  const problems: SeedProblem[] = [];
  const rows = readTable(folder, ENGLISH_WORDS, englishWordRow, problems);
  const length = rows[0]?.vector.length;
  for (const { vector, line } of rows) {
    if (vector.length === length) continue;
    const message = `has ${vector.length} numbers where the first has ${length}`;
    problems.push({ file: ENGLISH_WORDS, row: line, column: "vector", message });
  }
  if (problems.length > 0) throw new SeedError(problems);
  return new Map(rows.map(({ word, per_million: perMillion, vector }) => [word, { perMillion, vector }]));
}

function readPairs(folder: string, file: string): { nl: string[]; en: string[] }[] {
  const problems: SeedProblem[] = [];
  const rows = readTable(folder, file, pairRow, problems).map(({ nl, en }) => ({ nl, en }));
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}
