import type {
  NeedRecord,
  OfferRecord,
  OrganisationRecord,
  ProjectIdeaRecord,
  ThemeRecord,
} from "../../../server/src/database/catalogue.ts";
import { statements } from "../../../server/src/database/catalogue.ts";
import type { Statement } from "../../../server/src/database/statement.ts";
import type { DesiredNode } from "../../../server/src/intake/desired-network.ts";
import type { NodeKind } from "../../../server/src/network/model.ts";
import { type AnyCase, contractCase } from "../contract-case.ts";
import { LONG_TEXT, node, UNUSUAL_TEXTS } from "../sample-network.ts";

/** Reading the full records of one kind: a record with everything, and one with only what every record has. */
interface Reading<Row extends { id: string }> {
  readonly statement: Statement<{ ids: string[] }, Row>;
  readonly kind: NodeKind;
  readonly otherKind: NodeKind;
  readonly full: { readonly written: Omit<DesiredNode["properties"], "id">; readonly read: Omit<Row, "id"> };
  readonly sparse: {
    readonly written: Omit<DesiredNode["properties"], "id">;
    readonly read: Omit<Row, "id">;
  };
  readonly withText: (text: string) => {
    readonly written: Omit<DesiredNode["properties"], "id">;
    readonly read: Omit<Row, "id">;
  };
}

function readingCases<Row extends { id: string }>(reading: Reading<Row>): AnyCase[] {
  const { statement, kind, otherKind, full, sparse, withText } = reading;
  const row = (id: string, read: Omit<Row, "id">) => ({ id, ...read }) as Row;
  const prepare = {
    nodes: [
      node(kind, "x-full", full.written),
      node(kind, "x-sparse", sparse.written),
      node(kind, "x-Éénhoorn", sparse.written),
      node(kind, "x-Z", sparse.written),
      node(otherKind, "x-other", { provenance: "IMPORTED" }),
    ],
    foreign: ["CREATE (:Foreign {id: 'x-foreign'})"],
  };
  const texts = [...UNUSUAL_TEXTS, LONG_TEXT].map((text, at) => ({ id: `x-${at}`, text }));
  return [
    contractCase({
      statement,
      about: "gives every fact of a full record, and null or an empty list for what is unknown",
      prepare,
      parameters: { ids: ["x-sparse", "x-full"] },
      expected: [row("x-full", full.read), row("x-sparse", sparse.read)],
    }),
    contractCase({
      statement,
      about: "orders by code point: capitals before small letters, accents last",
      prepare,
      parameters: { ids: ["x-Éénhoorn", "x-sparse", "x-Z"] },
      expected: ["x-Z", "x-sparse", "x-Éénhoorn"].map((id) => row(id, sparse.read)),
    }),
    contractCase({
      statement,
      about: "leaves out what is unknown, of another kind or not of the network",
      prepare,
      parameters: { ids: ["x-gone", "x-other", "x-foreign", "", "X-SPARSE", "x-sparse"] },
      expected: [row("x-sparse", sparse.read)],
    }),
    contractCase({
      statement,
      about: "answers nothing to an empty list",
      prepare,
      parameters: { ids: [] },
      expected: [],
    }),
    contractCase({
      statement,
      about: "gives a record as often as it is asked for",
      prepare,
      parameters: { ids: ["x-sparse", "x-Z", "x-sparse"] },
      expected: ["x-Z", "x-sparse", "x-sparse"].map((id) => row(id, sparse.read)),
    }),
    contractCase({
      statement,
      about: "gives unusual and very long texts back unchanged",
      prepare: { nodes: texts.map(({ id, text }) => node(kind, id, withText(text).written)) },
      parameters: { ids: texts.map(({ id }) => id) },
      expected: texts.map(({ id, text }) => row(id, withText(text).read)),
    }),
  ];
}

const UNKNOWN_CLAIM = { sources: [], confirmedOn: null, cautionEn: null, cautionNl: null };
const IMPORTED = { provenance: "IMPORTED" } as const;
const CLAIM = {
  provenance: "COORDINATOR",
  sources: ["https://example.org/a", "https://example.org/é"],
  confirmedOn: "2026-11",
  cautionEn: "With care.",
  cautionNl: "Met zorg.",
} as const;
const claim = () => ({ ...CLAIM, sources: [...CLAIM.sources] });
const UNTITLED = { titleEn: null, titleNl: null };
const UNDESCRIBED = { descriptionEn: null, descriptionNl: null };

const organisation: Omit<OrganisationRecord, "id"> = {
  name: "Museum Één",
  otherNames: ["M1", "Eén"],
  kind: "museum",
  size: "SMALL",
  country: "NL",
  region: "Utrecht",
  website: "https://example.org",
  descriptionEn: "A museum.",
  descriptionNl: "Een museum.",
  aiExperience: "PILOTING",
  wikidata: "Q1",
  ror: "00abc",
  isil: "NL-1",
  pic: "999",
  ...claim(),
};
const sparseOrganisation: Omit<OrganisationRecord, "id"> = {
  name: "B",
  otherNames: [],
  kind: "archive",
  size: null,
  country: null,
  region: null,
  website: null,
  ...UNDESCRIBED,
  aiExperience: null,
  wikidata: null,
  ror: null,
  isil: null,
  pic: null,
  ...IMPORTED,
  ...UNKNOWN_CLAIM,
};

const need: Omit<NeedRecord, "id"> = {
  titleEn: "Find",
  titleNl: "Vinden",
  descriptionEn: "To find.",
  descriptionNl: "Te vinden.",
  kind: "WISH",
  status: "MET",
  horizon: "LONG_TERM",
  ...claim(),
};
const sparseNeed: Omit<NeedRecord, "id"> = {
  ...UNTITLED,
  ...UNDESCRIBED,
  kind: "NEED",
  status: "OPEN",
  horizon: null,
  ...IMPORTED,
  ...UNKNOWN_CLAIM,
};

const projectIdea: Omit<ProjectIdeaRecord, "id"> = {
  titleEn: "Smell",
  titleNl: "Geur",
  descriptionEn: "To smell.",
  descriptionNl: "Te ruiken.",
  stage: "RUNNING",
  horizon: "SHORT_TERM",
  supportSought: ["DATA", "AUDIENCE"],
  startYear: 2021,
  endYear: 2029,
  funder: "EU",
  ...claim(),
};
const sparseProjectIdea: Omit<ProjectIdeaRecord, "id"> = {
  ...UNTITLED,
  ...UNDESCRIBED,
  stage: null,
  horizon: null,
  supportSought: [],
  startYear: null,
  endYear: null,
  funder: null,
  ...IMPORTED,
  ...UNKNOWN_CLAIM,
};

const offer: Omit<OfferRecord, "id"> = {
  titleEn: "Machines",
  titleNl: "Rekenkracht",
  descriptionEn: "To compute.",
  descriptionNl: "Om te rekenen.",
  kind: "INFRASTRUCTURE",
  ...claim(),
};
const sparseOffer: Omit<OfferRecord, "id"> = {
  ...UNTITLED,
  ...UNDESCRIBED,
  kind: null,
  ...IMPORTED,
  ...UNKNOWN_CLAIM,
};

const theme: Omit<ThemeRecord, "id"> = {
  titleEn: "Rights",
  titleNl: "Rechten",
  altEn: ["law", "copyright"],
  altNl: ["auteursrecht"],
  ...claim(),
};
const sparseTheme: Omit<ThemeRecord, "id"> = {
  ...UNTITLED,
  altEn: [],
  altNl: [],
  ...IMPORTED,
  ...UNKNOWN_CLAIM,
};

/** A record as it is written: what is unknown is absent, except an empty list, which may be written too. */
function written(record: object): DesiredNode["properties"] {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

const KNOWN_SPARSELY = { ...IMPORTED };

export const recordCases: readonly AnyCase[] = [
  ...readingCases<OrganisationRecord>({
    statement: statements.getOrganisations,
    kind: "ORGANISATION",
    otherKind: "NEED",
    full: { written: written(organisation), read: organisation },
    sparse: { written: { ...KNOWN_SPARSELY, name: "B", kind: "archive" }, read: sparseOrganisation },
    withText: (text) => {
      const read = { ...sparseOrganisation, name: text, otherNames: [text, "b"], cautionNl: text };
      return { written: written(read), read };
    },
  }),
  ...readingCases<NeedRecord>({
    statement: statements.getNeeds,
    kind: "NEED",
    otherKind: "OFFER",
    full: { written: written(need), read: need },
    sparse: { written: { ...KNOWN_SPARSELY, kind: "NEED", status: "OPEN" }, read: sparseNeed },
    withText: (text) => {
      const read = { ...sparseNeed, titleNl: text, descriptionEn: text };
      return { written: written(read), read };
    },
  }),
  ...readingCases<ProjectIdeaRecord>({
    statement: statements.getProjectIdeas,
    kind: "PROJECT_IDEA",
    otherKind: "ORGANISATION",
    full: { written: written(projectIdea), read: projectIdea },
    sparse: { written: KNOWN_SPARSELY, read: sparseProjectIdea },
    withText: (text) => {
      const read = { ...sparseProjectIdea, descriptionNl: text, funder: text };
      return { written: written(read), read };
    },
  }),
  ...readingCases<OfferRecord>({
    statement: statements.getOffers,
    kind: "OFFER",
    otherKind: "PROJECT_IDEA",
    full: { written: written(offer), read: offer },
    sparse: { written: KNOWN_SPARSELY, read: sparseOffer },
    withText: (text) => {
      const read = { ...sparseOffer, titleEn: text, sources: [text] };
      return { written: written(read), read };
    },
  }),
  ...readingCases<ThemeRecord>({
    statement: statements.getThemes,
    kind: "THEME",
    otherKind: "NEED",
    full: { written: written(theme), read: theme },
    sparse: { written: KNOWN_SPARSELY, read: sparseTheme },
    withText: (text) => {
      const read = { ...sparseTheme, altEn: [text], altNl: [text, text] };
      return { written: written(read), read };
    },
  }),
];
