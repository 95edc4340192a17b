import type { LinkType } from "../network/model.ts";
import type { NetworkLink, PublishedNetwork } from "../network/network.ts";
import type { PageRequest } from "../network/page.ts";
import { namedConnection } from "./connection.ts";
import type { Context } from "./context.ts";
import type { NodeRef } from "./node-ref.ts";

/** The nodes joined to a node by links of some types, in one direction, each with the first of these links. */
export function neighboursBy(
  network: PublishedNetwork,
  node: NodeRef,
  direction: "OUT" | "IN",
  types: readonly LinkType[],
): Map<number, NetworkLink> {
  const found = new Map<number, NetworkLink>();
  for (const { neighbour, type, role, direction: its } of network.linksOf(node.index)) {
    if (its !== direction || !types.includes(type) || found.has(neighbour)) continue;
    const there = network.idAt(neighbour);
    const [from, to] = direction === "OUT" ? [node.id, there] : [there, node.id];
    found.set(neighbour, { from, to, type, role });
  }
  return found;
}

/** A resolver for the list of a node's neighbours by links of some types. */
export function neighbourList(direction: "OUT" | "IN", ...types: readonly LinkType[]) {
  return (node: NodeRef, request: PageRequest, { publication: { network } }: Context) =>
    namedConnection(network, neighboursBy(network, node, direction, types), request);
}
