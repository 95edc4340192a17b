import {
  type NetworkNodeRecord,
  statements,
  type TextsRecord,
} from "../../../server/src/database/catalogue.ts";
import { type AnyCase, contractCase } from "../contract-case.ts";
import { LONG_TEXT, link, node, UNUSUAL_TEXTS } from "../sample-network.ts";

const unknownNode: Omit<NetworkNodeRecord, "id" | "labels"> = {
  name: null,
  titleEn: null,
  titleNl: null,
  kind: null,
  country: null,
  region: null,
  size: null,
  aiExperience: null,
  status: null,
  horizon: null,
  stage: null,
  supportSought: [],
  startYear: null,
  confirmedOn: null,
};
const noTexts: Omit<TextsRecord, "id"> = {
  name: null,
  otherNames: [],
  titleEn: null,
  titleNl: null,
  altEn: [],
  altNl: [],
  descriptionEn: null,
  descriptionNl: null,
};
export const FOREIGN = [
  "CREATE (:Foreign {id: 'x-foreign', name: 'no'})-[:ABOUT]->(:Foreign {id: 'x-other'})",
  "CREATE (:NetworkVersion {id: 'network', version: 3, changedAt: '2026-11-01T00:00:00.000Z'})",
];
const texts = [...UNUSUAL_TEXTS, LONG_TEXT];

export const nodesOfEachKind = [
  node("ORGANISATION", "x-org", {
    name: "Museum Één",
    otherNames: ["M1"],
    kind: "museum",
    country: "NL",
    region: "Utrecht",
    size: "LARGE",
    aiExperience: "NONE",
    confirmedOn: "2026-11",
    descriptionEn: "A museum.",
    website: "https://example.org",
  }),
  node("NEED", "x-need", {
    titleEn: "Find",
    titleNl: "Vinden",
    kind: "WISH",
    status: "OPEN",
    horizon: "SHORT_TERM",
    descriptionNl: "Te vinden.",
  }),
  node("PROJECT_IDEA", "x-idea", {
    titleEn: "Smell",
    stage: "RUNNING",
    supportSought: ["DATA", "FUNDING"],
    startYear: 2021,
    endYear: 2029,
  }),
  node("OFFER", "x-offer"),
  node("THEME", "x-Théme", { titleNl: "Rechten", altEn: ["law"], altNl: ["wet", "recht"] }),
];

const CHANGES = [
  "CREATE (:NetworkChange {id: 'change-8', version: 8, touched: ['x-a']})",
  "CREATE (:NetworkChange {id: 'change-10', version: 10, touched: ['x-b', 'x-c']})",
  "CREATE (:NetworkChange {id: 'change-9', version: 9, touched: ['x-a']})",
];
const change = (version: number, touched: readonly string[]) => ({
  labels: ["NetworkChange"],
  properties: { id: `change-${version}`, version, touched },
});

export const networkCases: readonly AnyCase[] = [
  contractCase({
    statement: statements.recordChange,
    about: "writes what a version touched, and once only",
    parameters: { id: "change-8", version: 8, touched: ["x-a", "x-é"] },
    times: 2,
    expected: [],
    leaves: { nodes: [change(8, ["x-a", "x-é"])], links: [] },
  }),
  contractCase({
    statement: statements.readChanges,
    about: "gives the changes after a version, the oldest first",
    prepare: { foreign: CHANGES },
    parameters: { after: 8 },
    expected: [
      { version: 9, touched: ["x-a"] },
      { version: 10, touched: ["x-b", "x-c"] },
    ],
  }),
  contractCase({
    statement: statements.readChanges,
    about: "gives nothing where nothing is told",
    parameters: { after: 0 },
    expected: [],
  }),
  contractCase({
    statement: statements.forgetChanges,
    about: "takes away the changes up to a version",
    prepare: { foreign: CHANGES },
    parameters: { upTo: 9 },
    expected: [],
    leaves: { nodes: [change(10, ["x-b", "x-c"])], links: [] },
  }),
  contractCase({
    statement: statements.forgetChanges,
    about: "does nothing where nothing is as old",
    prepare: { foreign: CHANGES },
    parameters: { upTo: 7 },
    expected: [],
  }),
  contractCase({
    statement: statements.getNetworkNodes,
    about: "gives nodes of the network by identifier, as they are read all together",
    prepare: { nodes: nodesOfEachKind, foreign: FOREIGN },
    parameters: { ids: ["x-offer", "x-foreign", "x-gone", "x-need"] },
    expected: [
      {
        id: "x-need",
        labels: ["Need", "NetworkNode"],
        ...unknownNode,
        titleEn: "Find",
        titleNl: "Vinden",
        kind: "WISH",
        status: "OPEN",
        horizon: "SHORT_TERM",
      },
      { id: "x-offer", labels: ["NetworkNode", "Offer"], ...unknownNode },
    ],
  }),
  contractCase({
    statement: statements.getNetworkNodes,
    about: "gives nothing for no identifiers",
    prepare: { nodes: nodesOfEachKind },
    parameters: { ids: [] },
    expected: [],
  }),
  contractCase({
    statement: statements.getNetworkLinksFrom,
    about: "gives the links that leave nodes, to nodes of the network, ordered by ends and type",
    prepare: {
      nodes: nodesOfEachKind,
      links: [
        link("x-org", "TAKES_PART", "x-idea", { role: "PARTNER", sources: ["a"] }),
        link("x-org", "PROPOSES", "x-idea"),
        link("x-idea", "ABOUT", "x-Théme"),
        link("x-offer", "ABOUT", "x-Théme"),
      ],
      foreign: [
        ...FOREIGN,
        "MATCH (n:NetworkNode {id: 'x-org'}) CREATE (n)-[:ABOUT]->(:Foreign {id: 'x-third'})",
      ],
    },
    parameters: { ids: ["x-org", "x-Théme", "x-idea", "x-gone"] },
    expected: [
      { from: "x-idea", to: "x-Théme", type: "ABOUT", role: null },
      { from: "x-org", to: "x-idea", type: "PROPOSES", role: null },
      { from: "x-org", to: "x-idea", type: "TAKES_PART", role: "PARTNER" },
    ],
  }),
  contractCase({
    statement: statements.getNetworkLinksFrom,
    about: "gives nothing for no identifiers",
    prepare: { nodes: nodesOfEachKind, links: [link("x-idea", "ABOUT", "x-Théme")] },
    parameters: { ids: [] },
    expected: [],
  }),
  contractCase({
    statement: statements.getTexts,
    about: "gives the words of nodes by identifier, as they are read all together",
    prepare: { nodes: nodesOfEachKind, foreign: FOREIGN },
    parameters: { ids: ["x-org", "x-foreign", "x-gone", "x-Théme"] },
    expected: [
      { id: "x-Théme", ...noTexts, titleNl: "Rechten", altEn: ["law"], altNl: ["wet", "recht"] },
      { id: "x-org", ...noTexts, name: "Museum Één", otherNames: ["M1"], descriptionEn: "A museum." },
    ],
  }),
  contractCase({
    statement: statements.getTexts,
    about: "gives nothing for no identifiers",
    prepare: { nodes: nodesOfEachKind },
    parameters: { ids: [] },
    expected: [],
  }),
  contractCase({
    statement: statements.readNetworkLinks,
    about: "gives every link between nodes of the network",
    inAnyOrder: true,
    prepare: {
      nodes: nodesOfEachKind,
      links: [
        link("x-org", "TAKES_PART", "x-idea", { role: "PARTNER", sources: ["a"] }),
        link("x-org", "PROPOSES", "x-idea", { provenance: "IMPORTED" }),
        link("x-idea", "ABOUT", "x-Théme"),
        link("x-org", "HAS_NEED", "x-need"),
        link("x-Théme", "BROADER", "x-Théme"),
      ],
      foreign: [
        ...FOREIGN,
        "MATCH (n:NetworkNode {id: 'x-org'}) CREATE (n)-[:ABOUT]->(:Foreign {id: 'x-third'})",
      ],
    },
    parameters: {},
    expected: [
      { from: "x-Théme", to: "x-Théme", type: "BROADER", role: null },
      { from: "x-idea", to: "x-Théme", type: "ABOUT", role: null },
      { from: "x-org", to: "x-idea", type: "PROPOSES", role: null },
      { from: "x-org", to: "x-idea", type: "TAKES_PART", role: "PARTNER" },
      { from: "x-org", to: "x-need", type: "HAS_NEED", role: null },
    ],
  }),
  contractCase({
    statement: statements.readNetworkLinks,
    about: "gives nothing where nothing is linked",
    prepare: { nodes: nodesOfEachKind, foreign: FOREIGN },
    parameters: {},
    expected: [],
  }),
  contractCase({
    statement: statements.readTexts,
    about: "gives the words of every node, and null or an empty list where there are none",
    prepare: { nodes: nodesOfEachKind, foreign: FOREIGN },
    parameters: {},
    inAnyOrder: true,
    expected: [
      { id: "x-Théme", ...noTexts, titleNl: "Rechten", altEn: ["law"], altNl: ["wet", "recht"] },
      { id: "x-idea", ...noTexts, titleEn: "Smell" },
      { id: "x-need", ...noTexts, titleEn: "Find", titleNl: "Vinden", descriptionNl: "Te vinden." },
      { id: "x-offer", ...noTexts },
      { id: "x-org", ...noTexts, name: "Museum Één", otherNames: ["M1"], descriptionEn: "A museum." },
    ],
  }),
  contractCase({
    statement: statements.readTexts,
    about: "gives unusual and very long texts back unchanged",
    prepare: {
      nodes: texts.map((text, at) => node("OFFER", `x-${at}`, { titleNl: text, otherNames: [text, text] })),
    },
    parameters: {},
    inAnyOrder: true,
    expected: texts.map((text, at) => ({
      id: `x-${at}`,
      ...noTexts,
      titleNl: text,
      otherNames: [text, text],
    })),
  }),
  contractCase({
    statement: statements.readVersion,
    about: "gives no row before the first change",
    prepare: { nodes: nodesOfEachKind, foreign: ["CREATE (:NetworkVersion {id: 'another', version: 9})"] },
    parameters: {},
    expected: [],
  }),
  contractCase({
    statement: statements.readVersion,
    about: "gives the version and when it changed",
    prepare: { foreign: FOREIGN },
    parameters: {},
    expected: [{ version: 3, changedAt: "2026-11-01T00:00:00.000Z" }],
  }),
  contractCase({
    statement: statements.raiseVersion,
    about: "begins with 1 and rises by one each time",
    parameters: { changedAt: "2026-11-02T00:00:00.000Z" },
    times: 3,
    expected: [{ version: 3 }],
    leaves: {
      nodes: [
        {
          labels: ["NetworkVersion"],
          properties: { id: "network", version: 3, changedAt: "2026-11-02T00:00:00.000Z" },
        },
      ],
      links: [],
    },
  }),
  contractCase({
    statement: statements.raiseVersion,
    about: "goes on from the version that is there",
    prepare: { foreign: [FOREIGN[1] ?? ""] },
    parameters: { changedAt: "2026-11-02T00:00:00.000Z" },
    expected: [{ version: 4 }],
    leaves: {
      nodes: [
        {
          labels: ["NetworkVersion"],
          properties: { id: "network", version: 4, changedAt: "2026-11-02T00:00:00.000Z" },
        },
      ],
      links: [],
    },
  }),
];
