import { Ellipsis, Lasso, Maximize, Maximize2, Minimize, Minus, Plus } from "lucide-react";
import { type ReactNode, useRef, useSyncExternalStore } from "react";
import { Button, ToggleButton } from "react-aria-components";
import { ZOOM_STEP } from "../state/actions.ts";
import { seeEverything, zoomBy } from "../state/commands.ts";
import { drawLasso, openMenu, useExplore } from "../state/store.ts";
import { useText } from "../text/use-text.ts";

function listenFullScreen(changed: () => void): () => void {
  document.addEventListener("fullscreenchange", changed);
  return () => document.removeEventListener("fullscreenchange", changed);
}

function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // Some browsers forbid it, for instance inside a frame; the page then simply stays as it is.
  change.catch(() => undefined);
}

interface ToolProps {
  readonly name: string;
  readonly className?: string;
  readonly press: () => void;
  readonly children: ReactNode;
}

function Tool({ name, className = "tool", press, children }: ToolProps) {
  return (
    <span className={className} title={name}>
      <Button className="icon-button" aria-label={name} onPress={press}>
        {children}
      </Button>
    </span>
  );
}

/** The menu of what is selected, or of the picture, for whoever has no right button or no menu key. */
function MenuButton() {
  const { say } = useText();
  const place = useRef<HTMLSpanElement>(null);
  const open = (): void => {
    const { left = 0, top = 0 } = place.current?.getBoundingClientRect() ?? {};
    openMenu({ x: left, y: top, ids: useExplore.getState().view.selection });
  };
  return (
    <span ref={place} className="tool" title={say("menu.open")}>
      <Button className="icon-button" aria-label={say("menu.open")} aria-haspopup="menu" onPress={open}>
        <Ellipsis size={18} strokeWidth={1.5} />
      </Button>
    </span>
  );
}

function LassoButton() {
  const { say } = useText();
  const on = useExplore((state) => state.lasso);
  return (
    <span className="tool" title={say("action.lasso")}>
      <ToggleButton
        className="icon-button"
        aria-label={say("action.lasso")}
        isSelected={on}
        onChange={drawLasso}
      >
        <Lasso size={18} strokeWidth={1.5} />
      </ToggleButton>
    </span>
  );
}

/** Zoom, everything in sight, full screen: in the corner of the picture. */
export function GraphTools() {
  const { say } = useText();
  const full = useSyncExternalStore(listenFullScreen, () => document.fullscreenElement !== null);
  const icon = { size: 18, strokeWidth: 1.5 };
  return (
    <div className="graph-tools">
      <Tool name={say("graph.zoomIn")} press={() => zoomBy(ZOOM_STEP)}>
        <Plus {...icon} />
      </Tool>
      <Tool name={say("graph.zoomOut")} press={() => zoomBy(1 / ZOOM_STEP)}>
        <Minus {...icon} />
      </Tool>
      <Tool name={say("graph.fit")} press={seeEverything}>
        <Maximize2 {...icon} />
      </Tool>
      <LassoButton />
      <MenuButton />
      {document.fullscreenEnabled && (
        <Tool
          className="tool tool-full-screen"
          name={say(full ? "graph.leaveFullScreen" : "graph.fullScreen")}
          press={toggleFullScreen}
        >
          {full ? <Minimize {...icon} /> : <Maximize {...icon} />}
        </Tool>
      )}
    </div>
  );
}
