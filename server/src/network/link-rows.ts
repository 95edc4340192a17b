import type { LinkColumns } from "./adjacency.ts";
import { NO_ROLE } from "./adjacency.ts";
import { badLink, unknownNode } from "./errors.ts";
import { LINK_ENDS, LINK_TYPES, type NetworkLinkRow, ROLES } from "./model.ts";
import { kindOf, type NodeTable } from "./node-table.ts";

/**
 * Turns relationships between identifiers into relationships between places in the node table.
 *
 * @throws NetworkError `UNKNOWN_NODE` for an end that is not in the table, `BAD_LINK` for a type that the model
 *   does not have, ends of the wrong kinds, and a node that is joined to itself
 */
export function readLinks(nodes: NodeTable, links: Iterable<NetworkLinkRow>): LinkColumns {
  // Relationships come many to a node, and halving is slow when all of them are read.
  const places = new Map<string, number | undefined>();
  const placeOf = (id: string, end: "from" | "to") => {
    const place = places.has(id) ? places.get(id) : nodes.indexOf(id);
    if (place === undefined) throw unknownNode(id, end);
    places.set(id, place);
    return place;
  };
  const columns = { from: [] as number[], to: [] as number[], types: [] as number[], roles: [] as number[] };
  for (const link of links) {
    const from = placeOf(link.from, "from");
    const to = placeOf(link.to, "to");
    checkEnds(nodes, link, from, to);
    columns.from.push(from);
    columns.to.push(to);
    columns.types.push(LINK_TYPES.indexOf(link.type));
    columns.roles.push(link.role === null ? NO_ROLE : ROLES.indexOf(link.role));
  }
  return columns;
}

function checkEnds(nodes: NodeTable, link: NetworkLinkRow, from: number, to: number): void {
  if (!LINK_TYPES.includes(link.type)) throw refused(link, "is of a type that the model does not have");
  if (link.role !== null && !ROLES.includes(link.role)) {
    throw refused(link, "has a role that the model does not have");
  }
  if (from === to) throw refused(link, "joins a node to itself");
  const ends = LINK_ENDS[link.type];
  const fromKind = kindOf(nodes.kindCodeAt(from));
  const toKind = kindOf(nodes.kindCodeAt(to));
  if (!ends.from.includes(fromKind) || !ends.to.includes(toKind)) {
    const allowed = `${ends.from.join(" or ")} to ${ends.to.join(" or ")}`;
    throw refused(link, `joins ${fromKind} to ${toKind}, not ${allowed}`);
  }
}

function refused(link: NetworkLinkRow, reason: string) {
  return badLink(link.type, link.from, link.to, reason);
}
