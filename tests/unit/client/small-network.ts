import type { MapOverview, MapPart } from "../../../client/src/graph/map-files.ts";
import { type Network, NODE_KINDS, type NodeKind, readNetwork } from "../../../client/src/graph/network.ts";

const PREFIXES: Readonly<Record<string, NodeKind>> = {
  org: "ORGANISATION",
  need: "NEED",
  idea: "PROJECT_IDEA",
  offer: "OFFER",
  theme: "THEME",
};

/**
 * A network from links as they would be drawn on paper, `["org-a HAS_NEED need-1", …]`: the beginning of an
 * identifier says the kind. The nodes stand in the order in which they are first named, in a row.
 */
export function networkOf(links: readonly string[]): Network {
  const parts = links.map((link) => link.split(" "));
  const ids = [...new Set(parts.flatMap(([from = "", , to = ""]) => [from, to]))];
  const types = [...new Set(parts.map(([, type = ""]) => type))];
  const columns = {
    from: parts.map(([from = ""]) => ids.indexOf(from)),
    to: parts.map(([, , to = ""]) => ids.indexOf(to)),
    type: parts.map(([, type = ""]) => types.indexOf(type)),
  };
  return readNetwork({ ...EMPTY, linkTypes: types, counts: countsOf(ids) }, [
    { nodes: inARow(ids, columns), elsewhere: [], links: columns },
  ]);
}

const kindOf = (id: string): number => NODE_KINDS.indexOf(PREFIXES[id.split("-")[0] ?? ""] ?? "THEME");

const countsOf = (ids: readonly string[]): number[] =>
  NODE_KINDS.map((_, kind) => ids.filter((id) => kindOf(id) === kind).length);

const EMPTY: MapOverview = {
  version: 1,
  kinds: NODE_KINDS,
  linkTypes: [],
  counts: [],
  links: 0,
  room: 1,
  whole: true,
  groups: [],
  between: [],
};

/** The nodes in a row, with so many neighbours as the links give them. */
function inARow(ids: readonly string[], links: MapPart["links"]): MapPart["nodes"] {
  const nothing = ids.map(() => null);
  const neighbours = ids.map(() => new Set<number>());
  for (const [i, from] of links.from.entries()) {
    const to = links.to[i] ?? from;
    neighbours[from]?.add(to);
    neighbours[to]?.add(from);
  }
  return {
    id: ids,
    kind: ids.map(kindOf),
    labelEn: ids,
    labelNl: nothing,
    x: ids.map((_, i) => i),
    y: ids.map(() => 0),
    group: ids.map(() => 0),
    degree: neighbours.map((others) => others.size),
    organisationKind: nothing,
    country: nothing,
  };
}
