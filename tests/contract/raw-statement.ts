import { z } from "zod";
import type { Engine } from "../../server/src/database/engine.ts";
import type { Access, Statement } from "../../server/src/database/statement.ts";

export type Raw = Statement<Record<string, unknown>, Record<string, unknown>>;

/** A statement of the tests' own, outside the catalogue; it takes any parameters and gives any row. */
export function raw(text: string, access: Access = "write", deadline = 30_000): Raw {
  const anything = z.record(z.string(), z.unknown());
  return {
    name: "tests/raw",
    access,
    text: { neo4j: text, embedded: text },
    parameters: anything,
    row: anything,
    deadline,
  };
}

export const clear = raw("MATCH (n) DETACH DELETE n");

export interface Node {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}
export interface Link {
  readonly from: unknown;
  readonly type: string;
  readonly to: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}
/** Everything a database holds. */
export interface Content {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
}

const everyNode = raw("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties", "read");
const everyLink = raw(
  "MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties",
  "read",
);

/** Reads all there is, not by the catalogue's statements, in an order of its own; labels are sorted too. */
export async function contentOf(engine: Engine): Promise<Content> {
  const nodes = (await engine.run(everyNode, {})) as unknown as Node[];
  const links = (await engine.run(everyLink, {})) as unknown as Link[];
  const content = {
    nodes: nodes.map(({ labels, properties }) => ({ labels: [...labels].sort(), properties })),
    links,
  };
  // Maps that a native module made are of another realm than those of the tests: JSON makes them ours.
  return inOrder(JSON.parse(JSON.stringify(content)));
}

/** The same content with nodes and links in the order in which `contentOf` gives them. */
export function inOrder({ nodes, links }: Content): Content {
  const key = ({ labels, properties }: Node) => `${String(properties.id)} ${labels.join()}`;
  const linkKey = ({ from, type, to }: Link) => `${String(from)} ${type} ${String(to)}`;
  return {
    nodes: nodes.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    links: links.toSorted((a, b) => (linkKey(a) < linkKey(b) ? -1 : 1)),
  };
}
