import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { ask } from "../../api/ask.ts";
import type { Network } from "../../graph/network.ts";
import { filterBy } from "../../state/commands.ts";
import { lift, type Part, partsOf } from "../../state/filters.ts";
import { sightOf } from "../../state/sight.ts";
import { useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";
import { MATCHING } from "./documents.ts";
import { usePartName } from "./filter-names.ts";
import { nodeFilter } from "./node-filter.ts";

/** How much would be in sight without one part of the filters; null until the server has said so. */
function useWithout(network: Network, part: Part): number | null {
  const { language } = useText();
  const view = useExplore((state) => state.view);
  const groups = useExplore((state) => state.groups);
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let ended = false;
    const filters = lift(view.filters, part);
    const seen = (ids: ReadonlySet<string>): number =>
      sightOf({ network, view: { ...view, filters }, matching: { ids }, groups }).visible.size;
    ask(MATCHING, { filter: nodeFilter(filters), language }).then(
      ({ facets }) => ended || setCount(seen(new Set(facets.ids))),
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [network, view, groups, part, language]);
  return count;
}

function LiftPart({ network, part }: { readonly network: Network; readonly part: Part }) {
  const { say } = useText();
  const nameOf = usePartName();
  const filters = useExplore((state) => state.view.filters);
  const count = useWithout(network, part);
  if (count === null || count === 0) return null;
  return (
    <Button className="button" onPress={() => filterBy((now) => lift(now, part))}>
      {say("filter.lift", { what: nameOf(filters, part) })} ({say("lift.shows", { count })})
    </Button>
  );
}

/** For each thing that is asked: what lifting it alone would show. */
export function LiftParts({ network }: { readonly network: Network }) {
  const filters = useExplore((state) => state.view.filters);
  return partsOf(filters).map((part) => <LiftPart key={part} network={network} part={part} />);
}
