/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far an organisation is with AI. */
export type AiExperience =
  /** Finding out what it could do. */
  | 'EXPLORING'
  /** Using it in daily work. */
  | 'IN_USE'
  /** No experience yet. */
  | 'NONE'
  /** Trying it out. */
  | 'PILOTING';

/** A fact by which nodes can be filtered and counted. */
export type Facet =
  /** How far the organisation is with AI. */
  | 'aiExperience'
  /** The country. */
  | 'country'
  /** The horizon of the need or project idea. */
  | 'horizon'
  /** The kind of need. */
  | 'needKind'
  /** The kind of offer. */
  | 'offerKind'
  /** The kind of organisation. */
  | 'organisationKind'
  /** The region within the country. */
  | 'region'
  /** The size of the organisation. */
  | 'size'
  /** The stage of the project idea. */
  | 'stage'
  /** The status of the need. */
  | 'status'
  /** The support that the project idea seeks. */
  | 'supportSought'
  /** The theme; a broader theme also counts what is about its narrower ones. */
  | 'theme';

/** Which organisations are to surface, by how many projects they do. */
export type Favour =
  /** Well connected organisations before small ones. */
  | 'LARGE'
  /** Neither; but what is only alike counts a little less for who does many projects, who is alike with everybody. */
  | 'NEUTRAL'
  /** Small and little known organisations before large ones. */
  | 'SMALL';

/** For which term something is meant. */
export type Horizon =
  /** The longer term. */
  | 'LONG_TERM'
  /** The shorter term. */
  | 'SHORT_TERM';

/** A language in which texts of the network may be written. */
export type Language =
  /** English. */
  | 'en'
  /** Dutch. */
  | 'nl';

/** What can join two nodes. */
export type LinkType =
  /** A need, project idea or offer is about this theme. */
  | 'ABOUT'
  /** A project idea addresses this need. */
  | 'ADDRESSES'
  /** A theme belongs under this broader theme. */
  | 'BROADER'
  /** An organisation has this need. */
  | 'HAS_NEED'
  /** An offer helps with this need. */
  | 'HELPS_WITH'
  /** An organisation makes this offer. */
  | 'MAKES_OFFER'
  /** An organisation is a member or a part of this organisation. */
  | 'MEMBER_OF'
  /** An organisation proposes, or did, this project on its own account. */
  | 'PROPOSES'
  /** An organisation has the same need as the one that stated it ("we have this too"). */
  | 'SHARES'
  /** An organisation takes part in this project. */
  | 'TAKES_PART'
  /** An organisation works on this theme. */
  | 'WORKS_ON';

/** What sort of need it is. */
export type NeedKind =
  /** Something that stands in an organisation's way. */
  | 'CHALLENGE'
  /** Something an organisation cannot do without. */
  | 'NEED'
  /** Something an organisation wants to know. */
  | 'QUESTION'
  /** Something an organisation would like. */
  | 'WISH';

/** Whether a need is still open. */
export type NeedStatus =
  /** Answered or fulfilled. */
  | 'MET'
  /** Still open. */
  | 'OPEN'
  /** Taken back. */
  | 'WITHDRAWN';

/**
 * Which nodes to keep. Everything that is filled in must be true; in a list, one of the values is enough.
 * A fact of an organisation (country, kind, size) also counts for its needs, ideas and offers; a fact of a need,
 * idea or offer (horizon, stage, status) also counts for its organisations. To ask for several facts of one and
 * the same need, idea, offer or organisation, use hasNeed, hasProjectIdea, hasOffer or organisation.
 */
export type NodeFilter = {
  /** How far the organisation is with AI. */
  aiExperience?: Array<AiExperience> | null | undefined;
  /** All of these must be true. */
  and?: Array<NodeFilter> | null | undefined;
  /** The country, as an ISO 3166-1 two-letter code, "EU" or "INT". */
  country?: Array<string> | null | undefined;
  /** There is a need like this. */
  hasNeed?: NodeFilter | null | undefined;
  /** There is an offer like this. */
  hasOffer?: NodeFilter | null | undefined;
  /** Whether there is an open need (for a need: whether it is open itself). */
  hasOpenNeeds?: boolean | null | undefined;
  /** There is a project idea like this. */
  hasProjectIdea?: NodeFilter | null | undefined;
  /** The horizon of the need or project idea. */
  horizon?: Array<Horizon> | null | undefined;
  /** Only these nodes. */
  ids?: Array<string | number> | null | undefined;
  /** Only these kinds of nodes. */
  kinds?: Array<NodeKind> | null | undefined;
  /** The kind of need. */
  needKind?: Array<NeedKind> | null | undefined;
  /** This must not be true. */
  not?: NodeFilter | null | undefined;
  /** The kind of offer. */
  offerKind?: Array<SupportKind> | null | undefined;
  /** At least one of these must be true. */
  or?: Array<NodeFilter> | null | undefined;
  /** There is an organisation like this behind it. */
  organisation?: NodeFilter | null | undefined;
  /** The kind of organisation. */
  organisationKind?: Array<OrganisationKind> | null | undefined;
  /** The region within the country. */
  region?: Array<string> | null | undefined;
  /** The size of the organisation. */
  size?: Array<OrganisationSize> | null | undefined;
  /** The stage of the project idea. */
  stage?: Array<ProjectStage> | null | undefined;
  /** The status of the need. */
  status?: Array<NeedStatus> | null | undefined;
  /** The support that the project idea seeks. */
  supportSought?: Array<SupportKind> | null | undefined;
  /** Words in the name, title, text or themes; typing errors and accents are forgiven. */
  text?: string | null | undefined;
  /** The theme, by its identifier; narrower themes are included. */
  theme?: Array<string | number> | null | undefined;
};

/** What sort of thing a node of the network is. */
export type NodeKind =
  /** Something an organisation asks, wishes, struggles with or needs around AI. */
  | 'NEED'
  /** Something an organisation can give to others. */
  | 'OFFER'
  /** An organisation, or an independent maker, in culture or media or working with them. */
  | 'ORGANISATION'
  /** A project that an organisation wants to do, does, or has done. */
  | 'PROJECT_IDEA'
  /** A subject from the shared list of themes. */
  | 'THEME';

/** What sort of organisation it is. */
export type OrganisationKind =
  /** An archive, an audiovisual or film archive, or a community archive with holdings. */
  | 'archive'
  /** A national, regional, local or community broadcaster. */
  | 'broadcaster'
  /** A technology supplier or other company. */
  | 'company'
  /** A project or cooperation of several organisations. */
  | 'consortium'
  /** A design, media, games or immersive studio, or a media lab. */
  | 'creative_studio'
  /** A fund or grant programme. */
  | 'funder'
  /** A heritage house, historical society, genealogical or local heritage group, or heritage foundation. */
  | 'heritage_association'
  /** An independent maker or maker group, a freelancer, or a volunteer experiment without an organisation. */
  | 'independent'
  /** A public, national or university library. */
  | 'library'
  /** A museum, art space or heritage site with a collection or exhibition. */
  | 'museum'
  /** A network, branch association or civil society organisation. */
  | 'network_association'
  /** A theatre, dance or music company, venue or festival. */
  | 'performing_arts_venue'
  /** A government, regulator, advisory body or public agency. */
  | 'public_body'
  /** A book or news publisher, news agency, magazine or news platform. */
  | 'publisher_press'
  /** A university, university of applied sciences, research institute or infrastructure. */
  | 'research'
  /** A knowledge institute, training or support organisation for the sector. */
  | 'sector_support'
  /** A trade union, makers' association or rights organisation. */
  | 'union_rights';

/** How large an organisation is. */
export type OrganisationSize =
  /** One person or a group of makers without staff. */
  | 'INDEPENDENT'
  /** A large organisation. */
  | 'LARGE'
  /** A medium-sized organisation. */
  | 'MEDIUM'
  /** A small organisation. */
  | 'SMALL';

/** The sorts of reasons why organisations fit. */
export type PartnerReasonKind =
  /** They often do projects about the same themes. */
  | 'ACTIVE_IN_THEMES'
  /** They have a need about the same theme. */
  | 'SAME_NEED'
  /** They do projects with the organisations that the asker works with, or with their partners. */
  | 'SHARED_PARTNERS'
  /** They plan or did a project about the same theme. */
  | 'SIMILAR_PROJECT'
  /** They plan or did a project about the theme of a need. */
  | 'THEIR_PROJECT_ADDRESSES_THE_NEED'
  /** They plan or did a project about the theme of an offer. */
  | 'THEIR_PROJECT_COULD_USE_THE_OFFER'
  /** Their project looks for the sort of support that is offered. */
  | 'THEIR_PROJECT_SEEKS_WHAT_IS_OFFERED'
  /** They need something about the theme of an offer. */
  | 'THEY_NEED_WHAT_IS_OFFERED'
  /** They have a need that a project is about. */
  | 'THEY_NEED_WHAT_THE_PROJECT_ADDRESSES'
  /** They offer the sort of support that a project looks for. */
  | 'THEY_OFFER_THE_SUPPORT_SOUGHT'
  /** They offer something about the theme of a need. */
  | 'THEY_OFFER_WHAT_IS_NEEDED'
  /** They offer something about the theme of a project. */
  | 'THEY_OFFER_WHAT_THE_PROJECT_USES';

/** For whom or what partners are sought: exactly one of these. */
export type PartnersFor =
  {   /** A need, by its identifier. */
  need: string | number; offer?: never; organisation?: never; projectIdea?: never; text?: never; }
  |  { need?: never;   /** An offer, by its identifier. */
  offer: string | number; organisation?: never; projectIdea?: never; text?: never; }
  |  { need?: never; offer?: never;   /** An organisation, by its identifier. */
  organisation: string | number; projectIdea?: never; text?: never; }
  |  { need?: never; offer?: never; organisation?: never;   /** A project idea, by its identifier. */
  projectIdea: string | number; text?: never; }
  |  { need?: never; offer?: never; organisation?: never; projectIdea?: never;   /** Free words, in Dutch or English; at most 2,000 characters. */
  text: string; };

/** How far a project is. */
export type ProjectStage =
  /** Completed. */
  | 'COMPLETED'
  /** An idea, not started. */
  | 'IDEA'
  /** Running. */
  | 'RUNNING'
  /** Looking for partners. */
  | 'SEEKING_PARTNERS';

/** Where a fact comes from. */
export type Provenance =
  /** A coordinator of the sector took it from a public source. */
  | 'COORDINATOR'
  /** It was taken over from another data set. */
  | 'IMPORTED'
  /** It was worked out from other facts. */
  | 'INFERRED'
  /** The organisation said so itself, here. */
  | 'SELF_DECLARED';

/** What a reader says is wrong. Please write no personal data in it. */
export type ReportInput = {
  /** A UUID that the sender makes; a report that is sent again with the same one is recorded once. */
  id: string | number;
  /** The language of the message. */
  language: Language;
  /** What is wrong, and how it should be; at most 2,000 characters. */
  message: string;
  /** The node that something is wrong with, by its identifier. */
  node: string | number;
  /** Why it is wrong. */
  reason: ReportReason;
};

/** Why something in the network is wrong. */
export type ReportReason =
  /** It stands in the network twice. */
  | 'DUPLICATE'
  /** Something else. */
  | 'OTHER'
  /** It was right once, and is not any more. */
  | 'OUTDATED'
  /** It does not belong in the network, or its organisation does not want it there. */
  | 'SHOULD_NOT_BE_HERE'
  /** A fact is not right. */
  | 'WRONG';

/** The part that an organisation plays in a project. */
export type Role =
  /** It leads the project. */
  | 'COORDINATOR'
  /** It takes part in the project. */
  | 'PARTNER';

/** The text in which words were found. */
export type SearchField =
  /** The description. */
  | 'DESCRIPTION'
  /** The name or title. */
  | 'LABEL'
  /** Another name or label. */
  | 'OTHER_LABEL'
  /** A theme it is about. */
  | 'THEME';

/** Why free words find nothing or little. */
export type StatementHint =
  /** The words are known, but nothing in the network is about them. */
  | 'NOTHING_FOUND'
  /** None of the words is known in the network or its vocabulary. */
  | 'NO_KNOWN_WORDS'
  /** There are no words in the text, or only words that say nothing by themselves. */
  | 'NO_WORDS';

/** A sort of support that can be sought or offered. */
export type SupportKind =
  /** People to reach or to take part. */
  | 'AUDIENCE'
  /** Data or collections. */
  | 'DATA'
  /** Knowledge, advice or training. */
  | 'EXPERTISE'
  /** Money. */
  | 'FUNDING'
  /** Technical facilities, tools or models. */
  | 'INFRASTRUCTURE'
  /** Organisations to work with. */
  | 'PARTNERS'
  /** A place to try things out. */
  | 'PILOT_SITE';

export type WaysQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  first: number;
  through: Array<NodeKind> | NodeKind;
}>;


export type WaysQuery = { paths: { totalCount: number, paths: Array<{ nodes: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }> } };

export type OrganisationDetailsQueryVariables = Exact<{
  id: string | number;
  language: Language;
  first: number;
}>;


export type OrganisationDetailsQuery = { organisation: { id: string, name: string, otherNames: Array<string>, organisationKind: OrganisationKind, size: OrganisationSize | null, country: string | null, region: string | null, website: string | null, aiExperience: AiExperience | null, provenance: Provenance, sources: Array<string>, confirmedOn: string | null, description: { for: { text: string, language: Language } | null } | null, identifiers: { wikidata: string | null, ror: string | null, isil: string | null, pic: string | null }, needs: { totalCount: number, edges: Array<{ link: { type: LinkType } | null, node: { id: string, kind: NodeKind, needKind: NeedKind, horizon: Horizon | null, label: { for: { text: string, language: Language } | null } } }> }, projectIdeas: { totalCount: number, edges: Array<{ link: { role: Role | null } | null, node: { id: string, kind: NodeKind, stage: ProjectStage | null, horizon: Horizon | null, startYear: number | null, endYear: number | null, label: { for: { text: string, language: Language } | null } } }> }, offers: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, offerKind: SupportKind | null, label: { for: { text: string, language: Language } | null } }> }, themes: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }> }, memberOf: { totalCount: number, edges: Array<{ link: { type: LinkType, role: Role | null } | null, node: { id: string, kind: NodeKind, name: string, organisationKind: OrganisationKind, country: string | null } }> }, members: { totalCount: number, edges: Array<{ link: { type: LinkType, role: Role | null } | null, node: { id: string, kind: NodeKind, name: string, organisationKind: OrganisationKind, country: string | null } }> }, collaborators: { totalCount: number, edges: Array<{ node: { id: string, kind: NodeKind, name: string, organisationKind: OrganisationKind, country: string | null }, projectIdeas: Array<{ id: string }> }> }, label: { for: { text: string, language: Language } | null }, caution: { for: { text: string, language: Language } | null } | null } | null };

export type NeedDetailsQueryVariables = Exact<{
  id: string | number;
  language: Language;
  first: number;
}>;


export type NeedDetailsQuery = { need: { id: string, needKind: NeedKind, status: NeedStatus, horizon: Horizon | null, provenance: Provenance, sources: Array<string>, confirmedOn: string | null, label: { for: { text: string, language: Language } | null }, description: { for: { text: string, language: Language } | null } | null, organisations: { totalCount: number, edges: Array<{ link: { type: LinkType, role: Role | null } | null, node: { id: string, kind: NodeKind, name: string, organisationKind: OrganisationKind, country: string | null } }> }, projectIdeas: { totalCount: number, edges: Array<{ link: { role: Role | null } | null, node: { id: string, kind: NodeKind, stage: ProjectStage | null, horizon: Horizon | null, startYear: number | null, endYear: number | null, label: { for: { text: string, language: Language } | null } } }> }, offers: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, offerKind: SupportKind | null, label: { for: { text: string, language: Language } | null } }> }, themes: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }> }, caution: { for: { text: string, language: Language } | null } | null } | null };

export type ProjectIdeaDetailsQueryVariables = Exact<{
  id: string | number;
  language: Language;
  first: number;
}>;


export type ProjectIdeaDetailsQuery = { projectIdea: { id: string, stage: ProjectStage | null, horizon: Horizon | null, startYear: number | null, endYear: number | null, funder: string | null, supportSought: Array<SupportKind>, provenance: Provenance, sources: Array<string>, confirmedOn: string | null, label: { for: { text: string, language: Language } | null }, description: { for: { text: string, language: Language } | null } | null, organisations: { totalCount: number, edges: Array<{ link: { type: LinkType, role: Role | null } | null, node: { id: string, kind: NodeKind, name: string, organisationKind: OrganisationKind, country: string | null } }> }, needs: { totalCount: number, edges: Array<{ link: { type: LinkType } | null, node: { id: string, kind: NodeKind, needKind: NeedKind, horizon: Horizon | null, label: { for: { text: string, language: Language } | null } } }> }, themes: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }> }, caution: { for: { text: string, language: Language } | null } | null } | null };

export type OfferDetailsQueryVariables = Exact<{
  id: string | number;
  language: Language;
  first: number;
}>;


export type OfferDetailsQuery = { offer: { id: string, offerKind: SupportKind | null, provenance: Provenance, sources: Array<string>, confirmedOn: string | null, label: { for: { text: string, language: Language } | null }, description: { for: { text: string, language: Language } | null } | null, organisations: { totalCount: number, edges: Array<{ link: { type: LinkType, role: Role | null } | null, node: { id: string, kind: NodeKind, name: string, organisationKind: OrganisationKind, country: string | null } }> }, needs: { totalCount: number, edges: Array<{ link: { type: LinkType } | null, node: { id: string, kind: NodeKind, needKind: NeedKind, horizon: Horizon | null, label: { for: { text: string, language: Language } | null } } }> }, themes: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }> }, caution: { for: { text: string, language: Language } | null } | null } | null };

export type ThemeDetailsQueryVariables = Exact<{
  id: string | number;
  language: Language;
  first: number;
}>;


export type ThemeDetailsQuery = { theme: { id: string, otherLabelsNl: Array<string>, otherLabelsEn: Array<string>, provenance: Provenance, sources: Array<string>, confirmedOn: string | null, label: { for: { text: string, language: Language } | null }, broader: { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } } | null, narrower: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }> }, needs: { totalCount: number, edges: Array<{ link: { type: LinkType } | null, node: { id: string, kind: NodeKind, needKind: NeedKind, horizon: Horizon | null, label: { for: { text: string, language: Language } | null } } }> }, projectIdeas: { totalCount: number, edges: Array<{ link: { role: Role | null } | null, node: { id: string, kind: NodeKind, stage: ProjectStage | null, horizon: Horizon | null, startYear: number | null, endYear: number | null, label: { for: { text: string, language: Language } | null } } }> }, offers: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, offerKind: SupportKind | null, label: { for: { text: string, language: Language } | null } }> }, caution: { for: { text: string, language: Language } | null } | null } | null };

export type WordsFragment = { for: { text: string, language: Language } | null };

type Origin_Need_Fragment = { id: string, provenance: Provenance, sources: Array<string>, confirmedOn: string | null, label: { for: { text: string, language: Language } | null }, caution: { for: { text: string, language: Language } | null } | null };

type Origin_Offer_Fragment = { id: string, provenance: Provenance, sources: Array<string>, confirmedOn: string | null, label: { for: { text: string, language: Language } | null }, caution: { for: { text: string, language: Language } | null } | null };

type Origin_Organisation_Fragment = { id: string, provenance: Provenance, sources: Array<string>, confirmedOn: string | null, label: { for: { text: string, language: Language } | null }, caution: { for: { text: string, language: Language } | null } | null };

type Origin_ProjectIdea_Fragment = { id: string, provenance: Provenance, sources: Array<string>, confirmedOn: string | null, label: { for: { text: string, language: Language } | null }, caution: { for: { text: string, language: Language } | null } | null };

type Origin_Theme_Fragment = { id: string, provenance: Provenance, sources: Array<string>, confirmedOn: string | null, label: { for: { text: string, language: Language } | null }, caution: { for: { text: string, language: Language } | null } | null };

export type OriginFragment =
  | Origin_Need_Fragment
  | Origin_Offer_Fragment
  | Origin_Organisation_Fragment
  | Origin_ProjectIdea_Fragment
  | Origin_Theme_Fragment
;

export type ThemeListFragment = { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }> };

export type NeedListFragment = { totalCount: number, edges: Array<{ link: { type: LinkType } | null, node: { id: string, kind: NodeKind, needKind: NeedKind, horizon: Horizon | null, label: { for: { text: string, language: Language } | null } } }> };

export type IdeaListFragment = { totalCount: number, edges: Array<{ link: { role: Role | null } | null, node: { id: string, kind: NodeKind, stage: ProjectStage | null, horizon: Horizon | null, startYear: number | null, endYear: number | null, label: { for: { text: string, language: Language } | null } } }> };

export type OfferListFragment = { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, offerKind: SupportKind | null, label: { for: { text: string, language: Language } | null } }> };

export type OrganisationListFragment = { totalCount: number, edges: Array<{ link: { type: LinkType, role: Role | null } | null, node: { id: string, kind: NodeKind, name: string, organisationKind: OrganisationKind, country: string | null } }> };

export type ReportProblemMutationVariables = Exact<{
  input: ReportInput;
}>;


export type ReportProblemMutation = { reportProblem: { id: string } };

export type PartnersQueryVariables = Exact<{
  for: PartnersFor;
  language: Language;
  after?: string | null | undefined;
}>;


export type PartnersQuery = { partners: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ score: number, worksWithAsker: boolean, reasons: Array<{ sentence: string, ours:
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
         | null, theirs:
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
         | null }>, organisation: { id: string, kind: NodeKind, name: string, organisationKind: OrganisationKind, country: string | null, region: string | null, confirmedOn: string | null }, missing: Array<{ sentence: string }> }> } };

export type MatchingQueryVariables = Exact<{
  filter: NodeFilter;
  language: Language;
}>;


export type MatchingQuery = { facets: { ids: Array<string>, kinds: Array<{ kind: NodeKind, count: number }> } };

export type FilterCountQueryVariables = Exact<{
  filter: NodeFilter;
  language: Language;
}>;


export type FilterCountQuery = { facets: { totalCount: number } };

export type FilterCountsQueryVariables = Exact<{
  filter: NodeFilter;
  facets: Array<Facet> | Facet;
  language: Language;
}>;


export type FilterCountsQuery = { facets: { facets: Array<{ facet: Facet, values: Array<{ value: string, count: number }> }> } };

export type ValueMembersQueryVariables = Exact<{
  facet: Array<Facet> | Facet;
}>;


export type ValueMembersQuery = { facets: { facets: Array<{ values: Array<{ value: string, ids: Array<string> }> }> } };

type NamedNode_Need_Fragment = { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } };

type NamedNode_Offer_Fragment = { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } };

type NamedNode_Organisation_Fragment = { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } };

type NamedNode_ProjectIdea_Fragment = { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } };

type NamedNode_Theme_Fragment = { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } };

export type NamedNodeFragment =
  | NamedNode_Need_Fragment
  | NamedNode_Offer_Fragment
  | NamedNode_Organisation_Fragment
  | NamedNode_ProjectIdea_Fragment
  | NamedNode_Theme_Fragment
;

export type PartnerHeadFragment = { score: number, worksWithAsker: boolean, organisation: { id: string, kind: NodeKind, name: string, organisationKind: OrganisationKind, country: string | null, region: string | null, confirmedOn: string | null }, missing: Array<{ sentence: string }> };

export type SaidReasonFragment = { sentence: string, ours:
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
   | null, theirs:
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
   | null };

export type ReasonFragment = { kind: PartnerReasonKind, sentence: string, theme: { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } } | null, through: Array<
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
  >, ours:
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
   | null, theirs:
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
   | null };

export type FindPartnersQueryVariables = Exact<{
  for: PartnersFor;
  filter: NodeFilter;
  favour: Favour;
  leaveOutKnown: boolean;
  language: Language;
  after?: string | null | undefined;
}>;


export type FindPartnersQuery = { partners: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ score: number, worksWithAsker: boolean, reasons: Array<{ kind: PartnerReasonKind, sentence: string, theme: { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } } | null, through: Array<
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
        >, ours:
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
         | null, theirs:
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
         | null }>, explain: Array<{ name: string, value: number, weight: number }>, organisation: { id: string, kind: NodeKind, name: string, organisationKind: OrganisationKind, country: string | null, region: string | null, confirmedOn: string | null }, missing: Array<{ sentence: string }> }> } };

export type WhyTheseQueryVariables = Exact<{
  for: PartnersFor;
  filter: NodeFilter;
  language: Language;
}>;


export type WhyTheseQuery = { partners: { nodes: Array<{ score: number, organisation: { id: string }, reasons: Array<{ sentence: string, ours:
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
         | null, theirs:
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
          | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
         | null }> }> } };

export type StatementsQueryVariables = Exact<{
  text: string;
  language: Language;
  first: number;
}>;


export type StatementsQuery = { statements: { hint: StatementHint | null, totalCount: number, nodes: Array<{ score: number, node:
        | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
        | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
        | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
        | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
        | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
      , organisations: Array<{ id: string, name: string }> }> } };

export type AskerQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type AskerQuery = { node:
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
    | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
   | null };

export type FilterChoicesQueryVariables = Exact<{
  country: NodeFilter;
  region: NodeFilter;
  organisationKind: NodeFilter;
  size: NodeFilter;
  horizon: NodeFilter;
  needs: NodeFilter;
  ideas: NodeFilter;
  offers: NodeFilter;
}>;


export type FilterChoicesQuery = { country: { facets: Array<{ values: Array<{ value: string, count: number }> }> }, region: { facets: Array<{ values: Array<{ value: string, count: number }> }> }, organisationKind: { facets: Array<{ values: Array<{ value: string, count: number }> }> }, size: { facets: Array<{ values: Array<{ value: string, count: number }> }> }, horizon: { facets: Array<{ values: Array<{ value: string, count: number }> }> }, needs: { totalCount: number }, ideas: { totalCount: number }, offers: { totalCount: number } };

export type ChoicesFragment = { facets: Array<{ values: Array<{ value: string, count: number }> }> };

export type KeptOrganisationsQueryVariables = Exact<{
  filter: NodeFilter;
}>;


export type KeptOrganisationsQuery = { organisations: { nodes: Array<{ id: string, name: string, organisationKind: OrganisationKind, country: string | null, region: string | null, website: string | null }> } };

export type ComparedOrganisationsQueryVariables = Exact<{
  filter: NodeFilter;
  language: Language;
}>;


export type ComparedOrganisationsQuery = { organisations: { nodes: Array<{ id: string, name: string, organisationKind: OrganisationKind, size: OrganisationSize | null, country: string | null, region: string | null, aiExperience: AiExperience | null, website: string | null, confirmedOn: string | null, needs: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }> }, projectIdeas: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }> }, offers: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }> }, themes: { totalCount: number, nodes: Array<{ id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }> } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  language: Language;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, suggestions: Array<string>, hits: Array<{ field: SearchField, language: Language | null, node:
        | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
        | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
        | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
        | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
        | { id: string, kind: NodeKind, label: { for: { text: string, language: Language } | null } }
      , parts: Array<{ text: string, matched: boolean }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const OriginFragmentDoc = new TypedDocumentString(`
    fragment Origin on NetworkNode {
  id
  label {
    ...Words
  }
  provenance
  sources
  confirmedOn
  caution {
    ...Words
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}`, {"fragmentName":"Origin"}) as unknown as TypedDocumentString<OriginFragment, unknown>;
export const ThemeListFragmentDoc = new TypedDocumentString(`
    fragment ThemeList on ThemeConnection {
  totalCount
  nodes {
    id
    kind
    label {
      ...Words
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}`, {"fragmentName":"ThemeList"}) as unknown as TypedDocumentString<ThemeListFragment, unknown>;
export const NeedListFragmentDoc = new TypedDocumentString(`
    fragment NeedList on NeedConnection {
  totalCount
  edges {
    link {
      type
    }
    node {
      id
      kind
      needKind
      horizon
      label {
        ...Words
      }
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}`, {"fragmentName":"NeedList"}) as unknown as TypedDocumentString<NeedListFragment, unknown>;
export const IdeaListFragmentDoc = new TypedDocumentString(`
    fragment IdeaList on ProjectIdeaConnection {
  totalCount
  edges {
    link {
      role
    }
    node {
      id
      kind
      stage
      horizon
      startYear
      endYear
      label {
        ...Words
      }
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}`, {"fragmentName":"IdeaList"}) as unknown as TypedDocumentString<IdeaListFragment, unknown>;
export const OfferListFragmentDoc = new TypedDocumentString(`
    fragment OfferList on OfferConnection {
  totalCount
  nodes {
    id
    kind
    offerKind
    label {
      ...Words
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}`, {"fragmentName":"OfferList"}) as unknown as TypedDocumentString<OfferListFragment, unknown>;
export const OrganisationListFragmentDoc = new TypedDocumentString(`
    fragment OrganisationList on OrganisationConnection {
  totalCount
  edges {
    link {
      type
      role
    }
    node {
      id
      kind
      name
      organisationKind
      country
    }
  }
}
    `, {"fragmentName":"OrganisationList"}) as unknown as TypedDocumentString<OrganisationListFragment, unknown>;
export const PartnerHeadFragmentDoc = new TypedDocumentString(`
    fragment PartnerHead on Partner {
  score
  worksWithAsker
  organisation {
    id
    kind
    name
    organisationKind
    country
    region
    confirmedOn
  }
  missing {
    sentence(language: $language)
  }
}
    `, {"fragmentName":"PartnerHead"}) as unknown as TypedDocumentString<PartnerHeadFragment, unknown>;
export const NamedNodeFragmentDoc = new TypedDocumentString(`
    fragment NamedNode on NetworkNode {
  id
  kind
  label {
    ...Words
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}`, {"fragmentName":"NamedNode"}) as unknown as TypedDocumentString<NamedNodeFragment, unknown>;
export const SaidReasonFragmentDoc = new TypedDocumentString(`
    fragment SaidReason on PartnerReason {
  sentence(language: $language)
  ours {
    ...NamedNode
  }
  theirs {
    ...NamedNode
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
fragment NamedNode on NetworkNode {
  id
  kind
  label {
    ...Words
  }
}`, {"fragmentName":"SaidReason"}) as unknown as TypedDocumentString<SaidReasonFragment, unknown>;
export const ReasonFragmentDoc = new TypedDocumentString(`
    fragment Reason on PartnerReason {
  ...SaidReason
  kind
  theme {
    ...NamedNode
  }
  through {
    ...NamedNode
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
fragment NamedNode on NetworkNode {
  id
  kind
  label {
    ...Words
  }
}
fragment SaidReason on PartnerReason {
  sentence(language: $language)
  ours {
    ...NamedNode
  }
  theirs {
    ...NamedNode
  }
}`, {"fragmentName":"Reason"}) as unknown as TypedDocumentString<ReasonFragment, unknown>;
export const ChoicesFragmentDoc = new TypedDocumentString(`
    fragment Choices on Facets {
  facets {
    values {
      value
      count
    }
  }
}
    `, {"fragmentName":"Choices"}) as unknown as TypedDocumentString<ChoicesFragment, unknown>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $first: Int!, $through: [NodeKind!]!) {
  paths(from: $from, to: $to, first: $first, through: $through) {
    totalCount
    paths {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const OrganisationDetailsDocument = new TypedDocumentString(`
    query OrganisationDetails($id: ID!, $language: Language!, $first: Int!) {
  organisation(id: $id) {
    id
    ...Origin
    name
    otherNames
    organisationKind
    size
    country
    region
    website
    aiExperience
    description {
      ...Words
    }
    identifiers {
      wikidata
      ror
      isil
      pic
    }
    needs(first: $first) {
      ...NeedList
    }
    projectIdeas(first: $first) {
      ...IdeaList
    }
    offers(first: $first) {
      ...OfferList
    }
    themes(first: $first) {
      ...ThemeList
    }
    memberOf(first: $first) {
      ...OrganisationList
    }
    members(first: $first) {
      ...OrganisationList
    }
    collaborators(first: $first) {
      totalCount
      edges {
        node {
          id
          kind
          name
          organisationKind
          country
        }
        projectIdeas {
          id
        }
      }
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
fragment Origin on NetworkNode {
  id
  label {
    ...Words
  }
  provenance
  sources
  confirmedOn
  caution {
    ...Words
  }
}
fragment ThemeList on ThemeConnection {
  totalCount
  nodes {
    id
    kind
    label {
      ...Words
    }
  }
}
fragment NeedList on NeedConnection {
  totalCount
  edges {
    link {
      type
    }
    node {
      id
      kind
      needKind
      horizon
      label {
        ...Words
      }
    }
  }
}
fragment IdeaList on ProjectIdeaConnection {
  totalCount
  edges {
    link {
      role
    }
    node {
      id
      kind
      stage
      horizon
      startYear
      endYear
      label {
        ...Words
      }
    }
  }
}
fragment OfferList on OfferConnection {
  totalCount
  nodes {
    id
    kind
    offerKind
    label {
      ...Words
    }
  }
}
fragment OrganisationList on OrganisationConnection {
  totalCount
  edges {
    link {
      type
      role
    }
    node {
      id
      kind
      name
      organisationKind
      country
    }
  }
}`) as unknown as TypedDocumentString<OrganisationDetailsQuery, OrganisationDetailsQueryVariables>;
export const NeedDetailsDocument = new TypedDocumentString(`
    query NeedDetails($id: ID!, $language: Language!, $first: Int!) {
  need(id: $id) {
    id
    ...Origin
    label {
      ...Words
    }
    description {
      ...Words
    }
    needKind
    status
    horizon
    organisations(first: $first) {
      ...OrganisationList
    }
    projectIdeas(first: $first) {
      ...IdeaList
    }
    offers(first: $first) {
      ...OfferList
    }
    themes(first: $first) {
      ...ThemeList
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
fragment Origin on NetworkNode {
  id
  label {
    ...Words
  }
  provenance
  sources
  confirmedOn
  caution {
    ...Words
  }
}
fragment ThemeList on ThemeConnection {
  totalCount
  nodes {
    id
    kind
    label {
      ...Words
    }
  }
}
fragment IdeaList on ProjectIdeaConnection {
  totalCount
  edges {
    link {
      role
    }
    node {
      id
      kind
      stage
      horizon
      startYear
      endYear
      label {
        ...Words
      }
    }
  }
}
fragment OfferList on OfferConnection {
  totalCount
  nodes {
    id
    kind
    offerKind
    label {
      ...Words
    }
  }
}
fragment OrganisationList on OrganisationConnection {
  totalCount
  edges {
    link {
      type
      role
    }
    node {
      id
      kind
      name
      organisationKind
      country
    }
  }
}`) as unknown as TypedDocumentString<NeedDetailsQuery, NeedDetailsQueryVariables>;
export const ProjectIdeaDetailsDocument = new TypedDocumentString(`
    query ProjectIdeaDetails($id: ID!, $language: Language!, $first: Int!) {
  projectIdea(id: $id) {
    id
    ...Origin
    label {
      ...Words
    }
    description {
      ...Words
    }
    stage
    horizon
    startYear
    endYear
    funder
    supportSought
    organisations(first: $first) {
      ...OrganisationList
    }
    needs(first: $first) {
      ...NeedList
    }
    themes(first: $first) {
      ...ThemeList
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
fragment Origin on NetworkNode {
  id
  label {
    ...Words
  }
  provenance
  sources
  confirmedOn
  caution {
    ...Words
  }
}
fragment ThemeList on ThemeConnection {
  totalCount
  nodes {
    id
    kind
    label {
      ...Words
    }
  }
}
fragment NeedList on NeedConnection {
  totalCount
  edges {
    link {
      type
    }
    node {
      id
      kind
      needKind
      horizon
      label {
        ...Words
      }
    }
  }
}
fragment OrganisationList on OrganisationConnection {
  totalCount
  edges {
    link {
      type
      role
    }
    node {
      id
      kind
      name
      organisationKind
      country
    }
  }
}`) as unknown as TypedDocumentString<ProjectIdeaDetailsQuery, ProjectIdeaDetailsQueryVariables>;
export const OfferDetailsDocument = new TypedDocumentString(`
    query OfferDetails($id: ID!, $language: Language!, $first: Int!) {
  offer(id: $id) {
    id
    ...Origin
    label {
      ...Words
    }
    description {
      ...Words
    }
    offerKind
    organisations(first: $first) {
      ...OrganisationList
    }
    needs(first: $first) {
      ...NeedList
    }
    themes(first: $first) {
      ...ThemeList
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
fragment Origin on NetworkNode {
  id
  label {
    ...Words
  }
  provenance
  sources
  confirmedOn
  caution {
    ...Words
  }
}
fragment ThemeList on ThemeConnection {
  totalCount
  nodes {
    id
    kind
    label {
      ...Words
    }
  }
}
fragment NeedList on NeedConnection {
  totalCount
  edges {
    link {
      type
    }
    node {
      id
      kind
      needKind
      horizon
      label {
        ...Words
      }
    }
  }
}
fragment OrganisationList on OrganisationConnection {
  totalCount
  edges {
    link {
      type
      role
    }
    node {
      id
      kind
      name
      organisationKind
      country
    }
  }
}`) as unknown as TypedDocumentString<OfferDetailsQuery, OfferDetailsQueryVariables>;
export const ThemeDetailsDocument = new TypedDocumentString(`
    query ThemeDetails($id: ID!, $language: Language!, $first: Int!) {
  theme(id: $id) {
    id
    ...Origin
    label {
      ...Words
    }
    otherLabelsNl
    otherLabelsEn
    broader {
      id
      kind
      label {
        ...Words
      }
    }
    narrower(first: $first) {
      ...ThemeList
    }
    needs(first: $first) {
      ...NeedList
    }
    projectIdeas(first: $first) {
      ...IdeaList
    }
    offers(first: $first) {
      ...OfferList
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
fragment Origin on NetworkNode {
  id
  label {
    ...Words
  }
  provenance
  sources
  confirmedOn
  caution {
    ...Words
  }
}
fragment ThemeList on ThemeConnection {
  totalCount
  nodes {
    id
    kind
    label {
      ...Words
    }
  }
}
fragment NeedList on NeedConnection {
  totalCount
  edges {
    link {
      type
    }
    node {
      id
      kind
      needKind
      horizon
      label {
        ...Words
      }
    }
  }
}
fragment IdeaList on ProjectIdeaConnection {
  totalCount
  edges {
    link {
      role
    }
    node {
      id
      kind
      stage
      horizon
      startYear
      endYear
      label {
        ...Words
      }
    }
  }
}
fragment OfferList on OfferConnection {
  totalCount
  nodes {
    id
    kind
    offerKind
    label {
      ...Words
    }
  }
}`) as unknown as TypedDocumentString<ThemeDetailsQuery, ThemeDetailsQueryVariables>;
export const ReportProblemDocument = new TypedDocumentString(`
    mutation ReportProblem($input: ReportInput!) {
  reportProblem(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReportProblemMutation, ReportProblemMutationVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($for: PartnersFor!, $language: Language!, $after: String) {
  partners(for: $for, language: $language, first: 5, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PartnerHead
      reasons {
        ...SaidReason
      }
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
fragment NamedNode on NetworkNode {
  id
  kind
  label {
    ...Words
  }
}
fragment PartnerHead on Partner {
  score
  worksWithAsker
  organisation {
    id
    kind
    name
    organisationKind
    country
    region
    confirmedOn
  }
  missing {
    sentence(language: $language)
  }
}
fragment SaidReason on PartnerReason {
  sentence(language: $language)
  ours {
    ...NamedNode
  }
  theirs {
    ...NamedNode
  }
}`) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const MatchingDocument = new TypedDocumentString(`
    query Matching($filter: NodeFilter!, $language: Language!) {
  facets(filter: $filter, facets: [], language: $language) {
    ids
    kinds {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<MatchingQuery, MatchingQueryVariables>;
export const FilterCountDocument = new TypedDocumentString(`
    query FilterCount($filter: NodeFilter!, $language: Language!) {
  facets(filter: $filter, facets: [], language: $language) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<FilterCountQuery, FilterCountQueryVariables>;
export const FilterCountsDocument = new TypedDocumentString(`
    query FilterCounts($filter: NodeFilter!, $facets: [Facet!]!, $language: Language!) {
  facets(filter: $filter, facets: $facets, language: $language) {
    facets {
      facet
      values {
        value
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilterCountsQuery, FilterCountsQueryVariables>;
export const ValueMembersDocument = new TypedDocumentString(`
    query ValueMembers($facet: [Facet!]!) {
  facets(facets: $facet) {
    facets {
      values {
        value
        ids
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ValueMembersQuery, ValueMembersQueryVariables>;
export const FindPartnersDocument = new TypedDocumentString(`
    query FindPartners($for: PartnersFor!, $filter: NodeFilter!, $favour: Favour!, $leaveOutKnown: Boolean!, $language: Language!, $after: String) {
  partners(
    for: $for
    filter: $filter
    favour: $favour
    leaveOutKnown: $leaveOutKnown
    language: $language
    first: 10
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PartnerHead
      reasons {
        ...Reason
      }
      explain {
        name
        value
        weight
      }
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
fragment NamedNode on NetworkNode {
  id
  kind
  label {
    ...Words
  }
}
fragment PartnerHead on Partner {
  score
  worksWithAsker
  organisation {
    id
    kind
    name
    organisationKind
    country
    region
    confirmedOn
  }
  missing {
    sentence(language: $language)
  }
}
fragment SaidReason on PartnerReason {
  sentence(language: $language)
  ours {
    ...NamedNode
  }
  theirs {
    ...NamedNode
  }
}
fragment Reason on PartnerReason {
  ...SaidReason
  kind
  theme {
    ...NamedNode
  }
  through {
    ...NamedNode
  }
}`) as unknown as TypedDocumentString<FindPartnersQuery, FindPartnersQueryVariables>;
export const WhyTheseDocument = new TypedDocumentString(`
    query WhyThese($for: PartnersFor!, $filter: NodeFilter!, $language: Language!) {
  partners(for: $for, filter: $filter, language: $language, first: 50) {
    nodes {
      organisation {
        id
      }
      score
      reasons {
        ...SaidReason
      }
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
fragment NamedNode on NetworkNode {
  id
  kind
  label {
    ...Words
  }
}
fragment SaidReason on PartnerReason {
  sentence(language: $language)
  ours {
    ...NamedNode
  }
  theirs {
    ...NamedNode
  }
}`) as unknown as TypedDocumentString<WhyTheseQuery, WhyTheseQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($text: String!, $language: Language!, $first: Int!) {
  statements(text: $text, language: $language, first: $first) {
    hint
    totalCount
    nodes {
      score
      node {
        id
        kind
        label {
          ...Words
        }
      }
      organisations {
        id
        name
      }
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const AskerDocument = new TypedDocumentString(`
    query Asker($id: ID!, $language: Language!) {
  node(id: $id) {
    ...NamedNode
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
fragment NamedNode on NetworkNode {
  id
  kind
  label {
    ...Words
  }
}`) as unknown as TypedDocumentString<AskerQuery, AskerQueryVariables>;
export const FilterChoicesDocument = new TypedDocumentString(`
    query FilterChoices($country: NodeFilter!, $region: NodeFilter!, $organisationKind: NodeFilter!, $size: NodeFilter!, $horizon: NodeFilter!, $needs: NodeFilter!, $ideas: NodeFilter!, $offers: NodeFilter!) {
  country: facets(filter: $country, facets: [country]) {
    ...Choices
  }
  region: facets(filter: $region, facets: [region]) {
    ...Choices
  }
  organisationKind: facets(filter: $organisationKind, facets: [organisationKind]) {
    ...Choices
  }
  size: facets(filter: $size, facets: [size]) {
    ...Choices
  }
  horizon: facets(filter: $horizon, facets: [horizon]) {
    ...Choices
  }
  needs: facets(filter: $needs, facets: []) {
    totalCount
  }
  ideas: facets(filter: $ideas, facets: []) {
    totalCount
  }
  offers: facets(filter: $offers, facets: []) {
    totalCount
  }
}
    fragment Choices on Facets {
  facets {
    values {
      value
      count
    }
  }
}`) as unknown as TypedDocumentString<FilterChoicesQuery, FilterChoicesQueryVariables>;
export const KeptOrganisationsDocument = new TypedDocumentString(`
    query KeptOrganisations($filter: NodeFilter!) {
  organisations(filter: $filter, first: 100) {
    nodes {
      id
      name
      organisationKind
      country
      region
      website
    }
  }
}
    `) as unknown as TypedDocumentString<KeptOrganisationsQuery, KeptOrganisationsQueryVariables>;
export const ComparedOrganisationsDocument = new TypedDocumentString(`
    query ComparedOrganisations($filter: NodeFilter!, $language: Language!) {
  organisations(filter: $filter, first: 4) {
    nodes {
      id
      name
      organisationKind
      size
      country
      region
      aiExperience
      website
      confirmedOn
      needs(first: 5) {
        totalCount
        nodes {
          ...NamedNode
        }
      }
      projectIdeas(first: 5) {
        totalCount
        nodes {
          ...NamedNode
        }
      }
      offers(first: 5) {
        totalCount
        nodes {
          ...NamedNode
        }
      }
      themes(first: 8) {
        totalCount
        nodes {
          ...NamedNode
        }
      }
    }
  }
}
    fragment Words on LocalisedText {
  for(language: $language) {
    text
    language
  }
}
fragment NamedNode on NetworkNode {
  id
  kind
  label {
    ...Words
  }
}`) as unknown as TypedDocumentString<ComparedOrganisationsQuery, ComparedOrganisationsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $language: Language!, $kinds: [NodeKind!]) {
  search(text: $text, language: $language, kinds: $kinds, first: 20) {
    totalCount
    suggestions
    hits {
      node {
        id
        kind
        label {
          for(language: $language) {
            text
            language
          }
        }
      }
      field
      language
      parts {
        text
        matched
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;