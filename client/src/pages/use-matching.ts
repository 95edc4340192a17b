import { useEffect, useState } from "react";
import { ask } from "../api/ask.ts";
import { MATCHING, nodeFilter } from "../panels/filters/documents.ts";
import { filterKey } from "../state/filters.ts";
import { matchingArrived, matchingFailed, useExplore } from "../state/store.ts";

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
    ask(MATCHING, { filter: nodeFilter(filters), language }).then(
      ({ facets }) => ended || matchingArrived({ key, ids: new Set(facets.ids) }),
      () => ended || matchingFailed(),
    );
    return () => {
      ended = true;
    };
  }, [filters, language, attempt]);
  return () => setAttempt(attempt + 1);
}
