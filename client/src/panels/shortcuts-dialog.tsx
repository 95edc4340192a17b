import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { ACTIONS } from "../state/actions.ts";
import { showShortcuts, switchKeys, useExplore } from "../state/store.ts";
import type { TextKey } from "../text/en.ts";
import { useText } from "../text/use-text.ts";
import { keyNames } from "./key-names.ts";

/** What mouse and arrow keys do; everything else comes from the table of actions. */
const GESTURES: readonly (readonly [keys: TextKey, means: TextKey])[] = [
  ["shortcuts.doubleClick", "shortcuts.expand"],
  ["shortcuts.addKeys", "shortcuts.add"],
  ["shortcuts.rightClick", "shortcuts.menu"],
  ["shortcuts.arrows", "shortcuts.pan"],
  ["shortcuts.shiftArrows", "shortcuts.walk"],
];

function Rows() {
  const { say } = useText();
  const byKey = ACTIONS.flatMap((action) => {
    const names = keyNames(action);
    return names.length === 0 ? [] : [{ id: action.id, names }];
  });
  return (
    <dl className="shortcut-rows">
      {GESTURES.map(([keys, means]) => (
        <div key={means}>
          <dt>{say(keys)}</dt>
          <dd>{say(means)}</dd>
        </div>
      ))}
      {byKey.map(({ id, names }) => (
        <div key={id}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{say(`action.${id}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The dialog with the shortcuts. The browser's own dialog: it keeps the focus inside and closes on Escape. */
export function ShortcutsDialog() {
  const { say } = useText();
  const keys = useExplore((state) => state.keys);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
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
          onPress={() => dialog.current?.close()}
        >
          <X size={18} strokeWidth={1.5} />
        </Button>
      </div>
      <Rows />
      <label className="tick">
        <input type="checkbox" checked={keys} onChange={({ target }) => switchKeys(target.checked)} />
        {say("shortcuts.use")}
      </label>
    </dialog>
  );
}
