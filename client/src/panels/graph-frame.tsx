import { type KeyboardEvent, type ReactNode, useId } from "react";
import { Button } from "react-aria-components";
import { labelOf, type Network, NODE_KINDS } from "../graph/network.ts";
import { clearFilters, panBy, showKinds, useExplore } from "../state/store.ts";
import { shownNode } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { GraphTools } from "./graph-tools.tsx";

/** Pixels that one press of an arrow key moves the map. */
const PAN = 90;

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-PAN, 0],
  ArrowRight: [PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowDown: [0, PAN],
};

function panWithArrows(event: KeyboardEvent): void {
  const arrow = ARROWS[event.key];
  if (!arrow || event.target !== event.currentTarget) return;
  event.preventDefault();
  panBy(...arrow);
}

/** The map takes the arrow keys, so it must take the focus. */
const KEYS = { tabIndex: 0, onKeyDown: panWithArrows };

/** What was just selected, said once to a screen reader. */
function Announcement({ network }: { readonly network: Network }) {
  const { language, say } = useText();
  const node = useExplore((state) => network.nodes.get(shownNode(state.view) ?? ""));
  return (
    <p className="unseen" aria-live="polite">
      {node
        ? say("graph.selected", {
            name: labelOf(node, language),
            kind: say(`kind.${node.kind}`),
            count: node.neighbours.length,
          })
        : ""}
    </p>
  );
}

/** The filters left nothing: which one did it, and the one press that lifts it. */
function NothingLeft() {
  const { say } = useText();
  const opened = useExplore((state) => state.view.opened.length > 0);
  const someKinds = useExplore((state) => state.view.kinds.length < NODE_KINDS.length);
  return (
    <div className="graph-note" role="status">
      <p>
        <strong>{say("graph.empty")}</strong> {say(someKinds ? "graph.emptyKinds" : "graph.emptyOpened")}
      </p>
      {someKinds && (
        <Button className="button" onPress={() => showKinds(NODE_KINDS)}>
          {say("graph.showKinds")}
        </Button>
      )}
      {opened && (
        <Button className="button" onPress={clearFilters}>
          {say("graph.showEverything")}
        </Button>
      )}
    </div>
  );
}

interface GraphFrameProps {
  readonly network: Network;
  readonly visible: ReadonlySet<string>;
  readonly children: ReactNode;
}

/** The frame of the picture: its name, its keys, its tools, and a hint while nothing is selected. */
export function GraphFrame({ network, visible, children }: GraphFrameProps) {
  const { say } = useText();
  const help = useId();
  const idle = useExplore((state) => state.view.selection.length === 0);
  return (
    <div className="graph">
      <div
        id="map"
        className="graph-focus"
        role="application"
        aria-label={say("graph.label")}
        aria-describedby={help}
        {...KEYS}
      >
        {children}
      </div>
      <p id={help} className="unseen">
        {say("graph.help")}
      </p>
      <Announcement network={network} />
      {visible.size === 0 && <NothingLeft />}
      {idle && visible.size > 0 && <p className="graph-hint">{say("graph.hint")}</p>}
      <GraphTools />
    </div>
  );
}
