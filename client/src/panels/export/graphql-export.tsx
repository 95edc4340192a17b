import { shownQuery } from "../../api/shown-query.ts";
import { type Network, NODE_KINDS } from "../../graph/network.ts";
import { useExplore } from "../../state/store.ts";
import { limitsOf } from "../../state/view-state.ts";
import { useText } from "../../text/use-text.ts";
import { nodeFilter } from "../filters/node-filter.ts";
import { Code } from "./code.tsx";

interface ExportProps {
  readonly network: Network;
  readonly visible: ReadonlySet<string>;
}

/** More nodes than this are not named one by one: the question would be larger than the API takes. */
const MOST_NAMED = 2000;
/** What the API's filters can say; anything else is said by naming the nodes. */
const SAID_BY_FILTERS = ["kinds", "filters"];

/** What is shown as a question to the API that gives the same. */
export function GraphqlExport({ network, visible }: ExportProps) {
  const { language, say } = useText();
  const view = useExplore((state) => state.view);
  const kinds = NODE_KINDS.filter((kind) => [...visible].some((id) => network.nodes.get(id)?.kind === kind));
  const plain =
    view.path === null && !view.fold && limitsOf(view).every((limit) => SAID_BY_FILTERS.includes(limit));
  if (visible.size === 0) return <p className="quiet">{say("list.empty")}</p>;
  if (!plain && visible.size > MOST_NAMED)
    return <p className="quiet">{say("export.tooMany", { count: MOST_NAMED })}</p>;
  const filter = plain ? nodeFilter(view.filters) : { ids: [...visible] };
  const { query, variables, curl } = shownQuery(kinds, filter, language, window.location.origin);
  return (
    <>
      <p className="quiet">{say("export.graphqlHint")}</p>
      <Code name={say("export.query")} text={query} />
      <Code name={say("export.variables")} text={JSON.stringify(variables, null, 1)} />
      <Code name="curl" text={curl} />
    </>
  );
}
