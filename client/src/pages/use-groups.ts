import { useEffect } from "react";
import { ask } from "../api/ask.ts";
import {
  type ColourBy,
  type Groups,
  groupByBetweenness,
  groupByCommunity,
  groupByKind,
  groupByLinks,
  groupByValues,
} from "../graph/groups.ts";
import { measureNetwork } from "../graph/measures/measure-network.ts";
import type { Measure } from "../graph/measures/messages.ts";
import type { Network } from "../graph/network.ts";
import {
  betweennessArrived,
  groupsArrived,
  groupsFailed,
  sizesArrived,
  useExplore,
  workTold,
} from "../state/store.ts";
import { START, type ViewState } from "../state/view-state.ts";

async function measure(network: Network, what: Measure, signal: AbortSignal) {
  workTold({ measure: what, done: null });
  const values = await measureNetwork(network, what, (done) => workTold({ measure: what, done }), signal);
  workTold(null);
  return values;
}

async function betweenness(network: Network, signal: AbortSignal): Promise<ReadonlyMap<string, number>> {
  const known = useExplore.getState().betweenness;
  if (known) return known;
  const values = await measure(network, "betweenness", signal);
  betweennessArrived(values);
  return values;
}

/** How the nodes are divided for colours or sizes. */
async function divide(network: Network, by: ColourBy, signal: AbortSignal): Promise<Groups> {
  switch (by) {
    case "kind":
      return groupByKind(network);
    case "links":
      return groupByLinks(network);
    case "community":
      return groupByCommunity(network, await measure(network, "community", signal));
    case "betweenness":
      return groupByBetweenness(await betweenness(network, signal));
    default: {
      const { VALUE_MEMBERS } = await import("../panels/filters/documents.ts");
      const { facets } = await ask(VALUE_MEMBERS, { facet: [by] });
      return groupByValues(by, network, facets.facets[0]?.values ?? []);
    }
  }
}

/** Works out what the sizes need; what has been divided for the colours is not divided again. */
async function measureSizes(
  network: Network,
  size: ViewState["size"],
  groups: Groups | null,
  signal: AbortSignal,
): Promise<void> {
  if (size === "links" || size === "same") return;
  if (size === "betweenness") {
    await betweenness(network, signal);
    return;
  }
  const sizes = groups?.by === size ? groups : await divide(network, size, signal);
  if (!signal.aborted) sizesArrived(sizes);
}

/** Works out what colours and sizes need, when they are asked for; choosing something else ends it. */
export function useGroups(network: Network | null): void {
  const colour = useExplore((state) => state.view.colour);
  const size = useExplore((state) => state.view.size);
  useEffect(() => {
    if (!network) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const work = async (): Promise<void> => {
      // Kinds have colours of their own.
      const groups = colour === START.colour ? null : await divide(network, colour, signal);
      if (groups && !signal.aborted) groupsArrived(groups);
      if (!signal.aborted) await measureSizes(network, size, groups, signal);
    };
    work().catch(() => signal.aborted || groupsFailed());
    return () => {
      ending.abort();
      workTold(null);
    };
  }, [network, colour, size]);
}
