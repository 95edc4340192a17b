import { useDocument } from "../../api/use-document.ts";
import { usePartners } from "../../state/partners-store.ts";
import { useText } from "../../text/use-text.ts";
import { partnersFor, type SaidReason, WHY_THESE } from "./documents.ts";
import { differentReasons } from "./reason-sentence.tsx";

const NOBODY = { text: "" };

/** Why each of some organisations fits the question of the page, in sentences by organisation; nothing before there is one. */
export function useWhyThese(ids: readonly string[]): ReadonlyMap<string, readonly SaidReason[]> {
  const { language } = useText();
  const asker = usePartners((state) => state.asker);
  const { data } = useDocument(
    WHY_THESE,
    {
      for: asker ? partnersFor(asker) : NOBODY,
      filter: { kinds: ["ORGANISATION"], ids: [...ids] },
      language,
    },
    { pause: asker === null || ids.length === 0 },
  );
  const nodes = asker === null ? [] : (data?.partners.nodes ?? []);
  return new Map(nodes.map(({ organisation, reasons }) => [organisation.id, differentReasons(reasons)]));
}
