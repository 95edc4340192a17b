import { LINK_TYPES, type LinkType } from "../network/model.ts";
import type { NetworkLink, PublishedNetwork } from "../network/network.ts";
import type { PageRequest } from "../network/page.ts";
import { namedConnection } from "./connection.ts";
import type { Context } from "./context.ts";
import type { NodeRef } from "./node-ref.ts";

/** Links of some types, in one direction as seen from the node. */
export interface LinksWanted {
  readonly direction: "OUT" | "IN";
  readonly types: readonly LinkType[];
}

/** The nodes joined to a node by such links, each once, in the order of their identifiers. */
export function neighboursBy(network: PublishedNetwork, node: number, wanted: LinksWanted): number[] {
  const found: number[] = [];
  // The slots of one neighbour stand together.
  forSlots(network, node, wanted, (neighbour) => {
    if (found.at(-1) !== neighbour) found.push(neighbour);
  });
  return found;
}

/** Gives the first of such links from a node to a neighbour; null where there is none. Few ask for links at all. */
export function linksBy(network: PublishedNetwork, node: number, wanted: LinksWanted) {
  let slots: Map<number, number> | undefined;
  return (neighbour: number): NetworkLink | null => {
    slots ??= firstSlots(network, node, wanted);
    const slot = slots.get(neighbour);
    return slot === undefined ? null : network.linkAt(node, slot);
  };
}

/** A resolver for the list of a node's neighbours by links of some types. */
export function neighbourList(direction: LinksWanted["direction"], ...types: readonly LinkType[]) {
  const wanted = { direction, types };
  return ({ index }: NodeRef, request: PageRequest, { publication: { network } }: Context) =>
    namedConnection(network, neighboursBy(network, index, wanted), request, linksBy(network, index, wanted));
}

function firstSlots(network: PublishedNetwork, node: number, wanted: LinksWanted): Map<number, number> {
  const slots = new Map<number, number>();
  forSlots(network, node, wanted, (neighbour, slot) => {
    if (!slots.has(neighbour)) slots.set(neighbour, slot);
  });
  return slots;
}

function forSlots(
  { links }: PublishedNetwork,
  node: number,
  { direction, types }: LinksWanted,
  each: (neighbour: number, slot: number) => void,
): void {
  const outward = direction === "OUT";
  const codes = types.map((type) => LINK_TYPES.indexOf(type));
  for (let slot = links.first(node); slot < links.end(node); slot++)
    if (links.isOutward(slot) === outward && codes.includes(links.typeCode(slot)))
      each(links.neighbour(slot), slot);
}
