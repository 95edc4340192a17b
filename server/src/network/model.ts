/**
 * The model of the network: which kinds of nodes and relationships exist, and the closed lists
 * their facts are taken from. The database, the API and the seed all take their lists from here.
 */

export const NODE_KINDS = ["ORGANISATION", "NEED", "PROJECT_IDEA", "OFFER", "THEME"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Relationship types by the kinds they join, always written in this direction. */
export const LINK_TYPES = [
  "HAS_NEED",
  "SHARES",
  "PROPOSES",
  "TAKES_PART",
  "MAKES_OFFER",
  "ADDRESSES",
  "HELPS_WITH",
  "ABOUT",
  "WORKS_ON",
  "BROADER",
  "MEMBER_OF",
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** Which kinds a relationship may join; anything else is refused before it reaches the database. */
export const LINK_ENDS: Record<LinkType, { from: readonly NodeKind[]; to: readonly NodeKind[] }> = {
  HAS_NEED: { from: ["ORGANISATION"], to: ["NEED"] },
  SHARES: { from: ["ORGANISATION"], to: ["NEED"] },
  PROPOSES: { from: ["ORGANISATION"], to: ["PROJECT_IDEA"] },
  TAKES_PART: { from: ["ORGANISATION"], to: ["PROJECT_IDEA"] },
  MAKES_OFFER: { from: ["ORGANISATION"], to: ["OFFER"] },
  ADDRESSES: { from: ["PROJECT_IDEA"], to: ["NEED"] },
  HELPS_WITH: { from: ["OFFER"], to: ["NEED"] },
  ABOUT: { from: ["NEED", "PROJECT_IDEA", "OFFER"], to: ["THEME"] },
  WORKS_ON: { from: ["ORGANISATION"], to: ["THEME"] },
  BROADER: { from: ["THEME"], to: ["THEME"] },
  MEMBER_OF: { from: ["ORGANISATION"], to: ["ORGANISATION"] },
};

export const LANGUAGES = ["nl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text per language; null where nobody has written it in that language. */
export type Localised = { readonly [language in Language]: string | null };

export const PROVENANCES = ["SELF_DECLARED", "COORDINATOR", "IMPORTED", "INFERRED"] as const;
export type Provenance = (typeof PROVENANCES)[number];

/**
 * The facets: facts with a closed or small list of values by which nodes are filtered and counted.
 * A node may have several values of one facet (an idea seeks several kinds of support).
 */
export const FACETS = [
  "organisationKind",
  "country",
  "region",
  "size",
  "aiExperience",
  "needKind",
  "status",
  "horizon",
  "stage",
  "supportSought",
  "offerKind",
  "theme",
] as const;
export type Facet = (typeof FACETS)[number];

export const ORGANISATION_KINDS = [
  "museum",
  "archive",
  "library",
  "heritage_association",
  "broadcaster",
  "publisher_press",
  "performing_arts_venue",
  "creative_studio",
  "independent",
  "company",
  "research",
  "sector_support",
  "network_association",
  "union_rights",
  "public_body",
  "funder",
  "consortium",
] as const;
export const SIZES = ["INDEPENDENT", "SMALL", "MEDIUM", "LARGE"] as const;
export const AI_EXPERIENCES = ["NONE", "EXPLORING", "PILOTING", "IN_USE"] as const;
export const NEED_KINDS = ["QUESTION", "WISH", "CHALLENGE", "NEED"] as const;
export const NEED_STATUSES = ["OPEN", "MET", "WITHDRAWN"] as const;
export const HORIZONS = ["SHORT_TERM", "LONG_TERM"] as const;
export const STAGES = ["IDEA", "SEEKING_PARTNERS", "RUNNING", "COMPLETED"] as const;
export const SUPPORT_KINDS = [
  "EXPERTISE",
  "DATA",
  "INFRASTRUCTURE",
  "FUNDING",
  "PILOT_SITE",
  "PARTNERS",
  "AUDIENCE",
] as const;
export const ROLES = ["COORDINATOR", "PARTNER"] as const;
export type Role = (typeof ROLES)[number];

/** One node as the published network is built from: what is compared, counted and labelled, no long texts. */
export interface NetworkNodeRow {
  readonly id: string;
  readonly kind: NodeKind;
  /** What the node is called: an organisation's name (the same in both languages) or a title. */
  readonly label: Localised;
  /** The node's own values by facet; facets that do not apply or are unknown are absent. */
  readonly facets: { readonly [facet in Exclude<Facet, "theme">]?: readonly string[] };
  /** ISO 8601 date, at least year and month ("2026-11"), when it was last confirmed; null when unknown. */
  readonly confirmedOn: string | null;
  /** The first year of a project idea; null when unknown or not a project idea. */
  readonly startYear: number | null;
}

/** One relationship as the published network is built from. At most one of a type between two nodes. */
export interface NetworkLinkRow {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  /** The role in a TAKES_PART; null for every other type. */
  readonly role: Role | null;
}
