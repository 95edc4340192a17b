import { type Facet, NODE_KINDS } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";

const ORGANISATION = NODE_KINDS.indexOf("ORGANISATION");

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
  const each = <Value>(valueAt: (node: number) => Value) =>
    Array.from({ length: network.nodeCount }, (_, node) => valueAt(node));
  const label = each((node) => network.labelAt(node));
  return {
    version: network.version,
    ids: each((node) => network.idAt(node)),
    kinds: Uint8Array.from({ length: network.nodeCount }, (_, node) => network.kindCodeAt(node)),
    labelEn: label.map(({ en }) => en),
    labelNl: label.map(({ nl }) => nl),
    organisationKind: each(ofOrganisations(network, "organisationKind")),
    country: each(ofOrganisations(network, "country")),
    themes: each(themesOf(network)),
    links: linkColumns(network),
  };
}

/** The first value that an organisation has of a facet; null for other nodes. */
function ofOrganisations(network: PublishedNetwork, facet: Facet): (node: number) => string | null {
  const { facets } = network;
  const range = facets.dictionary.range(facet);
  return (node) => {
    if (network.kindCodeAt(node) !== ORGANISATION) return null;
    const code = facets.firstCodeAt(node, range);
    return code === null ? null : facets.dictionary.value(code);
  };
}

/** The numbers of a node's themes, each looked up once. */
function themesOf(network: PublishedNetwork): (node: number) => number[] {
  const { codes, dictionary } = network.facets;
  const { first, end } = dictionary.range("theme");
  const numbers = Array.from({ length: end - first }, (_, at) =>
    network.indexOf(dictionary.value(first + at)),
  );
  return (node) => {
    const themes: number[] = [];
    for (let slot = codes.first(node); slot < codes.end(node); slot++) {
      const theme = numbers[codes.value(slot) - first];
      if (theme !== undefined) themes.push(theme);
    }
    return themes;
  };
}

export function linkColumns({ nodeCount, linkCount, links }: PublishedNetwork): LinkColumns {
  const from = new Int32Array(linkCount);
  const to = new Int32Array(linkCount);
  const type = new Uint8Array(linkCount);
  let at = 0;
  for (let node = 0; node < nodeCount; node++) {
    for (let slot = links.first(node); slot < links.end(node); slot++) {
      if (!links.isOutward(slot)) continue;
      from[at] = node;
      to[at] = links.neighbour(slot);
      type[at++] = links.typeCode(slot);
    }
  }
  return { from, to, type };
}
