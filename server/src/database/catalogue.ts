import { z } from "zod";
import {
  AI_EXPERIENCES,
  HORIZONS,
  LANGUAGES,
  LINK_TYPES,
  type LinkType,
  NEED_KINDS,
  NEED_STATUSES,
  ORGANISATION_KINDS,
  PROVENANCES,
  ROLES,
  SIZES,
  STAGES,
  SUPPORT_KINDS,
} from "../network/model.ts";
import { BULK_DEADLINE, type Statement, statement } from "./statement.ts";

/*
 * Every statement of `cypher/`, with the shape of its parameters and of its rows.
 * To add one: the file, an entry here, and a case in the contract suite.
 */

const none = z.strictObject({});
const text = z.string();
const textOrNull = z.string().nullable();
const ids = z.strictObject({ ids: z.array(text) });
const properties = z.record(text, z.union([text, z.int(), z.boolean(), z.array(text)]));
const nothing = z.never();

export type Properties = z.infer<typeof properties>;

/** What every node's record holds. */
const claim = {
  id: text,
  provenance: z.enum(PROVENANCES),
  sources: z.array(text),
  confirmedOn: textOrNull,
  cautionEn: textOrNull,
  cautionNl: textOrNull,
};
const description = { descriptionEn: textOrNull, descriptionNl: textOrNull };
const title = { titleEn: textOrNull, titleNl: textOrNull };

const organisation = z.object({
  ...claim,
  ...description,
  name: text,
  otherNames: z.array(text),
  kind: z.enum(ORGANISATION_KINDS),
  size: z.enum(SIZES).nullable(),
  country: textOrNull,
  region: textOrNull,
  website: textOrNull,
  aiExperience: z.enum(AI_EXPERIENCES).nullable(),
  wikidata: textOrNull,
  ror: textOrNull,
  isil: textOrNull,
  pic: textOrNull,
});
const need = z.object({
  ...claim,
  ...title,
  ...description,
  kind: z.enum(NEED_KINDS),
  status: z.enum(NEED_STATUSES),
  horizon: z.enum(HORIZONS).nullable(),
});
const projectIdea = z.object({
  ...claim,
  ...title,
  ...description,
  stage: z.enum(STAGES).nullable(),
  horizon: z.enum(HORIZONS).nullable(),
  supportSought: z.array(z.enum(SUPPORT_KINDS)),
  startYear: z.int().nullable(),
  endYear: z.int().nullable(),
  funder: textOrNull,
});
const offer = z.object({ ...claim, ...title, ...description, kind: z.enum(SUPPORT_KINDS).nullable() });
const theme = z.object({ ...claim, ...title, altEn: z.array(text), altNl: z.array(text) });

export type OrganisationRecord = z.infer<typeof organisation>;
export type NeedRecord = z.infer<typeof need>;
export type ProjectIdeaRecord = z.infer<typeof projectIdea>;
export type OfferRecord = z.infer<typeof offer>;
export type ThemeRecord = z.infer<typeof theme>;

const linkKey = z.strictObject({ from: text, to: text, type: z.enum(LINK_TYPES) });
export type LinkKey = z.infer<typeof linkKey>;
const link = z.object({
  ...linkKey.shape,
  role: z.enum(ROLES).nullable(),
  provenance: z.enum(PROVENANCES),
  sources: z.array(text),
  confirmedOn: textOrNull,
});
export type LinkRecord = z.infer<typeof link>;

const nodeWithProperties = z.object({ id: text, labels: z.array(text), properties });
export type NodeWithProperties = z.infer<typeof nodeWithProperties>;
const linkWithProperties = z.object({ from: text, to: text, type: z.enum(LINK_TYPES), properties });
export type LinkWithProperties = z.infer<typeof linkWithProperties>;

const networkNode = z.object({
  id: text,
  labels: z.array(text),
  name: textOrNull,
  ...title,
  kind: textOrNull,
  country: textOrNull,
  region: textOrNull,
  size: textOrNull,
  aiExperience: textOrNull,
  status: textOrNull,
  horizon: textOrNull,
  stage: textOrNull,
  supportSought: z.array(text),
  startYear: z.int().nullable(),
  confirmedOn: textOrNull,
});
export type NetworkNodeRecord = z.infer<typeof networkNode>;
const networkTheme = networkNode.pick({ id: true, titleEn: true, titleNl: true, confirmedOn: true });
export type NetworkThemeRecord = z.infer<typeof networkTheme>;
const networkOffer = networkTheme.extend({ kind: textOrNull });
export type NetworkOfferRecord = z.infer<typeof networkOffer>;
const networkNeed = networkOffer.extend({ status: textOrNull, horizon: textOrNull });
export type NetworkNeedRecord = z.infer<typeof networkNeed>;
const networkProjectIdea = networkTheme.extend({
  stage: textOrNull,
  horizon: textOrNull,
  supportSought: z.array(text),
  startYear: z.int().nullable(),
});
export type NetworkProjectIdeaRecord = z.infer<typeof networkProjectIdea>;
const networkOrganisation = networkNode.pick({
  id: true,
  name: true,
  kind: true,
  country: true,
  region: true,
  size: true,
  aiExperience: true,
  confirmedOn: true,
});
export type NetworkOrganisationRecord = z.infer<typeof networkOrganisation>;

const networkLink = z.object({ ...linkKey.shape, role: z.enum(ROLES).nullable() });
const change = z.object({ version: z.int(), touched: z.array(text) });

const texts = z.object({
  id: text,
  name: textOrNull,
  otherNames: z.array(text),
  ...title,
  altEn: z.array(text),
  altNl: z.array(text),
  ...description,
});
export type TextsRecord = z.infer<typeof texts>;

/** Why a reader says that something is wrong. */
export const REPORT_REASONS = ["WRONG", "OUTDATED", "DUPLICATE", "SHOULD_NOT_BE_HERE", "OTHER"] as const;
const report = z.object({
  id: text,
  node: text,
  reason: z.enum(REPORT_REASONS),
  message: text,
  language: z.enum(LANGUAGES),
  receivedAt: text,
});
export type ReportRecord = z.infer<typeof report>;

const nodeRows = z.strictObject({ rows: z.array(z.strictObject({ id: text, properties })) });
export type NodeRows = z.infer<typeof nodeRows>;
const linkRows = z.strictObject({ rows: z.array(z.strictObject({ from: text, to: text, properties })) });
export type LinkRows = z.infer<typeof linkRows>;

export const SEED_LOAD_STATES = ["BEGUN", "COMPLETE"] as const;
const state = z.object({ state: z.enum(SEED_LOAD_STATES) });

function readsRecords<Row>(name: string, row: z.ZodType<Row>): Statement<{ ids: string[] }, Row> {
  return statement(name, "read", { parameters: ids, row });
}

function putsNodes(name: string): Statement<NodeRows, never> {
  return statement(name, "write", { parameters: nodeRows, row: nothing, deadline: BULK_DEADLINE });
}

function putsLinks(type: LinkType): Statement<LinkRows, { written: number }> {
  return statement(`link/put-${type.toLowerCase().replaceAll("_", "-")}`, "write", {
    parameters: linkRows,
    row: z.object({ written: z.int() }),
    deadline: BULK_DEADLINE,
  });
}

function readsAll<Row>(name: string, row: z.ZodType<Row>): Statement<Record<string, never>, Row> {
  return statement(name, "read", { parameters: none, row, deadline: BULK_DEADLINE });
}

function defines(name: string): Statement<Record<string, never>, never> {
  return statement(name, "schema", { parameters: none, row: nothing, deadline: BULK_DEADLINE });
}

/** Constraints and indexes, applied at start before anything is read or written. */
export const schemaStatements = {
  requireUniqueNodeId: defines("schema/require-unique-node-id"),
  requireUniqueVersionId: defines("schema/require-unique-version-id"),
  requireUniqueChangeId: defines("schema/require-unique-change-id"),
  requireUniqueSeedLoadId: defines("schema/require-unique-seed-load-id"),
  requireUniqueReportId: defines("schema/require-unique-report-id"),
  indexNodeId: defines("schema/index-node-id"),
};

export const statements = {
  getOrganisations: readsRecords("organisation/get-organisations", organisation),
  getNeeds: readsRecords("need/get-needs", need),
  getProjectIdeas: readsRecords("project-idea/get-project-ideas", projectIdea),
  getOffers: readsRecords("offer/get-offers", offer),
  getThemes: readsRecords("theme/get-themes", theme),
  getLinks: statement("link/get-links", "read", {
    parameters: z.strictObject({ keys: z.array(linkKey) }),
    row: link,
  }),

  putOrganisations: putsNodes("organisation/put-organisations"),
  putNeeds: putsNodes("need/put-needs"),
  putProjectIdeas: putsNodes("project-idea/put-project-ideas"),
  putOffers: putsNodes("offer/put-offers"),
  putThemes: putsNodes("theme/put-themes"),
  putHasNeed: putsLinks("HAS_NEED"),
  putShares: putsLinks("SHARES"),
  putProposes: putsLinks("PROPOSES"),
  putTakesPart: putsLinks("TAKES_PART"),
  putMakesOffer: putsLinks("MAKES_OFFER"),
  putAddresses: putsLinks("ADDRESSES"),
  putHelpsWith: putsLinks("HELPS_WITH"),
  putAbout: putsLinks("ABOUT"),
  putWorksOn: putsLinks("WORKS_ON"),
  putBroader: putsLinks("BROADER"),
  putMemberOf: putsLinks("MEMBER_OF"),
  removeNodes: statement("network/remove-nodes", "write", {
    parameters: ids,
    row: nothing,
    deadline: BULK_DEADLINE,
  }),
  removeLinks: statement("link/remove-links", "write", {
    parameters: z.strictObject({ keys: z.array(linkKey) }),
    row: nothing,
    deadline: BULK_DEADLINE,
  }),

  readNetworkOrganisations: readsAll("network/read-organisations", networkOrganisation),
  readNetworkNeeds: readsAll("network/read-needs", networkNeed),
  readNetworkProjectIdeas: readsAll("network/read-project-ideas", networkProjectIdea),
  readNetworkOffers: readsAll("network/read-offers", networkOffer),
  readNetworkThemes: readsAll("network/read-themes", networkTheme),
  findUnknownNode: readsAll("network/find-unknown-node", networkNode.pick({ id: true, labels: true })),
  readNetworkLinks: readsAll("network/read-links", networkLink),
  readTexts: readsAll("network/read-texts", texts),
  getNetworkNodes: readsRecords("network/get-nodes", networkNode),
  getNetworkLinksFrom: readsRecords("network/get-links-from", networkLink),
  getTexts: readsRecords("network/get-texts", texts),
  readVersion: statement("network/read-version", "read", {
    parameters: none,
    row: z.object({ version: z.int(), changedAt: text }),
  }),
  raiseVersion: statement("network/raise-version", "write", {
    parameters: z.strictObject({ changedAt: text }),
    row: z.object({ version: z.int() }),
  }),
  recordChange: statement("network/record-change", "write", {
    parameters: z.strictObject({ id: text, ...change.shape }),
    row: nothing,
  }),
  readChanges: statement("network/read-changes", "read", {
    parameters: z.strictObject({ after: z.int() }),
    row: change,
  }),
  forgetChanges: statement("network/forget-changes", "write", {
    parameters: z.strictObject({ upTo: z.int() }),
    row: nothing,
  }),

  readSeedNodes: readsAll("seed/read-seed-nodes", nodeWithProperties),
  readSeedLinks: readsAll("seed/read-seed-links", linkWithProperties),
  readSeedLoad: statement("seed/read-seed-load", "read", { parameters: none, row: state }),
  markSeedLoad: statement("seed/mark-seed-load", "write", { parameters: state, row: nothing }),

  recordReport: statement("report/record-report", "write", { parameters: report, row: report }),
  readReports: readsAll("report/read-reports", report),

  hasAnyNode: statement("database/has-any-node", "read", {
    parameters: none,
    row: z.object({ found: z.boolean() }),
  }),
  countEverything: readsAll("database/count-everything", z.object({ nodes: z.int(), links: z.int() })),
  dumpNodes: statement("database/dump-nodes", "read", {
    parameters: z.strictObject({ after: text, limit: z.int().positive() }),
    row: nodeWithProperties,
    deadline: BULK_DEADLINE,
  }),
  dumpLinks: statement("database/dump-links", "read", {
    parameters: ids,
    row: linkWithProperties,
    deadline: BULK_DEADLINE,
  }),
  putNetworkVersion: putsNodes("database/put-network-version"),
  putNetworkChanges: putsNodes("database/put-network-changes"),
  putSeedLoads: putsNodes("database/put-seed-loads"),
  putReports: putsNodes("database/put-reports"),
};
