import type { DesiredLink, DesiredNode } from "../../server/src/intake/desired-network.ts";
import type { LinkType, NodeKind } from "../../server/src/network/model.ts";
import type { Content } from "./raw-statement.ts";

const LABELS: Readonly<Record<NodeKind, string>> = {
  ORGANISATION: "Organisation",
  NEED: "Need",
  PROJECT_IDEA: "ProjectIdea",
  OFFER: "Offer",
  THEME: "Theme",
};

/** A node of the network; its identifier is a property as well. */
export function node(kind: NodeKind, id: string, properties: DesiredNode["properties"] = {}): DesiredNode {
  return { id, kind, properties: { id, ...properties } };
}

export function link(
  from: string,
  type: LinkType,
  to: string,
  properties: DesiredLink["properties"] = {},
): DesiredLink {
  return { from, type, to, properties };
}

/** What a database holds that has these nodes and links and nothing else. */
export function holding(nodes: readonly DesiredNode[], links: readonly DesiredLink[] = []): Content {
  return {
    nodes: nodes.map(({ kind, properties }) => ({
      labels: ["NetworkNode", LABELS[kind]].sort(),
      properties,
    })),
    links: links.map(({ from, type, to, properties }) => ({ from, type, to, properties })),
  };
}

/** Accents, other scripts, quotes, signs that mean something in JSON, in Cypher or to a reader of lines. */
export const UNUSUAL_TEXTS = [
  "Café Één – coöperatie ’t Hoogt",
  "e\u0301 decomposed, é composed",
  "מוזיאון 博物館 музей 😀 👩‍👩‍👧",
  "quotes ' \" ` and \\ backslash \\u0041 $id {x} // /* ; ",
  "line\nbreak\ttab\r\nreturn\u2028separator\u2029paragraph\u0085next",
  "  spaces around  ",
  "",
];

/** Longer than any text that is typed: 200,000 characters, 300,000 bytes. */
export const LONG_TEXT = "aé".repeat(100_000);
