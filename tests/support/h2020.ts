import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { NetworkLinkRow, NetworkNodeRow } from "../../server/src/network/model.ts";

/**
 * The participations in Horizon 2020 as three tables; the columns are those of the public repository
 * zambujo/eunets (from the European Commission's CORDIS open data).
 */
export interface H2020 {
  readonly organisations: readonly H2020Organisation[];
  readonly projects: readonly H2020Project[];
  /** The organisations that are taken for culture and media. */
  readonly culture: ReadonlySet<string>;
}

export interface H2020Organisation {
  readonly pic: string;
  readonly name: string;
  /** Two letters; empty when unknown. */
  readonly country: string;
  /** HES, REC, PRC, PUB or OTH. */
  readonly type: string;
}

export interface H2020Project {
  readonly rcn: string;
  /** ISO 8601 date; null when unknown. */
  readonly startDate: string | null;
  /** As the start. */
  readonly endDate: string | null;
  readonly programmeParts: readonly string[];
  readonly coordinator: string;
  /** All participants, the coordinator included, each once. */
  readonly members: readonly string[];
}

const organisationRow = z.object({
  pic: z.string(),
  name: z.string(),
  country: z.string(),
  type: z.string(),
});
const projectRow = z.object({
  rcn: z.string(),
  start_date: z.string(),
  end_date: z.string(),
  programme_parts: z.string(),
  coordinator_pic: z.string(),
});
const participationRow = z.object({ rcn: z.string(), pic: z.string(), role: z.string() });

/** Reads `orgs.csv.gz`, `projects.csv.gz`, `participations.csv.gz` and `culture_media_orgs.csv` from a folder. */
export function readH2020(folder: string): H2020 {
  const members = new Map<string, Set<string>>();
  for (const { rcn, pic } of rows(join(folder, "participations.csv.gz"), participationRow))
    members.set(rcn, (members.get(rcn) ?? new Set()).add(pic));
  return {
    organisations: rows(join(folder, "orgs.csv.gz"), organisationRow),
    projects: rows(join(folder, "projects.csv.gz"), projectRow).map((row) => ({
      rcn: row.rcn,
      startDate: dateOf(row.start_date),
      endDate: dateOf(row.end_date),
      programmeParts: row.programme_parts.split("|").filter((part) => part !== "" && part !== "NA"),
      coordinator: row.coordinator_pic,
      members: [...(members.get(row.rcn) ?? [])],
    })),
    culture: new Set(
      rows(join(folder, "culture_media_orgs.csv"), z.object({ pic: z.string() })).map(({ pic }) => pic),
    ),
  };
}

function dateOf(text: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

function rows<Row>(path: string, schema: z.ZodType<Row>): Row[] {
  const bytes = readFileSync(path);
  const text = path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  return z.array(schema).parse(parse(text, { columns: true }));
}

export interface NetworkRows {
  readonly nodes: readonly NetworkNodeRow[];
  readonly links: readonly NetworkLinkRow[];
}

/** What each type of organisation is in the model. */
export const KINDS: ReadonlyMap<string, string> = new Map([
  ["HES", "research"],
  ["REC", "research"],
  ["PRC", "company"],
  ["PUB", "public_body"],
  ["OTH", "network_association"],
]);

/**
 * Some of the projects with everybody in them and their programme parts as themes, as rows for `buildNetwork`.
 * Organisations that take part in none of them are left out, unless `withAll`.
 */
export function networkRows(
  { organisations }: H2020,
  projects: readonly H2020Project[],
  { withAll = false } = {},
): NetworkRows {
  const present = new Set(projects.flatMap(({ members }) => members));
  const themes = new Set(projects.flatMap(({ programmeParts }) => programmeParts));
  return {
    nodes: [
      ...organisations.filter(({ pic }) => withAll || present.has(pic)).map(organisationNode),
      ...projects.map(projectNode),
      ...[...themes].map((part) => ({
        ...emptyNode,
        id: themeId(part),
        kind: "THEME" as const,
        label: text(part),
      })),
    ],
    links: projects.flatMap(projectLinks),
  };
}

export const organisationId = (pic: string) => `org-${pic}`;
export const themeId = (part: string) => `theme-${part}`;
export const projectId = (rcn: string) => `idea-${rcn}`;

const emptyNode = { facets: {}, confirmedOn: null, startYear: null } as const;
const text = (label: string) => ({ nl: label, en: label });

function organisationNode({ pic, name, country, type }: H2020Organisation): NetworkNodeRow {
  const kind = KINDS.get(type);
  const facets = {
    ...(kind === undefined ? {} : { organisationKind: [kind] }),
    ...(country === "" ? {} : { country: [country] }),
  };
  return { ...emptyNode, id: organisationId(pic), kind: "ORGANISATION", label: text(name || pic), facets };
}

function projectNode({ rcn, startDate }: H2020Project): NetworkNodeRow {
  const startYear = startDate === null ? null : Number(startDate.slice(0, 4));
  return { ...emptyNode, id: projectId(rcn), kind: "PROJECT_IDEA", label: text(rcn), startYear };
}

function projectLinks({ rcn, coordinator, members, programmeParts }: H2020Project): NetworkLinkRow[] {
  const to = projectId(rcn);
  return [
    ...members.map(
      (pic): NetworkLinkRow => ({
        from: organisationId(pic),
        to,
        type: "TAKES_PART",
        role: pic === coordinator ? "COORDINATOR" : "PARTNER",
      }),
    ),
    ...programmeParts.map(
      (part): NetworkLinkRow => ({ from: to, to: themeId(part), type: "ABOUT", role: null }),
    ),
  ];
}
