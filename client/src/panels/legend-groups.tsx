import type { CSSProperties } from "react";
import type { ColourBy, Group } from "../graph/groups.ts";
import { labelOf, type Network, NODE_KINDS } from "../graph/network.ts";
import { radiiOf } from "../graph/sizes.ts";
import { toggleGroup } from "../state/commands.ts";
import { sightIn, useExplore } from "../state/store.ts";
import { useText } from "../text/use-text.ts";
import { useValueName } from "./filters/filter-names.ts";
import { LegendEntry } from "./legend-entry.tsx";

const RANKS = ["top1", "top5", "top20", "some", "zero"] as const;

/** What each line of the legend of colours, or of sizes, is called. */
export function useGroupName(network: Network): (by: ColourBy, group: Group, place: number) => string {
  const { say, language, number } = useText();
  const valueName = useValueName();
  const themeName = (id: string): string => {
    const theme = network.nodes.get(id);
    return theme ? labelOf(theme, language) : id;
  };
  return (by, { id, themes = [], range }, place) => {
    if (id === "other" || id === "none") return say(`group.${id}`);
    const kind = NODE_KINDS.find((each) => each === id);
    if (kind) return say(`kinds.${kind}`);
    if (by === "community") {
      const about = themes.map(themeName).join(" · ");
      return about === "" ? say("group.plain", { number: place + 1 }) : about;
    }
    const rank = RANKS.find((each) => each === id);
    if (rank) return say(`group.${rank}`);
    if (by === "links" && range) {
      const [least, most] = range;
      if (place > 0 && least === most) return number(least);
      return place === 0 ? say("group.atLeast", { least }) : say("group.range", { least, most });
    }
    return by === "country" || by === "theme" || by === "horizon" ? valueName(by, id) : id;
  };
}

/** What the colours mean when they do not mean kinds, how many there are in sight, and which are shown. */
export function LegendGroups({ network }: { readonly network: Network }) {
  const { say } = useText();
  const nameOf = useGroupName(network);
  const { colour, size, off } = useExplore((state) => state.view);
  const sizes = useExplore((state) => state.sizes);
  const groups = useExplore((state) => state.groups);
  const visible = useExplore((state) => sightIn(state)?.visible);
  if (groups?.by !== colour) return null;
  const counts = new Map<string, number>();
  for (const id of visible ?? []) {
    const group = groups.of.get(id) ?? "";
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  // Where sizes mean the same as colours, the marks show both.
  const radii = sizes?.by === colour && size === colour ? radiiOf(sizes) : null;
  const scaled = (id: string): CSSProperties =>
    radii ? { transform: `scale(${(radii.get(id) ?? 0) / Math.max(...radii.values())})` } : {};
  const scale = colour === "links" || colour === "betweenness" ? "step" : "group";
  return (
    <fieldset
      className="legend-entries legend-groups"
      aria-label={say("group.label", { name: say(`colour.${colour}`) })}
    >
      {groups.list.map((group, place) => (
        <LegendEntry
          key={group.id}
          mark={
            <span
              className={`swatch swatch-${scale}-${group.slot ?? group.id}`}
              style={scaled(group.id)}
              aria-hidden="true"
            />
          }
          name={nameOf(colour, group, place)}
          count={counts.get(group.id) ?? 0}
          shown={!off.includes(group.id)}
          onToggle={() => toggleGroup(group.id)}
        />
      ))}
    </fieldset>
  );
}
