import { labelOf } from "../../graph/network.ts";
import type { Facet, Filters, Part } from "../../state/filters.ts";
import { isFacet, isQuestion } from "../../state/filters.ts";
import { useExplore } from "../../state/store.ts";
import { en, type TextKey } from "../../text/en.ts";
import { useText } from "../../text/use-text.ts";

/** Where the names of the values of a fact stand among the texts, when not under the name of the fact itself. */
const PREFIXES: Readonly<Partial<Record<Facet, string>>> = {
  aiExperience: "ai",
  supportSought: "support",
  offerKind: "support",
};

const isKey = (key: string): key is TextKey => key in en;

/** What the values of the facts are called in the reader's language; an unknown value stays as it is. */
export function useValueName(): (facet: Facet, value: string) => string {
  const { say, country, language } = useText();
  const network = useExplore((state) => state.network);
  return (facet, value) => {
    if (facet === "country") return country(value);
    const theme = facet === "theme" ? network?.nodes.get(value) : undefined;
    if (theme) return labelOf(theme, language);
    const key = `${PREFIXES[facet] ?? facet}.${value}`;
    return isKey(key) ? say(key) : value;
  };
}

/** What is asked, in words: "Country: Netherlands or Belgium". */
export function usePartName(): (filters: Filters, part: Part) => string {
  const { say } = useText();
  const nameOf = useValueName();
  return (filters, part) => {
    if (part === "words") return say("filter.isWords", { text: filters.words });
    if (isQuestion(part)) return say(`answer.${filters.answers[part] ? "with" : "without"}.${part}`);
    const { values = [], not = false } = (isFacet(part) && filters.facets[part]) || {};
    const what = values.map((value) => nameOf(part, value)).join(` ${say("filter.or")} `);
    return say(not ? "filter.isNot" : "filter.is", { name: say(`facet.${part}`), what });
  };
}
