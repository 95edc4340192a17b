import { type Network, NODE_KINDS, type NodeKind } from "../../graph/network.ts";
import type { LegendEntry } from "../../graph/picture.ts";
import { useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";
import { useGroupName } from "../legend-groups.tsx";

const KIND_COLOURS: Readonly<Record<NodeKind, string>> = {
  ORGANISATION: "--kind-organisation",
  NEED: "--kind-need",
  PROJECT_IDEA: "--kind-idea",
  OFFER: "--kind-offer",
  THEME: "--kind-theme",
};

const colourNamed = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** What the shapes and colours of the picture mean: the kinds in sight, and the groups when they have the colours. */
export function usePictureLegend(network: Network, visible: ReadonlySet<string>): LegendEntry[] {
  const { say } = useText();
  const nameOf = useGroupName(network);
  const { colour, off } = useExplore((state) => state.view);
  const groups = useExplore((state) => state.groups);
  const seen = new Set([...visible].map((id) => network.nodes.get(id)?.kind));
  const grouped = colour !== "kind" && groups?.by === colour ? groups : null;
  const kinds = NODE_KINDS.filter((kind) => seen.has(kind)).map((kind) => ({
    kind,
    colour: colourNamed(grouped ? "--second" : KIND_COLOURS[kind]),
    name: say(`kinds.${kind}`),
  }));
  if (!grouped) return kinds;
  const scale = colour === "links" || colour === "betweenness" ? "--step" : "--group";
  const list = grouped.list.flatMap((group, place) => {
    if (off.includes(group.id)) return [];
    const own = colourNamed(group.slot === null ? `--group-${group.id}` : `${scale}-${group.slot}`);
    return [{ kind: "ORGANISATION" as const, colour: own, name: nameOf(colour, group, place) }];
  });
  return [...kinds, ...list];
}
