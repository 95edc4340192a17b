import { Button } from "react-aria-components";
import type { Network } from "../graph/network.ts";
import { clearFilters, toggleFold } from "../state/commands.ts";
import { filterKey } from "../state/filters.ts";
import { countsOfWhole } from "../state/sight.ts";
import { useExplore } from "../state/store.ts";
import { filterCount } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";

interface StatusLineProps {
  readonly network: Network;
  readonly visible: ReadonlySet<string>;
  /** Asks the server again what the filters keep. */
  readonly retry: () => void;
}

/** How much of the network is shown, and the one press that lifts every filter. */
export function StatusLine({ network, visible, retry }: StatusLineProps) {
  const { say } = useText();
  const filters = useExplore((state) => filterCount(state.view));
  const folded = useExplore((state) => state.view.fold);
  const total = network.size;
  const shown = useExplore(({ view, matching }) => {
    const whole = countsOfWhole({ network, view, matching });
    return whole ? view.kinds.reduce((sum, kind) => sum + whole[kind], 0) : visible.size;
  });
  const failed = useExplore((state) => state.filterFailed && filterKey(state.view.filters) !== null);
  const waiting = useExplore(({ view, matching }) => {
    const key = filterKey(view.filters);
    return key !== null && key !== matching?.key;
  });
  return (
    <div className="status-line" aria-busy={waiting}>
      <span role="status">
        {filters === 0 ? (
          say("status.all", { total: network.complete ? visible.size : total })
        ) : (
          <>
            {say("status.filtered", { shown, total })} · {say("status.filters", { count: filters })}
          </>
        )}
        {folded && ` · ${say("status.folded")}`}
        {waiting && !failed && ` · ${say("filter.busy")}`}
        {failed && ` · ${say("filter.failed")}`}
      </span>
      {folded && (
        <>
          <span aria-hidden="true"> · </span>
          <Button className="text-button" onPress={toggleFold}>
            {say("status.unfold")}
          </Button>
        </>
      )}
      {failed && (
        <Button className="text-button" onPress={retry}>
          {say("filter.again")}
        </Button>
      )}
      {filters > 0 && (
        <>
          <span aria-hidden="true"> · </span>
          <Button className="text-button" onPress={clearFilters}>
            {say("status.clear")}
          </Button>
        </>
      )}
    </div>
  );
}
