import { Ellipsis, Maximize2, Minus, Plus } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Button } from "react-aria-components";
import { ZOOM_STEP } from "../state/actions.ts";
import { seeEverything, zoomBy } from "../state/commands.ts";
import { openMenu, useExplore } from "../state/store.ts";
import { useText } from "../text/use-text.ts";

interface ToolProps {
  readonly name: string;
  readonly press: () => void;
  readonly children: ReactNode;
}

function Tool({ name, press, children }: ToolProps) {
  return (
    <span className="tool" title={name}>
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

/** Zoom, everything in sight, and the menu with the rest: in the corner of the picture. */
export function GraphTools() {
  const { say } = useText();
  const icon = { size: 18, strokeWidth: 1.5 };
  return (
    <div className="graph-tools" data-over-map>
      <Tool name={say("graph.zoomIn")} press={() => zoomBy(ZOOM_STEP)}>
        <Plus {...icon} />
      </Tool>
      <Tool name={say("graph.zoomOut")} press={() => zoomBy(1 / ZOOM_STEP)}>
        <Minus {...icon} />
      </Tool>
      <Tool name={say("graph.fit")} press={seeEverything}>
        <Maximize2 {...icon} />
      </Tool>
      <MenuButton />
    </div>
  );
}
