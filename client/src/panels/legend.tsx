import { lazy, Suspense, useMemo } from "react";
import { countKinds, type Network, NODE_KINDS, type NodeKind } from "../graph/network.ts";
import { toggleKind } from "../state/commands.ts";
import { partsOf } from "../state/filters.ts";
import { countsOfWhole, sightOf } from "../state/sight.ts";
import { useExplore } from "../state/store.ts";
import { limitsOf, START } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { KindMark } from "./kind-mark.tsx";
import { LegendEntry } from "./legend-entry.tsx";
import { Unfold } from "./unfold.tsx";

const Filters = lazy(async () => ({ default: (await import("./filters/filters.tsx")).Filters }));
const LookChoices = lazy(async () => ({ default: (await import("./look-choices.tsx")).LookChoices }));
const SizeLegend = lazy(async () => ({ default: (await import("./size-legend.tsx")).SizeLegend }));
const Groups = lazy(async () => ({ default: (await import("./legend-groups.tsx")).LegendGroups }));

/** How many nodes of each kind there are to see under everything but the legend itself. */
function useKindCounts(network: Network): Readonly<Record<NodeKind, number>> {
  const view = useExplore((state) => state.view);
  const matching = useExplore((state) => state.matching);
  const groups = useExplore((state) => state.groups);
  const limited = limitsOf(view).some((limit) => limit !== "kinds") || view.fold;
  const { filters, off, colour, opened, hidden, kept, focus, fold } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view only these parts count
  return useMemo(() => {
    const known = countsOfWhole({ network, view, matching });
    if (known) return known;
    if (!limited) return network.counts;
    const whole = { ...view, kinds: NODE_KINDS, path: null };
    return countKinds(network, sightOf({ network, view: whole, matching, groups }).visible);
  }, [network, limited, matching, groups, filters, off, colour, opened, hidden, kept, focus, fold]);
}

/** What the shapes mean, how many there are, and which are shown: the legend is the filter. */
function Kinds({ network }: { readonly network: Network }) {
  const { say } = useText();
  const kinds = useExplore((state) => state.view.kinds);
  const plain = useExplore((state) => state.view.colour !== "kind");
  const counts = useKindCounts(network);
  return (
    <fieldset
      className={plain ? "legend-entries legend-plain" : "legend-entries"}
      aria-label={say("legend.label")}
    >
      {NODE_KINDS.map((kind) => (
        <LegendEntry
          key={kind}
          mark={<KindMark kind={kind} />}
          name={say(`kinds.${kind}`)}
          count={counts[kind]}
          shown={kinds.includes(kind)}
          onToggle={() => toggleKind(kind)}
        />
      ))}
    </fieldset>
  );
}

/** What shapes and colours mean, and everything by which the picture is filtered and coloured. */
export function Legend({ network }: { readonly network: Network }) {
  const { say } = useText();
  const coloured = useExplore((state) => state.view.colour !== "kind");
  const sized = useExplore((state) => state.view.size !== START.size);
  const filters = useExplore((state) => partsOf(state.view.filters).length);
  return (
    <div className="legend">
      <Kinds network={network} />
      <Suspense fallback={null}>
        {coloured && <Groups network={network} />}
        {sized && <SizeLegend network={network} />}
      </Suspense>
      <Unfold title={say("filter.title")} count={filters}>
        <Filters />
      </Unfold>
      <Unfold title={say("look.title")}>
        <LookChoices />
      </Unfold>
    </div>
  );
}
