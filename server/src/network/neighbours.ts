import { LINK_TYPES, type LinkType } from "./model.ts";
import type { NetworkLink, PublishedNetwork } from "./network.ts";

/** Links of some types, in one direction as seen from the node. */
export interface LinksWanted {
  readonly outward: boolean;
  /** For each place in `LINK_TYPES`: whether it is one of the types. */
  readonly isWanted: readonly boolean[];
}

export function linksWanted(direction: "OUT" | "IN", types: readonly LinkType[]): LinksWanted {
  return { outward: direction === "OUT", isWanted: LINK_TYPES.map((type) => types.includes(type)) };
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
  { outward, isWanted }: LinksWanted,
  each: (neighbour: number, slot: number) => void,
): void {
  for (let slot = links.first(node); slot < links.end(node); slot++)
    if (links.isOutward(slot) === outward && isWanted[links.typeCode(slot)] === true)
      each(links.neighbour(slot), slot);
}
