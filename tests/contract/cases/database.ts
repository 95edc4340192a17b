import { type NodeRows, statements } from "../../../server/src/database/catalogue.ts";
import type { Statement } from "../../../server/src/database/statement.ts";
import { type AnyCase, contractCase } from "../contract-case.ts";
import { link, node } from "../sample-network.ts";
import { careless } from "./nodes.ts";

const nodes = [
  node("ORGANISATION", "x-2", { name: "Één", otherNames: ["a"], year: 2021, open: false }),
  node("NEED", "x-10"),
  node("THEME", "x-é"),
  node("THEME", "x-Z"),
];
const links = [
  link("x-2", "HAS_NEED", "x-10", { sources: ["b", "a"] }),
  link("x-2", "SHARES", "x-10"),
  link("x-é", "BROADER", "x-Z", { year: 2021, open: true }),
  link("x-Z", "BROADER", "x-Z"),
];
const VERSION = "CREATE (:NetworkVersion {id: 'network', version: 7})";
const WITHOUT_ID = "CREATE (:Foreign {name: 'no identifier'})-[:KNOWS]->(:Foreign {id: 42})";
const dumped = {
  "x-10": { id: "x-10", labels: ["Need", "NetworkNode"], properties: { id: "x-10" } },
  "x-2": {
    id: "x-2",
    labels: ["NetworkNode", "Organisation"],
    properties: { id: "x-2", name: "Één", otherNames: ["a"], year: 2021, open: false },
  },
  "x-Z": { id: "x-Z", labels: ["NetworkNode", "Theme"], properties: { id: "x-Z" } },
  "x-é": { id: "x-é", labels: ["NetworkNode", "Theme"], properties: { id: "x-é" } },
  network: { id: "network", labels: ["NetworkVersion"], properties: { id: "network", version: 7 } },
};

function puttingRecords(statement: Statement<NodeRows, never>, label: string): AnyCase[] {
  return [
    contractCase({
      statement,
      about: "writes the record as it was, and again without a difference",
      parameters: { rows: [{ id: "x-1", properties: { id: "x-1", version: 41, state: "COMPLETE" } }] },
      times: 2,
      expected: [],
      leaves: {
        nodes: [{ labels: [label], properties: { id: "x-1", version: 41, state: "COMPLETE" } }],
        links: [],
      },
    }),
    contractCase({
      statement,
      about: "gives a record that is there exactly the new properties",
      prepare: { foreign: [`CREATE (:${label} {id: 'x-1', version: 1, old: 'gone'})`] },
      parameters: { rows: [{ id: "x-1", properties: { id: "x-1", version: 2 } }] },
      expected: [],
      leaves: { nodes: [{ labels: [label], properties: { id: "x-1", version: 2 } }], links: [] },
    }),
    contractCase({
      statement,
      about: "writes nothing for a row without an identifier, or for no rows",
      parameters: careless([{ properties: { version: 1 } }, { id: null, properties: { version: 1 } }]),
      expected: [],
      leaves: { nodes: [], links: [] },
    }),
    contractCase({
      statement,
      about: "does nothing for no rows",
      parameters: { rows: [] },
      expected: [],
    }),
  ];
}

export const databaseCases: readonly AnyCase[] = [
  contractCase({
    statement: statements.hasAnyNode,
    about: "finds nothing in an empty database",
    parameters: {},
    expected: [],
  }),
  contractCase({
    statement: statements.hasAnyNode,
    about: "finds something as soon as there is a node of any kind",
    prepare: { foreign: ["CREATE (), (:Foreign)"] },
    parameters: {},
    expected: [{ found: true }],
  }),
  contractCase({
    statement: statements.countEverything,
    about: "counts nothing in an empty database",
    parameters: {},
    expected: [{ nodes: 0, links: 0 }],
  }),
  contractCase({
    statement: statements.countEverything,
    about: "counts nodes of every kind and each link once, also one from a node to itself",
    prepare: { nodes, links, foreign: [VERSION, WITHOUT_ID] },
    parameters: {},
    expected: [{ nodes: 7, links: 5 }],
  }),
  contractCase({
    statement: statements.dumpNodes,
    about: "gives every node that has a text identifier, with its labels and properties, in their order",
    prepare: { nodes, links, foreign: [VERSION, WITHOUT_ID] },
    parameters: { after: "", limit: 100 },
    expected: [dumped.network, dumped["x-10"], dumped["x-2"], dumped["x-Z"], dumped["x-é"]],
  }),
  contractCase({
    statement: statements.dumpNodes,
    about: "gives the page after an identifier",
    prepare: { nodes, foreign: [VERSION] },
    parameters: { after: "x-10", limit: 2 },
    expected: [dumped["x-2"], dumped["x-Z"]],
  }),
  contractCase({
    statement: statements.dumpNodes,
    about: "gives nothing after the last one",
    prepare: { nodes, foreign: [VERSION] },
    parameters: { after: "x-é", limit: 2 },
    expected: [],
  }),
  contractCase({
    statement: statements.dumpLinks,
    about: "gives the links that leave the nodes, with all their properties, ordered by ends and type",
    prepare: { nodes, links, foreign: [VERSION, WITHOUT_ID] },
    parameters: { ids: ["x-é", "x-Z", "x-2", "x-10", "x-gone"] },
    expected: [
      { from: "x-2", to: "x-10", type: "HAS_NEED", properties: { sources: ["b", "a"] } },
      { from: "x-2", to: "x-10", type: "SHARES", properties: {} },
      { from: "x-Z", to: "x-Z", type: "BROADER", properties: {} },
      { from: "x-é", to: "x-Z", type: "BROADER", properties: { year: 2021, open: true } },
    ],
  }),
  contractCase({
    statement: statements.dumpLinks,
    about: "gives nothing for nodes without links, or for no nodes",
    prepare: { nodes, links },
    parameters: { ids: ["x-10"] },
    expected: [],
  }),
  contractCase({
    statement: statements.dumpLinks,
    about: "gives nothing for an empty list",
    prepare: { nodes, links },
    parameters: { ids: [] },
    expected: [],
  }),
  ...puttingRecords(statements.putNetworkVersion, "NetworkVersion"),
  ...puttingRecords(statements.putNetworkChanges, "NetworkChange"),
  ...puttingRecords(statements.putSeedLoads, "SeedLoad"),
  ...puttingRecords(statements.putReports, "Report"),
];
