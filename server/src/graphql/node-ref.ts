import type { MissingFactKind } from "../matching/missing-facts.ts";
import { unknownNode } from "../network/errors.ts";
import type { KindCount } from "../network/facets.ts";
import type { NodeFilter } from "../network/filter.ts";
import type { Facet, NodeKind } from "../network/model.ts";
import type { PublishedNetwork } from "../network/network.ts";

/** A node in the answer to one question, by its number in the network that answers it. */
export interface NodeRef {
  readonly index: number;
  readonly id: string;
  readonly kind: NodeKind;
}

export interface ReachedRef {
  readonly id: string;
  readonly distance: number;
}

export interface FacetsRef {
  readonly filter: NodeFilter;
  readonly totalCount: number;
  readonly kinds: readonly KindCount[];
  readonly facets: readonly { readonly facet: Facet; readonly values: readonly FacetValueRef[] }[];
}

/** A value of a facet, among the nodes that the filter keeps. */
export interface FacetValueRef {
  readonly filter: NodeFilter;
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
}

/** An organisation, and the projects that it does together with another one. */
export interface CollaboratorRef {
  readonly cursor: string;
  readonly node: NodeRef;
  readonly projectIdeas: readonly NodeRef[];
}

/** A need, project idea or offer that free words find. */
export interface StatementRef {
  readonly node: NodeRef;
  readonly score: number;
  readonly words: readonly string[];
  readonly signals: readonly { readonly name: string; readonly value: number; readonly weight: number }[];
}

export interface IntroductionRef {
  readonly organisations: readonly NodeRef[];
  readonly projectIdeas: readonly NodeRef[];
}

export interface MissingFactRef {
  readonly kind: MissingFactKind;
}

export function nodeRef(network: PublishedNetwork, index: number): NodeRef {
  return { index, id: network.idAt(index), kind: network.kindAt(index) };
}

/** The node with an identifier, if it is of the wanted kind; null when there is none. */
export function findNode(
  network: PublishedNetwork,
  id: string,
  kind: NodeKind | null = null,
): NodeRef | null {
  const index = network.indexOf(id);
  if (index === undefined) return null;
  const node = nodeRef(network, index);
  return kind === null || node.kind === kind ? node : null;
}

/** @throws NetworkError UNKNOWN_NODE naming the argument */
export function knownNode(network: PublishedNetwork, id: string, argument = "id"): NodeRef {
  const node = findNode(network, id);
  if (node === null) throw unknownNode(id, argument);
  return node;
}
