import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readEnglishWords, readEveryday, readTerms, readTopics } from "../../../../seed/read-terms.ts";
import { SeedError, type SeedProblem } from "../../../../seed/seed-problem.ts";
import { readWords } from "../../../../server/src/matching/text/stems.ts";
import { Vocabulary } from "../../../../server/src/matching/text/vocabulary.ts";
import { LANGUAGES, type Language } from "../../../../server/src/network/model.ts";
import { foldedWords } from "../../../../server/src/search/words.ts";
import { removeFolder, temporaryFolder } from "../../../support/temporary-folder.ts";

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder("terms");
});
afterAll(() => removeFolder(folder));

const THEMES = new Set(["theme-speech"]);

function problemsFrom(read: () => unknown): readonly SeedProblem[] {
  try {
    read();
    return [];
  } catch (thrown) {
    if (thrown instanceof SeedError) return thrown.problems;
    throw thrown;
  }
}

async function problemsOf(text: string): Promise<readonly SeedProblem[]> {
  await writeFile(join(folder, "terms.csv"), text);
  return problemsFrom(() => readTerms(folder, THEMES));
}

describe("the vocabulary's file", () => {
  test("is read: variants in both languages, and the theme as the network has it", async () => {
    await writeFile(
      join(folder, "terms.csv"),
      "nl,en,theme\nspraak; stem,speech,speech\nomroep,broadcaster,\n",
    );
    expect(readTerms(folder, THEMES)).toEqual([
      { nl: ["spraak", "stem"], en: ["speech"], theme: "theme-speech" },
      { nl: ["omroep"], en: ["broadcaster"], theme: null },
    ]);
  });

  test("is refused with the row and column of everything that is wrong", async () => {
    const problems = await problemsOf(
      "nl,en,theme\n,speech,\nstem,voice;voice,\nomroep,broadcaster,unknown\n",
    );
    expect(problems).toMatchObject([
      { file: "terms.csv", row: 2, column: "nl" },
      { file: "terms.csv", row: 3, column: "en" },
      { file: "terms.csv", row: 4, column: "theme" },
    ]);
  });

  test.each([
    ["", ["nl", "en", "theme"]],
    ["nl,en\na,b\n", ["theme"]],
    ["nl,en,theme\na,b\n", ["-"]],
    ['nl,en,theme\n"a,b,\n', ["-"]],
  ])("is refused when it is no such table (%j)", async (text, columns) => {
    expect((await problemsOf(text)).map(({ column }) => column)).toEqual(columns);
  });

  test("has every word and phrase of the topics", () => {
    const vocabulary = new Vocabulary(readTerms());
    const missing = readTopics().flatMap((topic) =>
      LANGUAGES.flatMap((language) =>
        topic[language].filter((text) => {
          const words = readWords(text);
          return vocabulary.findAt(words, 0, language)?.length !== words.length;
        }),
      ),
    );
    expect(missing).toEqual([]);
  });

  test("that comes with the product is right and holds at least a thousand concepts", () => {
    expect(readTerms().length).toBeGreaterThanOrEqual(1_000);
  });

  test("leaves to the everyday words only what it does not have itself", () => {
    const vocabulary = new Vocabulary(readTerms());
    const twice = readEveryday().flatMap(({ nl }) =>
      nl.filter((text) => {
        const words = readWords(text);
        return vocabulary.findAt(words, 0, "nl")?.length === words.length;
      }),
    );
    expect(twice).toEqual([]);
  });
});

describe("the file of English words", () => {
  const write = (rows: string) =>
    writeFile(join(folder, "english-words.csv"), `word,per_million,vector\n${rows}`);

  test("is read: how often a word comes, and its vector of signed bytes", async () => {
    // 0x01 0xff 0x80 are 1, -1 and -128.
    await write("museum,18.9,Af+A\n");
    expect(readEnglishWords(folder)).toEqual(
      new Map([["museum", { perMillion: 18.9, vector: Int8Array.of(1, -1, -128) }]]),
    );
  });

  test("is refused with the row and column of everything that is wrong", async () => {
    await write("museum,often,Af+A\n,1,Af+A\nfilm,1,???\n");
    const read = () => readEnglishWords(folder);
    expect(problemsFrom(read)).toMatchObject([
      { file: "english-words.csv", row: 2, column: "per_million" },
      { row: 3, column: "word" },
      { row: 4, column: "vector" },
    ]);
    await write("museum,1,Af+A\nfilm,1,Af8=\n");
    expect(problemsFrom(read)).toMatchObject([
      { row: 3, column: "vector", message: "has 2 numbers where the first has 3" },
    ]);
  });

  test("that comes with the product knows the English words of the topics", () => {
    const known = readEnglishWords();
    const words = readTopics().flatMap(({ en }) => en.flatMap(foldedWords));
    const missing = words.filter((word) => /^[a-z]{2,}$/.test(word) && !known.has(word));
    expect(missing).toEqual([]);
  });
});

describe("everyday words", () => {
  const vocabulary = new Vocabulary(
    [{ nl: ["verspreiding"], en: ["distribution"], theme: null }],
    [{ nl: [], en: ["distribution"] }],
    [{ nl: ["verdeling"], en: ["distribution", "division"] }],
  );
  const said = (text: string, language: Language) =>
    vocabulary.findAt(readWords(text), 0, language)?.concepts.map(({ phrases }) => phrases[0]?.text) ?? [];

  test("are translated into English, but make no synonyms of English words", () => {
    expect(said("verdeling", "nl")).toEqual(["verdeling"]);
    expect(said("distribution", "en")).toEqual(["verspreiding"]);
    expect(said("division", "en")).toEqual([]);
  });

  test("bring the topics of their translations to mind", () => {
    expect(vocabulary.topics.map((topic) => topic.size)).toEqual([2]);
  });
});
