import { type LinkColumns, NO_ROLE } from "./adjacency.ts";
import { badLink, unknownNode } from "./errors.ts";
import { LINK_ENDS, LINK_TYPES, type NetworkLinkRow, NODE_KINDS, ROLES } from "./model.ts";
import { kindOf, type NodeTable, type Replacement } from "./node-table.ts";

const TYPE_CODES: ReadonlyMap<string, number> = new Map(LINK_TYPES.map((type, code) => [type, code]));
const KINDS = NODE_KINDS.length;

/** By type and the kinds of both ends, see `endsOf`: 1 where the model allows it. */
const ALLOWED = Uint8Array.from({ length: LINK_TYPES.length * KINDS * KINDS }, (_, ends) => {
  const type = LINK_TYPES[Math.floor(ends / (KINDS * KINDS))];
  if (type === undefined) return 0;
  const { from, to } = LINK_ENDS[type];
  return Number(from.includes(kindOf(Math.floor(ends / KINDS) % KINDS)) && to.includes(kindOf(ends % KINDS)));
});

function endsOf(type: number, from: number, to: number): number {
  return (type * KINDS + from) * KINDS + to;
}

/**
 * Turns relationships between identifiers into relationships between places in the node table. Keeps nothing of the
 * rows, which may be made as they are read.
 *
 * @param come which nodes of the table are new or changed: most relationships join these
 * @throws NetworkError `UNKNOWN_NODE` for an end that is not in the table, `BAD_LINK` for a type that the model
 *   does not have, ends of the wrong kinds, and a node that is joined to itself
 */
export function readLinks(
  nodes: NodeTable,
  links: Iterable<NetworkLinkRow>,
  { rowOf }: Pick<Replacement, "rowOf">,
): LinkColumns {
  // Relationships come many to a node, and halving is slow when all of them are read.
  const places = new Map<string, number>();
  for (let node = 0; node < rowOf.length; node++)
    if ((rowOf[node] ?? -1) >= 0) places.set(nodes.idAt(node), node);
  const placeOf = (id: string, end: "from" | "to") => {
    const place = places.get(id) ?? nodes.indexOf(id);
    if (place === undefined) throw unknownNode(id, end);
    places.set(id, place);
    return place;
  };
  const columns = { from: [] as number[], to: [] as number[], types: [] as number[], roles: [] as number[] };
  for (const link of links) {
    const from = placeOf(link.from, "from");
    const to = placeOf(link.to, "to");
    columns.from.push(from);
    columns.to.push(to);
    columns.types.push(checkedType(nodes, link, from, to));
    columns.roles.push(link.role === null ? NO_ROLE : ROLES.indexOf(link.role));
  }
  return columns;
}

function checkedType(nodes: NodeTable, link: NetworkLinkRow, from: number, to: number): number {
  const type = TYPE_CODES.get(link.type);
  if (type === undefined) throw refused(link, "is of a type that the model does not have");
  if (link.role !== null && !ROLES.includes(link.role)) {
    throw refused(link, "has a role that the model does not have");
  }
  if (from === to) throw refused(link, "joins a node to itself");
  const kinds = [nodes.kindCodeAt(from), nodes.kindCodeAt(to)] as const;
  if (ALLOWED[endsOf(type, ...kinds)] !== 1) {
    const ends = LINK_ENDS[link.type];
    const allowed = `${ends.from.join(" or ")} to ${ends.to.join(" or ")}`;
    throw refused(link, `joins ${kinds.map(kindOf).join(" to ")}, not ${allowed}`);
  }
  return type;
}

function refused(link: NetworkLinkRow, reason: string) {
  return badLink(link.type, link.from, link.to, reason);
}
