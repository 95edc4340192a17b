import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import MiniSearch from "minisearch";
import { z } from "zod";
import { readSeed } from "../../seed/read-seed.ts";
import { readTerms } from "../../seed/read-terms.ts";
import { seedNetwork } from "../../seed/seed-network.ts";
import type { DesiredNode } from "../../server/src/intake/desired-network.ts";
import { TextMatcher } from "../../server/src/matching/text/text-matcher.ts";
import { Vocabulary } from "../../server/src/matching/text/vocabulary.ts";
import type { NodeTexts } from "../../server/src/matching/text/vocabulary-rows.ts";
import { TEXT_WEIGHTS, type TextWeights } from "../../server/src/matching/text/weights.ts";
import { LANGUAGES, type Language, type NetworkNodeRow } from "../../server/src/network/model.ts";
import { buildNetwork } from "../../server/src/network/network.ts";

/*
 * Measures how well free words find the right statements, on graded questions:
 *
 *   tsx tests/bench/statements.ts --questions questions.csv --grades grades.csv --documents documents.csv
 *
 * The columns are those of the graded questions of the project: question, language, text; question, document and
 * one column for each assessor (grades from 0 to 3); document, statement. The product's own code answers from the
 * seed. The grade of a document is the mean of the assessors', its gain 2^grade - 1; nDCG@10 (Järvelin and
 * Kekäläinen, 2002), and hit@5: a document of grade 2.5 or more among the first five.
 */

const LIMIT = 10;
const BEST_GRADE = 2.5;
const ROUNDS_FOR_TIME = 20;

const questionRow = z.object({ question: z.string(), language: z.enum(LANGUAGES), text: z.string() });
const gradeRow = z.object({ question: z.string(), document: z.string() }).catchall(z.string());
const documentRow = z.object({ document: z.string(), who: z.string(), statement: z.string() });
type Question = z.infer<typeof questionRow>;

interface Benchmark {
  readonly questions: readonly Question[];
  readonly documents: readonly z.infer<typeof documentRow>[];
  /** For each question the grade of each document that has any. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The documents that a method lists for a question, best first. */
type Method = (question: Question) => readonly string[];

function read<Row>(file: string, row: z.ZodType<Row>): Row[] {
  return z.array(row).parse(parse(readFileSync(file, "utf8"), { bom: true, columns: true }));
}

function readBenchmark(files: { questions: string; grades: string; documents: string }): Benchmark {
  const grades = new Map<string, Map<string, number>>();
  for (const { question, document, ...assessors } of read(files.grades, gradeRow)) {
    const given = Object.values(assessors).map(Number);
    const mean = given.reduce((sum, grade) => sum + grade, 0) / given.length;
    grades.set(question, (grades.get(question) ?? new Map<string, number>()).set(document, mean));
  }
  const questions = read(files.questions, questionRow);
  return { questions, documents: read(files.documents, documentRow), grades };
}

function discounted(grades: readonly number[]): number {
  return grades
    .slice(0, LIMIT)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

interface Measured {
  readonly question: string;
  readonly language: Language;
  readonly ndcg: number;
  readonly hit: number;
}

function measure({ questions, grades }: Benchmark, method: Method): Measured[] {
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

function summary(measured: readonly Measured[]): string {
  return [...LANGUAGES, null]
    .map((language) => {
      const those = measured.filter((one) => language === null || one.language === language);
      const ndcg = mean(those.map((one) => one.ndcg)).toFixed(3);
      const hits = mean(those.map((one) => one.hit)).toFixed(2);
      return `${language ?? "all"} ${ndcg} / ${hits}`;
    })
    .join("   ");
}

/* The seed in memory, without a database. */

function textOf(node: DesiredNode, property: string): string | null {
  const value = node.properties[property];
  return typeof value === "string" ? value : null;
}

function listOf(node: DesiredNode, property: string): readonly string[] {
  const value = node.properties[property];
  return Array.isArray(value) ? value : [];
}

function toTexts(node: DesiredNode): NodeTexts {
  const text = (property: string) => textOf(node, property);
  return {
    id: node.id,
    name: text("name"),
    otherNames: listOf(node, "otherNames"),
    titleEn: text("titleEn"),
    titleNl: text("titleNl"),
    altEn: listOf(node, "altEn"),
    altNl: listOf(node, "altNl"),
    descriptionEn: text("descriptionEn"),
    descriptionNl: text("descriptionNl"),
  };
}

function toRow(node: DesiredNode): NetworkNodeRow {
  const { id, kind } = node;
  const name = textOf(node, "name");
  const organisationKind = kind === "ORGANISATION" ? textOf(node, "kind") : null;
  return {
    id,
    kind,
    label: { nl: textOf(node, "titleNl") ?? name, en: textOf(node, "titleEn") ?? name },
    facets: organisationKind === null ? {} : { organisationKind: [organisationKind] },
    confirmedOn: null,
    startYear: null,
  };
}

function seedInMemory() {
  const seed = readSeed();
  const { nodes, links } = seedNetwork(seed);
  const rows = links.map(({ from, to, type }) => ({ from, to, type, role: null }));
  const network = buildNetwork(nodes.map(toRow), rows, { version: 1, changedAt: null });
  const themes = new Set(nodes.filter(({ kind }) => kind === "THEME").map(({ id }) => id));
  return { network, texts: nodes.map(toTexts), vocabulary: new Vocabulary(readTerms(undefined, themes)) };
}

type Seed = ReturnType<typeof seedInMemory>;

/** A statement of the seed is a document when its title or description is the document's statement. */
function documentsById({ texts }: Seed, { documents }: Benchmark): ReadonlyMap<string, string> {
  const byStatement = new Map(documents.map(({ document, statement }) => [statement, document]));
  const found = new Map<string, string>();
  for (const { id, titleEn, descriptionEn } of texts) {
    const document = byStatement.get(descriptionEn ?? "") ?? byStatement.get(titleEn ?? "");
    if (document !== undefined) found.set(id, document);
  }
  const missing = documents.length - new Set(found.values()).size;
  if (missing > 0) console.log(`${missing} documents are not in the seed, and count as not found.`);
  return found;
}

function product(seed: Seed, benchmark: Benchmark, weights: TextWeights): Method {
  const matcher = new TextMatcher(seed.network, seed.texts, seed.vocabulary, weights);
  const documents = documentsById(seed, benchmark);
  return ({ text, language }) =>
    matcher
      .find(text, { language, limit: LIMIT })
      .statements.flatMap(({ node }) => documents.get(seed.network.idAt(node)) ?? []);
}

/** Plain BM25 over statement and name, as most search does it. */
function plainSearch({ documents }: Benchmark): Method {
  const index = new MiniSearch({ idField: "document", fields: ["statement", "who"] });
  index.addAll(documents);
  return ({ text }) =>
    index
      .search(text, { bm25: { k: 1.2, b: 0.75, d: 0 } })
      .slice(0, LIMIT)
      .map(({ id }) => String(id));
}

const { STATEMENT } = TEXT_WEIGHTS.statementFields;
const { LABEL, VOCABULARY } = TEXT_WEIGHTS.themeFields;
const NOTHING = { weight: 0, lengthTempers: 0 };

/** Each signal left out. */
const ABLATION: Readonly<Record<string, Partial<TextWeights>>> = {
  "without the words": { words: 0 },
  "without the themes": { themes: 0 },
  "themes not by their statements": { themesSeen: 0 },
  "themes not by their own words": { themesSeen: 1 },
  "without the themes' labels": { themeFields: { LABEL: NOTHING, VOCABULARY } },
  "without the vocabulary's themes": { themeFields: { LABEL, VOCABULARY: NOTHING } },
  "without translations": { via: { ...TEXT_WEIGHTS.via, TRANSLATION: 0 } },
  "without synonyms": { via: { ...TEXT_WEIGHTS.via, SYNONYM: 0 } },
  "without words from the other language": { via: { ...TEXT_WEIGHTS.via, LOAN: 0 } },
  "general words count in full": { generalWord: 1 },
  "compounds left whole": { compoundPart: 0 },
  "spelling errors not forgiven": { misspelled: 0 },
  "without whose they are": { statementFields: { STATEMENT, OWNER: NOTHING } },
  "offers like others": { offer: 0 },
  "organisations need not take turns": { repeatedOwner: 1 },
};

function printAblation(seed: Seed, benchmark: Benchmark): void {
  console.log("\nEach signal left out (nDCG@10 / hit@5)");
  for (const [name, change] of Object.entries(ABLATION)) {
    const measured = measure(benchmark, product(seed, benchmark, { ...TEXT_WEIGHTS, ...change }));
    console.log(`  ${name.padEnd(40)} ${summary(measured)}`);
  }
}

function printTime(method: Method, { questions }: Benchmark): void {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS_FOR_TIME; round++) {
    for (const question of questions) {
      const begun = performance.now();
      method(question);
      times.push(performance.now() - begun);
    }
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(2);
  console.log(`\nTime per question: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
}

const { values } = parseArgs({
  options: { questions: { type: "string" }, grades: { type: "string" }, documents: { type: "string" } },
});
const { questions, grades, documents } = values;
if (questions === undefined || grades === undefined || documents === undefined) {
  console.error("Name the three files: --questions, --grades and --documents.");
  process.exitCode = 2;
} else {
  const benchmark = readBenchmark({ questions, grades, documents });
  const seed = seedInMemory();
  const method = product(seed, benchmark, TEXT_WEIGHTS);
  const measured = measure(benchmark, method);
  for (const { question, language, ndcg, hit } of measured) {
    console.log(`${question} ${language} nDCG@10 ${ndcg.toFixed(3)}  hit@5 ${hit}`);
  }
  console.log(`\n  ${"the product".padEnd(40)} ${summary(measured)}`);
  console.log(`  ${"plain BM25".padEnd(40)} ${summary(measure(benchmark, plainSearch(benchmark)))}`);
  printAblation(seed, benchmark);
  printTime(method, benchmark);
}
