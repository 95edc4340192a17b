import { EyeOff } from "lucide-react";
import { Checkbox, CheckboxGroup } from "react-aria-components";
import { type Network, NODE_KINDS, type NodeKind } from "../graph/network.ts";
import { showKinds } from "../state/commands.ts";
import { useExplore } from "../state/store.ts";
import { useText } from "../text/use-text.ts";
import { KindMark } from "./kind-mark.tsx";

const isKind = (value: string): value is NodeKind => NODE_KINDS.some((kind) => kind === value);

/** What the shapes mean, how many there are, and which are shown: the legend is the filter. */
export function Legend({ network }: { readonly network: Network }) {
  const { say, number } = useText();
  const kinds = useExplore((state) => state.view.kinds);
  return (
    <CheckboxGroup
      className="legend"
      aria-label={say("legend.label")}
      value={[...kinds]}
      onChange={(values) => showKinds(values.filter(isKind))}
    >
      {NODE_KINDS.map((kind) => (
        <Checkbox key={kind} value={kind} className="legend-entry">
          {({ isSelected }) => (
            <>
              <KindMark kind={kind} />
              <span className="legend-name">{say(`kinds.${kind}`)}</span>
              {isSelected ? (
                <span className="legend-count">{number(network.counts[kind])}</span>
              ) : (
                <EyeOff className="legend-count" size={15} strokeWidth={1.5} aria-hidden="true" />
              )}
            </>
          )}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
