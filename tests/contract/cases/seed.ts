import { statements } from "../../../server/src/database/catalogue.ts";
import { type AnyCase, contractCase } from "../contract-case.ts";
import { LONG_TEXT, link, node, UNUSUAL_TEXTS } from "../sample-network.ts";

const SEEDED = {
  origin: "seed",
  titleEn: "Één",
  startYear: 2021,
  open: true,
  sources: ["b", "a"],
  none: [],
};
const nodes = [
  node("PROJECT_IDEA", "x-é", SEEDED),
  node("ORGANISATION", "x-b", { origin: "seed" }),
  node("NEED", "x-own", { origin: "member" }),
  node("NEED", "x-none"),
  node("OFFER", "x-a", { origin: "seed", texts: [...UNUSUAL_TEXTS, LONG_TEXT] }),
];
const foreign = ["CREATE (:Foreign {id: 'x-foreign', origin: 'seed'})"];

export const seedCases: readonly AnyCase[] = [
  contractCase({
    statement: statements.readSeedNodes,
    about: "gives the nodes of the seed with all their properties, in the order of the identifiers",
    prepare: { nodes, foreign },
    parameters: {},
    expected: [
      {
        id: "x-a",
        labels: ["NetworkNode", "Offer"],
        properties: { id: "x-a", origin: "seed", texts: [...UNUSUAL_TEXTS, LONG_TEXT] },
      },
      { id: "x-b", labels: ["NetworkNode", "Organisation"], properties: { id: "x-b", origin: "seed" } },
      { id: "x-é", labels: ["NetworkNode", "ProjectIdea"], properties: { id: "x-é", ...SEEDED } },
    ],
  }),
  contractCase({
    statement: statements.readSeedNodes,
    about: "gives nothing where nothing came from the seed",
    prepare: { nodes: [node("NEED", "x-own")], foreign },
    parameters: {},
    expected: [],
  }),
  contractCase({
    statement: statements.readSeedLinks,
    about: "gives the links of the seed with all their properties, ordered by ends and type",
    prepare: {
      nodes,
      links: [
        link("x-b", "TAKES_PART", "x-é", { origin: "seed", role: "PARTNER", sources: ["b", "a"] }),
        link("x-b", "PROPOSES", "x-é", { origin: "seed" }),
        link("x-b", "MAKES_OFFER", "x-a", { origin: "member" }),
        link("x-b", "HAS_NEED", "x-own"),
        link("x-own", "ABOUT", "x-a", { origin: "seed", sources: [] }),
      ],
      foreign: [
        ...foreign,
        "MATCH (n:NetworkNode {id: 'x-b'}) CREATE (n)-[:ABOUT {origin: 'seed'}]->(:Foreign {id: 'x-c'})",
      ],
    },
    parameters: {},
    expected: [
      { from: "x-b", to: "x-é", type: "PROPOSES", properties: { origin: "seed" } },
      {
        from: "x-b",
        to: "x-é",
        type: "TAKES_PART",
        properties: { origin: "seed", role: "PARTNER", sources: ["b", "a"] },
      },
      { from: "x-own", to: "x-a", type: "ABOUT", properties: { origin: "seed", sources: [] } },
    ],
  }),
  contractCase({
    statement: statements.readSeedLinks,
    about: "gives nothing where nothing came from the seed",
    prepare: { nodes },
    parameters: {},
    expected: [],
  }),
  contractCase({
    statement: statements.readSeedLoad,
    about: "gives no row when the seed was never loaded",
    prepare: { foreign: ["CREATE (:SeedLoad {id: 'another', state: 'BEGUN'})"] },
    parameters: {},
    expected: [],
  }),
  contractCase({
    statement: statements.readSeedLoad,
    about: "says how far the loading came",
    prepare: { foreign: ["CREATE (:SeedLoad {id: 'seed', state: 'BEGUN'})"] },
    parameters: {},
    expected: [{ state: "BEGUN" }],
  }),
  contractCase({
    statement: statements.markSeedLoad,
    about: "makes the one record, also when done twice",
    parameters: { state: "BEGUN" },
    times: 2,
    expected: [],
    leaves: { nodes: [{ labels: ["SeedLoad"], properties: { id: "seed", state: "BEGUN" } }], links: [] },
  }),
  contractCase({
    statement: statements.markSeedLoad,
    about: "changes the record that is there",
    prepare: { foreign: ["CREATE (:SeedLoad {id: 'seed', state: 'BEGUN'})"] },
    parameters: { state: "COMPLETE" },
    expected: [],
    leaves: { nodes: [{ labels: ["SeedLoad"], properties: { id: "seed", state: "COMPLETE" } }], links: [] },
  }),
];
