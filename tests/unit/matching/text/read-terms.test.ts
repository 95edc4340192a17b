import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readEveryday, readTerms, readTopics } from "../../../../seed/read-terms.ts";
import { SeedError, type SeedProblem } from "../../../../seed/seed-problem.ts";
import { readWords } from "../../../../server/src/matching/text/stems.ts";
import { Vocabulary } from "../../../../server/src/matching/text/vocabulary.ts";
import { LANGUAGES, type Language } from "../../../../server/src/network/model.ts";
import { removeFolder, temporaryFolder } from "../../../support/temporary-folder.ts";

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder("terms");
});
afterAll(() => removeFolder(folder));

const THEMES = new Set(["theme-speech"]);

async function problemsOf(text: string): Promise<readonly SeedProblem[]> {
  await writeFile(join(folder, "terms.csv"), text);
  try {
    readTerms(folder, THEMES);
    return [];
  } catch (thrown) {
    if (thrown instanceof SeedError) return thrown.problems;
    throw thrown;
  }
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
