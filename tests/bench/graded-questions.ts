import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { SeedRows } from "../../seed/rows.ts";
import { LANGUAGES, type Language } from "../../server/src/network/model.ts";

/*
 * Graded questions, and how a list of documents is measured by them. The grade of a document is the mean of the
 * assessors', its gain 2^grade - 1; nDCG@10 (Järvelin and Kekäläinen, 2002), and hit@5: a document of grade 2.5 or
 * more among the first five.
 */

/** How many documents of a list count. */
export const LIMIT = 10;
const BEST_GRADE = 2.5;

const questionRow = z.object({ question: z.string(), language: z.enum(LANGUAGES), text: z.string() });
const gradeRow = z.object({ question: z.string(), document: z.string() }).catchall(z.string());
const documentRow = z.object({ document: z.string(), who: z.string(), statement: z.string() });
export type GradedQuestion = z.infer<typeof questionRow>;
export type StatementDocument = z.infer<typeof documentRow>;

export interface GradedQuestions {
  readonly questions: readonly GradedQuestion[];
  /** For each question the grade of each document that has any. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The documents that a method lists for a question, best first. */
export type Method = (question: GradedQuestion) => readonly string[];

function read<Row>(file: string, row: z.ZodType<Row>): Row[] {
  return z.array(row).parse(parse(readFileSync(file, "utf8"), { bom: true, columns: true }));
}

export function readDocuments(file: string): StatementDocument[] {
  return read(file, documentRow);
}

/** The statements of the seed: f001 is its first fact, c001 the first project of its consortia. */
export function documentsOf({ facts, participations }: SeedRows): StatementDocument[] {
  const numbered = (letter: string, number: number) => `${letter}${String(number + 1).padStart(3, "0")}`;
  const projects = [
    ...new Map(participations.map(({ id, project, aim }) => [id, { project, aim }])).values(),
  ];
  return [
    ...facts.map(({ organisation, statement }, number) => ({
      document: numbered("f", number),
      who: organisation,
      statement,
    })),
    ...projects.map(({ project, aim }, number) => ({
      document: numbered("c", number),
      who: project,
      statement: aim,
    })),
  ];
}

export function readGradedQuestions(files: { questions: string; grades: string }): GradedQuestions {
  const grades = new Map<string, Map<string, number>>();
  for (const { question, document, ...assessors } of read(files.grades, gradeRow)) {
    const given = Object.values(assessors).map(Number);
    const mean = given.reduce((sum, grade) => sum + grade, 0) / given.length;
    grades.set(question, (grades.get(question) ?? new Map<string, number>()).set(document, mean));
  }
  return { questions: read(files.questions, questionRow), grades };
}

function discounted(grades: readonly number[]): number {
  return grades
    .slice(0, LIMIT)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

export interface Measured {
  readonly question: string;
  readonly language: Language;
  readonly ndcg: number;
  readonly hit: number;
}

export function measure({ questions, grades }: GradedQuestions, method: Method): Measured[] {
  return questions.map((asked) => {
    const right = grades.get(asked.question) ?? new Map<string, number>();
    const listed = method(asked).map((document) => right.get(document) ?? 0);
    const ideal = discounted([...right.values()].sort((a, b) => b - a));
    const hit = listed.slice(0, 5).some((grade) => grade >= BEST_GRADE) ? 1 : 0;
    const ndcg = ideal === 0 ? 0 : discounted(listed) / ideal;
    return { question: asked.question, language: asked.language, ndcg, hit };
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

/** nDCG@10 and hit@5 by language and in all. */
export function summary(measured: readonly Measured[]): string {
  return [...LANGUAGES, null]
    .map((language) => {
      const those = measured.filter((one) => language === null || one.language === language);
      const ndcg = mean(those.map((one) => one.ndcg)).toFixed(3);
      const hits = mean(those.map((one) => one.hit)).toFixed(2);
      return `${language ?? "all"} ${ndcg} / ${hits}`;
    })
    .join("   ");
}
