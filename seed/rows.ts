import { z } from "zod";
import {
  HORIZONS,
  NEED_KINDS,
  ORGANISATION_KINDS,
  ROLES,
  SUPPORT_KINDS,
} from "../server/src/network/model.ts";

/* The shape of each file of seed/data: a schema per file, its keys the columns in their order. */

const required = z.string().trim().min(1, { error: "is empty", abort: true });
const optional = z
  .string()
  .trim()
  .transform((text) => (text === "" ? null : text));
/** Several texts in one cell, with a semicolon between them. */
export const list = z.string().transform((text) =>
  text
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== ""),
);
const address = required.refine(
  (text) => URL.canParse(text) && /^https?:\/\//.test(text),
  "is not a web address",
);
const country = z
  .string()
  .regex(/^$|^[A-Z]{2}$|^INT$/, 'is not a two-letter country code, "EU", "INT" or empty')
  .transform((code) => (code === "" ? null : code));
const year = z
  .string()
  .regex(/^$|^(19|20)\d\d$/, "is not a year")
  .transform((digits) => (digits === "" ? null : Number(digits)));

function oneOf<const Value extends string>(
  values: readonly Value[],
  spelled: (value: Value) => string = (value) => value,
) {
  return z
    .string()
    .transform((text) => values.find((value) => spelled(value) === text) ?? null)
    .refine((value) => value !== null, `is not one of ${values.map(spelled).join(", ")}`)
    .transform((value) => value as Value);
}

function oneOfOrEmpty<const Value extends string>(
  values: readonly Value[],
  spelled: (value: Value) => string,
) {
  return z
    .string()
    .refine(
      (text) => text === "" || values.some((value) => spelled(value) === text),
      `is neither empty nor one of ${values.map(spelled).join(", ")}`,
    )
    .transform((text) => values.find((value) => spelled(value) === text) ?? null);
}

const lowerCase = (value: string) => value.toLowerCase();
const FACT_KINDS = ["need", "project", "project_idea", "offer"] as const;

export const factRow = z.object({
  id: z.string().regex(/^(need|idea|offer)-[a-z0-9-]+$/, 'is not an identifier such as "need-001"'),
  organisation: required,
  country,
  organisation_kind: oneOf(ORGANISATION_KINDS),
  kind: oneOf(FACT_KINDS),
  need_kind: oneOfOrEmpty(NEED_KINDS, lowerCase),
  support_kind: oneOfOrEmpty(SUPPORT_KINDS, (kind) => kind),
  statement: required,
  themes: list,
  horizon: oneOfOrEmpty(HORIZONS, (horizon) => (horizon === "SHORT_TERM" ? "short" : "long")),
  source_url: address,
});

export const participationRow = z.object({
  id: z.string().regex(/^idea-[a-z0-9-]+$/, 'is not an identifier such as "idea-polifonia"'),
  project: required,
  aim: required,
  start_year: year,
  end_year: year,
  funder: optional,
  themes: list,
  organisation: required,
  country,
  organisation_kind: oneOf(ORGANISATION_KINDS),
  role: oneOf(ROLES, lowerCase),
  source_url: address,
});

export const themeRow = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/, "is not an identifier of small letters, digits and dashes"),
  broader: optional,
  label_en: required,
  label_nl: required,
  alt_en: list,
  alt_nl: list,
});

export const organisationKindRow = z.object({ id: oneOf(ORGANISATION_KINDS), description: required });
export const aliasRow = z.object({ name: required, organisation: required, reason: required });
export const keptApartRow = z.object({ name: required, other_name: required, reason: required });
export const membershipRow = z.object({
  member: required,
  organisation: required,
  /** Whose name says so: "Proaten (University of Groningen)" states the membership itself. */
  stated_by: z.enum(["member", "organisation"], 'is neither "member" nor "organisation"'),
});
export const cautionRow = z.object({
  subject: z.enum(["organisation", "project"], 'is neither "organisation" nor "project"'),
  name: required,
  caution: required,
});

/** A row together with the line of the file on which it begins. */
export type Numbered<Row> = Row & { readonly line: number };

/** Everything that stands in the seed's files, each row valid by itself. */
export interface SeedRows {
  readonly facts: readonly Numbered<z.infer<typeof factRow>>[];
  readonly participations: readonly Numbered<z.infer<typeof participationRow>>[];
  readonly themes: readonly Numbered<z.infer<typeof themeRow>>[];
  readonly organisationKinds: readonly Numbered<z.infer<typeof organisationKindRow>>[];
  readonly aliases: readonly Numbered<z.infer<typeof aliasRow>>[];
  readonly keptApart: readonly Numbered<z.infer<typeof keptApartRow>>[];
  readonly memberships: readonly Numbered<z.infer<typeof membershipRow>>[];
  readonly cautions: readonly Numbered<z.infer<typeof cautionRow>>[];
}

export type FactRow = SeedRows["facts"][number];
export type ParticipationRow = SeedRows["participations"][number];
