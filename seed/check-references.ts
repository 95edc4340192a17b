import { canonicalNames, idOfOrganisation } from "./organisations.ts";
import type { SeedRows } from "./rows.ts";
import type { SeedProblem } from "./seed-problem.ts";

/** What is wrong between rows that are each valid by themselves: names that nothing bears, facts that contradict. */
export function checkReferences(rows: SeedRows): SeedProblem[] {
  return [
    ...checkThemes(rows),
    ...checkFacts(rows),
    ...checkProjects(rows),
    ...checkOrganisations(rows),
    ...checkNames(rows),
  ];
}

function checkThemes({ themes, facts, participations }: SeedRows): SeedProblem[] {
  const known = new Set(themes.map((theme) => theme.id));
  const problems: SeedProblem[] = [];
  const seen = new Set<string>();
  for (const { id, broader, line } of themes) {
    if (seen.has(id))
      problems.push({ file: "themes.csv", row: line, column: "id", message: `"${id}" occurs twice` });
    seen.add(id);
    if (broader !== null && !known.has(broader)) {
      problems.push({
        file: "themes.csv",
        row: line,
        column: "broader",
        message: `there is no theme "${broader}"`,
      });
    }
  }
  const users = [
    ...facts.map((row) => ({ file: "facts.csv", ...row })),
    ...participations.map((row) => ({ file: "consortia.csv", ...row })),
  ];
  for (const { file, line, themes: used } of users) {
    if (used.length === 0) problems.push({ file, row: line, column: "themes", message: "names no theme" });
    for (const theme of used.filter((id) => !known.has(id))) {
      problems.push({ file, row: line, column: "themes", message: `there is no theme "${theme}"` });
    }
  }
  return problems;
}

const ID_PREFIXES = { need: "need-", project: "idea-", project_idea: "idea-", offer: "offer-" } as const;

function checkFacts({ facts, participations }: SeedRows): SeedProblem[] {
  const problems: SeedProblem[] = [];
  const seen = new Set(participations.map((row) => row.id));
  const report = (row: number, column: string, message: string) =>
    problems.push({ file: "facts.csv", row, column, message });
  for (const { id, kind, need_kind, support_kind, line } of facts) {
    if (seen.has(id)) report(line, "id", `"${id}" occurs twice`);
    seen.add(id);
    if (!id.startsWith(ID_PREFIXES[kind]))
      report(line, "id", `the identifier of a ${kind} begins with ${ID_PREFIXES[kind]}`);
    if ((kind === "need") !== (need_kind !== null))
      report(line, "need_kind", "is for needs, and every need has one");
    if (kind !== "offer" && support_kind !== null) report(line, "support_kind", "is for offers only");
  }
  return problems;
}

function checkProjects({ participations, aliases }: SeedRows): SeedProblem[] {
  const canonical = canonicalNames({ aliases });
  const problems: SeedProblem[] = [];
  const report = (row: number, column: string, message: string) =>
    problems.push({ file: "consortia.csv", row, column, message });
  const firsts = new Map<string, (typeof participations)[number]>();
  const taking = new Set<string>();
  for (const row of participations) {
    const part = `${row.id} ${canonical(row.organisation)}`;
    if (taking.has(part))
      report(row.line, "organisation", `"${row.organisation}" takes part in this project already`);
    taking.add(part);
    const first = firsts.get(row.id) ?? row;
    firsts.set(row.id, first);
    for (const column of ["project", "aim", "start_year", "end_year", "funder"] as const) {
      if (row[column] !== first[column])
        report(row.line, column, `differs from row ${first.line} of the same project`);
    }
    if (row.themes.join(";") !== first.themes.join(";")) {
      report(row.line, "themes", `differs from row ${first.line} of the same project`);
    }
    if (row.start_year !== null && row.end_year !== null && row.end_year < row.start_year) {
      report(row.line, "end_year", `${row.end_year} is before ${row.start_year}`);
    }
  }
  return problems;
}

function checkOrganisations(rows: SeedRows): SeedProblem[] {
  const problems: SeedProblem[] = [];
  const firsts = new Map<
    string,
    { country: string | null; organisation_kind: string; file: string; line: number }
  >();
  const namesById = new Map<string, string>();
  const canonical = canonicalNames(rows);
  const named = [
    ...rows.facts.map((row) => ({ file: "facts.csv", ...row })),
    ...rows.participations.map((row) => ({ file: "consortia.csv", ...row })),
  ];
  for (const row of named) {
    const first = firsts.get(row.organisation) ?? row;
    firsts.set(row.organisation, first);
    for (const column of ["country", "organisation_kind"] as const) {
      if (row[column] === first[column]) continue;
      const message = `differs from ${first.file}, row ${first.line}, for the same organisation`;
      problems.push({ file: row.file, row: row.line, column, message });
    }
    const name = canonical(row.organisation);
    const id = idOfOrganisation(name);
    const other = namesById.get(id) ?? name;
    namesById.set(id, other);
    if (other !== name) {
      const message = `"${name}" and "${other}" would both be ${id}; name one of them differently`;
      problems.push({ file: row.file, row: row.line, column: "organisation", message });
    }
  }
  return problems;
}

function checkNames({
  facts,
  participations,
  aliases,
  keptApart,
  memberships,
  cautions,
}: SeedRows): SeedProblem[] {
  const organisations = new Set([...facts, ...participations].map((row) => row.organisation));
  const projects = new Set(participations.map((row) => row.project));
  const problems: SeedProblem[] = [];
  const check = (known: boolean, file: string, row: number, column: string, name: string) => {
    if (!known)
      problems.push({
        file,
        row,
        column,
        message: `"${name}" occurs in no row of facts.csv or consortia.csv`,
      });
  };
  const aliased = new Set<string>();
  for (const { name, organisation, line } of aliases) {
    check(organisations.has(name), "aliases.csv", line, "name", name);
    check(organisations.has(organisation), "aliases.csv", line, "organisation", organisation);
    if (aliased.has(name))
      problems.push({ file: "aliases.csv", row: line, column: "name", message: `"${name}" occurs twice` });
    aliased.add(name);
  }
  for (const { organisation, line } of aliases) {
    if (aliased.has(organisation)) {
      const message = `"${organisation}" is itself an alias`;
      problems.push({ file: "aliases.csv", row: line, column: "organisation", message });
    }
  }
  for (const { name, other_name, line } of keptApart) {
    check(organisations.has(name), "kept-apart.csv", line, "name", name);
    check(organisations.has(other_name), "kept-apart.csv", line, "other_name", other_name);
  }
  for (const { member, organisation, line } of memberships) {
    check(organisations.has(member), "memberships.csv", line, "member", member);
    check(organisations.has(organisation), "memberships.csv", line, "organisation", organisation);
  }
  for (const { subject, name, line } of cautions) {
    check((subject === "project" ? projects : organisations).has(name), "cautions.csv", line, "name", name);
  }
  return problems;
}
