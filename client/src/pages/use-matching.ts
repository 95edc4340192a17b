import { useEffect, useState } from "react";
import { ask } from "../api/ask.ts";
import { countsByKind } from "../graph/network.ts";
import { type Filters, filterKey } from "../state/filters.ts";
import type { Matching } from "../state/sight.ts";
import { matchingArrived, matchingFailed, useExplore } from "../state/store.ts";
import type { ViewState } from "../state/view-state.ts";

/** The nodes that filters keep. The question is loaded with the first filter: most readers begin without one. */
async function matchingOf(filters: Filters, language: ViewState["language"]): Promise<Omit<Matching, "key">> {
  const { MATCHING } = await import("../panels/filters/documents.ts");
  const { nodeFilter } = await import("../panels/filters/node-filter.ts");
  const { facets } = await ask(MATCHING, { filter: nodeFilter(filters), language });
  const counts = countsByKind(
    facets.kinds.map(({ kind }) => kind),
    facets.kinds.map(({ count }) => count),
  );
  return { ids: new Set(facets.ids), counts };
}

/** Asks the server which nodes the filters keep, whenever they change. Returns what asks again. */
export function useMatching(): () => void {
  const filters = useExplore((state) => state.view.filters);
  // Words are looked up in the reader's language; nothing else depends on it.
  const language = useExplore(({ view }) => (view.filters.words === "" ? "en" : view.language));
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const key = filterKey(filters);
    if (key === null) return undefined;
    let ended = false;
    matchingOf(filters, language).then(
      (kept) => ended || matchingArrived({ key, ...kept }),
      () => ended || matchingFailed(),
    );
    return () => {
      ended = true;
    };
  }, [filters, language, attempt]);
  return () => setAttempt(attempt + 1);
}
