import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { readSeed } from "../../../seed/read-seed.ts";
import { SEED_FOLDER } from "../../../seed/read-table.ts";
import { seedNetwork } from "../../../seed/seed-network.ts";
import { LINK_ENDS, PROVENANCES } from "../../../server/src/network/model.ts";

/* The seed that comes with the product against its own files, read here by a plain CSV parser and nothing else. */

type Row = Readonly<Record<string, string>>;
const rowsOf = (file: string): Row[] =>
  parse(readFileSync(join(SEED_FOLDER, file), "utf8"), { columns: true, bom: true });
const cell = (row: Row, column: string) => (row[column] ?? "").trim();
const list = (row: Row, column: string) =>
  cell(row, column)
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");

const facts = rowsOf("facts.csv");
const participations = rowsOf("consortia.csv");
const aliases = new Map(rowsOf("aliases.csv").map((row) => [cell(row, "name"), cell(row, "organisation")]));
const organisationOf = (row: Row) => named(cell(row, "organisation"));
const named = (name: string) => aliases.get(name) ?? name;

const { nodes, links } = seedNetwork(readSeed());
const byId = new Map(nodes.map((node) => [node.id, node]));
const organisations = nodes.filter(({ kind }) => kind === "ORGANISATION");
const idsByName = new Map(organisations.map(({ id, properties }) => [String(properties.name), id]));
const linksByKey = new Map(links.map((link) => [`${link.from} ${link.type} ${link.to}`, link]));
const themesOf = (id: string) =>
  links.filter(({ from, type }) => from === id && type === "ABOUT").map(({ to }) => to);
const themeIds = (row: Row) => list(row, "themes").map((theme) => `theme-${theme}`);

const KINDS = { need: "NEED", project: "PROJECT_IDEA", project_idea: "PROJECT_IDEA", offer: "OFFER" };
const OWNS = { need: "HAS_NEED", project: "PROPOSES", project_idea: "PROPOSES", offer: "MAKES_OFFER" };
type FactKind = keyof typeof KINDS;

describe("every row of facts.csv", () => {
  test("is a node with its statement, its page and its themes, owned by its organisation", () => {
    const wrong = facts.filter((row) => {
      const kind = cell(row, "kind") as FactKind;
      const node = byId.get(cell(row, "id"));
      const owner = idsByName.get(organisationOf(row));
      const owning = linksByKey.get(`${owner} ${OWNS[kind]} ${cell(row, "id")}`);
      const page = JSON.stringify([cell(row, "source_url")]);
      return !(
        node?.kind === KINDS[kind] &&
        node.properties.titleEn === cell(row, "statement") &&
        JSON.stringify(node.properties.sources) === page &&
        JSON.stringify(owning?.properties.sources) === page &&
        JSON.stringify(themesOf(node.id).sort()) === JSON.stringify(themeIds(row).sort())
      );
    });
    expect(wrong).toEqual([]);
    expect(facts.length).toBeGreaterThan(300);
  });

  test("has one owner", () => {
    const ids = facts.map((row) => cell(row, "id"));
    const owners = ids.map(
      (id) => links.filter(({ to, type }) => to === id && Object.values(OWNS).includes(type)).length,
    );
    expect(new Set(owners)).toEqual(new Set([1]));
  });
});

describe("every row of consortia.csv", () => {
  test("is a participation with its role and its page", () => {
    const wrong = participations.filter((row) => {
      const organisation = idsByName.get(organisationOf(row));
      const part = linksByKey.get(`${organisation} TAKES_PART ${cell(row, "id")}`);
      return !(
        part?.properties.role === cell(row, "role").toUpperCase() &&
        JSON.stringify(part.properties.sources) === JSON.stringify([cell(row, "source_url")])
      );
    });
    expect(wrong).toEqual([]);
    expect(links.filter(({ type }) => type === "TAKES_PART")).toHaveLength(participations.length);
  });

  test("tells of a project that has its name, aim, years, funder, themes and page", () => {
    const wrong = participations.filter((row) => {
      const project = byId.get(cell(row, "id"));
      const year = (column: string) => (cell(row, column) === "" ? undefined : Number(cell(row, column)));
      const sources = project?.properties.sources;
      return !(
        project?.kind === "PROJECT_IDEA" &&
        project.properties.titleEn === cell(row, "project") &&
        project.properties.descriptionEn === cell(row, "aim") &&
        project.properties.startYear === year("start_year") &&
        project.properties.endYear === year("end_year") &&
        (project.properties.funder ?? "") === cell(row, "funder") &&
        Array.isArray(sources) &&
        sources.includes(cell(row, "source_url")) &&
        JSON.stringify(themesOf(project.id).sort()) === JSON.stringify(themeIds(row).sort())
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe("nothing else is in the network", () => {
  const count = (items: readonly string[]) => new Set(items).size;
  const themes = rowsOf("themes.csv");

  test("than an organisation per name, a node per fact, per project and per theme", () => {
    expect(organisations).toHaveLength(count([...facts, ...participations].map(organisationOf)));
    expect(nodes).toHaveLength(
      organisations.length +
        facts.length +
        count(participations.map((row) => cell(row, "id"))) +
        themes.length,
    );
  });

  test("than the links of the rows", () => {
    const projects = new Map(participations.map((row) => [cell(row, "id"), row]));
    const about = [...facts, ...projects.values()].reduce((sum, row) => sum + count(themeIds(row)), 0);
    const counts = new Map<string, number>();
    for (const { type } of links) counts.set(type, (counts.get(type) ?? 0) + 1);
    const of = (kind: string) => facts.filter((row) => cell(row, "kind") === kind).length;
    expect(Object.fromEntries(counts)).toEqual({
      HAS_NEED: of("need"),
      PROPOSES: of("project") + of("project_idea"),
      MAKES_OFFER: of("offer"),
      TAKES_PART: participations.length,
      ABOUT: about,
      BROADER: themes.filter((row) => cell(row, "broader") !== "").length,
      MEMBER_OF: rowsOf("memberships.csv").length,
    });
    expect(linksByKey.size).toBe(links.length);
  });

  test("and every link joins two nodes of the kinds that it may join", () => {
    const wrong = links.filter(({ from, type, to }) => {
      const ends = [byId.get(from)?.kind, byId.get(to)?.kind];
      const { from: sources, to: targets } = LINK_ENDS[type];
      return !(sources.some((kind) => kind === ends[0]) && targets.some((kind) => kind === ends[1]));
    });
    expect(wrong).toEqual([]);
  });
});

describe("names", () => {
  const others = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

  test("of the table of aliases are one organisation each, with the other name kept", () => {
    for (const [name, organisation] of aliases) {
      const merged = byId.get(idsByName.get(organisation) ?? "");
      expect({ name, others: merged?.properties.otherNames }).toEqual({
        name,
        others: expect.arrayContaining([name]),
      });
      expect(idsByName.has(name)).toBe(false);
    }
  });

  test("that are kept apart are organisations of their own", () => {
    for (const row of rowsOf("kept-apart.csv")) {
      const pair = [cell(row, "name"), cell(row, "other_name")].map((name) => idsByName.get(named(name)));
      expect(pair).toEqual([expect.any(String), expect.any(String)]);
      expect(pair[0]).not.toBe(pair[1]);
    }
  });

  test("of every row lead to an organisation, and no other names exist", () => {
    const spelled = new Set([...facts, ...participations].map((row) => cell(row, "organisation")));
    const borne = organisations.flatMap(({ properties }) => [
      properties.name,
      ...others(properties.otherNames),
    ]);
    expect(borne.toSorted()).toEqual([...spelled].sort());
  });
});

describe("every node and link", () => {
  const claims = [
    ...nodes.map(({ id, properties }) => ({ what: id, properties })),
    ...links.map(({ from, type, to, properties }) => ({ what: `${from} ${type} ${to}`, properties })),
  ];
  const pages = new Set([...facts, ...participations].map((row) => cell(row, "source_url")));

  test("says where it comes from and when that was confirmed", () => {
    const wrong = claims.filter(
      ({ properties }) =>
        !PROVENANCES.some((known) => known === properties.provenance) ||
        !/^20\d\d-\d\d$/.test(String(properties.confirmedOn)),
    );
    expect(wrong).toEqual([]);
  });

  test("has pages of the files as its sources, except themes, which are our own", () => {
    const wrong = claims.filter(({ what, properties: { sources } }) => {
      if (what.startsWith("theme-")) return false;
      return !(Array.isArray(sources) && sources.length > 0 && sources.every((page) => pages.has(page)));
    });
    expect(wrong).toEqual([]);
  });

  test("has an identifier that is not a numeral", () => {
    expect(nodes.filter(({ id }) => !/^(org|need|idea|offer|theme)-[a-z0-9-]+$/.test(id))).toEqual([]);
    expect(byId.size).toBe(nodes.length);
  });
});

describe("every caution", () => {
  test("stands beside its organisation or project", () => {
    for (const row of rowsOf("cautions.csv")) {
      const name = cell(row, "name");
      const node =
        cell(row, "subject") === "project"
          ? nodes.find(({ properties }) => properties.titleEn === name && properties.descriptionEn)
          : byId.get(idsByName.get(named(name)) ?? "");
      expect(node?.properties.cautionEn).toContain(cell(row, "caution"));
    }
  });
});
