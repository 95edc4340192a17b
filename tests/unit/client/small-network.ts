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
  const nothing = ids.map(() => null);
  return readNetwork({
    version: 1,
    kinds: NODE_KINDS,
    linkTypes: types,
    nodes: {
      id: ids,
      kind: ids.map((id) => NODE_KINDS.indexOf(PREFIXES[id.split("-")[0] ?? ""] ?? "THEME")),
      labelEn: ids,
      labelNl: nothing,
      x: ids.map((_, i) => i),
      y: ids.map(() => 0),
      organisationKind: nothing,
      country: nothing,
    },
    links: {
      from: parts.map(([from = ""]) => ids.indexOf(from)),
      to: parts.map(([, , to = ""]) => ids.indexOf(to)),
      type: parts.map(([, type = ""]) => types.indexOf(type)),
    },
  });
}
