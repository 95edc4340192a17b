import { type Network, NODE_KINDS, type NodeKind } from "../../graph/network.ts";
import type { LegendEntry, LegendPart } from "../../graph/picture.ts";
import { radiiOf } from "../../graph/sizes.ts";
import { useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";
import { useGroupName } from "../legend-groups.tsx";
import { useSizeEntries } from "../size-legend.tsx";

const KIND_COLOURS: Readonly<Record<NodeKind, string>> = {
  ORGANISATION: "--kind-organisation",
  NEED: "--kind-need",
  PROJECT_IDEA: "--kind-idea",
  OFFER: "--kind-offer",
  THEME: "--kind-theme",
};

const colourNamed = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The kinds in sight, in their colours, or plain while colours mean something else. */
function useKinds(network: Network, visible: ReadonlySet<string>): LegendPart {
  const { say } = useText();
  const plain = useExplore((state) => state.view.colour !== "kind");
  const seen = new Set([...visible].map((id) => network.nodes.get(id)?.kind));
  const entries = NODE_KINDS.filter((kind) => seen.has(kind)).map((kind) => ({
    kind,
    colour: colourNamed(plain ? "--second" : KIND_COLOURS[kind]),
    name: say(`kinds.${kind}`),
  }));
  return { title: "", entries };
}

/** The groups that have the colours, and where sizes mean the same, those too. */
function useColours(network: Network): LegendPart | null {
  const { say } = useText();
  const nameOf = useGroupName(network);
  const { colour, size, off } = useExplore((state) => state.view);
  const groups = useExplore((state) => state.groups);
  const sizes = useExplore((state) => state.sizes);
  if (colour === "kind" || groups?.by !== colour) return null;
  const radii = size === colour && sizes?.by === size ? radiiOf(sizes) : null;
  const scale = colour === "links" || colour === "betweenness" ? "--step" : "--group";
  const entries = groups.list.flatMap((group, place): LegendEntry[] => {
    const { id, slot } = group;
    if (off.includes(id)) return [];
    const own = colourNamed(slot === null ? `--group-${id}` : `${scale}-${slot}`);
    const radius = radii?.get(id);
    const entry = { kind: "ORGANISATION", colour: own, name: nameOf(colour, group, place) } as const;
    return [radius === undefined ? entry : { ...entry, radius }];
  });
  return { title: say("group.label", { name: say(`colour.${colour}`) }), entries };
}

function useSizes(network: Network): LegendPart | null {
  const { say } = useText();
  const size = useExplore((state) => state.view.size);
  const byGroups = useExplore((state) => state.byGroups);
  const sizes = useSizeEntries(network);
  if (byGroups || sizes.length === 0) return null;
  const colour = colourNamed("--second");
  const entries = sizes.map(({ name, radius }) => ({ kind: "ORGANISATION", colour, name, radius }) as const);
  return { title: say("size.label", { name: say(`sizeBy.${size}`) }), entries };
}

/** What the shapes, colours and sizes of the picture mean. */
export function usePictureLegend(network: Network, visible: ReadonlySet<string>): LegendPart[] {
  const parts = [useKinds(network, visible), useColours(network), useSizes(network)];
  return parts.filter((part) => part !== null);
}
