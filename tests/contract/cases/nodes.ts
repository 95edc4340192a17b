import { type NodeRows, statements } from "../../../server/src/database/catalogue.ts";
import type { Statement } from "../../../server/src/database/statement.ts";
import type { NodeKind } from "../../../server/src/network/model.ts";
import { type AnyCase, contractCase } from "../contract-case.ts";
import { holding, LONG_TEXT, link, node, UNUSUAL_TEXTS } from "../sample-network.ts";

/** Rows as a careless caller could give them; the types would not let them pass. */
export const careless = (rows: readonly object[]): NodeRows => ({ rows }) as unknown as NodeRows;

const EVERY_TYPE = {
  text: "é",
  empty: "",
  year: 2026,
  zero: 0,
  negative: -1,
  largest: Number.MAX_SAFE_INTEGER,
  yes: true,
  no: false,
  list: ["b", "a", "a", ""],
  none: [],
};

function puttingCases(statement: Statement<NodeRows, never>, kind: NodeKind): AnyCase[] {
  const row = (id: string, properties: object = {}) => ({ id, properties: { id, ...properties } });
  const texts = [...UNUSUAL_TEXTS, LONG_TEXT].map((text, at) => ({ id: `x-${at}`, text }));
  return [
    contractCase({
      statement,
      about: "writes every type of property, and writes it again without a difference",
      parameters: { rows: [row("x-1", EVERY_TYPE), row("x-é")] },
      times: 2,
      expected: [],
      leaves: holding([node(kind, "x-1", EVERY_TYPE), node(kind, "x-é")]),
    }),
    contractCase({
      statement,
      about: "gives a node that is there exactly the new properties and keeps its links",
      prepare: {
        nodes: [node(kind, "x-1", { old: "gone", name: "before" }), node(kind, "x-2", { name: "other" })],
        links: [link("x-1", "ABOUT", "x-2", { role: "PARTNER" })],
      },
      parameters: { rows: [row("x-1", { name: "after" })] },
      expected: [],
      leaves: holding(
        [node(kind, "x-1", { name: "after" }), node(kind, "x-2", { name: "other" })],
        [link("x-1", "ABOUT", "x-2", { role: "PARTNER" })],
      ),
    }),
    contractCase({
      statement,
      about: "makes one node of rows with the same identifier, as the last one says",
      parameters: { rows: [row("x-1", { name: "a", only: "first" }), row("x-2"), row("x-1", { name: "b" })] },
      expected: [],
      leaves: holding([node(kind, "x-1", { name: "b" }), node(kind, "x-2")]),
    }),
    contractCase({
      statement,
      about: "writes nothing for rows without an identifier, and the others all the same",
      parameters: careless([{ properties: { name: "a" } }, { id: null, properties: {} }, row("x-1")]),
      expected: [],
      leaves: holding([node(kind, "x-1")]),
    }),
    contractCase({
      statement,
      about: "leaves out properties that are null",
      prepare: { nodes: [node(kind, "x-1", { name: "before" })] },
      parameters: careless([row("x-1", { name: null, title: "b" })]),
      expected: [],
      leaves: holding([node(kind, "x-1", { title: "b" })]),
    }),
    contractCase({
      statement,
      about: "does nothing for no rows",
      prepare: { nodes: [node(kind, "x-1")] },
      parameters: { rows: [] },
      expected: [],
    }),
    contractCase({
      statement,
      about: "keeps unusual and very long texts, in identifiers too",
      parameters: {
        rows: texts.map(({ id, text }) => row(`${id} ${text.slice(0, 20)}`, { text, list: [text, text] })),
      },
      expected: [],
      leaves: holding(
        texts.map(({ id, text }) => node(kind, `${id} ${text.slice(0, 20)}`, { text, list: [text, text] })),
      ),
    }),
  ];
}

const threeNodes = [node("ORGANISATION", "x-1"), node("NEED", "x-2"), node("THEME", "x-3")];
const threeLinks = [
  link("x-1", "HAS_NEED", "x-2"),
  link("x-2", "ABOUT", "x-3"),
  link("x-3", "BROADER", "x-3"),
];

export const nodeCases: readonly AnyCase[] = [
  ...puttingCases(statements.putOrganisations, "ORGANISATION"),
  ...puttingCases(statements.putNeeds, "NEED"),
  ...puttingCases(statements.putProjectIdeas, "PROJECT_IDEA"),
  ...puttingCases(statements.putOffers, "OFFER"),
  ...puttingCases(statements.putThemes, "THEME"),
  contractCase({
    statement: statements.removeNodes,
    about: "takes nodes away with the links to and from them, and nothing else",
    prepare: {
      nodes: threeNodes,
      links: threeLinks,
      foreign: ["CREATE (:Foreign {id: 'x-2'})"],
    },
    parameters: { ids: ["x-2"] },
    expected: [],
    leaves: {
      nodes: [
        ...holding([node("ORGANISATION", "x-1"), node("THEME", "x-3")]).nodes,
        { labels: ["Foreign"], properties: { id: "x-2" } },
      ],
      links: holding([], [link("x-3", "BROADER", "x-3")]).links,
    },
  }),
  contractCase({
    statement: statements.removeNodes,
    about: "does not mind one that is named twice, one that is gone, or a second time",
    prepare: { nodes: threeNodes, links: threeLinks },
    parameters: { ids: ["x-3", "x-gone", "x-3", "x-1"] },
    times: 2,
    expected: [],
    leaves: holding([node("NEED", "x-2")]),
  }),
  contractCase({
    statement: statements.removeNodes,
    about: "takes nothing away for an empty list",
    prepare: { nodes: threeNodes, links: threeLinks },
    parameters: { ids: [] },
    expected: [],
  }),
];
