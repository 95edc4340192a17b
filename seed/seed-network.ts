import type { Properties } from "../server/src/database/catalogue.ts";
import {
  type DesiredLink,
  type DesiredNetwork,
  type DesiredNode,
  linkKeyOf,
} from "../server/src/intake/desired-network.ts";
import type { Provenance } from "../server/src/network/model.ts";
import { canonicalNames, idOfOrganisation } from "./organisations.ts";
import type { FactRow, ParticipationRow, SeedRows } from "./rows.ts";

/** When the facts were read on their pages. */
const GATHERED_ON = "2026-11";
const GATHERED_IN = 2026;
/** The participations that were taken over from a data set: as of its snapshot, not of a page that was read. */
const DATA_SET = "https://github.com/zambujo/eunets/";
const DATA_SET_AS_OF = "2020-12";

type Facts = Record<string, Properties[string] | null>;

/** Unknown facts are left out: the database knows no difference between null and absent. */
function known(facts: Facts): Properties {
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, Properties[string]] => entry[1] !== null),
  );
}

/** Where a claim comes from: the newest date at which one of its sources was read, and every source. */
function claim(sources: readonly string[]): Facts & { provenance: Provenance } {
  const read = sources.filter((source) => !source.startsWith(DATA_SET));
  const imported = read.length === 0 && sources.length > 0;
  return {
    provenance: imported ? "IMPORTED" : "COORDINATOR",
    confirmedOn: imported ? DATA_SET_AS_OF : GATHERED_ON,
    sources: [...new Set(sources)].sort(),
    origin: "seed",
  };
}

/**
 * The network that the seed describes: every fact and every participation as nodes and relationships
 * with their provenance. Pure: the same rows give the same network, in the same order.
 */
export function seedNetwork(rows: SeedRows): DesiredNetwork {
  const name = canonicalNames(rows);
  const cautions = (subject: string, of: readonly string[]): string | null =>
    rows.cautions
      .filter((row) => row.subject === subject && of.includes(row.name))
      .map((row) => row.caution)
      .join(" ") || null;
  const nodes = [
    ...themeNodes(rows),
    ...organisationNodes(rows, name, cautions),
    ...rows.facts.map(factNode),
    ...projectNodes(rows, cautions),
  ];
  const links = [
    ...themeLinks(rows),
    ...rows.facts.flatMap((row) => factLinks(row, idOfOrganisation(name(row.organisation)))),
    ...projectLinks(rows, name),
    ...membershipLinks(rows, name),
  ];
  return { nodes: sortBy(nodes, (node) => node.id), links: sortBy(links, linkKeyOf) };
}

function sortBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ key: keyOf(item), item }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
}

const idOfTheme = (theme: string) => `theme-${theme}`;

function themeNodes({ themes }: SeedRows): DesiredNode[] {
  return themes.map(({ id, label_en, label_nl, alt_en, alt_nl }) => ({
    id: idOfTheme(id),
    kind: "THEME",
    properties: known({
      id: idOfTheme(id),
      titleEn: label_en,
      titleNl: label_nl,
      altEn: alt_en,
      altNl: alt_nl,
      ...claim([]),
    }),
  }));
}

function themeLinks({ themes }: SeedRows): DesiredLink[] {
  return themes.flatMap(({ id, broader }) =>
    broader === null
      ? []
      : [
          {
            from: idOfTheme(id),
            to: idOfTheme(broader),
            type: "BROADER" as const,
            properties: known(claim([])),
          },
        ],
  );
}

type Cautions = (subject: "organisation" | "project", names: readonly string[]) => string | null;

function organisationNodes(
  rows: SeedRows,
  name: (spelled: string) => string,
  cautions: Cautions,
): DesiredNode[] {
  const mentions = [...rows.facts, ...rows.participations];
  const canonical = [...new Set(mentions.map((row) => name(row.organisation)))];
  return canonical.map((organisation) => {
    const own = mentions.filter((row) => name(row.organisation) === organisation);
    const itself = own.find((row) => row.organisation === organisation);
    const spellings = [...new Set(own.map((row) => row.organisation))];
    const otherNames = spellings.filter((spelling) => spelling !== organisation).sort();
    const id = idOfOrganisation(organisation);
    return {
      id,
      kind: "ORGANISATION",
      properties: known({
        id,
        name: organisation,
        otherNames,
        kind: itself?.organisation_kind ?? null,
        country: itself?.country ?? null,
        cautionEn: cautions("organisation", spellings),
        ...claim(own.map((row) => row.source_url)),
      }),
    };
  });
}

function factNode(row: FactRow): DesiredNode {
  const shared = { id: row.id, titleEn: row.statement, horizon: row.horizon, ...claim([row.source_url]) };
  if (row.kind === "need") {
    return {
      id: row.id,
      kind: "NEED",
      properties: known({ ...shared, kind: row.need_kind, status: "OPEN" }),
    };
  }
  if (row.kind === "offer") {
    return { id: row.id, kind: "OFFER", properties: known({ ...shared, kind: row.support_kind }) };
  }
  // Whether a project that a page tells of still runs, most pages do not say: then the stage stays unknown.
  const stage = row.kind === "project_idea" ? "IDEA" : null;
  return { id: row.id, kind: "PROJECT_IDEA", properties: known({ ...shared, stage, supportSought: [] }) };
}

const OWNERSHIP = {
  need: "HAS_NEED",
  project: "PROPOSES",
  project_idea: "PROPOSES",
  offer: "MAKES_OFFER",
} as const;

function factLinks(row: FactRow, organisation: string): DesiredLink[] {
  const properties = known(claim([row.source_url]));
  return [
    { from: organisation, to: row.id, type: OWNERSHIP[row.kind], properties },
    ...row.themes.map((theme) => ({
      from: row.id,
      to: idOfTheme(theme),
      type: "ABOUT" as const,
      properties,
    })),
  ];
}

/** Running or completed in the year the seed was gathered; unknown without the years. */
function stageOf({ start_year, end_year }: ParticipationRow): "RUNNING" | "COMPLETED" | null {
  if (end_year === null) return null;
  if (end_year < GATHERED_IN) return "COMPLETED";
  return start_year !== null && start_year <= GATHERED_IN ? "RUNNING" : null;
}

/** The participations of each project, in the order of the file. */
function byProject({ participations }: SeedRows): [ParticipationRow, ...ParticipationRow[]][] {
  const projects = new Map<string, [ParticipationRow, ...ParticipationRow[]]>();
  for (const row of participations) {
    const rows = projects.get(row.id);
    if (rows === undefined) projects.set(row.id, [row]);
    else rows.push(row);
  }
  return [...projects.values()];
}

const sourcesOf = (rows: readonly { source_url: string }[]) => rows.map((row) => row.source_url);

function projectNodes(seed: SeedRows, cautions: Cautions): DesiredNode[] {
  return byProject(seed).map((rows) => {
    const [project] = rows;
    return {
      id: project.id,
      kind: "PROJECT_IDEA",
      properties: known({
        id: project.id,
        titleEn: project.project,
        descriptionEn: project.aim,
        stage: stageOf(project),
        startYear: project.start_year,
        endYear: project.end_year,
        funder: project.funder,
        supportSought: [],
        cautionEn: cautions("project", [project.project]),
        ...claim(sourcesOf(rows)),
      }),
    };
  });
}

function projectLinks(seed: SeedRows, name: (spelled: string) => string): DesiredLink[] {
  return byProject(seed).flatMap((rows) => [
    ...rows.map((row) => ({
      from: idOfOrganisation(name(row.organisation)),
      to: row.id,
      type: "TAKES_PART" as const,
      properties: known({ role: row.role, ...claim([row.source_url]) }),
    })),
    ...rows[0].themes.map((theme) => ({
      from: rows[0].id,
      to: idOfTheme(theme),
      type: "ABOUT" as const,
      properties: known(claim(sourcesOf(rows))),
    })),
  ]);
}

function membershipLinks(seed: SeedRows, name: (spelled: string) => string): DesiredLink[] {
  const mentions = [...seed.facts, ...seed.participations];
  return seed.memberships.map((row) => {
    const stating = row[row.stated_by];
    return {
      from: idOfOrganisation(name(row.member)),
      to: idOfOrganisation(name(row.organisation)),
      type: "MEMBER_OF",
      properties: known(claim(sourcesOf(mentions.filter(({ organisation }) => organisation === stating)))),
    };
  });
}
