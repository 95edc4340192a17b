import { type KeyboardEvent, lazy, type ReactNode, Suspense, useId } from "react";
import { labelOf, type Network } from "../graph/network.ts";
import type { Direction } from "../graph/walk.ts";
import { choose, panBy, walk } from "../state/commands.ts";
import { useExplore, walkTo } from "../state/store.ts";
import { shownNode } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { GraphTools } from "./graph-tools.tsx";
import { Overlays } from "./menu/overlays.tsx";

const NothingLeft = lazy(async () => ({ default: (await import("./nothing-left.tsx")).NothingLeft }));

/** Pixels that one press of an arrow key moves the map. */
const PAN = 90;

/** Where the arrow keys lead on the map, whose y runs upwards. */
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/** Arrows move the map, with Shift they walk from node to node; Enter selects, with Shift it adds. */
function pressOnMap(event: KeyboardEvent): void {
  if (event.target !== event.currentTarget) return;
  const arrow = ARROWS[event.key];
  const { cursor } = useExplore.getState();
  if (arrow && event.shiftKey) walk(arrow);
  else if (arrow) panBy(PAN * arrow.x, -PAN * arrow.y);
  else if (event.key === "Enter" && cursor !== null) choose(cursor, event.shiftKey || event.ctrlKey);
  else return;
  event.preventDefault();
}

/** The map takes the arrow keys, so it must take the focus. */
const KEYS = { tabIndex: 0, onKeyDown: pressOnMap, onBlur: () => walkTo(null) };

/** What was just selected or walked to, said once to a screen reader. */
function Announcement({ network }: { readonly network: Network }) {
  const { language, say } = useText();
  const cursor = useExplore((state) => network.nodes.get(state.cursor ?? ""));
  const shown = useExplore((state) => network.nodes.get(shownNode(state.view) ?? ""));
  const selected = useExplore((state) => state.view.selection.length);
  const node = cursor ?? shown;
  const values = node && {
    name: labelOf(node, language),
    kind: say(`kind.${node.kind}`),
    count: node.neighbours.length,
    selected,
  };
  return (
    <p className="unseen" aria-live="polite">
      {values && say(cursor && cursor !== shown ? "graph.walked" : "graph.selected", values)}
      {values && selected > 1 && ` ${say("details.selectedCount", { count: selected })}`}
    </p>
  );
}

/** What the fingers can do next, in one line. */
function Hint() {
  const { say } = useText();
  const lasso = useExplore((state) => state.lasso);
  const idle = useExplore((state) => state.view.selection.length === 0);
  if (!lasso && !idle) return null;
  return (
    <p className="graph-hint" data-over-map>
      {say(lasso ? "graph.lassoHint" : "graph.hint")}
    </p>
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
      <Suspense fallback={null}>
        {visible.size === 0 && network.complete ? <NothingLeft network={network} /> : <Hint />}
      </Suspense>
      <GraphTools />
      <Overlays network={network} />
    </div>
  );
}
