import { createHash } from "node:crypto";
import { LINK_TYPES, NODE_KINDS } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";

/** Where each node stands, by its number; about -1000 to 1000 both ways, y upwards. */
export interface Positions {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** What the page draws the network from: a column for each fact of a node or link, in the order of the numbers. */
export interface MapFile {
  readonly version: number;
  readonly kinds: readonly string[];
  readonly linkTypes: readonly string[];
  readonly nodes: {
    readonly id: readonly string[];
    readonly kind: readonly number[];
    readonly labelEn: readonly (string | null)[];
    readonly labelNl: readonly (string | null)[];
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly organisationKind: readonly (string | null)[];
    readonly country: readonly (string | null)[];
  };
  readonly links: {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly type: readonly number[];
  };
}

/** Every link once, by the numbers of its ends, in a fixed order. */
export function linkColumns(network: PublishedNetwork) {
  const from: number[] = [];
  const to: number[] = [];
  const type: number[] = [];
  for (let node = 0; node < network.nodeCount; node++) {
    for (const link of network.linksOf(node)) {
      if (link.direction !== "OUT") continue;
      from.push(node);
      to.push(link.neighbour);
      type.push(LINK_TYPES.indexOf(link.type));
    }
  }
  return { from, to, type };
}

/** The map of a network with the positions that were worked out for it. */
export function mapFile(network: PublishedNetwork, { x, y }: Positions): MapFile {
  const numbers = Array.from({ length: network.nodeCount }, (_, node) => node);
  const only = (node: number, facet: "organisationKind" | "country") =>
    network.kindAt(node) === "ORGANISATION" ? (network.valuesAt(node, facet)[0] ?? null) : null;
  return {
    version: network.version,
    kinds: NODE_KINDS,
    linkTypes: LINK_TYPES,
    nodes: {
      id: numbers.map((node) => network.idAt(node)),
      kind: numbers.map((node) => network.kindCodeAt(node)),
      labelEn: numbers.map((node) => network.labelAt(node).en),
      labelNl: numbers.map((node) => network.labelAt(node).nl),
      x,
      y,
      organisationKind: numbers.map((node) => only(node, "organisationKind")),
      country: numbers.map((node) => only(node, "country")),
    },
    links: linkColumns(network),
  };
}

/** A short text that differs when the nodes or links of a network differ. */
export function shapeOf(network: PublishedNetwork): string {
  const hash = createHash("sha256");
  for (let node = 0; node < network.nodeCount; node++) hash.update(`${network.idAt(node)}\n`);
  hash.update(JSON.stringify(linkColumns(network)));
  return hash.digest("base64url").slice(0, 22);
}
