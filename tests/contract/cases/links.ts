import { type LinkKey, type LinkRecord, statements } from "../../../server/src/database/catalogue.ts";
import { LINK_TABLE } from "../../../server/src/database/tables.ts";
import { LINK_ENDS, LINK_TYPES, type LinkType } from "../../../server/src/network/model.ts";
import { type AnyCase, contractCase } from "../contract-case.ts";
import { holding, LONG_TEXT, link, node, UNUSUAL_TEXTS } from "../sample-network.ts";

const CLAIM = { provenance: "COORDINATOR", sources: ["https://example.org/é"], confirmedOn: "2026-11" };

function puttingCases(type: LinkType): AnyCase[] {
  const statement = LINK_TABLE[type];
  const [from = "THEME"] = LINK_ENDS[type].from;
  const [to = "THEME"] = LINK_ENDS[type].to;
  const nodes = [node(from, "x-a1"), node(from, "x-a2"), node(to, "x-b1"), node(to, "x-b2")];
  const row = (source: string, target: string, properties: Record<string, string | string[]> = {}) => ({
    from: source,
    to: target,
    properties,
  });
  return [
    contractCase({
      statement,
      about: "writes links with their properties, and writes them again without a difference",
      prepare: { nodes },
      parameters: { rows: [row("x-a1", "x-b1", CLAIM), row("x-a1", "x-b2"), row("x-a2", "x-b2")] },
      times: 2,
      expected: [{ written: 3 }],
      leaves: holding(nodes, [
        link("x-a1", type, "x-b1", CLAIM),
        link("x-a1", type, "x-b2"),
        link("x-a2", type, "x-b2"),
      ]),
    }),
    contractCase({
      statement,
      about: "gives a link that is there exactly the new properties",
      prepare: {
        nodes,
        links: [
          link("x-a1", type, "x-b1", { role: "PARTNER", old: "gone" }),
          link("x-a2", type, "x-b1", CLAIM),
        ],
      },
      parameters: { rows: [row("x-a1", "x-b1", { role: "COORDINATOR" })] },
      expected: [{ written: 1 }],
      leaves: holding(nodes, [
        link("x-a1", type, "x-b1", { role: "COORDINATOR" }),
        link("x-a2", type, "x-b1", CLAIM),
      ]),
    }),
    contractCase({
      statement,
      about: "leaves out and does not count links to or from a node that is not there",
      prepare: { nodes, foreign: ["CREATE (:Foreign {id: 'x-foreign'})"] },
      parameters: {
        rows: [row("x-a1", "x-gone"), row("x-gone", "x-b1"), row("x-foreign", "x-b1"), row("x-a1", "x-b1")],
      },
      expected: [{ written: 1 }],
      leaves: {
        nodes: [...holding(nodes).nodes, { labels: ["Foreign"], properties: { id: "x-foreign" } }],
        links: holding([], [link("x-a1", type, "x-b1")]).links,
      },
    }),
    contractCase({
      statement,
      about: "makes one link of rows with the same ends, as the last one says, and counts both",
      prepare: { nodes },
      parameters: {
        rows: [row("x-a1", "x-b1", { role: "a", only: "first" }), row("x-a1", "x-b1", { role: "b" })],
      },
      expected: [{ written: 2 }],
      leaves: holding(nodes, [link("x-a1", type, "x-b1", { role: "b" })]),
    }),
    contractCase({
      statement,
      about: "writes neither a link of another type nor one in the other direction over it",
      prepare: {
        nodes,
        links: LINK_TYPES.filter((other) => other !== type)
          .map((other) => link("x-a1", other, "x-b1", { role: other }))
          .concat(link("x-b1", type, "x-a1", CLAIM)),
      },
      parameters: { rows: [row("x-a1", "x-b1")] },
      expected: [{ written: 1 }],
      leaves: holding(
        nodes,
        LINK_TYPES.map((any) => link("x-a1", any, "x-b1", any === type ? {} : { role: any })).concat(
          link("x-b1", type, "x-a1", CLAIM),
        ),
      ),
    }),
    contractCase({
      statement,
      about: "joins a node with itself",
      prepare: { nodes },
      parameters: { rows: [row("x-a1", "x-a1", CLAIM)] },
      times: 2,
      expected: [{ written: 1 }],
      leaves: holding(nodes, [link("x-a1", type, "x-a1", CLAIM)]),
    }),
    contractCase({
      statement,
      about: "does nothing for no rows",
      prepare: { nodes },
      parameters: { rows: [] },
      expected: [{ written: 0 }],
    }),
  ];
}

const nodes = [
  node("ORGANISATION", "x-1"),
  node("ORGANISATION", "x-2"),
  node("PROJECT_IDEA", "x-é"),
  node("PROJECT_IDEA", "x-Z"),
];
const texts = [...UNUSUAL_TEXTS, LONG_TEXT];
const links = [
  link("x-1", "TAKES_PART", "x-é", { ...CLAIM, role: "COORDINATOR" }),
  link("x-1", "TAKES_PART", "x-Z", { role: "PARTNER", provenance: "IMPORTED" }),
  link("x-1", "PROPOSES", "x-é", { provenance: "IMPORTED", sources: [] }),
  link("x-2", "MEMBER_OF", "x-1", { provenance: "SELF_DECLARED", sources: texts }),
  link("x-1", "MEMBER_OF", "x-2", { provenance: "INFERRED" }),
];
const key = (from: string, type: LinkType, to: string): LinkKey => ({ from, type, to });
const record = (
  from: string,
  type: LinkType,
  to: string,
  facts: Partial<LinkRecord> & Pick<LinkRecord, "provenance">,
): LinkRecord => ({ from, type, to, role: null, sources: [], confirmedOn: null, ...facts });

export const linkCases: readonly AnyCase[] = [
  ...LINK_TYPES.flatMap(puttingCases),
  contractCase({
    statement: statements.getLinks,
    about: "gives every fact, null or an empty list for what is unknown, ordered by ends and type",
    prepare: { nodes, links },
    parameters: {
      keys: [
        key("x-2", "MEMBER_OF", "x-1"),
        key("x-1", "TAKES_PART", "x-é"),
        key("x-1", "PROPOSES", "x-é"),
        key("x-1", "TAKES_PART", "x-Z"),
      ],
    },
    expected: [
      record("x-1", "TAKES_PART", "x-Z", { role: "PARTNER", provenance: "IMPORTED" }),
      record("x-1", "PROPOSES", "x-é", { provenance: "IMPORTED" }),
      record("x-1", "TAKES_PART", "x-é", {
        role: "COORDINATOR",
        provenance: "COORDINATOR",
        sources: ["https://example.org/é"],
        confirmedOn: "2026-11",
      }),
      record("x-2", "MEMBER_OF", "x-1", { provenance: "SELF_DECLARED", sources: texts }),
    ],
  }),
  contractCase({
    statement: statements.getLinks,
    about: "keeps to the type and the direction, and leaves out what is not there",
    prepare: { nodes, links },
    parameters: {
      keys: [
        key("x-é", "TAKES_PART", "x-1"),
        key("x-1", "HAS_NEED", "x-é"),
        key("x-2", "TAKES_PART", "x-é"),
        key("x-gone", "TAKES_PART", "x-é"),
        key("x-1", "MEMBER_OF", "x-2"),
      ],
    },
    expected: [record("x-1", "MEMBER_OF", "x-2", { provenance: "INFERRED" })],
  }),
  contractCase({
    statement: statements.getLinks,
    about: "gives a link as often as it is asked for",
    prepare: { nodes, links },
    parameters: { keys: [key("x-1", "MEMBER_OF", "x-2"), key("x-1", "MEMBER_OF", "x-2")] },
    expected: [
      record("x-1", "MEMBER_OF", "x-2", { provenance: "INFERRED" }),
      record("x-1", "MEMBER_OF", "x-2", { provenance: "INFERRED" }),
    ],
  }),
  contractCase({
    statement: statements.getLinks,
    about: "answers nothing to an empty list",
    prepare: { nodes, links },
    parameters: { keys: [] },
    expected: [],
  }),
  contractCase({
    statement: statements.removeLinks,
    about: "takes away just the links of that type and direction",
    prepare: { nodes, links },
    parameters: { keys: [key("x-1", "TAKES_PART", "x-é"), key("x-1", "MEMBER_OF", "x-2")] },
    expected: [],
    leaves: holding(
      nodes,
      links.filter((_, at) => at === 1 || at === 2 || at === 3),
    ),
  }),
  contractCase({
    statement: statements.removeLinks,
    about: "does not mind one that is named twice, one that is gone, or a second time",
    prepare: { nodes, links },
    parameters: {
      keys: [
        key("x-2", "MEMBER_OF", "x-1"),
        key("x-2", "MEMBER_OF", "x-1"),
        key("x-é", "PROPOSES", "x-1"),
        key("x-gone", "PROPOSES", "x-1"),
      ],
    },
    times: 2,
    expected: [],
    leaves: holding(
      nodes,
      links.filter((_, at) => at !== 3),
    ),
  }),
  contractCase({
    statement: statements.removeLinks,
    about: "takes nothing away for an empty list",
    prepare: { nodes, links },
    parameters: { keys: [] },
    expected: [],
  }),
];
