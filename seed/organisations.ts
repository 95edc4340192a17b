import slugify from "@sindresorhus/slugify";
import type { SeedRows } from "./rows.ts";

/** The identifier of an organisation, made from its name: "The Black Archives" is org-the-black-archives. */
export function idOfOrganisation(name: string): string {
  return `org-${slugify(name, { decamelize: false })}`;
}

/** From a name as a source spells it to the name of the organisation, by the reviewed table of aliases. */
export function canonicalNames(rows: Pick<SeedRows, "aliases">): (name: string) => string {
  const names = new Map(rows.aliases.map(({ name, organisation }) => [name, organisation]));
  return (name) => names.get(name) ?? name;
}
