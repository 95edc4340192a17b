import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readSeed } from "../../../seed/read-seed.ts";
import { SeedError, type SeedProblem } from "../../../seed/seed-problem.ts";
import { removeFolder, temporaryFolder } from "../../support/temporary-folder.ts";
import { SAMPLE, type SampleSeed, withRows, withValues, writeSeed } from "./sample-seed.ts";

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder("seed");
});
afterAll(() => removeFolder(folder));

function problemsOfFolder(): readonly SeedProblem[] {
  try {
    readSeed(folder);
    return [];
  } catch (thrown) {
    if (thrown instanceof SeedError) return thrown.problems;
    throw thrown;
  }
}

async function problemsOf(seed: SampleSeed): Promise<readonly SeedProblem[]> {
  await writeSeed(folder, seed);
  return problemsOfFolder();
}

/** Rewrites one file of the sample as text. */
async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeSeed(folder, SAMPLE);
  await writeFile(join(folder, file), change(await readFile(join(folder, file), "utf8")));
}

describe("a seed that is right", () => {
  test("is read: every row, with the line on which it begins", async () => {
    await writeSeed(folder, SAMPLE);
    const rows = readSeed(folder);
    expect(rows.facts.map(({ id, line }) => [id, line])).toEqual([
      ["need-1", 2],
      ["idea-1", 3],
      ["offer-1", 4],
      ["idea-2", 5],
    ]);
    expect(rows.facts[0]).toMatchObject({
      need_kind: "WISH",
      support_kind: null,
      horizon: "SHORT_TERM",
      themes: ["search", "rights"],
      statement: "Find, quickly",
    });
    expect(rows.participations[1]).toMatchObject({
      role: "PARTNER",
      start_year: 2021,
      funder: "EU",
      line: 3,
    });
    expect(rows.themes[1]).toMatchObject({
      broader: "collections",
      alt_en: ["find", "seek"],
      alt_nl: ["vinden"],
    });
    expect(rows.themes[0]).toMatchObject({ broader: null, alt_en: [] });
  });

  test("is the one that comes with the product", () => {
    expect(() => readSeed()).not.toThrow();
  });

  test.each([
    ["with a byte order mark", (text: string) => `\uFEFF${text}`],
    ["with the line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["with a line end after the last row", (text: string) => `${text}\n`],
  ])("may be written %s", async (_, change) => {
    await rewrite("facts.csv", change);
    expect(problemsOfFolder()).toEqual([]);
    expect(readSeed(folder).facts.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });
});

describe("rows after a quoted text of several lines", () => {
  const LONG = "one\ntwo\n\nfour";
  test.each([
    ["\n", ""],
    ["\n", "\n"],
    ["\r\n", ""],
    ["\r\n", "\r\n"],
  ])("are named by the line on which they begin, with line ends %j and %j at the end", async (end, last) => {
    await writeSeed(folder, {
      ...SAMPLE,
      "cautions.csv": [
        { subject: "project", name: "Project P", caution: LONG },
        { subject: "person", name: "Project P", caution: LONG },
        { subject: "person", name: "Project P", caution: "short" },
      ],
    });
    const file = join(folder, "cautions.csv");
    await writeFile(file, (await readFile(file, "utf8")).replaceAll("\n", end) + last);
    expect(problemsOfFolder().map(({ row, column }) => [row, column])).toEqual([
      [6, "subject"],
      [10, "subject"],
    ]);
  });
});

/** What is wrong, the seed, where it is said to be wrong, and words of the message. */
type Wrong = readonly [string, SampleSeed, Pick<SeedProblem, "file" | "row" | "column">, string];
const fact = (what: string, row: number, column: string, value: string, message: string): Wrong => [
  what,
  withValues("facts.csv", row, { [column]: value }),
  { file: "facts.csv", row, column },
  message,
];
const part = (what: string, row: number, column: string, value: string, message: string): Wrong => [
  what,
  withValues("consortia.csv", row, { [column]: value }),
  { file: "consortia.csv", row, column },
  message,
];
const other = (file: string, row: number, column: string, value: string, message: string): Wrong => [
  `${column} of ${file}: ${message}`,
  withValues(file, row, { [column]: value }),
  { file, row, column },
  message,
];

const WRONG_ROWS: readonly Wrong[] = [
  fact("an identifier of another form", 2, "id", "Need 1", '"Need 1" is not an identifier'),
  fact("no organisation", 3, "organisation", "  ", "is empty"),
  fact(
    "a country that is no code",
    3,
    "country",
    "Nederland",
    '"Nederland" is not a two-letter country code',
  ),
  fact("an unknown kind of organisation", 4, "organisation_kind", "shop", '"shop" is not one of museum'),
  fact("an unknown kind of fact", 3, "kind", "dream", '"dream" is not one of need, project'),
  fact("an unknown kind of need", 2, "need_kind", "WISH", '"WISH" is neither empty nor one of question'),
  fact("an unknown kind of support", 4, "support_kind", "expertise", "is neither empty nor one of EXPERTISE"),
  fact("no statement", 5, "statement", "", "is empty"),
  fact("an unknown horizon", 2, "horizon", "soon", "is neither empty nor one of short, long"),
  fact("no source", 2, "source_url", "", "is empty"),
  fact("a source that is no address", 2, "source_url", "a book", '"a book" is not a web address'),
  fact("a source that runs something", 2, "source_url", "javascript:alert(1)", "is not a web address"),
  part("an identifier of another kind", 2, "id", "need-p", '"need-p" is not an identifier'),
  part("a year that is none", 2, "start_year", "21", '"21" is not a year'),
  part("a year with words", 3, "end_year", "2023?", '"2023?" is not a year'),
  part("an unknown role", 3, "role", "member", '"member" is not one of coordinator, partner'),
  part("no aim", 2, "aim", "", "is empty"),
  other("themes.csv", 3, "id", "Search!", "is not an identifier of small letters"),
  other("themes.csv", 2, "label_nl", "", "is empty"),
  other("organisation-kinds.csv", 2, "id", "shop", "is not one of museum"),
  other("aliases.csv", 2, "reason", "", "is empty"),
  other("memberships.csv", 2, "stated_by", "nobody", 'is neither "member" nor "organisation"'),
  other("cautions.csv", 3, "subject", "person", 'is neither "organisation" nor "project"'),
];

const addTo = (file: string, row: Readonly<Record<string, string>>, from: number) =>
  withRows(file, (rows) => [...rows, { ...rows[from - 2], ...row }]);

const WRONG_TOGETHER: readonly Wrong[] = [
  fact("an identifier twice", 5, "id", "idea-1", '"idea-1" occurs twice'),
  fact("the identifier of a project", 3, "id", "idea-p", '"idea-p" occurs twice'),
  fact("the identifier of another kind of fact", 2, "id", "offer-9", "of a need begins with need-"),
  fact("a need without its kind", 2, "need_kind", "", "every need has one"),
  fact("the kind of a need where there is none", 3, "need_kind", "wish", "is for needs"),
  fact("support that is no offer", 3, "support_kind", "DATA", "is for offers only"),
  fact("no theme", 3, "themes", " ; ", "names no theme"),
  fact("an unknown theme", 3, "themes", "search;magic", 'there is no theme "magic"'),
  part("years in the wrong order", 2, "end_year", "2020", "2020 is before 2021"),
  part("another aim for the same project", 3, "aim", "To hear.", "differs from row 2 of the same project"),
  part("another year for the same project", 3, "start_year", "2020", "differs from row 2"),
  part("other themes for the same project", 3, "themes", "search", "differs from row 2"),
  fact("another country for the same name", 3, "country", "BE", "differs from facts.csv, row 2"),
  part("another kind for the same name", 2, "organisation_kind", "library", "differs from facts.csv, row 2"),
  [
    "an organisation that takes part twice, once under an alias",
    addTo("consortia.csv", { organisation: "Lab B" }, 3),
    { file: "consortia.csv", row: 4, column: "organisation" },
    '"Lab B" takes part in this project already',
  ],
  [
    "two names that would be one identifier",
    addTo("facts.csv", { id: "offer-2", organisation: "Lab: B!" }, 4),
    { file: "facts.csv", row: 6, column: "organisation" },
    '"Lab: B!" and "Lab B" would both be org-lab-b',
  ],
  [
    "a theme twice",
    addTo("themes.csv", {}, 4),
    { file: "themes.csv", row: 5, column: "id" },
    '"rights" occurs twice',
  ],
  other("themes.csv", 3, "broader", "magic", 'there is no theme "magic"'),
  other("aliases.csv", 2, "organisation", "Nobody", '"Nobody" occurs in no row'),
  [
    "an alias of a name that is nowhere",
    addTo("aliases.csv", { name: "Nobody" }, 2),
    { file: "aliases.csv", row: 3, column: "name" },
    '"Nobody" occurs in no row',
  ],
  [
    "an alias twice",
    addTo("aliases.csv", { organisation: "Museum A" }, 2),
    { file: "aliases.csv", row: 3, column: "name" },
    '"Lab Bee" occurs twice',
  ],
  [
    "an alias of an alias",
    addTo("aliases.csv", { name: "Museum A", organisation: "Lab Bee" }, 2),
    { file: "aliases.csv", row: 3, column: "organisation" },
    '"Lab Bee" is itself an alias',
  ],
  other("kept-apart.csv", 2, "name", "Nobody", '"Nobody" occurs in no row'),
  other("kept-apart.csv", 2, "other_name", "Nobody", '"Nobody" occurs in no row'),
  other("memberships.csv", 2, "member", "Nobody", '"Nobody" occurs in no row'),
  other("memberships.csv", 2, "organisation", "Nobody", '"Nobody" occurs in no row'),
  other("cautions.csv", 2, "name", "Nobody", '"Nobody" occurs in no row'),
  other("cautions.csv", 3, "name", "Lab B", '"Lab B" occurs in no row'),
];

describe("a wrong row is named by file, row and column", () => {
  test.each(WRONG_ROWS.map((wrong) => [...wrong] as const))("%s", async (_, seed, place, message) => {
    expect(await problemsOf(seed)).toEqual([{ ...place, message: expect.stringContaining(message) }]);
  });

  test.each(WRONG_TOGETHER.map((wrong) => [...wrong] as const))(
    "between rows: %s",
    async (_, seed, place, message) => {
      expect(await problemsOf(seed)).toContainEqual({ ...place, message: expect.stringContaining(message) });
    },
  );

  test("with all the others, in all files", async () => {
    const seed = {
      ...withValues("facts.csv", 3, { country: "Nederland", statement: "" }),
      "cautions.csv": withValues("cautions.csv", 2, { subject: "person" })["cautions.csv"] ?? [],
      "consortia.csv": withValues("consortia.csv", 3, { role: "" })["consortia.csv"] ?? [],
    };
    const problems = await problemsOf(seed);
    expect(problems.map(({ file, row, column }) => `${file} ${row} ${column}`)).toEqual([
      "facts.csv 3 country",
      "facts.csv 3 statement",
      "consortia.csv 3 role",
      "cautions.csv 2 subject",
    ]);
    expect(new SeedError(problems).message).toMatch(
      /^The seed was not loaded: 4 problems\.\n {2}facts\.csv, row 3, country: "Nederland" is not/,
    );
  });
});

describe("a wrong file is named", () => {
  test("when it is missing", async () => {
    await writeSeed(folder, SAMPLE);
    await rm(join(folder, "aliases.csv"));
    expect(problemsOfFolder()).toMatchObject([{ file: "aliases.csv" }]);
  });

  test("when a column is missing or not known", async () => {
    await rewrite("aliases.csv", (text) => text.replace("reason", "why"));
    expect(problemsOfFolder()).toEqual([
      { file: "aliases.csv", row: 1, column: "reason", message: "this column is missing" },
      { file: "aliases.csv", row: 1, column: "why", message: "this column is not known" },
    ]);
  });

  test("when it is empty", async () => {
    await rewrite("aliases.csv", () => "");
    expect(problemsOfFolder().map(({ file, row, column }) => [file, row, column])).toEqual([
      ["aliases.csv", 1, "name"],
      ["aliases.csv", 1, "organisation"],
      ["aliases.csv", 1, "reason"],
    ]);
  });

  test.each([
    ["has too many cells", '"Lab Bee","Lab B","short","and more"'],
    ["has too few cells", '"Lab Bee","Lab B"'],
    ["has a quote that does not end", '"Lab Bee","Lab B","short'],
  ])("with the row that %s", async (_, row) => {
    await rewrite("aliases.csv", (text) => `${text}\n${row}`);
    expect(problemsOfFolder()).toMatchObject([{ file: "aliases.csv", row: 3 }]);
  });
});
