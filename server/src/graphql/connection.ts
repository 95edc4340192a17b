import type { NetworkLink, PublishedNetwork } from "../network/network.ts";
import { nodeList } from "../network/node-list.ts";
import { type Page, type PageRequest, pageOf } from "../network/page.ts";
import { type NodeRef, nodeRef } from "./node-ref.ts";

export interface NodeConnection {
  readonly edges: NodeEdge[];
  readonly nodes: NodeRef[];
  readonly pageInfo: ReturnType<typeof pageInfoOf>;
  readonly totalCount: number;
}

interface NodeEdge {
  readonly cursor: string;
  readonly node: NodeRef;
  readonly link: NetworkLink | null;
}

export function pageInfoOf(page: Page<unknown>) {
  const { items, hasNextPage, hasPreviousPage } = page;
  return {
    hasNextPage,
    hasPreviousPage,
    get startCursor() {
      return items.length === 0 ? null : page.cursorAt(0);
    },
    get endCursor() {
      return items.length === 0 ? null : page.cursorAt(items.length - 1);
    },
  };
}

/**
 * A page of nodes as the API returns it; `linkTo` gives the fact that joins each to the node whose list it is. What
 * few ask for is put together when it is asked for.
 */
export function connectionOf(
  network: PublishedNetwork,
  page: Page<number>,
  linkTo: (index: number) => NetworkLink | null = () => null,
): NodeConnection {
  const nodes = page.items.map((node) => nodeRef(network, node));
  return {
    nodes,
    totalCount: page.totalCount,
    get edges() {
      return nodes.map((node, at) => edgeOf(node, at, page, linkTo));
    },
    get pageInfo() {
      return pageInfoOf(page);
    },
  };
}

function edgeOf(
  node: NodeRef,
  at: number,
  page: Page<number>,
  linkTo: (index: number) => NetworkLink | null,
): NodeEdge {
  return {
    node,
    get cursor() {
      return page.cursorAt(at);
    },
    get link() {
      return linkTo(node.index);
    },
  };
}

/** Nodes in the order of their names, a page of them. */
export function namedConnection(
  network: PublishedNetwork,
  nodes: ArrayLike<number>,
  request: PageRequest,
  linkTo: (index: number) => NetworkLink | null,
): NodeConnection {
  const order = { by: "NAME", direction: "ASCENDING", language: "en" } as const;
  const page = pageOf(nodeList(network, nodes, order), request);
  return connectionOf(network, page, linkTo);
}
