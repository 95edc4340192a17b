import type { LinkType } from "../network/model.ts";
import type { NetworkLink, PublishedNetwork } from "../network/network.ts";
import type { PageRequest } from "../network/page.ts";
import { namedConnection } from "./connection.ts";
import type { Context } from "./context.ts";
import type { NodeRef } from "./node-ref.ts";

/** The nodes joined to a node by links of some types, in one direction, each with the slot of the first of these links. */
export function neighboursBy(
  { links }: PublishedNetwork,
  node: number,
  direction: "OUT" | "IN",
  types: readonly LinkType[],
): Map<number, number> {
  const outward = direction === "OUT";
  const found = new Map<number, number>();
  for (let slot = links.first(node); slot < links.end(node); slot++) {
    if (links.isOutward(slot) !== outward || !types.includes(links.type(slot))) continue;
    const neighbour = links.neighbour(slot);
    if (!found.has(neighbour)) found.set(neighbour, slot);
  }
  return found;
}

/** The link in the slot that each neighbour has, none where it has none. */
export function linksFrom(
  network: PublishedNetwork,
  node: number,
  slots: ReadonlyMap<number, number | null>,
) {
  return (neighbour: number): NetworkLink | null => {
    const slot = slots.get(neighbour) ?? null;
    return slot === null ? null : network.linkAt(node, slot);
  };
}

/** A resolver for the list of a node's neighbours by links of some types. */
export function neighbourList(direction: "OUT" | "IN", ...types: readonly LinkType[]) {
  return ({ index }: NodeRef, request: PageRequest, { publication: { network } }: Context) => {
    const slots = neighboursBy(network, index, direction, types);
    return namedConnection(network, slots, request, linksFrom(network, index, slots));
  };
}
