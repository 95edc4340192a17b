import type { Properties } from "../database/catalogue.ts";
import type { LinkType, NodeKind } from "../network/model.ts";

/** A node as it should stand in the database; absent properties are unknown facts. */
export interface DesiredNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly properties: Properties;
}

/** A relationship as it should stand in the database. */
export interface DesiredLink {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly properties: Properties;
}

/** A part of the network as a source describes it, complete: what it no longer names is to go. */
export interface DesiredNetwork {
  readonly nodes: readonly DesiredNode[];
  readonly links: readonly DesiredLink[];
}

/** What tells one relationship from another: there is at most one of a type between two nodes. */
export function linkKeyOf(link: { from: string; to: string; type: string }): string {
  return `${link.from} ${link.type} ${link.to}`;
}
