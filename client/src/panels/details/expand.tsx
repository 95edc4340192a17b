import { Button } from "react-aria-components";
import { type Network, neighbourCounts } from "../../graph/network.ts";
import { EXPAND_STEP, type Opened, openedCounts } from "../../graph/visible.ts";
import { collapse, expand, showMore } from "../../state/commands.ts";
import { useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";

/** How much of what was opened is shown: "25 of 140", and the way to more. */
function Shown({ id, opened, network }: { id: string; opened: readonly Opened[]; network: Network }) {
  const { say } = useText();
  const counts = opened.map((each) => openedCounts(network, each));
  const shown = counts.reduce((sum, each) => sum + each.shown, 0);
  const all = counts.reduce((sum, each) => sum + each.all, 0);
  return (
    <p className="quiet expand">
      {say("expand.shown", { shown, all })}{" "}
      {shown < all && (
        <Button className="text-button" onPress={() => showMore(id)}>
          {say("expand.more", { count: Math.min(all - shown, EXPAND_STEP * counts.length) })}
        </Button>
      )}{" "}
      <Button className="text-button" onPress={() => collapse([id])}>
        {say("expand.collapse")}
      </Button>
    </p>
  );
}

/** Expand: keeps the selected nodes and their neighbours in sight, all of them or one kind, with counts. */
export function Expand({ id, network }: { readonly id: string; readonly network: Network }) {
  const { say } = useText();
  const selection = useExplore((state) => state.view.selection);
  const all = useExplore((state) => state.view.opened);
  const opened = all.filter((each) => each.id === id);
  const counts = neighbourCounts(network, selection);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <p className="quiet expand">{say("expand.alone")}</p>;
  const whole = opened.some(({ kind }) => kind === null);
  const left = counts.filter(({ kind }) => opened.every((each) => each.kind !== kind));
  return (
    <div className="expand-ways">
      {!whole && (
        <fieldset className="expand-buttons">
          <legend className="unseen">{say("expand.legend")}</legend>
          <Button className="button expand" onPress={() => expand(selection)}>
            {say("expand.button", { count: total, selected: selection.length })}
          </Button>
          {counts.length > 1 &&
            left.map(({ kind, count }) => (
              <Button key={kind} className="button expand" onPress={() => expand(selection, kind)}>
                {say(`count.${kind}`, { count })}
              </Button>
            ))}
        </fieldset>
      )}
      {opened.length > 0 && <Shown id={id} opened={opened} network={network} />}
    </div>
  );
}
