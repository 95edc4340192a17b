import { useDocument } from "../../api/use-document.ts";
import type { Filters } from "../../state/filters.ts";
import { useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";
import { COUNT } from "./documents.ts";
import { nodeFilter } from "./node-filter.ts";

/** How many nodes these filters keep of the kinds that the legend shows; null until the server has said so. */
export function useCount(filters: Filters): number | null {
  const { language } = useText();
  const kinds = useExplore((state) => state.view.kinds);
  const { data } = useDocument(COUNT, { filter: nodeFilter(filters, kinds), language });
  return data?.facets.totalCount ?? null;
}
