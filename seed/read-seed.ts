import type { z } from "zod";
import { checkReferences } from "./check-references.ts";
import { readTable, SEED_FOLDER } from "./read-table.ts";
import {
  aliasRow,
  cautionRow,
  factRow,
  keptApartRow,
  membershipRow,
  type Numbered,
  organisationKindRow,
  participationRow,
  type SeedRows,
  themeRow,
} from "./rows.ts";
import { SeedError, type SeedProblem } from "./seed-problem.ts";

/**
 * Reads and checks all files of a seed.
 * @throws SeedError naming the file, row and column of everything that is wrong.
 */
export function readSeed(folder: string = SEED_FOLDER): SeedRows {
  const problems: SeedProblem[] = [];
  function read<Shape extends z.ZodObject>(file: string, shape: Shape): Numbered<z.infer<Shape>>[] {
    return readTable(folder, file, shape, problems);
  }
  const rows: SeedRows = {
    facts: read("facts.csv", factRow),
    participations: read("consortia.csv", participationRow),
    themes: read("themes.csv", themeRow),
    organisationKinds: read("organisation-kinds.csv", organisationKindRow),
    aliases: read("aliases.csv", aliasRow),
    keptApart: read("kept-apart.csv", keptApartRow),
    memberships: read("memberships.csv", membershipRow),
    cautions: read("cautions.csv", cautionRow),
  };
  if (problems.length === 0) problems.push(...checkReferences(rows));
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}
