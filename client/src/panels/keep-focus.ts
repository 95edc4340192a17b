/** The element and everything around it, from the inside out, the document's own elements left out. */
function trailOf(element: Element): Element[] {
  const trail: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) trail.push(at);
  return trail;
}

/**
 * Sees to it that a reader by keyboard goes on from the same place when the control that has the focus disappears
 * (a row that is taken off a list, a "show more" that has shown it): the nearest thing around it that is still there
 * gets the focus, instead of the top of the page. Dialogs and menus give the focus back themselves, and come first.
 * Returns what stops it.
 */
export function keepFocus(): () => void {
  let trail: readonly Element[] = [];
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof Element) trail = trailOf(target);
  };
  const check = (): void => {
    const [last, ...around] = trail;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    trail = [];
    const place = around.find((element) => element.isConnected);
    if (!(place instanceof HTMLElement)) return;
    if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => {
    if (trail[0] && !trail[0].isConnected)
      // Two frames: what restores the focus itself does so in the first.
      requestAnimationFrame(() => requestAnimationFrame(check));
  });
  document.addEventListener("focusin", remember);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}
