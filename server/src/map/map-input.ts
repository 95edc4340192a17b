import { LINK_TYPES } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";

/** Every link once, by the numbers of its ends and of its type, in a fixed order. */
export interface LinkColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly type: Uint8Array;
}

/** What a map is worked out from: a network as columns that can cross to another thread. */
export interface MapInput {
  readonly version: number;
  readonly ids: readonly string[];
  readonly kinds: Uint8Array;
  readonly labelEn: readonly (string | null)[];
  readonly labelNl: readonly (string | null)[];
  readonly organisationKind: readonly (string | null)[];
  readonly country: readonly (string | null)[];
  /** The numbers of the themes of each node, broader ones included. */
  readonly themes: readonly (readonly number[])[];
  readonly links: LinkColumns;
}

/** The network as the thread that works the map out reads it. */
export function mapInput(network: PublishedNetwork): MapInput {
  const numbers = Array.from({ length: network.nodeCount }, (_, node) => node);
  const own = (node: number, facet: "organisationKind" | "country") =>
    network.kindAt(node) === "ORGANISATION" ? (network.valuesAt(node, facet)[0] ?? null) : null;
  return {
    version: network.version,
    ids: numbers.map((node) => network.idAt(node)),
    kinds: Uint8Array.from(numbers, (node) => network.kindCodeAt(node)),
    labelEn: numbers.map((node) => network.labelAt(node).en),
    labelNl: numbers.map((node) => network.labelAt(node).nl),
    organisationKind: numbers.map((node) => own(node, "organisationKind")),
    country: numbers.map((node) => own(node, "country")),
    themes: numbers.map((node) =>
      network.valuesAt(node, "theme").flatMap((theme) => network.indexOf(theme) ?? []),
    ),
    links: linkColumns(network),
  };
}

export function linkColumns(network: PublishedNetwork): LinkColumns {
  const from = new Int32Array(network.linkCount);
  const to = new Int32Array(network.linkCount);
  const type = new Uint8Array(network.linkCount);
  let at = 0;
  for (let node = 0; node < network.nodeCount; node++) {
    for (const link of network.linksOf(node)) {
      if (link.direction !== "OUT") continue;
      from[at] = node;
      to[at] = link.neighbour;
      type[at] = LINK_TYPES.indexOf(link.type);
      at++;
    }
  }
  return { from, to, type };
}
