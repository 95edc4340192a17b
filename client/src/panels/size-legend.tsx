import { LARGEST, SMALLEST } from "../graph/build-graph.ts";
import type { Network } from "../graph/network.ts";
import { radiiOf, radiusOfShare } from "../graph/sizes.ts";
import { useExplore } from "../state/store.ts";
import { useText } from "../text/use-text.ts";
import { useGroupName } from "./legend-groups.tsx";

/** An example of a size, with what it means. */
interface SizeEntry {
  readonly id: string;
  /** In pixels. */
  readonly radius: number;
  readonly name: string;
}

/** The shares of the most that are shown as examples. */
const SHARES = { most: 1, quarter: 0.25, nothing: 0 } as const;

/** What the sizes of the moment mean; nothing while they mean nothing, or while their meaning is being worked out. */
export function useSizeEntries(network: Network): readonly SizeEntry[] {
  const { say } = useText();
  const nameOf = useGroupName(network);
  const { size, colour } = useExplore((state) => state.view);
  const sizes = useExplore((state) => state.sizes);
  switch (size) {
    case "same":
      return [];
    case "links":
      return [
        { id: "many", radius: LARGEST, name: say("size.many") },
        { id: "few", radius: SMALLEST, name: say("size.few") },
      ];
    case "betweenness":
      return (Object.keys(SHARES) as (keyof typeof SHARES)[]).map((id) => ({
        id,
        radius: radiusOfShare(SHARES[id]),
        name: say(`size.${id}`),
      }));
    default:
      // Where colours mean the same, their legend shows the sizes too.
      if (sizes?.by !== size || (size === colour && size !== "kind")) return [];
      return sizes.list.map((group, place) => {
        const radius = radiiOf(sizes).get(group.id) ?? 0;
        return { id: group.id, radius, name: nameOf(size, group, place) };
      });
  }
}

/** What the sizes mean, while the reader has chosen another meaning than the usual. */
export function SizeLegend({ network }: { readonly network: Network }) {
  const { say } = useText();
  const size = useExplore((state) => state.view.size);
  const entries = useSizeEntries(network);
  if (entries.length === 0) return null;
  const title = say("size.label", { name: say(`sizeBy.${size}`) });
  return (
    <section className="size-legend" aria-label={title}>
      <p className="quiet">{title}</p>
      <ul>
        {entries.map(({ id, radius, name }) => (
          <li key={id}>
            <svg width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true">
              <circle r={radius} />
            </svg>
            <span className="legend-name">{name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
