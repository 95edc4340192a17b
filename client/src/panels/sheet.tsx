import { ChevronDown, ChevronUp } from "lucide-react";
import { type PointerEvent, type ReactNode, useRef } from "react";
import { Button } from "react-aria-components";
import { useText } from "../text/use-text.ts";

/** How far the sheet of the phone stands open: a name and a kind, the details, or the whole height. */
export const STOPS = ["peek", "half", "full"] as const;
export type Stop = (typeof STOPS)[number];

/** The stop a number of steps up or down, within the three. */
export function nextStop(stop: Stop, steps: number): Stop {
  const at = Math.min(Math.max(STOPS.indexOf(stop) + steps, 0), STOPS.length - 1);
  return STOPS[at] ?? stop;
}

interface SheetProps {
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
  readonly label: string;
  /** What stands in the grip beside the two buttons. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** Pixels of dragging that mean a step; less is a slip of the finger. */
const DRAG = 40;

/** The panel from below on a phone; its grip drags it, and two buttons do the same for keyboard and voice. */
export function Sheet({ stop, onStop, label, head, children }: SheetProps) {
  const { say } = useText();
  const start = useRef<number | null>(null);
  const grip = {
    onPointerDown: (event: PointerEvent) => {
      start.current = event.clientY;
    },
    onPointerUp: (event: PointerEvent) => {
      const moved = start.current === null ? 0 : start.current - event.clientY;
      start.current = null;
      if (Math.abs(moved) >= DRAG) onStop(nextStop(stop, (Math.abs(moved) > 240 ? 2 : 1) * Math.sign(moved)));
    },
  };
  return (
    <section className={`sheet sheet-${stop}`} aria-label={label}>
      <div className="sheet-grip" {...grip}>
        {head}
        <span className="sheet-handle" aria-hidden="true" />
        <div className="sheet-steps">
          <Button
            className="icon-button"
            aria-label={say("sheet.larger")}
            isDisabled={stop === "full"}
            onPress={() => onStop(nextStop(stop, 1))}
          >
            <ChevronUp size={20} strokeWidth={1.5} />
          </Button>
          <Button
            className="icon-button"
            aria-label={say("sheet.smaller")}
            isDisabled={stop === "peek"}
            onPress={() => onStop(nextStop(stop, -1))}
          >
            <ChevronDown size={20} strokeWidth={1.5} />
          </Button>
        </div>
      </div>
      <div className="sheet-body">{children}</div>
    </section>
  );
}
