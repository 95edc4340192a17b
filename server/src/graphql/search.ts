import { NODE_KINDS } from "../network/model.ts";
import type { Context } from "./context.ts";
import { checkedText } from "./filter-input.ts";
import type { QuerySearchArgs, RequireFields } from "./generated/resolver-types.ts";
import { checkRange } from "./ranges.ts";

/** Resolves a search as one types. */
export function searchNodes(
  _: unknown,
  { text, kinds, language, first }: RequireFields<QuerySearchArgs, "first" | "language" | "text">,
  { publication: { network, search } }: Context,
) {
  checkRange(first, "first", 1, 100);
  const { nodes, hits } = search.search(checkedText(text, "text"), { kinds: kinds ?? null, language, first });
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const kind = network.kindAt(node);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    totalCount: nodes.length,
    kinds: NODE_KINDS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })),
    hits: [...hits],
    suggestions: nodes.length === 0 ? search.suggestions(text) : [],
  };
}
