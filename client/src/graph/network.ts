import type { MapGroup, MapOverview, MapPart } from "./map-files.ts";

/** The kinds of nodes, in the order in which legends, lists and counts show them. */
export const NODE_KINDS = ["ORGANISATION", "NEED", "PROJECT_IDEA", "OFFER", "THEME"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export type Language = "nl" | "en";

export interface NetworkNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly labelEn: string | null;
  readonly labelNl: string | null;
  /** The place on the map, settled by the server; about -1000 to 1000. */
  readonly x: number;
  readonly y: number;
  readonly organisationKind: string | null;
  readonly country: string | null;
  /** The innermost group that it stands in. */
  readonly group: number;
  /** How many neighbours it has, loaded or not. */
  readonly degree: number;
  /** The loaded nodes that a link joins to this one, each once; all of them when the network is complete. */
  readonly neighbours: readonly string[];
}

export interface NetworkLink {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/** The network as the page holds it: what is known of the whole, and the nodes and links that are loaded. */
export interface Network {
  readonly version: number;
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly links: readonly NetworkLink[];
  /** How many nodes of each kind there are in the whole network. */
  readonly counts: Readonly<Record<NodeKind, number>>;
  /** How many nodes there are in the whole network. */
  readonly size: number;
  /** Whether every node is loaded. Large networks never are: their nodes come and go with what is in sight. */
  readonly complete: boolean;
  /** The groups, those within others after them. */
  readonly groups: readonly Group[];
  /** About how far nodes stand apart, in units of the map. */
  readonly room: number;
  /** How many links join two groups of the first picture. */
  readonly between: MapOverview["between"];
}

/** The kinds that are counted on a group: a theme is what it is about, not who is in it. */
export const COUNTED = NODE_KINDS.filter((kind) => kind !== "THEME");

/** A group with its counts by kind. */
export interface Group extends Omit<MapGroup, "counts"> {
  readonly counts: Readonly<Record<NodeKind, number>>;
}

const isKind = (value: unknown): value is NodeKind => NODE_KINDS.some((kind) => kind === value);

/** Counts in the order of `kinds`, by kind; kinds that this page does not know are left out. */
export function countsByKind(kinds: readonly string[], counts: readonly number[]): Record<NodeKind, number> {
  const byKind = { ORGANISATION: 0, NEED: 0, PROJECT_IDEA: 0, OFFER: 0, THEME: 0 };
  for (const [i, kind] of kinds.entries()) if (isKind(kind)) byKind[kind] = counts[i] ?? 0;
  return byKind;
}

/** How many of these nodes are of each kind; what is not loaded is not counted. */
export function countKinds(network: Pick<Network, "nodes">, ids: Iterable<string>): Record<NodeKind, number> {
  const counts = countsByKind([], []);
  for (const id of ids) {
    const kind = network.nodes.get(id)?.kind;
    if (kind) counts[kind] += 1;
  }
  return counts;
}

type LoadedNode = Omit<NetworkNode, "neighbours"> & { readonly neighbours: string[] };

function readNodes({ kinds }: MapOverview, parts: readonly MapPart[]): Map<string, LoadedNode> {
  const nodes = new Map<string, LoadedNode>();
  for (const { nodes: column } of parts) {
    for (const [i, id] of column.id.entries()) {
      const kind = kinds[column.kind[i] ?? -1];
      if (!isKind(kind) || nodes.has(id)) continue;
      nodes.set(id, {
        id,
        kind,
        labelEn: column.labelEn[i] ?? null,
        labelNl: column.labelNl[i] ?? null,
        x: column.x[i] ?? 0,
        y: column.y[i] ?? 0,
        organisationKind: column.organisationKind[i] ?? null,
        country: column.country[i] ?? null,
        group: column.group[i] ?? -1,
        degree: column.degree[i] ?? 0,
        neighbours: [],
      });
    }
  }
  return nodes;
}

/** The links of which both ends are loaded, each once, though it may come in several parts. */
function readLinks(
  { linkTypes }: MapOverview,
  parts: readonly MapPart[],
  nodes: ReadonlyMap<string, LoadedNode>,
): NetworkLink[] {
  const known = new Set<string>();
  return parts.flatMap(({ nodes: { id }, elsewhere, links }) => {
    const endOf = (place: number): string | undefined => id[place] ?? elsewhere[place - id.length];
    return links.from.flatMap((place, i) => {
      const [from, to] = [endOf(place), endOf(links.to[i] ?? -1)];
      const type = linkTypes[links.type[i] ?? -1];
      if (from === undefined || to === undefined || type === undefined) return [];
      if (!nodes.has(from) || !nodes.has(to)) return [];
      const link = `${from} ${type} ${to}`;
      if (known.has(link)) return [];
      known.add(link);
      return [{ from, to, type }];
    });
  });
}

function joinNeighbours(nodes: ReadonlyMap<string, LoadedNode>, links: readonly NetworkLink[]): void {
  const joined = new Set<string>();
  for (const { from, to } of links) {
    if (joined.has(`${from} ${to}`) || joined.has(`${to} ${from}`)) continue;
    joined.add(`${from} ${to}`);
    nodes.get(from)?.neighbours.push(to);
    if (from !== to) nodes.get(to)?.neighbours.push(from);
  }
}

/**
 * The network of a map, as far as it is loaded: the overview, the groups within its groups, and parts with nodes.
 * What this page does not know (a kind added by a newer server) is left out, so that an old page keeps working beside
 * a new server.
 */
export function readNetwork(
  overview: MapOverview,
  parts: readonly MapPart[] = [],
  inner: readonly MapGroup[] = [],
): Network {
  const nodes = readNodes(overview, parts);
  const links = readLinks(overview, parts, nodes);
  joinNeighbours(nodes, links);
  const toGroup = (group: MapGroup): Group => ({
    ...group,
    counts: countsByKind(overview.kinds, group.counts),
  });
  const counts = countsByKind(overview.kinds, overview.counts);
  const size = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    version: overview.version,
    nodes,
    links,
    counts,
    size,
    complete: overview.whole && parts.length > 0,
    groups: [...overview.groups, ...inner].map(toGroup),
    room: overview.room,
    between: overview.between,
  };
}

/** What a node is called for a reader of a language: in that language, else in the other, else its identifier. */
export function labelOf(node: NetworkNode, language: Language): string {
  const [first, second] = language === "nl" ? [node.labelNl, node.labelEn] : [node.labelEn, node.labelNl];
  return first ?? second ?? node.id;
}

/** The language in which `labelOf` answers; empty for names, which have none. */
export function labelLanguage(node: NetworkNode, language: Language): Language | null {
  if (node.kind === "ORGANISATION") return null;
  const own = language === "nl" ? node.labelNl : node.labelEn;
  if (own !== null) return language;
  return language === "nl" ? "en" : "nl";
}

/** How many neighbours of each kind a node has, in the order of the legend; kinds without any are left out. */
export function neighbourCounts(
  network: Network,
  ids: readonly string[],
): { kind: NodeKind; count: number }[] {
  const around = new Set(ids.flatMap((id) => network.nodes.get(id)?.neighbours ?? []));
  for (const id of ids) around.delete(id);
  const kinds = [...around].map((id) => network.nodes.get(id)?.kind);
  return NODE_KINDS.map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length })).filter(
    ({ count }) => count > 0,
  );
}
