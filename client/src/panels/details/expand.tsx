import { Button } from "react-aria-components";
import { type Network, neighbourCounts } from "../../graph/network.ts";
import { EXPAND_STEP, hiddenBehind } from "../../graph/visible.ts";
import { expand, showMore, useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";

/** Expand: keeps the selected nodes and their neighbours in sight, with what there is to see in words. */
export function Expand({ id, network }: { readonly id: string; readonly network: Network }) {
  const { say } = useText();
  const selection = useExplore((state) => state.view.selection);
  const opened = useExplore((state) => state.view.opened.find((each) => each.id === id));
  const counts = neighbourCounts(network, selection);
  if (counts.length === 0) return <p className="quiet expand">{say("expand.alone")}</p>;
  if (!opened) {
    const what = counts.map(({ kind, count }) => say(`count.${kind}`, { count })).join(", ");
    return (
      <Button className="button expand" onPress={() => expand(selection)}>
        {say("expand.button", { what })}
      </Button>
    );
  }
  const hidden = hiddenBehind(network, opened);
  if (hidden === 0) return <p className="quiet expand">{say("expand.done")}</p>;
  return (
    <p className="quiet expand">
      {say("expand.hidden", { count: hidden })}{" "}
      <Button className="text-button" onPress={() => showMore(id)}>
        {say("expand.more", { count: Math.min(hidden, EXPAND_STEP) })}
      </Button>
    </p>
  );
}
