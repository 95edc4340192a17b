import { type LinkColumns, NO_ROLE } from "./adjacency.ts";
import { badLink, unknownNode } from "./errors.ts";
import { LINK_ENDS, LINK_TYPES, type NetworkLinkRow, NODE_KINDS, ROLES } from "./model.ts";
import { placeIn } from "./node-rows.ts";
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

/** Rows of relationships packed in columns. */
export interface LinkRows extends LinkColumns {
  /** The identifiers of all ends, each once: `from` and `to` are places among these. */
  readonly ids: readonly string[];
}

/**
 * Takes rows one after another and keeps nothing of them but their identifiers, each once: so rows that are made as they
 * are read leave no more than their columns behind.
 *
 * @throws NetworkError `BAD_LINK` for a type or a role that the model does not have
 */
export function packLinks(rows: Iterable<NetworkLinkRow>): LinkRows {
  const places = new Map<string, number>();
  const columns = { from: [] as number[], to: [] as number[], types: [] as number[], roles: [] as number[] };
  for (const row of rows) {
    columns.from.push(placeIn(places, row.from));
    columns.to.push(placeIn(places, row.to));
    columns.types.push(typeCode(row));
    columns.roles.push(roleCode(row));
  }
  return { ...columns, ids: [...places.keys()] };
}

function typeCode(row: NetworkLinkRow): number {
  const code = TYPE_CODES.get(row.type);
  if (code === undefined)
    throw badLink(row.type, row.from, row.to, "is of a type that the model does not have");
  return code;
}

function roleCode(row: NetworkLinkRow): number {
  const code = row.role === null ? NO_ROLE : ROLES.indexOf(row.role);
  if (code < 0) throw badLink(row.type, row.from, row.to, "has a role that the model does not have");
  return code;
}

/**
 * Turns relationships between identifiers into relationships between places in the node table.
 *
 * @param rowOf as in `Replacement`: most relationships join nodes that were put in
 * @throws NetworkError `UNKNOWN_NODE` for an end that is not in the table, `BAD_LINK` for ends of the wrong kinds, and
 *   for a node that is joined to itself
 */
export function placeLinks(
  nodes: NodeTable,
  links: LinkRows,
  { rowOf }: Pick<Replacement, "rowOf">,
): LinkColumns {
  const { types, roles } = links;
  const places = placesOf(nodes, links.ids, rowOf);
  const from = new Uint32Array(types.length);
  const to = new Uint32Array(types.length);
  for (let link = 0; link < types.length; link++) {
    const source = places[links.from[link] ?? 0] ?? NOWHERE;
    const target = places[links.to[link] ?? 0] ?? NOWHERE;
    if (!mayJoin(nodes, types[link] ?? 0, source, target)) throw refused(nodes, links, link, source, target);
    from[link] = source;
    to[link] = target;
  }
  return { from, to, types, roles };
}

const NOWHERE = -1;

/** Halving is slow for many identifiers: those that come with a change are put in a map. */
function placesOf(nodes: NodeTable, ids: readonly string[], rowOf: Int32Array): Int32Array {
  const come = new Map<string, number>();
  for (let node = 0; node < rowOf.length; node++)
    if ((rowOf[node] ?? NOWHERE) >= 0) come.set(nodes.idAt(node), node);
  return Int32Array.from(ids, (id) => come.get(id) ?? nodes.indexOf(id) ?? NOWHERE);
}

function mayJoin(nodes: NodeTable, type: number, from: number, to: number): boolean {
  if (from === to || from < 0 || to < 0) return false;
  return ALLOWED[endsOf(type, nodes.kindCodeAt(from), nodes.kindCodeAt(to))] === 1;
}

function refused(nodes: NodeTable, links: LinkRows, link: number, source: number, target: number) {
  const [from, to] = [links.ids[links.from[link] ?? 0] ?? "", links.ids[links.to[link] ?? 0] ?? ""];
  if (source < 0) return unknownNode(from, "from");
  if (target < 0) return unknownNode(to, "to");
  const type = LINK_TYPES[links.types[link] ?? 0] ?? "ABOUT";
  if (source === target) return badLink(type, from, to, "joins a node to itself");
  const ends = LINK_ENDS[type];
  const joined = [source, target].map((node) => kindOf(nodes.kindCodeAt(node))).join(" to ");
  const allowed = `${ends.from.join(" or ")} to ${ends.to.join(" or ")}`;
  return badLink(type, from, to, `joins ${joined}, not ${allowed}`);
}
