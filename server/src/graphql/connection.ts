import type { NetworkLink, PublishedNetwork } from "../network/network.ts";
import { nodeList } from "../network/node-list.ts";
import { type Page, type PageRequest, pageOf } from "../network/page.ts";
import { type NodeRef, nodeRef } from "./node-ref.ts";

export interface NodeConnection {
  readonly edges: { cursor: string; node: NodeRef; link: NetworkLink | null }[];
  readonly nodes: NodeRef[];
  readonly pageInfo: ReturnType<typeof pageInfoOf>;
  readonly totalCount: number;
}

export function pageInfoOf(page: Page<unknown>) {
  return {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: page.edges[0]?.cursor ?? null,
    endCursor: page.edges.at(-1)?.cursor ?? null,
  };
}

/** A page of nodes as the API returns it; `linkTo` gives the fact that joins each to the node whose list it is. */
export function connectionOf(
  network: PublishedNetwork,
  page: Page<number>,
  linkTo: (index: number) => NetworkLink | null = () => null,
): NodeConnection {
  const edges = page.edges.map(({ cursor, node }) => ({
    cursor,
    node: nodeRef(network, node),
    link: linkTo(node),
  }));
  const nodes = edges.map(({ node }) => node);
  return { edges, nodes, pageInfo: pageInfoOf(page), totalCount: page.totalCount };
}

/** Nodes in the order of their names, a page of them. */
export function namedConnection(
  network: PublishedNetwork,
  links: ReadonlyMap<number, NetworkLink | null>,
  request: PageRequest,
): NodeConnection {
  const order = { by: "NAME", direction: "ASCENDING", language: "en" } as const;
  const page = pageOf(nodeList(network, [...links.keys()], order), request);
  return connectionOf(network, page, (index) => links.get(index) ?? null);
}
