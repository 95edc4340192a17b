import { Maximize, Maximize2, Minimize, Minus, Plus } from "lucide-react";
import { type ReactNode, useSyncExternalStore } from "react";
import { Button } from "react-aria-components";
import { seeEverything, zoomBy } from "../state/store.ts";
import { useText } from "../text/use-text.ts";

export const ZOOM_STEP = 1.5;

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
