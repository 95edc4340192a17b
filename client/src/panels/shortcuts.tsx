import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { showShortcuts, stepBack, useExplore, zoomBy } from "../state/store.ts";
import type { TextKey } from "../text/en.ts";
import { useText } from "../text/use-text.ts";
import { ZOOM_STEP } from "./graph-tools.tsx";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isTick(target)));

/** A tick box takes no text, so shortcuts go on working there. */
const isTick = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && target.type === "checkbox";

type Actions = Readonly<Record<string, () => void>>;

const TO_SEARCH: Actions = { "/": () => document.getElementById("search")?.focus() };

const ACTIONS: Actions = {
  ...TO_SEARCH,
  "?": () => showShortcuts(true),
  Escape: stepBack,
  "+": () => zoomBy(ZOOM_STEP),
  "=": () => zoomBy(ZOOM_STEP),
  "-": () => zoomBy(1 / ZOOM_STEP),
};

/** The shortcut of a page without a map: to its search box. */
export const useSearchShortcut = (): void => useActions(TO_SEARCH);

/** The shortcuts of the whole page; none fires while the reader types, or while a dialog is open. */
export const useShortcuts = (): void => useActions(ACTIONS);

function useActions(actions: Actions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actions[event.key];
      if (!action || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || useExplore.getState().shortcuts) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [actions]);
}

const ROWS: readonly (readonly [keys: readonly string[] | TextKey, means: TextKey])[] = [
  [["/"], "shortcuts.search"],
  [["?"], "shortcuts.help"],
  [["Esc"], "shortcuts.escape"],
  [["+", "−"], "shortcuts.zoom"],
  ["shortcuts.arrows", "shortcuts.pan"],
  ["shortcuts.doubleClick", "shortcuts.expand"],
  ["shortcuts.addKeys", "shortcuts.add"],
];

/** The dialog with the shortcuts. The browser's own dialog: it keeps the focus inside and closes on Escape. */
export function ShortcutsDialog() {
  const { say } = useText();
  const open = useExplore((state) => state.shortcuts);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="shortcuts-title"
      onClose={() => showShortcuts(false)}
    >
      <div className="panel-head">
        <h2 id="shortcuts-title">{say("shortcuts.title")}</h2>
        <Button
          className="quiet-button icon-button"
          aria-label={say("shortcuts.close")}
          onPress={() => showShortcuts(false)}
        >
          <X size={18} strokeWidth={1.5} />
        </Button>
      </div>
      <dl className="shortcut-rows">
        {ROWS.map(([keys, means]) => (
          <div key={means}>
            <dt>{typeof keys === "string" ? say(keys) : keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{say(means)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
