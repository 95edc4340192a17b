import { useEffect } from "react";
import { ask } from "../api/ask.ts";
import {
  type ColourBy,
  type Groups,
  groupByBetweenness,
  groupByCommunity,
  groupByLinks,
  groupByValues,
} from "../graph/groups.ts";
import { measureNetwork } from "../graph/measures/measure-network.ts";
import type { Measure } from "../graph/measures/messages.ts";
import type { Network } from "../graph/network.ts";
import { betweennessArrived, groupsArrived, groupsFailed, useExplore, workTold } from "../state/store.ts";

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

/** How the nodes are divided for each way of colouring but by kind, which needs no dividing. */
async function divide(network: Network, by: ColourBy, signal: AbortSignal): Promise<Groups | null> {
  switch (by) {
    case "kind":
      return null;
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

/** Works out what colours and sizes need, when they are asked for; choosing something else ends it. */
export function useGroups(network: Network | null): void {
  const colour = useExplore((state) => state.view.colour);
  const bySize = useExplore((state) => state.view.size === "betweenness");
  useEffect(() => {
    if (!network) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const work = async (): Promise<void> => {
      const groups = await divide(network, colour, signal);
      if (groups && !signal.aborted) groupsArrived(groups);
      if (bySize && !signal.aborted) await betweenness(network, signal);
    };
    work().catch(() => signal.aborted || groupsFailed());
    return () => {
      ending.abort();
      workTold(null);
    };
  }, [network, colour, bySize]);
}
