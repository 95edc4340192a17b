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

/** Cursors are written when they are asked for. */
export function pageInfoOf({ edges, hasNextPage, hasPreviousPage }: Page<unknown>) {
  return {
    hasNextPage,
    hasPreviousPage,
    get startCursor() {
      return edges[0]?.cursor ?? null;
    },
    get endCursor() {
      return edges.at(-1)?.cursor ?? null;
    },
  };
}

/** A page of nodes as the API returns it; `linkTo` gives the fact that joins each to the node whose list it is. */
export function connectionOf(
  network: PublishedNetwork,
  page: Page<number>,
  linkTo: (index: number) => NetworkLink | null = () => null,
): NodeConnection {
  const nodes = page.edges.map(({ node }) => nodeRef(network, node));
  const edges = nodes.map((node, at) => ({
    node,
    get cursor() {
      return page.edges[at]?.cursor ?? "";
    },
    get link() {
      return linkTo(node.index);
    },
  }));
  return { edges, nodes, pageInfo: pageInfoOf(page), totalCount: page.totalCount };
}

/** Nodes in the order of their names, a page of them. */
export function namedConnection(
  network: PublishedNetwork,
  nodes: ReadonlyMap<number, unknown>,
  request: PageRequest,
  linkTo: (index: number) => NetworkLink | null,
): NodeConnection {
  const order = { by: "NAME", direction: "ASCENDING", language: "en" } as const;
  const page = pageOf(nodeList(network, [...nodes.keys()], order), request);
  return connectionOf(network, page, linkTo);
}
