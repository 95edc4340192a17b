import { useEffect } from "react";
import { ACTIONS, type Action, isKeyOf } from "../state/actions.ts";
import { useExplore } from "../state/store.ts";

/** A tick box takes no text, so shortcuts go on working there. */
const isTick = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type);

/** Letters go to what takes letters: a text, and a list that is searched by typing. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest("[role=menu], [role=listbox], [role=dialog]") !== null ||
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isTick(target)));

const isDialogOpen = (): boolean => document.querySelector("dialog[open]") !== null;

/** Escape and what is done with Ctrl stay when a reader switches single keys off. */
const isSingle = (action: Action): boolean => !action.ctrl && !action.keys?.includes("Escape");

function useActions(actions: readonly Action[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const now = useExplore.getState();
      if (event.defaultPrevented || isTyping(event.target) || now.menu || isDialogOpen()) return;
      const ids = now.cursor === null ? now.view.selection : [now.cursor];
      const action = actions.find((each) => isKeyOf(each, event) && each.can(now, ids));
      if (!action || (isSingle(action) && !now.keys)) return;
      event.preventDefault();
      action.run(ids, event.key);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [actions]);
}

const TO_SEARCH = ACTIONS.filter(({ id }) => id === "search");

/** The shortcut of a page without a map: to its search box. */
export const useSearchShortcut = (): void => useActions(TO_SEARCH);

/** The shortcuts of the whole page; none fires while the reader types, or while a dialog or a menu is open. */
export const useShortcuts = (): void => useActions(ACTIONS);
