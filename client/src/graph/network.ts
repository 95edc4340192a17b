/** The kinds of nodes, in the order in which legends, lists and counts show them. */
export const NODE_KINDS = ["ORGANISATION", "NEED", "PROJECT_IDEA", "OFFER", "THEME"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export type Language = "nl" | "en";

/** The map as the server sends it: columns, one value a node or link; links name nodes by their place. */
export interface MapFile {
  readonly version: number;
  readonly kinds: readonly string[];
  readonly nodes: {
    readonly id: readonly string[];
    readonly kind: readonly number[];
    readonly labelEn: readonly (string | null)[];
    readonly labelNl: readonly (string | null)[];
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly organisationKind: readonly (string | null)[];
    readonly country: readonly (string | null)[];
  };
  readonly linkTypes: readonly string[];
  readonly links: {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly type: readonly number[];
  };
}

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
  /** The nodes that a link joins to this one, each once, in the order of the file. */
  readonly neighbours: readonly string[];
}

export interface NetworkLink {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/** The network as the page holds it: every node with its neighbours, and every link. */
export interface Network {
  readonly version: number;
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly links: readonly NetworkLink[];
  readonly counts: Readonly<Record<NodeKind, number>>;
}

const isKind = (value: unknown): value is NodeKind => NODE_KINDS.some((kind) => kind === value);

function readLinks(file: MapFile): NetworkLink[] {
  return file.links.from.flatMap((fromAt, i) => {
    const from = file.nodes.id[fromAt];
    const to = file.nodes.id[file.links.to[i] ?? -1];
    const type = file.linkTypes[file.links.type[i] ?? -1];
    return from === undefined || to === undefined || type === undefined ? [] : [{ from, to, type }];
  });
}

function neighboursOf(links: readonly NetworkLink[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (node: string, other: string): void => {
    const known = neighbours.get(node);
    if (known) known.add(other);
    else neighbours.set(node, new Set([other]));
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

/**
 * The network of a map file. What this page does not know (a kind added by a newer server) is left out,
 * so that an old page keeps working beside a new server.
 */
export function readNetwork(file: MapFile): Network {
  const links = readLinks(file);
  const neighbours = neighboursOf(links);
  const nodes = new Map<string, NetworkNode>();
  const counts = { ORGANISATION: 0, NEED: 0, PROJECT_IDEA: 0, OFFER: 0, THEME: 0 };
  file.nodes.id.forEach((id, i) => {
    const kind = file.kinds[file.nodes.kind[i] ?? -1];
    if (!isKind(kind)) return;
    counts[kind] += 1;
    nodes.set(id, {
      id,
      kind,
      labelEn: file.nodes.labelEn[i] ?? null,
      labelNl: file.nodes.labelNl[i] ?? null,
      x: file.nodes.x[i] ?? 0,
      y: file.nodes.y[i] ?? 0,
      organisationKind: file.nodes.organisationKind[i] ?? null,
      country: file.nodes.country[i] ?? null,
      neighbours: [...(neighbours.get(id) ?? [])],
    });
  });
  const known = links.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  return { version: file.version, nodes, links: known, counts };
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
