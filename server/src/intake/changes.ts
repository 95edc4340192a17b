import { isDeepStrictEqual } from "node:util";
import type { LinkKey, LinkWithProperties, NodeWithProperties } from "../database/catalogue.ts";
import { type DesiredLink, type DesiredNetwork, type DesiredNode, linkKeyOf } from "./desired-network.ts";

/** What must be written and taken away so that the database holds what is desired, and nothing else of that origin. */
export interface Changes {
  readonly putNodes: readonly DesiredNode[];
  readonly putLinks: readonly DesiredLink[];
  readonly removeNodes: readonly string[];
  readonly removeLinks: readonly LinkKey[];
}

/** How many rows the changes touch. */
export function sizeOf(changes: Changes): number {
  const { putNodes, putLinks, removeNodes, removeLinks } = changes;
  return putNodes.length + putLinks.length + removeNodes.length + removeLinks.length;
}

/** The nodes that change, and those from which a relationship that changes leaves. */
export function touchedBy({ putNodes, putLinks, removeNodes, removeLinks }: Changes): ReadonlySet<string> {
  return new Set([
    ...putNodes.map(({ id }) => id),
    ...removeNodes,
    ...[...putLinks, ...removeLinks].map(({ from }) => from),
  ]);
}

/** Compares what is there with what should be there. */
export function changesBetween(
  present: { nodes: readonly NodeWithProperties[]; links: readonly LinkWithProperties[] },
  desired: DesiredNetwork,
): Changes {
  const presentNodes = new Map(present.nodes.map((node) => [node.id, node.properties]));
  const presentLinks = new Map(present.links.map((link) => [linkKeyOf(link), link.properties]));
  const desiredNodes = new Set(desired.nodes.map((node) => node.id));
  const desiredLinks = new Set(desired.links.map(linkKeyOf));
  return {
    putNodes: desired.nodes.filter((node) => !isDeepStrictEqual(presentNodes.get(node.id), node.properties)),
    putLinks: desired.links.filter(
      (link) => !isDeepStrictEqual(presentLinks.get(linkKeyOf(link)), link.properties),
    ),
    removeNodes: present.nodes.filter((node) => !desiredNodes.has(node.id)).map((node) => node.id),
    removeLinks: present.links
      .filter((link) => !desiredLinks.has(linkKeyOf(link)))
      .map(({ from, to, type }) => ({ from, to, type })),
  };
}
