import { unknownNode } from "../network/errors.ts";
import type { NodeKind } from "../network/model.ts";
import { linksWanted, neighboursBy } from "../network/neighbours.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { isOwning } from "../network/ownership.ts";

/** The kinds of nodes that are compared: what organisations need, plan and offer. */
export const STATEMENT_KINDS = ["NEED", "PROJECT_IDEA", "OFFER"] as const satisfies readonly NodeKind[];
export type StatementKind = (typeof STATEMENT_KINDS)[number];

const ABOUT = linksWanted("OUT", ["ABOUT"]);
const SAID_ABOUT = linksWanted("IN", ["ABOUT"]);

/** Something that partners are sought for: a need, project idea or offer with its themes. */
export interface Wanted {
  readonly kind: StatementKind;
  /** Null for what is not in the network yet, of which only the themes are known. */
  readonly node: number | null;
  readonly themes: readonly number[];
}

/** Who or what asks for partners. */
export interface Asker {
  readonly wanted: readonly Wanted[];
  /** The organisations behind it, which are no partners of themselves. */
  readonly organisations: ReadonlySet<number>;
  /** For free words: the statements that they find, with how well each fits, from 0 to 1. */
  readonly found?: ReadonlyMap<number, number>;
}

/** Whether a node says what somebody needs, plans or offers. A need that was withdrawn says nothing any more. */
export function isStatement(network: PublishedNetwork, node: number): boolean {
  return (
    (STATEMENT_KINDS as readonly NodeKind[]).includes(network.kindAt(node)) && !isWithdrawn(network, node)
  );
}

function isWithdrawn(network: PublishedNetwork, node: number): boolean {
  return network.kindAt(node) === "NEED" && network.valuesAt(node, "status").includes("WITHDRAWN");
}

/** Whether a need was met: who has it knows the matter, but asks for nothing any more. */
export function isMet(network: PublishedNetwork, node: number): boolean {
  return network.kindAt(node) === "NEED" && network.valuesAt(node, "status").includes("MET");
}

/** The themes a need, project idea or offer is about. */
export function themesOf(network: PublishedNetwork, node: number): number[] {
  return neighboursBy(network, node, ABOUT);
}

/** The needs, project ideas and offers that are about a theme. */
export function statementsAbout(network: PublishedNetwork, theme: number): number[] {
  return neighboursBy(network, theme, SAID_ABOUT).filter((node) => isStatement(network, node));
}

/** The nodes at the other end of links of ownership: an organisation's statements, or a statement's organisations. */
export function ownedOrOwners(network: PublishedNetwork, node: number): number[] {
  const { links } = network;
  const found: number[] = [];
  for (let slot = links.first(node); slot < links.end(node); slot++)
    if (isOwning(links.typeCode(slot))) found.push(links.neighbour(slot));
  return found;
}

function wantedOf(network: PublishedNetwork, node: number): Wanted {
  return { kind: network.kindAt(node) as StatementKind, node, themes: themesOf(network, node) };
}

/** @throws NetworkError UNKNOWN_NODE when there is no such node of that kind. */
export function askerOfNode(network: PublishedNetwork, id: string, kind: NodeKind, argument: string): Asker {
  const node = network.indexOf(id);
  if (node === undefined || network.kindAt(node) !== kind) throw unknownNode(id, argument);
  if (kind !== "ORGANISATION") {
    return { wanted: [wantedOf(network, node)], organisations: new Set(ownedOrOwners(network, node)) };
  }
  const statements = [...new Set(ownedOrOwners(network, node))].filter(
    (statement) => isStatement(network, statement) && !isMet(network, statement),
  );
  return {
    wanted: statements.map((statement) => wantedOf(network, statement)),
    organisations: new Set([node]),
  };
}
