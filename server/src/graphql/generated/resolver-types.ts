import type { GraphQLResolveInfo } from 'graphql';
import type { NodeRef, ReachedRef, FacetsRef, FacetValueRef, CollaboratorRef, StatementRef, IntroductionRef, MissingFactRef } from '../node-ref.ts';
import type { NetworkLink as NetworkLinkModel } from '../../network/network.ts';
import type { Localised } from '../../network/model.ts';
import type { Neighbourhood as NeighbourhoodModel, Remainder as RemainderModel } from '../../network/neighbourhood.ts';
import type { ShortestPaths, NetworkPath } from '../../network/paths.ts';
import type { Hit } from '../../search/search-index.ts';
import type { Partner as PartnerModel, Reason } from '../../matching/partners.ts';
import type { SimilarNeed as SimilarNeedModel } from '../../matching/similar-needs.ts';
import type { NeedGroup as NeedGroupModel } from '../../matching/need-groups.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

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

/** Organisations that do projects with an organisation. */
export type CollaboratorConnection = {
  __typename?: 'CollaboratorConnection';
  /** The organisations with the projects they share. */
  edges: Array<CollaboratorEdge>;
  /** The organisations of this page. */
  nodes: Array<Organisation>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One organisation that does projects with another. */
export type CollaboratorEdge = {
  __typename?: 'CollaboratorEdge';
  /** The place of this item, for reading on after it. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
  /** The projects that both take part in. */
  projectIdeas: Array<ProjectIdea>;
};

/** The identifiers of an organisation in other registers. */
export type ExternalIdentifiers = {
  __typename?: 'ExternalIdentifiers';
  /** The International Standard Identifier for Libraries and Related Organizations. */
  isil: Maybe<Scalars['String']['output']>;
  /** The participant identification code of the European Commission. */
  pic: Maybe<Scalars['String']['output']>;
  /** The identifier in the Research Organization Registry. */
  ror: Maybe<Scalars['String']['output']>;
  /** The item in Wikidata, for example "Q190804". */
  wikidata: Maybe<Scalars['String']['output']>;
};

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

/** How many nodes have each value of a facet, the most frequent first. */
export type FacetCounts = {
  __typename?: 'FacetCounts';
  /** The facet. */
  facet: Facet;
  /** The values that occur, with how often. */
  values: Array<FacetValue>;
};

/** One value of a facet and how many nodes have it. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** How many nodes have it. */
  count: Scalars['Int']['output'];
  /** The identifiers of all the nodes that have it. */
  ids: Array<Scalars['ID']['output']>;
  /** What a theme is called; empty for other facets. */
  label: Maybe<LocalisedText>;
  /** The value, as a filter takes it. */
  value: Scalars['String']['output'];
};

/** How the nodes that a filter keeps are spread over the values of each facet. */
export type Facets = {
  __typename?: 'Facets';
  /** The counts for each facet. */
  facets: Array<FacetCounts>;
  /** The identifiers of all the nodes that the filter keeps. */
  ids: Array<Scalars['ID']['output']>;
  /** How many of each kind. */
  kinds: Array<KindCount>;
  /** How many nodes the filter keeps. */
  totalCount: Scalars['Int']['output'];
};

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

/** A chain of organisations, each of which does a project with the next. */
export type Introduction = {
  __typename?: 'Introduction';
  /** The organisations, both ends included. */
  organisations: Array<Organisation>;
  /** For each step, a project that the two do together. */
  projectIdeas: Array<ProjectIdea>;
};

/** How many nodes there are of a kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: NodeKind;
};

/** A language in which texts of the network may be written. */
export type Language =
  /** English. */
  | 'en'
  /** Dutch. */
  | 'nl';

/** The fact that joins two nodes, seen from one of them. */
export type Link = {
  __typename?: 'Link';
  /** When it was last confirmed: year and month, or a full date (ISO 8601). */
  confirmedOn: Maybe<Scalars['String']['output']>;
  /** Where the fact comes from. */
  provenance: Provenance;
  /** The part the organisation plays, in a project. */
  role: Maybe<Role>;
  /** The addresses of the pages it was read on. */
  sources: Array<Scalars['String']['output']>;
  /** What joins the two nodes. */
  type: LinkType;
};

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

/** How many links there are of a type. */
export type LinkTypeCount = {
  __typename?: 'LinkTypeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The type. */
  type: LinkType;
};

/** A text that may exist in Dutch, in English, or in both. */
export type LocalisedText = {
  __typename?: 'LocalisedText';
  /** The text in English, if somebody wrote it in English. */
  en: Maybe<Scalars['String']['output']>;
  /** The text for a reader of a language: in that language where it exists, else in the other one, with the language it is really in. */
  for: Maybe<TextInLanguage>;
  /** The text in Dutch, if somebody wrote it in Dutch. */
  nl: Maybe<Scalars['String']['output']>;
};


/** A text that may exist in Dutch, in English, or in both. */
export type LocalisedTextForArgs = {
  language?: Language;
};

/** Something that is not known, and would make it surer that an organisation fits. */
export type MissingFact = {
  __typename?: 'MissingFact';
  /** What is not known. */
  kind: MissingFactKind;
  /** The same in a plain sentence. */
  sentence: Scalars['String']['output'];
};


/** Something that is not known, and would make it surer that an organisation fits. */
export type MissingFactSentenceArgs = {
  language?: Language;
};

/** The sorts of facts that may be missing. */
export type MissingFactKind =
  /** Whether what is known of it is still true: nobody confirmed it in the last twelve months. */
  | 'CONFIRMATION'
  /** Where it is. */
  | 'COUNTRY'
  /** Whether it looks for partners now. */
  | 'LOOKS_FOR_PARTNERS'
  /** How large it is. */
  | 'SIZE';

/** What anybody may change. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Tells the coordinators that something is wrong; it changes nothing in the network. No account is needed, and who
   * sends it is not recorded. One caller may send ten at once, and then one every two minutes.
   */
  reportProblem: ReportReceipt;
};


/** What anybody may change. */
export type MutationReportProblemArgs = {
  input: ReportInput;
};

/** Something that organisations ask, wish, struggle with or need around AI. */
export type Need = NetworkNode & {
  __typename?: 'Need';
  /** Why to take this with care, where there is a reason. */
  caution: Maybe<LocalisedText>;
  /** When it was last confirmed: year and month, or a full date (ISO 8601). */
  confirmedOn: Maybe<Scalars['String']['output']>;
  /** More about it, where there is more. */
  description: Maybe<LocalisedText>;
  /** Whether it is meant for the shorter or the longer term, where the source says so. */
  horizon: Maybe<Horizon>;
  /** The lasting identifier, for example "need-001". */
  id: Scalars['ID']['output'];
  /** What sort of node this is: always NEED. */
  kind: NodeKind;
  /** What it is called. */
  label: LocalisedText;
  /** How many links it has in the network. */
  linkCount: Scalars['Int']['output'];
  /** Whether it is a question, a wish, a challenge or a need. */
  needKind: NeedKind;
  /** Offers that help with it. */
  offers: OfferConnection;
  /** The organisations that have this need: who stated it, and who share it. */
  organisations: OrganisationConnection;
  /** Project ideas that address it. */
  projectIdeas: ProjectIdeaConnection;
  /** Where the fact that it exists comes from. */
  provenance: Provenance;
  /** The addresses of the pages it was read on. */
  sources: Array<Scalars['String']['output']>;
  /** Whether it is still open. */
  status: NeedStatus;
  /** What it is about. */
  themes: ThemeConnection;
  /** The need in a sentence. */
  title: LocalisedText;
};


/** Something that organisations ask, wish, struggle with or need around AI. */
export type NeedOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something that organisations ask, wish, struggle with or need around AI. */
export type NeedOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something that organisations ask, wish, struggle with or need around AI. */
export type NeedProjectIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something that organisations ask, wish, struggle with or need around AI. */
export type NeedThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of needs. */
export type NeedConnection = {
  __typename?: 'NeedConnection';
  /** The needs with their place in the list. */
  edges: Array<NeedEdge>;
  /** The needs of this page. */
  nodes: Array<Need>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One need in a list. */
export type NeedEdge = {
  __typename?: 'NeedEdge';
  /** The place of this item, for reading on after it. */
  cursor: Scalars['String']['output'];
  /** The fact that joins it to the node whose list this is; empty in a list of the whole network. */
  link: Maybe<Link>;
  /** The need. */
  node: Need;
};

/** Organisations that need much the same: a need that could be pooled. */
export type NeedGroup = {
  __typename?: 'NeedGroup';
  /** Members that led a project before, or else take part in one, and so could lead. */
  couldLead: Array<Organisation>;
  /** Organisations that already lead a project about it; empty when nobody leads yet. */
  leaders: Array<Organisation>;
  /** The organisations that have them. */
  members: Array<Organisation>;
  /** The open needs. */
  needs: Array<Need>;
  /** Offers about it. */
  offers: Array<Offer>;
  /** The same in a plain sentence, such as: five organisations want this, and nobody leads. */
  sentence: Scalars['String']['output'];
  /** What the needs are about. */
  theme: Theme;
};


/** Organisations that need much the same: a need that could be pooled. */
export type NeedGroupSentenceArgs = {
  language?: Language;
};

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

/** A part of the network around one or more nodes. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** The links among these nodes. */
  links: Array<NetworkLink>;
  /** The nodes, nearest first. */
  nodes: Array<NeighbourhoodNode>;
  /** For nodes not all of whose neighbours are shown: how many are left out. */
  remainders: Array<Remainder>;
  /** Whether the limit on the number of nodes cut the answer short. */
  truncated: Scalars['Boolean']['output'];
};

/** A node in a neighbourhood. */
export type NeighbourhoodNode = {
  __typename?: 'NeighbourhoodNode';
  /** How many steps it is away from the nearest starting node. */
  distance: Scalars['Int']['output'];
  /** The node. */
  node: NetworkNode;
};

/** What is another in a new version of the network. */
export type NetworkChange = {
  __typename?: 'NetworkChange';
  /** The identifiers of new nodes, 100 at most. */
  added: Array<Scalars['ID']['output']>;
  /**
   * The identifiers of nodes whose name, date of confirmation or links are others, 100 at most. A change in a
   * description alone does not show here.
   */
  changed: Array<Scalars['ID']['output']>;
  /** When it changed (ISO 8601, UTC). */
  changedAt: Maybe<Scalars['String']['output']>;
  /** Whether the lists below tell all of it. When not, because it was too much or too long ago, read again what you show. */
  complete: Scalars['Boolean']['output'];
  /** The identifiers of nodes that are gone, 100 at most. */
  removed: Array<Scalars['ID']['output']>;
  /** The new version. */
  version: Scalars['Int']['output'];
};

/** A link between two nodes of the network. */
export type NetworkLink = {
  __typename?: 'NetworkLink';
  /** The identifier of the node it goes from. */
  from: Scalars['ID']['output'];
  /** The part the organisation plays, in a project. */
  role: Maybe<Role>;
  /** The identifier of the node it goes to. */
  to: Scalars['ID']['output'];
  /** What joins them. */
  type: LinkType;
};

/** Anything that stands in the network: an organisation, a need, a project idea, an offer or a theme. */
export type NetworkNode = {
  /** Why to take this with care, where there is a reason. */
  caution: Maybe<LocalisedText>;
  /** When it was last confirmed: year and month, or a full date (ISO 8601). */
  confirmedOn: Maybe<Scalars['String']['output']>;
  /** The lasting identifier of the node, for example "org-rijksmuseum". */
  id: Scalars['ID']['output'];
  /** What sort of thing the node is. */
  kind: NodeKind;
  /** What the node is called: an organisation's name, or the title of a need, idea, offer or theme. */
  label: LocalisedText;
  /** How many links the node has in the network. */
  linkCount: Scalars['Int']['output'];
  /** Where the fact that this node exists comes from. */
  provenance: Provenance;
  /** The addresses of the pages it was read on. */
  sources: Array<Scalars['String']['output']>;
};

/** The network in numbers. */
export type NetworkSummary = {
  __typename?: 'NetworkSummary';
  /** When it last changed (ISO 8601, UTC); empty when it never did. */
  changedAt: Maybe<Scalars['String']['output']>;
  /** How many nodes of each kind. */
  kinds: Array<KindCount>;
  /** How many links there are. */
  linkCount: Scalars['Int']['output'];
  /** How many links of each type. */
  links: Array<LinkTypeCount>;
  /** How many nodes there are. */
  nodeCount: Scalars['Int']['output'];
  /** The version of the published network; it rises with every change. */
  version: Scalars['Int']['output'];
};

/**
 * Which nodes to keep. Everything that is filled in must be true; in a list, one of the values is enough.
 * A fact of an organisation (country, kind, size) also counts for its needs, ideas and offers; a fact of a need,
 * idea or offer (horizon, stage, status) also counts for its organisations. To ask for several facts of one and
 * the same need, idea, offer or organisation, use hasNeed, hasProjectIdea, hasOffer or organisation.
 */
export type NodeFilter = {
  /** How far the organisation is with AI. */
  aiExperience?: InputMaybe<Array<AiExperience>>;
  /** All of these must be true. */
  and?: InputMaybe<Array<NodeFilter>>;
  /** The country, as an ISO 3166-1 two-letter code, "EU" or "INT". */
  country?: InputMaybe<Array<Scalars['String']['input']>>;
  /** There is a need like this. */
  hasNeed?: InputMaybe<NodeFilter>;
  /** There is an offer like this. */
  hasOffer?: InputMaybe<NodeFilter>;
  /** Whether there is an open need (for a need: whether it is open itself). */
  hasOpenNeeds?: InputMaybe<Scalars['Boolean']['input']>;
  /** There is a project idea like this. */
  hasProjectIdea?: InputMaybe<NodeFilter>;
  /** The horizon of the need or project idea. */
  horizon?: InputMaybe<Array<Horizon>>;
  /** Only these nodes. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these kinds of nodes. */
  kinds?: InputMaybe<Array<NodeKind>>;
  /** The kind of need. */
  needKind?: InputMaybe<Array<NeedKind>>;
  /** This must not be true. */
  not?: InputMaybe<NodeFilter>;
  /** The kind of offer. */
  offerKind?: InputMaybe<Array<SupportKind>>;
  /** At least one of these must be true. */
  or?: InputMaybe<Array<NodeFilter>>;
  /** There is an organisation like this behind it. */
  organisation?: InputMaybe<NodeFilter>;
  /** The kind of organisation. */
  organisationKind?: InputMaybe<Array<OrganisationKind>>;
  /** The region within the country. */
  region?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The size of the organisation. */
  size?: InputMaybe<Array<OrganisationSize>>;
  /** The stage of the project idea. */
  stage?: InputMaybe<Array<ProjectStage>>;
  /** The status of the need. */
  status?: InputMaybe<Array<NeedStatus>>;
  /** The support that the project idea seeks. */
  supportSought?: InputMaybe<Array<SupportKind>>;
  /** Words in the name, title, text or themes; typing errors and accents are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The theme, by its identifier; narrower themes are included. */
  theme?: InputMaybe<Array<Scalars['ID']['input']>>;
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

/** In which order to list. */
export type NodeSort = {
  /** By what. */
  by?: SortKey;
  /** Which way. */
  direction?: SortDirection;
};

/** Something that organisations can give to others. */
export type Offer = NetworkNode & {
  __typename?: 'Offer';
  /** Why to take this with care, where there is a reason. */
  caution: Maybe<LocalisedText>;
  /** When it was last confirmed: year and month, or a full date (ISO 8601). */
  confirmedOn: Maybe<Scalars['String']['output']>;
  /** More about it, where there is more. */
  description: Maybe<LocalisedText>;
  /** The lasting identifier, for example "offer-001". */
  id: Scalars['ID']['output'];
  /** What sort of node this is: always OFFER. */
  kind: NodeKind;
  /** What it is called. */
  label: LocalisedText;
  /** How many links it has in the network. */
  linkCount: Scalars['Int']['output'];
  /** The needs that it helps with. */
  needs: NeedConnection;
  /** What sort of support it is; empty when the source does not say. */
  offerKind: Maybe<SupportKind>;
  /** The organisations that make this offer. */
  organisations: OrganisationConnection;
  /** Where the fact that it exists comes from. */
  provenance: Provenance;
  /** The addresses of the pages it was read on. */
  sources: Array<Scalars['String']['output']>;
  /** What it is about. */
  themes: ThemeConnection;
  /** The offer in a sentence. */
  title: LocalisedText;
};


/** Something that organisations can give to others. */
export type OfferNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something that organisations can give to others. */
export type OfferOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something that organisations can give to others. */
export type OfferThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of offers. */
export type OfferConnection = {
  __typename?: 'OfferConnection';
  /** The offers with their place in the list. */
  edges: Array<OfferEdge>;
  /** The offers of this page. */
  nodes: Array<Offer>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One offer in a list. */
export type OfferEdge = {
  __typename?: 'OfferEdge';
  /** The place of this item, for reading on after it. */
  cursor: Scalars['String']['output'];
  /** The fact that joins it to the node whose list this is; empty in a list of the whole network. */
  link: Maybe<Link>;
  /** The offer. */
  node: Offer;
};

/** An organisation, or an independent maker, in culture or media or working with them. */
export type Organisation = NetworkNode & {
  __typename?: 'Organisation';
  /** How far it is with AI; empty when unknown. */
  aiExperience: Maybe<AiExperience>;
  /** Why to take this with care, where there is a reason. */
  caution: Maybe<LocalisedText>;
  /** The organisations it does projects with, those with most projects in common first. */
  collaborators: CollaboratorConnection;
  /** When it was last confirmed: year and month, or a full date (ISO 8601). */
  confirmedOn: Maybe<Scalars['String']['output']>;
  /** The country, as an ISO 3166-1 two-letter code; "EU" for European bodies, "INT" for international ones; empty when unknown. */
  country: Maybe<Scalars['String']['output']>;
  /** What it is and does. */
  description: Maybe<LocalisedText>;
  /** The lasting identifier, for example "org-rijksmuseum". */
  id: Scalars['ID']['output'];
  /** Under which identifiers other registers know it. */
  identifiers: ExternalIdentifiers;
  /** What sort of node this is: always ORGANISATION. */
  kind: NodeKind;
  /** What it is called. */
  label: LocalisedText;
  /** How many links it has in the network. */
  linkCount: Scalars['Int']['output'];
  /** The organisations it is a member or a part of. */
  memberOf: OrganisationConnection;
  /** The organisations that are members or parts of it. */
  members: OrganisationConnection;
  /** The name, as the organisation writes it. */
  name: Scalars['String']['output'];
  /** What it needs, including needs of others that it shares. */
  needs: NeedConnection;
  /** What it offers to others. */
  offers: OfferConnection;
  /** What sort of organisation it is. */
  organisationKind: OrganisationKind;
  /** Other names under which it occurs in sources. */
  otherNames: Array<Scalars['String']['output']>;
  /** The projects it proposes, does or did, and those it takes part in. */
  projectIdeas: ProjectIdeaConnection;
  /** Where the fact that it exists comes from. */
  provenance: Provenance;
  /** The region within the country, where known. */
  region: Maybe<Scalars['String']['output']>;
  /** How large it is; empty when unknown. */
  size: Maybe<OrganisationSize>;
  /** The addresses of the pages it was read on. */
  sources: Array<Scalars['String']['output']>;
  /** The themes it works on, stated or through its needs, ideas and offers. */
  themes: ThemeConnection;
  /** The address of its own website, where known. */
  website: Maybe<Scalars['String']['output']>;
};


/** An organisation, or an independent maker, in culture or media or working with them. */
export type OrganisationCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, or an independent maker, in culture or media or working with them. */
export type OrganisationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, or an independent maker, in culture or media or working with them. */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, or an independent maker, in culture or media or working with them. */
export type OrganisationNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, or an independent maker, in culture or media or working with them. */
export type OrganisationOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, or an independent maker, in culture or media or working with them. */
export type OrganisationProjectIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An organisation, or an independent maker, in culture or media or working with them. */
export type OrganisationThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The organisations with their place in the list. */
  edges: Array<OrganisationEdge>;
  /** The organisations of this page. */
  nodes: Array<Organisation>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One organisation in a list. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** The place of this item, for reading on after it. */
  cursor: Scalars['String']['output'];
  /** The fact that joins it to the node whose list this is; empty in a list of the whole network. */
  link: Maybe<Link>;
  /** The organisation. */
  node: Organisation;
};

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

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item of this page: give it as "after" to read on. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item of this page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** An organisation that fits, and why. */
export type Partner = {
  __typename?: 'Partner';
  /** Every signal behind the score, to the last digit. */
  explain: Array<PartnerSignal>;
  /** What would make it surer. */
  missing: Array<MissingFact>;
  /** The organisation. */
  organisation: Organisation;
  /** Why it fits, the strongest reason first; their shares add up to the score. */
  reasons: Array<PartnerReason>;
  /** How well it fits, between 0 and 1; it means the same from question to question. */
  score: Scalars['Float']['output'];
  /** Whether it already does a project with the one who asks. */
  worksWithAsker: Scalars['Boolean']['output'];
};

/**
 * Organisations that fit, the best first; for who does few projects with others, the fifth and the tenth place are open:
 * a draw that is the same every time gives them to somebody further down.
 */
export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  /** The organisations with their place in the list. */
  edges: Array<PartnerEdge>;
  /** The organisations of this page, each with the reasons. */
  nodes: Array<Partner>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One organisation that fits, in a list. */
export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  /** The place of this item, for reading on after it. */
  cursor: Scalars['String']['output'];
  /** The organisation and why it fits. */
  node: Partner;
};

/** One reason why an organisation fits. */
export type PartnerReason = {
  __typename?: 'PartnerReason';
  /** The nodes that show it: the need and the offer, the theme, the project. */
  evidence: Array<NetworkNode>;
  /** What sort of reason it is. */
  kind: PartnerReasonKind;
  /** What of the asker it is about: a need, a project idea or an offer; empty for free words. */
  ours: Maybe<NetworkNode>;
  /** The reason in a plain sentence. */
  sentence: Scalars['String']['output'];
  /** How much of the score it makes up. */
  share: Scalars['Float']['output'];
  /** What of the other organisation it is about: a need, a project idea or an offer. */
  theirs: Maybe<NetworkNode>;
  /** The theme that joins the two. */
  theme: Maybe<Theme>;
  /** The organisations, or themes, by which the two are joined besides. */
  through: Array<NetworkNode>;
};


/** One reason why an organisation fits. */
export type PartnerReasonSentenceArgs = {
  language?: Language;
};

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

/** One number that went into a score. */
export type PartnerSignal = {
  __typename?: 'PartnerSignal';
  /** What was measured. */
  name: Scalars['String']['output'];
  /** What the measurement gave, between 0 and 1. */
  value: Scalars['Float']['output'];
  /** How much it weighs. */
  weight: Scalars['Float']['output'];
};

/** For whom or what partners are sought: exactly one of these. */
export type PartnersFor =
  /** A need, by its identifier. */
  { need: Scalars['ID']['input']; offer?: never; organisation?: never; projectIdea?: never; text?: never; }
  |  /** An offer, by its identifier. */
  { need?: never; offer: Scalars['ID']['input']; organisation?: never; projectIdea?: never; text?: never; }
  |  /** An organisation, by its identifier. */
  { need?: never; offer?: never; organisation: Scalars['ID']['input']; projectIdea?: never; text?: never; }
  |  /** A project idea, by its identifier. */
  { need?: never; offer?: never; organisation?: never; projectIdea: Scalars['ID']['input']; text?: never; }
  |  /** Free words, in Dutch or English; at most 2,000 characters. */
  { need?: never; offer?: never; organisation?: never; projectIdea?: never; text: Scalars['String']['input']; };

/** One way from one node to another. */
export type Path = {
  __typename?: 'Path';
  /** The links along the way. */
  links: Array<NetworkLink>;
  /** The nodes along the way, both ends included. */
  nodes: Array<NetworkNode>;
};

/** The shortest ways from one node to another. */
export type Paths = {
  __typename?: 'Paths';
  /** How many steps a shortest way takes; empty when there is none. */
  length: Maybe<Scalars['Int']['output']>;
  /** The shortest ways, as many as asked for, always in the same order. */
  paths: Array<Path>;
  /** How many shortest ways there are in all. */
  totalCount: Scalars['Float']['output'];
};

/** A project that organisations want to do, do, or have done. */
export type ProjectIdea = NetworkNode & {
  __typename?: 'ProjectIdea';
  /** Why to take this with care, where there is a reason. */
  caution: Maybe<LocalisedText>;
  /** When it was last confirmed: year and month, or a full date (ISO 8601). */
  confirmedOn: Maybe<Scalars['String']['output']>;
  /** What it sets out to do. */
  description: Maybe<LocalisedText>;
  /** The year it ends or ended. */
  endYear: Maybe<Scalars['Int']['output']>;
  /** Who pays for it. */
  funder: Maybe<Scalars['String']['output']>;
  /** Whether it is meant for the shorter or the longer term, where the source says so. */
  horizon: Maybe<Horizon>;
  /** The lasting identifier, for example "idea-odeuropa". */
  id: Scalars['ID']['output'];
  /** What sort of node this is: always PROJECT_IDEA. */
  kind: NodeKind;
  /** What it is called. */
  label: LocalisedText;
  /** How many links it has in the network. */
  linkCount: Scalars['Int']['output'];
  /** The needs that it addresses. */
  needs: NeedConnection;
  /** The organisations behind it, with the role of each. */
  organisations: OrganisationConnection;
  /** Where the fact that it exists comes from. */
  provenance: Provenance;
  /** The addresses of the pages it was read on. */
  sources: Array<Scalars['String']['output']>;
  /** How far it is; empty when the source does not say whether it still runs. */
  stage: Maybe<ProjectStage>;
  /** The year it starts or started. */
  startYear: Maybe<Scalars['Int']['output']>;
  /** What support it is looking for. */
  supportSought: Array<SupportKind>;
  /** What it is about. */
  themes: ThemeConnection;
  /** What it is called, or the idea in a sentence. */
  title: LocalisedText;
};


/** A project that organisations want to do, do, or have done. */
export type ProjectIdeaNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A project that organisations want to do, do, or have done. */
export type ProjectIdeaOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A project that organisations want to do, do, or have done. */
export type ProjectIdeaThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of project ideas. */
export type ProjectIdeaConnection = {
  __typename?: 'ProjectIdeaConnection';
  /** The project ideas with their place in the list. */
  edges: Array<ProjectIdeaEdge>;
  /** The project ideas of this page. */
  nodes: Array<ProjectIdea>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One project idea in a list. */
export type ProjectIdeaEdge = {
  __typename?: 'ProjectIdeaEdge';
  /** The place of this item, for reading on after it. */
  cursor: Scalars['String']['output'];
  /** The fact that joins it to the node whose list this is; empty in a list of the whole network. */
  link: Maybe<Link>;
  /** The project idea. */
  node: ProjectIdea;
};

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

export type Query = {
  __typename?: 'Query';
  /** How the nodes that a filter keeps are spread over countries, kinds, themes and so on. */
  facets: Facets;
  /** Needs that several organisations share, by theme: of a need, its themes; of a theme, that theme and its narrower ones; else all. The largest first. */
  groups: Array<NeedGroup>;
  /** The shortest chains of organisations that work together from one organisation to another. */
  introductions: Array<Introduction>;
  /** One need; empty when there is none with this identifier. */
  need: Maybe<Need>;
  /** A list of needs, all of them or those that a filter keeps. */
  needs: NeedConnection;
  /** What surrounds one or more nodes. */
  neighbourhood: Neighbourhood;
  /** The network in numbers: what there is, and when it last changed. */
  networkSummary: NetworkSummary;
  /** One node of the network, of whatever kind; empty when there is none with this identifier. */
  node: Maybe<NetworkNode>;
  /** One offer; empty when there is none with this identifier. */
  offer: Maybe<Offer>;
  /** A list of offers, all of them or those that a filter keeps. */
  offers: OfferConnection;
  /** One organisation; empty when there is none with this identifier. */
  organisation: Maybe<Organisation>;
  /** A list of organisations, all of them or those that a filter keeps. */
  organisations: OrganisationConnection;
  /** Organisations that fit an organisation, a need, a project idea, an offer or free words, each with the reasons why. */
  partners: PartnerConnection;
  /** All shortest ways between two nodes, whichever way the links point. */
  paths: Paths;
  /** One project idea; empty when there is none with this identifier. */
  projectIdea: Maybe<ProjectIdea>;
  /** A list of project ideas, all of them or those that a filter keeps. */
  projectIdeas: ProjectIdeaConnection;
  /** Finds nodes by what is typed, while it is typed: the last word may be unfinished, typing errors and accents are forgiven, and Dutch and English words for themes are both understood. */
  search: SearchResult;
  /** Needs much like a need: candidates for joining forces. */
  similarNeeds: Array<SimilarNeed>;
  /** The needs, project ideas and offers that fit free words in Dutch or English, whichever language they are written in. */
  statements: StatementMatches;
  /** One theme; empty when there is none with this identifier. */
  theme: Maybe<Theme>;
  /** A list of themes, all of them or those that a filter keeps. */
  themes: ThemeConnection;
};


export type QueryFacetsArgs = {
  facets?: InputMaybe<Array<Facet>>;
  filter?: InputMaybe<NodeFilter>;
  language?: Language;
};


export type QueryGroupsArgs = {
  first?: Scalars['Int']['input'];
  need?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryIntroductionsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  language?: Language;
  sort?: NodeSort;
};


export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  filter?: InputMaybe<NodeFilter>;
  kinds?: InputMaybe<Array<NodeKind>>;
  limit?: Scalars['Int']['input'];
  linkTypes?: InputMaybe<Array<LinkType>>;
  perHub?: Scalars['Int']['input'];
  start: Array<Scalars['ID']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  language?: Language;
  sort?: NodeSort;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  language?: Language;
  sort?: NodeSort;
};


export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  favour?: Favour;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  for: PartnersFor;
  language?: Language;
  leaveOutKnown?: Scalars['Boolean']['input'];
};


export type QueryPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  linkTypes?: InputMaybe<Array<LinkType>>;
  through?: InputMaybe<Array<NodeKind>>;
  to: Scalars['ID']['input'];
};


export type QueryProjectIdeaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  language?: Language;
  sort?: NodeSort;
};


export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<NodeKind>>;
  language?: Language;
  text: Scalars['String']['input'];
};


export type QuerySimilarNeedsArgs = {
  first?: Scalars['Int']['input'];
  need: Scalars['ID']['input'];
};


export type QueryStatementsArgs = {
  first?: Scalars['Int']['input'];
  language?: Language;
  text: Scalars['String']['input'];
};


export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  language?: Language;
  sort?: NodeSort;
};

/** The neighbours of a node that are left out. */
export type Remainder = {
  __typename?: 'Remainder';
  /** How many of its neighbours are left out. */
  hidden: Scalars['Int']['output'];
  /** The identifier of the node. */
  id: Scalars['ID']['output'];
  /** How many of each kind. */
  kinds: Array<KindCount>;
};

/** What a reader says is wrong. Please write no personal data in it. */
export type ReportInput = {
  /** A UUID that the sender makes; a report that is sent again with the same one is recorded once. */
  id: Scalars['ID']['input'];
  /** The language of the message. */
  language: Language;
  /** What is wrong, and how it should be; at most 2,000 characters. */
  message: Scalars['String']['input'];
  /** The node that something is wrong with, by its identifier. */
  node: Scalars['ID']['input'];
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

/** That a report has arrived. */
export type ReportReceipt = {
  __typename?: 'ReportReceipt';
  /** The identifier that the sender gave it. */
  id: Scalars['ID']['output'];
  /** When it arrived first, ISO 8601, in UTC. */
  receivedAt: Scalars['String']['output'];
};

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

/** One node that a search found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Which of its texts matches best. */
  field: SearchField;
  /** The language of that text; empty for a name. */
  language: Maybe<Language>;
  /** The node. */
  node: NetworkNode;
  /** That text cut in parts, so that the matched ones can be marked; joined they are the text. */
  parts: Array<TextPart>;
  /** How well it fits; higher is better, and only comparable within one search. */
  score: Scalars['Float']['output'];
};

/** What a search finds, the best first. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** What was found, the best first. */
  hits: Array<SearchHit>;
  /** How many were found of each kind. */
  kinds: Array<KindCount>;
  /** Words of the network near to the ones that were typed, when nothing was found. */
  suggestions: Array<Scalars['String']['output']>;
  /** How many nodes were found in all. */
  totalCount: Scalars['Int']['output'];
};

/** A need that is much like another. */
export type SimilarNeed = {
  __typename?: 'SimilarNeed';
  /** Whether they say the same, so that one of them may be a duplicate. */
  duplicate: Scalars['Boolean']['output'];
  /** The need. */
  need: Need;
  /** How much alike they are, between 0 and 1. */
  score: Scalars['Float']['output'];
};

/** Which way a list is ordered. */
export type SortDirection =
  /** From low to high, from A to Z. */
  | 'ASCENDING'
  /** From high to low, from Z to A. */
  | 'DESCENDING';

/** By what a list can be ordered. What has no value comes last, whichever way. */
export type SortKey =
  /** By when it was last confirmed. */
  | 'CONFIRMED'
  /** By the number of links. */
  | 'LINKS'
  /** By name or title, as in the reader's language. */
  | 'NAME'
  /** By the year in which it starts. */
  | 'START_YEAR';

/** Why free words find nothing or little. */
export type StatementHint =
  /** The words are known, but nothing in the network is about them. */
  | 'NOTHING_FOUND'
  /** None of the words is known in the network or its vocabulary. */
  | 'NO_KNOWN_WORDS'
  /** There are no words in the text, or only words that say nothing by themselves. */
  | 'NO_WORDS';

/** One need, project idea or offer that free words find. */
export type StatementMatch = {
  __typename?: 'StatementMatch';
  /** Every signal behind the score. */
  explain: Array<PartnerSignal>;
  /** The need, project idea or offer. */
  node: NetworkNode;
  /** The organisations behind it. */
  organisations: Array<Organisation>;
  /** How well it fits, between 0 and 1. */
  score: Scalars['Float']['output'];
  /** The words of the question that it answers, as they were typed. */
  words: Array<Scalars['String']['output']>;
};

/** What free words find among the needs, project ideas and offers, the best first. */
export type StatementMatches = {
  __typename?: 'StatementMatches';
  /** Why nothing, or little, was found, where there is a reason. */
  hint: Maybe<StatementHint>;
  /** The language in which the words were understood. */
  language: Language;
  /** The needs, project ideas and offers, the best first. */
  nodes: Array<StatementMatch>;
  /** How many were found in all. */
  totalCount: Scalars['Int']['output'];
};

/** Changes, told as they happen. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Tells of each new version of the network, by server-sent events (POST with "Accept: text/event-stream"). Who is slow
   * or was away is told everything since their version as one change.
   */
  networkChanged: NetworkChange;
};


/** Changes, told as they happen. */
export type SubscriptionNetworkChangedArgs = {
  since?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A text together with the language it is written in. */
export type TextInLanguage = {
  __typename?: 'TextInLanguage';
  /** The language the text is written in; it may differ from the reader's. */
  language: Language;
  /** The text. */
  text: Scalars['String']['output'];
};

/** A part of a text. */
export type TextPart = {
  __typename?: 'TextPart';
  /** Whether this part matches what was typed. */
  matched: Scalars['Boolean']['output'];
  /** The part as it stands in the text. */
  text: Scalars['String']['output'];
};

/** A subject from the shared list of themes, with a broader theme above it and narrower ones below. */
export type Theme = NetworkNode & {
  __typename?: 'Theme';
  /** The broader theme it belongs under. */
  broader: Maybe<Theme>;
  /** Why to take this with care, where there is a reason. */
  caution: Maybe<LocalisedText>;
  /** When it was last confirmed: year and month, or a full date (ISO 8601). */
  confirmedOn: Maybe<Scalars['String']['output']>;
  /** The lasting identifier, for example "theme-speech-audio". */
  id: Scalars['ID']['output'];
  /** What sort of node this is: always THEME. */
  kind: NodeKind;
  /** What it is called. */
  label: LocalisedText;
  /** How many links it has in the network. */
  linkCount: Scalars['Int']['output'];
  /** The narrower themes under it. */
  narrower: ThemeConnection;
  /** The needs about this theme, narrower themes not included. */
  needs: NeedConnection;
  /** The offers about this theme, narrower themes not included. */
  offers: OfferConnection;
  /** Other words for it in English. */
  otherLabelsEn: Array<Scalars['String']['output']>;
  /** Other words for it in Dutch. */
  otherLabelsNl: Array<Scalars['String']['output']>;
  /** The project ideas about this theme, narrower themes not included. */
  projectIdeas: ProjectIdeaConnection;
  /** Where the fact that it exists comes from. */
  provenance: Provenance;
  /** The addresses of the pages it was read on. */
  sources: Array<Scalars['String']['output']>;
  /** The label of the theme. */
  title: LocalisedText;
};


/** A subject from the shared list of themes, with a broader theme above it and narrower ones below. */
export type ThemeNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A subject from the shared list of themes, with a broader theme above it and narrower ones below. */
export type ThemeNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A subject from the shared list of themes, with a broader theme above it and narrower ones below. */
export type ThemeOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A subject from the shared list of themes, with a broader theme above it and narrower ones below. */
export type ThemeProjectIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of themes. */
export type ThemeConnection = {
  __typename?: 'ThemeConnection';
  /** The themes with their place in the list. */
  edges: Array<ThemeEdge>;
  /** The themes of this page. */
  nodes: Array<Theme>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One theme in a list. */
export type ThemeEdge = {
  __typename?: 'ThemeEdge';
  /** The place of this item, for reading on after it. */
  cursor: Scalars['String']['output'];
  /** The fact that joins it to the node whose list this is; empty in a list of the whole network. */
  link: Maybe<Link>;
  /** The theme. */
  node: Theme;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AiExperience: AiExperience;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CollaboratorConnection: ResolverTypeWrapper<Omit<CollaboratorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CollaboratorEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  CollaboratorEdge: ResolverTypeWrapper<CollaboratorRef>;
  ExternalIdentifiers: ResolverTypeWrapper<ExternalIdentifiers>;
  Facet: Facet;
  FacetCounts: ResolverTypeWrapper<Omit<FacetCounts, 'values'> & { values: Array<ResolversTypes['FacetValue']> }>;
  FacetValue: ResolverTypeWrapper<FacetValueRef>;
  Facets: ResolverTypeWrapper<FacetsRef>;
  Favour: Favour;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Horizon: Horizon;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Introduction: ResolverTypeWrapper<IntroductionRef>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Language: Language;
  Link: ResolverTypeWrapper<NetworkLinkModel>;
  LinkType: LinkType;
  LinkTypeCount: ResolverTypeWrapper<LinkTypeCount>;
  LocalisedText: ResolverTypeWrapper<Localised>;
  MissingFact: ResolverTypeWrapper<MissingFactRef>;
  MissingFactKind: MissingFactKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<NodeRef>;
  NeedConnection: ResolverTypeWrapper<Omit<NeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NeedEdge']>, nodes: Array<ResolversTypes['Need']> }>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'link' | 'node'> & { link?: Maybe<ResolversTypes['Link']>, node: ResolversTypes['Need'] }>;
  NeedGroup: ResolverTypeWrapper<NeedGroupModel>;
  NeedKind: NeedKind;
  NeedStatus: NeedStatus;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  NeighbourhoodNode: ResolverTypeWrapper<ReachedRef>;
  NetworkChange: ResolverTypeWrapper<NetworkChange>;
  NetworkLink: ResolverTypeWrapper<NetworkLink>;
  NetworkNode: ResolverTypeWrapper<NodeRef>;
  NetworkSummary: ResolverTypeWrapper<NetworkSummary>;
  NodeFilter: NodeFilter;
  NodeKind: NodeKind;
  NodeSort: NodeSort;
  Offer: ResolverTypeWrapper<NodeRef>;
  OfferConnection: ResolverTypeWrapper<Omit<OfferConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfferEdge']>, nodes: Array<ResolversTypes['Offer']> }>;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'link' | 'node'> & { link?: Maybe<ResolversTypes['Link']>, node: ResolversTypes['Offer'] }>;
  Organisation: ResolverTypeWrapper<NodeRef>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganisationEdge']>, nodes: Array<ResolversTypes['Organisation']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'link' | 'node'> & { link?: Maybe<ResolversTypes['Link']>, node: ResolversTypes['Organisation'] }>;
  OrganisationKind: OrganisationKind;
  OrganisationSize: OrganisationSize;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<PartnerModel>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartnerEdge']>, nodes: Array<ResolversTypes['Partner']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PartnerReason: ResolverTypeWrapper<Reason>;
  PartnerReasonKind: PartnerReasonKind;
  PartnerSignal: ResolverTypeWrapper<PartnerSignal>;
  PartnersFor: PartnersFor;
  Path: ResolverTypeWrapper<NetworkPath>;
  Paths: ResolverTypeWrapper<ShortestPaths>;
  ProjectIdea: ResolverTypeWrapper<NodeRef>;
  ProjectIdeaConnection: ResolverTypeWrapper<Omit<ProjectIdeaConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectIdeaEdge']>, nodes: Array<ResolversTypes['ProjectIdea']> }>;
  ProjectIdeaEdge: ResolverTypeWrapper<Omit<ProjectIdeaEdge, 'link' | 'node'> & { link?: Maybe<ResolversTypes['Link']>, node: ResolversTypes['ProjectIdea'] }>;
  ProjectStage: ProjectStage;
  Provenance: Provenance;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Remainder: ResolverTypeWrapper<RemainderModel>;
  ReportInput: ReportInput;
  ReportReason: ReportReason;
  ReportReceipt: ResolverTypeWrapper<ReportReceipt>;
  Role: Role;
  SearchField: SearchField;
  SearchHit: ResolverTypeWrapper<Hit>;
  SearchResult: ResolverTypeWrapper<Omit<SearchResult, 'hits'> & { hits: Array<ResolversTypes['SearchHit']> }>;
  SimilarNeed: ResolverTypeWrapper<SimilarNeedModel>;
  SortDirection: SortDirection;
  SortKey: SortKey;
  StatementHint: StatementHint;
  StatementMatch: ResolverTypeWrapper<StatementRef>;
  StatementMatches: ResolverTypeWrapper<Omit<StatementMatches, 'nodes'> & { nodes: Array<ResolversTypes['StatementMatch']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupportKind: SupportKind;
  TextInLanguage: ResolverTypeWrapper<TextInLanguage>;
  TextPart: ResolverTypeWrapper<TextPart>;
  Theme: ResolverTypeWrapper<NodeRef>;
  ThemeConnection: ResolverTypeWrapper<Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ThemeEdge']>, nodes: Array<ResolversTypes['Theme']> }>;
  ThemeEdge: ResolverTypeWrapper<Omit<ThemeEdge, 'link' | 'node'> & { link?: Maybe<ResolversTypes['Link']>, node: ResolversTypes['Theme'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  CollaboratorConnection: Omit<CollaboratorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CollaboratorEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  CollaboratorEdge: CollaboratorRef;
  ExternalIdentifiers: ExternalIdentifiers;
  FacetCounts: Omit<FacetCounts, 'values'> & { values: Array<ResolversParentTypes['FacetValue']> };
  FacetValue: FacetValueRef;
  Facets: FacetsRef;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Introduction: IntroductionRef;
  KindCount: KindCount;
  Link: NetworkLinkModel;
  LinkTypeCount: LinkTypeCount;
  LocalisedText: Localised;
  MissingFact: MissingFactRef;
  Mutation: Record<PropertyKey, never>;
  Need: NodeRef;
  NeedConnection: Omit<NeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NeedEdge']>, nodes: Array<ResolversParentTypes['Need']> };
  NeedEdge: Omit<NeedEdge, 'link' | 'node'> & { link?: Maybe<ResolversParentTypes['Link']>, node: ResolversParentTypes['Need'] };
  NeedGroup: NeedGroupModel;
  Neighbourhood: NeighbourhoodModel;
  NeighbourhoodNode: ReachedRef;
  NetworkChange: NetworkChange;
  NetworkLink: NetworkLink;
  NetworkNode: NodeRef;
  NetworkSummary: NetworkSummary;
  NodeFilter: NodeFilter;
  NodeSort: NodeSort;
  Offer: NodeRef;
  OfferConnection: Omit<OfferConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfferEdge']>, nodes: Array<ResolversParentTypes['Offer']> };
  OfferEdge: Omit<OfferEdge, 'link' | 'node'> & { link?: Maybe<ResolversParentTypes['Link']>, node: ResolversParentTypes['Offer'] };
  Organisation: NodeRef;
  OrganisationConnection: Omit<OrganisationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganisationEdge']>, nodes: Array<ResolversParentTypes['Organisation']> };
  OrganisationEdge: Omit<OrganisationEdge, 'link' | 'node'> & { link?: Maybe<ResolversParentTypes['Link']>, node: ResolversParentTypes['Organisation'] };
  PageInfo: PageInfo;
  Partner: PartnerModel;
  PartnerConnection: Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartnerEdge']>, nodes: Array<ResolversParentTypes['Partner']> };
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PartnerReason: Reason;
  PartnerSignal: PartnerSignal;
  PartnersFor: PartnersFor;
  Path: NetworkPath;
  Paths: ShortestPaths;
  ProjectIdea: NodeRef;
  ProjectIdeaConnection: Omit<ProjectIdeaConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectIdeaEdge']>, nodes: Array<ResolversParentTypes['ProjectIdea']> };
  ProjectIdeaEdge: Omit<ProjectIdeaEdge, 'link' | 'node'> & { link?: Maybe<ResolversParentTypes['Link']>, node: ResolversParentTypes['ProjectIdea'] };
  Query: Record<PropertyKey, never>;
  Remainder: RemainderModel;
  ReportInput: ReportInput;
  ReportReceipt: ReportReceipt;
  SearchHit: Hit;
  SearchResult: Omit<SearchResult, 'hits'> & { hits: Array<ResolversParentTypes['SearchHit']> };
  SimilarNeed: SimilarNeedModel;
  StatementMatch: StatementRef;
  StatementMatches: Omit<StatementMatches, 'nodes'> & { nodes: Array<ResolversParentTypes['StatementMatch']> };
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TextInLanguage: TextInLanguage;
  TextPart: TextPart;
  Theme: NodeRef;
  ThemeConnection: Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ThemeEdge']>, nodes: Array<ResolversParentTypes['Theme']> };
  ThemeEdge: Omit<ThemeEdge, 'link' | 'node'> & { link?: Maybe<ResolversParentTypes['Link']>, node: ResolversParentTypes['Theme'] };
};

export type CostDirectiveArgs = {
  items?: Maybe<Scalars['Int']['input']>;
  timesPage?: Maybe<Scalars['Int']['input']>;
  work?: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CollaboratorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaboratorConnection'] = ResolversParentTypes['CollaboratorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollaboratorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaboratorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaboratorEdge'] = ResolversParentTypes['CollaboratorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  projectIdeas?: Resolver<Array<ResolversTypes['ProjectIdea']>, ParentType, ContextType>;
};

export type ExternalIdentifiersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalIdentifiers'] = ResolversParentTypes['ExternalIdentifiers']> = {
  isil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacetCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCounts'] = ResolversParentTypes['FacetCounts']> = {
  facet?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  facets?: Resolver<Array<ResolversTypes['FacetCounts']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  projectIdeas?: Resolver<Array<ResolversTypes['ProjectIdea']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  confirmedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type LinkTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkTypeCount'] = ResolversParentTypes['LinkTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type LocalisedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  for?: Resolver<Maybe<ResolversTypes['TextInLanguage']>, ParentType, ContextType, RequireFields<LocalisedTextForArgs, 'language'>>;
  nl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingFact'] = ResolversParentTypes['MissingFact']> = {
  kind?: Resolver<ResolversTypes['MissingFactKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MissingFactSentenceArgs, 'language'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reportProblem?: Resolver<ResolversTypes['ReportReceipt'], ParentType, ContextType, RequireFields<MutationReportProblemArgs, 'input'>>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  caution?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  horizon?: Resolver<Maybe<ResolversTypes['Horizon']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needKind?: Resolver<ResolversTypes['NeedKind'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<NeedOffersArgs, 'first'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<NeedOrganisationsArgs, 'first'>>;
  projectIdeas?: Resolver<ResolversTypes['ProjectIdeaConnection'], ParentType, ContextType, RequireFields<NeedProjectIdeasArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NeedStatus'], ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<NeedThemesArgs, 'first'>>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedGroup'] = ResolversParentTypes['NeedGroup']> = {
  couldLead?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  leaders?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['Need']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NeedGroupSentenceArgs, 'language'>>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  links?: Resolver<Array<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  remainders?: Resolver<Array<ResolversTypes['Remainder']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
};

export type NetworkChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkChange'] = ResolversParentTypes['NetworkChange']> = {
  added?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  removed?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  __resolveType: TypeResolveFn<'Need' | 'Offer' | 'Organisation' | 'ProjectIdea' | 'Theme', ParentType, ContextType>;
};

export type NetworkSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkSummary'] = ResolversParentTypes['NetworkSummary']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['LinkTypeCount']>, ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  caution?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<OfferNeedsArgs, 'first'>>;
  offerKind?: Resolver<Maybe<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<OfferOrganisationsArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<OfferThemesArgs, 'first'>>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Offer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aiExperience?: Resolver<Maybe<ResolversTypes['AiExperience']>, ParentType, ContextType>;
  caution?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  collaborators?: Resolver<ResolversTypes['CollaboratorConnection'], ParentType, ContextType, RequireFields<OrganisationCollaboratorsArgs, 'first'>>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ResolversTypes['ExternalIdentifiers'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<OrganisationMemberOfArgs, 'first'>>;
  members?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<OrganisationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<OrganisationNeedsArgs, 'first'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<OrganisationOffersArgs, 'first'>>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  otherNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  projectIdeas?: Resolver<ResolversTypes['ProjectIdeaConnection'], ParentType, ContextType, RequireFields<OrganisationProjectIdeasArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['OrganisationSize']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<OrganisationThemesArgs, 'first'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  explain?: Resolver<Array<ResolversTypes['PartnerSignal']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingFact']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PartnerReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  worksWithAsker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PartnerReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerReason'] = ResolversParentTypes['PartnerReason']> = {
  evidence?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerReasonKind'], ParentType, ContextType>;
  ours?: Resolver<Maybe<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PartnerReasonSentenceArgs, 'language'>>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
};

export type PartnerSignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSignal'] = ResolversParentTypes['PartnerSignal']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  links?: Resolver<Array<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProjectIdeaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectIdea'] = ResolversParentTypes['ProjectIdea']> = {
  caution?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  funder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  horizon?: Resolver<Maybe<ResolversTypes['Horizon']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<ProjectIdeaNeedsArgs, 'first'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<ProjectIdeaOrganisationsArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supportSought?: Resolver<Array<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<ProjectIdeaThemesArgs, 'first'>>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectIdeaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectIdeaConnection'] = ResolversParentTypes['ProjectIdeaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectIdeaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProjectIdea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectIdeaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectIdeaEdge'] = ResolversParentTypes['ProjectIdeaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectIdea'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, RequireFields<QueryFacetsArgs, 'language'>>;
  groups?: Resolver<Array<ResolversTypes['NeedGroup']>, ParentType, ContextType, RequireFields<QueryGroupsArgs, 'first'>>;
  introductions?: Resolver<Array<ResolversTypes['Introduction']>, ParentType, ContextType, RequireFields<QueryIntroductionsArgs, 'first' | 'from' | 'to'>>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryNeedsArgs, 'first' | 'language' | 'sort'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'perHub' | 'start'>>;
  networkSummary?: Resolver<ResolversTypes['NetworkSummary'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['NetworkNode']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersArgs, 'first' | 'language' | 'sort'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first' | 'language' | 'sort'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersArgs, 'favour' | 'first' | 'for' | 'language' | 'leaveOutKnown'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'to'>>;
  projectIdea?: Resolver<Maybe<ResolversTypes['ProjectIdea']>, ParentType, ContextType, RequireFields<QueryProjectIdeaArgs, 'id'>>;
  projectIdeas?: Resolver<ResolversTypes['ProjectIdeaConnection'], ParentType, ContextType, RequireFields<QueryProjectIdeasArgs, 'first' | 'language' | 'sort'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'language' | 'text'>>;
  similarNeeds?: Resolver<Array<ResolversTypes['SimilarNeed']>, ParentType, ContextType, RequireFields<QuerySimilarNeedsArgs, 'first' | 'need'>>;
  statements?: Resolver<ResolversTypes['StatementMatches'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first' | 'language' | 'text'>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'id'>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<QueryThemesArgs, 'first' | 'language' | 'sort'>>;
};

export type RemainderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remainder'] = ResolversParentTypes['Remainder']> = {
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
};

export type ReportReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportReceipt'] = ResolversParentTypes['ReportReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['TextPart']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  hits?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarNeed'] = ResolversParentTypes['SimilarNeed']> = {
  duplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StatementMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementMatch'] = ResolversParentTypes['StatementMatch']> = {
  explain?: Resolver<Array<ResolversTypes['PartnerSignal']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementMatchesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementMatches'] = ResolversParentTypes['StatementMatches']> = {
  hint?: Resolver<Maybe<ResolversTypes['StatementHint']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StatementMatch']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  networkChanged?: SubscriptionResolver<ResolversTypes['NetworkChange'], "networkChanged", ParentType, ContextType, Partial<SubscriptionNetworkChangedArgs>>;
};

export type TextInLanguageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextInLanguage'] = ResolversParentTypes['TextInLanguage']> = {
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPart'] = ResolversParentTypes['TextPart']> = {
  matched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  broader?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  caution?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<ThemeNarrowerArgs, 'first'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<ThemeNeedsArgs, 'first'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<ThemeOffersArgs, 'first'>>;
  otherLabelsEn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  otherLabelsNl?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  projectIdeas?: Resolver<ResolversTypes['ProjectIdeaConnection'], ParentType, ContextType, RequireFields<ThemeProjectIdeasArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CollaboratorConnection?: CollaboratorConnectionResolvers<ContextType>;
  CollaboratorEdge?: CollaboratorEdgeResolvers<ContextType>;
  ExternalIdentifiers?: ExternalIdentifiersResolvers<ContextType>;
  FacetCounts?: FacetCountsResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkTypeCount?: LinkTypeCountResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  MissingFact?: MissingFactResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedGroup?: NeedGroupResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  NetworkChange?: NetworkChangeResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkSummary?: NetworkSummaryResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerReason?: PartnerReasonResolvers<ContextType>;
  PartnerSignal?: PartnerSignalResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  ProjectIdea?: ProjectIdeaResolvers<ContextType>;
  ProjectIdeaConnection?: ProjectIdeaConnectionResolvers<ContextType>;
  ProjectIdeaEdge?: ProjectIdeaEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Remainder?: RemainderResolvers<ContextType>;
  ReportReceipt?: ReportReceiptResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SimilarNeed?: SimilarNeedResolvers<ContextType>;
  StatementMatch?: StatementMatchResolvers<ContextType>;
  StatementMatches?: StatementMatchesResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TextInLanguage?: TextInLanguageResolvers<ContextType>;
  TextPart?: TextPartResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
};
