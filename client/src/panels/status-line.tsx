import { Button } from "react-aria-components";
import type { Network } from "../graph/network.ts";
import { clearFilters } from "../state/commands.ts";
import { useExplore } from "../state/store.ts";
import { filterCount } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";

interface StatusLineProps {
  readonly network: Network;
  readonly visible: ReadonlySet<string>;
}

/** How much of the network is shown, and the one press that lifts every filter. */
export function StatusLine({ network, visible }: StatusLineProps) {
  const { say } = useText();
  const filters = useExplore((state) => filterCount(state.view));
  const total = network.nodes.size;
  return (
    <div className="status-line">
      <span role="status">
        {filters === 0 ? (
          say("status.all", { total })
        ) : (
          <>
            {say("status.filtered", { shown: visible.size, total })} ·{" "}
            {say("status.filters", { count: filters })}
          </>
        )}
      </span>
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
