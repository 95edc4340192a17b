import { Adjacency } from "./adjacency.ts";
import { FacetTable } from "./facet-table.ts";
import { replaceFacets } from "./facet-values.ts";
import { type LinkRows, packLinks, placeLinks } from "./link-rows.ts";
import {
  type Facet,
  type Language,
  LINK_TYPES,
  type LinkType,
  type Localised,
  type NetworkLinkRow,
  type NetworkNodeRow,
  NODE_KINDS,
  type NodeKind,
  type Role,
} from "./model.ts";
import { type NodeRows, packNodes } from "./node-rows.ts";
import { kindOf, NodeTable } from "./node-table.ts";
import { replaceLinks } from "./replace-links.ts";

/** Which state of the database a published network shows. */
export interface NetworkState {
  /** Grows with every published change. */
  readonly version: number;
  /** When it changed last, ISO 8601 in UTC; null when it never did. */
  readonly changedAt: string | null;
}

/** One relationship seen from one of its ends. */
export interface NeighbourLink {
  /** The number of the node at the other end. */
  readonly neighbour: number;
  readonly type: LinkType;
  readonly role: Role | null;
  /** OUT when the relationship points to the neighbour, IN when it comes from there. */
  readonly direction: "OUT" | "IN";
}

/** One relationship by the identifiers of its ends, in the direction in which it is written. */
export interface NetworkLink {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly role: Role | null;
}

/** What changed in the network since it was published. */
export interface NetworkChange {
  /**
   * Identifiers of nodes that are new, changed or gone, and of nodes from which a relationship that leaves them was
   * added, changed or taken away.
   */
  readonly touched: ReadonlySet<string>;
  /** The touched nodes that there are now. */
  readonly nodes: Iterable<NetworkNodeRow>;
  /** All relationships that leave a touched node now. */
  readonly links: Iterable<NetworkLinkRow>;
}

/**
 * The network as anyone may see it, in memory and never changed: a new version is a new one. Nodes are numbered
 * from 0 in the order of their identifiers (by code point), so the same network is numbered the same way however
 * its rows arrive. A number is only good for the network it came from; between requests, keep identifiers.
 */
export class PublishedNetwork implements NetworkState {
  readonly version: number;
  readonly changedAt: string | null;
  /** All relationships by node, for walks through the network. */
  readonly links: Adjacency;
  /** The facet values of all nodes, for filters and counts. */
  readonly facets: FacetTable;
  readonly countsByKind: Readonly<Record<NodeKind, number>>;
  readonly #nodes: NodeTable;
  /** Counted when somebody wants to know. */
  #linkCountsByType: Readonly<Record<LinkType, number>> | null = null;
  /** Stands for this network with those that are made from it, which do not keep all of it. */
  readonly #key = {};
  #origin: { readonly key: object; readonly touched: ReadonlySet<string> } | null = null;

  private constructor(nodes: NodeTable, links: Adjacency, facets: FacetTable, state: NetworkState) {
    this.version = state.version;
    this.changedAt = state.changedAt;
    this.links = links;
    this.facets = facets;
    this.#nodes = nodes;
    this.countsByKind = countKinds(nodes);
  }

  /** A network of nothing, the beginning of every other one. */
  static readonly EMPTY = new PublishedNetwork(NodeTable.EMPTY, Adjacency.EMPTY, FacetTable.EMPTY, {
    version: 0,
    changedAt: null,
  });

  /**
   * The network after a change: the same as one that is built anew from all rows, but what the change does not touch
   * is copied, which takes some milliseconds for 67,000 nodes. Relationships to nodes that are gone go with them.
   *
   * @throws NetworkError `DUPLICATE_NODE`, `BAD_NODE`, `BAD_LINK`, or `UNKNOWN_NODE` for the end of a relationship
   */
  withChange({ touched, nodes, links }: NetworkChange, state: NetworkState): PublishedNetwork {
    const rows = packNodes(nodes);
    const all = new Set([...touched, ...rows.ids]);
    const network = this.#replacing(all, rows, packLinks(links), state);
    network.#origin = { key: this.#key, touched: all };
    return network;
  }

  /** What the change touched by which this network was made from another; null when it was not made so. */
  touchedSince(before: PublishedNetwork): ReadonlySet<string> | null {
    return this.#origin?.key === before.#key ? this.#origin.touched : null;
  }

  /** The network of these rows; errors as `withChange`. */
  static of(nodes: NodeRows, links: LinkRows, state: NetworkState): PublishedNetwork {
    return PublishedNetwork.EMPTY.#replacing([], nodes, links, state);
  }

  #replacing(ids: Iterable<string>, rows: NodeRows, links: LinkRows, state: NetworkState): PublishedNetwork {
    const touched = new Uint8Array(this.nodeCount);
    for (const id of ids) {
      const node = this.indexOf(id);
      if (node !== undefined) touched[node] = 1;
    }
    const { table, ...numbers } = this.#nodes.replacing(touched, rows);
    const adjacency = replaceLinks(this.links, { ...numbers, touched }, placeLinks(table, links, numbers));
    const facets = replaceFacets(
      { nodes: this.#nodes, links: this.links, facets: this.facets },
      { ...numbers, touched, nodes: table, links: adjacency, rows },
    );
    return new PublishedNetwork(table, adjacency, facets, state);
  }

  get nodeCount(): number {
    return this.#nodes.count;
  }

  get linkCount(): number {
    return this.links.linkCount;
  }

  get linkCountsByType(): Readonly<Record<LinkType, number>> {
    this.#linkCountsByType ??= byName(LINK_TYPES, this.links.countByType());
    return this.#linkCountsByType;
  }

  /** The number of the node with this identifier; undefined when there is none. */
  indexOf(id: string): number | undefined {
    return this.#nodes.indexOf(id);
  }

  /** @throws RangeError when there is no node with this number */
  idAt(node: number): string {
    return this.#nodes.idAt(node);
  }

  kindAt(node: number): NodeKind {
    return kindOf(this.#nodes.kindCodeAt(node));
  }

  /** The place of the node's kind in `NODE_KINDS`. */
  kindCodeAt(node: number): number {
    return this.#nodes.kindCodeAt(node);
  }

  labelAt(node: number): Localised {
    return this.#nodes.labelAt(node);
  }

  /** The label in a language, else in the other one; null when there is none at all. */
  labelIn(node: number, language: Language): string | null {
    return this.#nodes.labelIn(node, language);
  }

  /** When it was last confirmed, as in the row; null when unknown. */
  confirmedOnAt(node: number): string | null {
    return this.#nodes.confirmedOnAt(node);
  }

  /** A number that grows with the date of confirmation; 0 when unknown. */
  confirmedOrderAt(node: number): number {
    return this.#nodes.confirmedOrderAt(node);
  }

  startYearAt(node: number): number | null {
    return this.#nodes.startYearAt(node);
  }

  /** The node's values of a facet, those it takes over from others included (see `replaceFacets`). */
  valuesAt(node: number, facet: Facet): string[] {
    return this.facets.valuesAt(node, facet);
  }

  /** How many relationships the node has, whichever way they point. Two with the same neighbour count as two. */
  degree(node: number): number {
    return this.links.end(node) - this.links.first(node);
  }

  /** How many relationships of each type the node has, whichever way they point. */
  degreeByType(node: number): Record<LinkType, number> {
    const degrees = new Uint32Array(LINK_TYPES.length);
    for (let slot = this.links.first(node); slot < this.links.end(node); slot++)
      count(degrees, this.links.typeCode(slot));
    return byName(LINK_TYPES, degrees);
  }

  /** The node's relationships by neighbour's identifier, then type in the order of `LINK_TYPES`, OUT before IN. */
  *linksOf(node: number): Generator<NeighbourLink> {
    for (let slot = this.links.first(node); slot < this.links.end(node); slot++) {
      yield {
        neighbour: this.links.neighbour(slot),
        type: this.links.type(slot),
        role: this.links.role(slot),
        direction: this.links.isOutward(slot) ? "OUT" : "IN",
      };
    }
  }

  /** The relationship in a slot of a node, in the direction in which it is written. */
  linkAt(node: number, slot: number): NetworkLink {
    const here = this.idAt(node);
    const there = this.idAt(this.links.neighbour(slot));
    const outward = this.links.isOutward(slot);
    return {
      from: outward ? here : there,
      to: outward ? there : here,
      type: this.links.type(slot),
      role: this.links.role(slot),
    };
  }
}

/**
 * Builds the published network. The order of the rows does not matter; of several copies of a relationship one is
 * kept. Nothing of the rows is held on to but their texts.
 *
 * @throws NetworkError `DUPLICATE_NODE`, `BAD_NODE`, `BAD_LINK`, or `UNKNOWN_NODE` for the end of a relationship
 */
export function buildNetwork(
  nodes: Iterable<NetworkNodeRow>,
  links: Iterable<NetworkLinkRow>,
  state: NetworkState,
): PublishedNetwork {
  return PublishedNetwork.of(packNodes(nodes), packLinks(links), state);
}

function countKinds(nodes: NodeTable): Record<NodeKind, number> {
  const counts = new Uint32Array(NODE_KINDS.length);
  for (let node = 0; node < nodes.count; node++) count(counts, nodes.kindCodeAt(node));
  return byName(NODE_KINDS, counts);
}

function count(counts: Uint32Array, code: number): void {
  counts[code] = (counts[code] ?? 0) + 1;
}

function byName<Name extends string>(names: readonly Name[], counts: Uint32Array): Record<Name, number> {
  return Object.fromEntries(names.map((name, code) => [name, counts[code] ?? 0])) as Record<Name, number>;
}
