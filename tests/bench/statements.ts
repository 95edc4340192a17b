import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import MiniSearch from "minisearch";
import { readSeed } from "../../seed/read-seed.ts";
import { TEXT_WEIGHTS, type TextWeights } from "../../server/src/matching/text/weights.ts";
import { matcherOf } from "../support/texts-in.ts";
import {
  documentsOf,
  type GradedQuestions,
  LIMIT,
  type Method,
  measure,
  readDocuments,
  readGradedQuestions,
  type StatementDocument,
  summary,
} from "./graded-questions.ts";
import { type SeedInMemory, seedInMemory } from "./seed-in-memory.ts";

const USAGE = `Measures how well free words find the right statements of the seed, on graded questions:

  npm run bench:statements -- [--questions FILE --grades FILE] [--documents FILE]

Without files it takes the questions of tests/bench/questions. The columns are: question, language (nl or en), text;
question, document and one column for each assessor (grades from 0 to 3); document, who, statement. Documents are those
of the seed when no file is named: f001 its first fact, c001 the first project of its consortia.`;

const ROUNDS_FOR_TIME = 20;

/** A statement of the seed is a document when its title or description is the document's statement. */
function documentsById(
  { texts }: SeedInMemory,
  documents: readonly StatementDocument[],
): ReadonlyMap<string, string> {
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

function product(seed: SeedInMemory, documents: readonly StatementDocument[], weights: TextWeights): Method {
  const matcher = matcherOf(seed.network, seed.texts, seed.vocabulary, weights);
  const byId = documentsById(seed, documents);
  return ({ text, language }) =>
    matcher
      .find(text, { language, limit: LIMIT })
      .statements.flatMap(({ node }) => byId.get(seed.network.idAt(node)) ?? []);
}

/** Plain BM25 over statement and name, as most search does it. */
function plainSearch(documents: readonly StatementDocument[]): Method {
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
  "without the topics": { topics: 0 },
  "themes not by their statements": { themesSeen: 0 },
  "themes not by their own words": { themesSeen: 1 },
  "without the themes' labels": { themeFields: { LABEL: NOTHING, VOCABULARY } },
  "without the vocabulary's themes": { themeFields: { LABEL, VOCABULARY: NOTHING } },
  "without the meanings": { meaning: 0 },
  "common words like rare ones": { common: Number.POSITIVE_INFINITY },
  "without translations": { via: { ...TEXT_WEIGHTS.via, TRANSLATION: 0 } },
  "without synonyms": { via: { ...TEXT_WEIGHTS.via, SYNONYM: 0 } },
  "without words from the other language": { via: { ...TEXT_WEIGHTS.via, LOAN: 0 } },
  "compounds left whole": { compoundPart: 0 },
  "spelling errors not forgiven": { misspelled: 0 },
  "without whose they are": { statementFields: { STATEMENT, OWNER: NOTHING } },
  "offers like others": { offer: 0 },
};

function printAblation(graded: GradedQuestions, productWith: (weights: TextWeights) => Method): void {
  console.log("\nEach signal left out (nDCG@10 / hit@5)");
  for (const [name, change] of Object.entries(ABLATION)) {
    const measured = measure(graded, productWith({ ...TEXT_WEIGHTS, ...change }));
    console.log(`  ${name.padEnd(40)} ${summary(measured)}`);
  }
}

function printTime(method: Method, { questions }: GradedQuestions): void {
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

function questionsOfOurOwn(file: string): string {
  return fileURLToPath(new URL(`questions/${file}`, import.meta.url));
}

function main({
  questions,
  grades,
  documents,
}: {
  questions?: string;
  grades?: string;
  documents?: string;
}): void {
  const graded = readGradedQuestions({
    questions: questions ?? questionsOfOurOwn("questions.csv"),
    grades: grades ?? questionsOfOurOwn("grades.csv"),
  });
  const rows = readSeed();
  const seed = seedInMemory(rows);
  const sought = documents === undefined ? documentsOf(rows) : readDocuments(documents);
  const productWith = (weights: TextWeights) => product(seed, sought, weights);
  const method = productWith(TEXT_WEIGHTS);
  const measured = measure(graded, method);
  for (const { question, language, ndcg, hit } of measured) {
    console.log(`${question} ${language} nDCG@10 ${ndcg.toFixed(3)}  hit@5 ${hit}`);
  }
  console.log(`\n  ${"the product".padEnd(40)} ${summary(measured)}`);
  console.log(`  ${"plain BM25".padEnd(40)} ${summary(measure(graded, plainSearch(sought)))}`);
  printAblation(graded, productWith);
  printTime(method, graded);
}

const { values } = parseArgs({
  options: {
    questions: { type: "string" },
    grades: { type: "string" },
    documents: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.help === true || (values.questions === undefined) !== (values.grades === undefined)) {
  console.error(USAGE);
  process.exitCode = values.help === true ? 0 : 2;
} else main(values);
