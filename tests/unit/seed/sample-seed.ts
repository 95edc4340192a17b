import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SEED_FOLDER } from "../../../seed/read-table.ts";

export type Row = Readonly<Record<string, string>>;
/** Rows by file; a file that is not named has its header only. */
export type SampleSeed = Readonly<Record<string, readonly Row[]>>;

const facts = { country: "NL", horizon: "", need_kind: "", support_kind: "", themes: "search" };
const museum = { organisation: "Museum A", organisation_kind: "museum" };
const lab = { organisation: "Lab B", organisation_kind: "research" };
const project = {
  id: "idea-p",
  project: "Project P",
  aim: "To smell.",
  start_year: "2021",
  end_year: "2023",
  funder: "EU",
  themes: "search;rights",
  country: "NL",
};

/** A seed in small: every file has rows, and all of them are right. The first row of each file is row 2. */
export const SAMPLE: SampleSeed = {
  "facts.csv": [
    {
      ...facts,
      ...museum,
      id: "need-1",
      kind: "need",
      need_kind: "wish",
      statement: "Find, quickly",
      themes: "search;rights",
      horizon: "short",
      source_url: "https://example.org/1",
    },
    {
      ...facts,
      ...museum,
      id: "idea-1",
      kind: "project_idea",
      statement: "Smell",
      source_url: "https://example.org/2",
    },
    {
      ...facts,
      ...lab,
      id: "offer-1",
      kind: "offer",
      support_kind: "EXPERTISE",
      statement: "Advice",
      source_url: "https://example.org/3",
    },
    {
      ...facts,
      ...lab,
      id: "idea-2",
      kind: "project",
      statement: "Running already",
      source_url: "https://example.org/3",
    },
  ],
  "consortia.csv": [
    { ...project, ...museum, role: "coordinator", source_url: "https://example.org/4" },
    { ...project, ...lab, organisation: "Lab Bee", role: "partner", source_url: "https://example.org/5" },
  ],
  "themes.csv": [
    {
      id: "collections",
      broader: "",
      label_en: "Collections",
      label_nl: "Collecties",
      alt_en: "",
      alt_nl: "",
    },
    {
      id: "search",
      broader: "collections",
      label_en: "Search",
      label_nl: "Zoeken",
      alt_en: "find; seek",
      alt_nl: "vinden",
    },
    { id: "rights", broader: "", label_en: "Rights", label_nl: "Rechten", alt_en: "", alt_nl: "" },
  ],
  "organisation-kinds.csv": [{ id: "museum", description: "Museum" }],
  "aliases.csv": [{ name: "Lab Bee", organisation: "Lab B", reason: "short" }],
  "kept-apart.csv": [{ name: "Museum A", other_name: "Lab B", reason: "different" }],
  "memberships.csv": [{ member: "Lab B", organisation: "Museum A", stated_by: "member" }],
  "cautions.csv": [
    { subject: "organisation", name: "Lab Bee", caution: "Old page." },
    { subject: "project", name: "Project P", caution: "Summary only." },
  ],
};

/** The sample with other rows in a file. */
export function withRows(file: string, change: (rows: readonly Row[]) => readonly Row[]): SampleSeed {
  return { ...SAMPLE, [file]: change(SAMPLE[file] ?? []) };
}

/** The sample with other values in one row of a file, counted as a reader of the file counts: the header is row 1. */
export function withValues(file: string, row: number, values: Row): SampleSeed {
  return withRows(file, (rows) => rows.map((old, at) => (at === row - 2 ? { ...old, ...values } : old)));
}

/** Writes a seed into a folder, each file with the header of the real one. */
export async function writeSeed(folder: string, seed: SampleSeed): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(SEED_FOLDER)) {
    const [header = ""] = (await readFile(join(SEED_FOLDER, file), "utf8")).split(/\r?\n/, 1);
    const rows = (seed[file] ?? []).map((row) =>
      header.split(",").map((column) => quoted(row[column] ?? "")),
    );
    await writeFile(join(folder, file), [header, ...rows.map((cells) => cells.join(","))].join("\n"));
  }
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
