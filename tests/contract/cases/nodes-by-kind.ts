import { statements } from "../../../server/src/database/catalogue.ts";
import { type AnyCase, contractCase } from "../contract-case.ts";
import { node } from "../sample-network.ts";
import { FOREIGN, nodesOfEachKind } from "./network.ts";

/** Nodes with a label of each kind that are none of the network. */
const STRAYS = ["Organisation", "Need", "ProjectIdea", "Offer", "Theme"].map(
  (label) => `CREATE (:${label} {id: 'x-stray', name: 'no', titleEn: 'no'})`,
);
const prepare = { nodes: nodesOfEachKind, foreign: [...FOREIGN, ...STRAYS] };
const ofAnEmptyNetwork = { about: "gives nothing for an empty network", prepare: { foreign: STRAYS } };

export const nodesByKindCases: readonly AnyCase[] = [
  contractCase({
    statement: statements.readNetworkOrganisations,
    about: "gives every organisation of the network with what is compared",
    prepare: { ...prepare, nodes: [...nodesOfEachKind, node("ORGANISATION", "x-bare", { name: "Bare" })] },
    parameters: {},
    inAnyOrder: true,
    expected: [
      {
        id: "x-org",
        name: "Museum Één",
        kind: "museum",
        country: "NL",
        region: "Utrecht",
        size: "LARGE",
        aiExperience: "NONE",
        confirmedOn: "2026-11",
      },
      {
        id: "x-bare",
        name: "Bare",
        kind: null,
        country: null,
        region: null,
        size: null,
        aiExperience: null,
        confirmedOn: null,
      },
    ],
  }),
  contractCase({
    statement: statements.readNetworkNeeds,
    about: "gives every need of the network with what is compared",
    prepare,
    parameters: {},
    expected: [
      {
        id: "x-need",
        titleEn: "Find",
        titleNl: "Vinden",
        kind: "WISH",
        status: "OPEN",
        horizon: "SHORT_TERM",
        confirmedOn: null,
      },
    ],
  }),
  contractCase({
    statement: statements.readNetworkProjectIdeas,
    about:
      "gives every project idea of the network with what is compared, and no support where none is sought",
    prepare: { ...prepare, nodes: [...nodesOfEachKind, node("PROJECT_IDEA", "x-bare")] },
    parameters: {},
    inAnyOrder: true,
    expected: [
      {
        id: "x-idea",
        titleEn: "Smell",
        titleNl: null,
        stage: "RUNNING",
        horizon: null,
        supportSought: ["DATA", "FUNDING"],
        startYear: 2021,
        confirmedOn: null,
      },
      {
        id: "x-bare",
        titleEn: null,
        titleNl: null,
        stage: null,
        horizon: null,
        supportSought: [],
        startYear: null,
        confirmedOn: null,
      },
    ],
  }),
  contractCase({
    statement: statements.readNetworkOffers,
    about: "gives every offer of the network with what is compared",
    prepare: { ...prepare, nodes: [...nodesOfEachKind, node("OFFER", "x-data", { kind: "DATA" })] },
    parameters: {},
    inAnyOrder: true,
    expected: [
      { id: "x-offer", titleEn: null, titleNl: null, kind: null, confirmedOn: null },
      { id: "x-data", titleEn: null, titleNl: null, kind: "DATA", confirmedOn: null },
    ],
  }),
  contractCase({
    statement: statements.readNetworkThemes,
    about: "gives every theme of the network with its names",
    prepare,
    parameters: {},
    expected: [{ id: "x-Théme", titleEn: null, titleNl: "Rechten", confirmedOn: null }],
  }),
  ...(["Organisations", "Needs", "ProjectIdeas", "Offers", "Themes"] as const).map((kind) =>
    contractCase<Record<string, never>, unknown>({
      statement: statements[`readNetwork${kind}`],
      ...ofAnEmptyNetwork,
      parameters: {},
      expected: [],
    }),
  ),
  contractCase({
    statement: statements.findUnknownNode,
    about: "gives a node of the network that is of no kind",
    prepare: { ...prepare, foreign: ["CREATE (:NetworkNode:Person {id: 'x-person'})"] },
    parameters: {},
    expected: [{ id: "x-person", labels: ["NetworkNode", "Person"] }],
  }),
  contractCase({
    statement: statements.findUnknownNode,
    about: "gives nothing where every node is of a kind",
    prepare,
    parameters: {},
    expected: [],
  }),
];
