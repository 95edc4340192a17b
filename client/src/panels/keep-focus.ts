/** The element and everything around it, from the inside out, the document's own elements left out. */
function trailOf(element: Element): Element[] {
  const trail: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) trail.push(at);
  return trail;
}

const isGone = (element: Element): boolean => !element.isConnected || element.matches(":disabled");

/** The first control that works in the nearest surroundings that have one. */
const nextTo = (around: readonly Element[]): Element | null | undefined =>
  around.map((element) => element.querySelector("button:enabled, a[href]")).find((each) => each !== null);

/**
 * Sees to it that a reader by keyboard goes on from the same place when the control that has the focus disappears
 * (a row that is taken off a list, a "show more" that has shown it) or is switched off (the last step undone): the
 * nearest thing that is still there gets the focus, instead of the top of the page. Dialogs and menus give the focus back themselves, and come first.
 * Returns what stops it.
 */
export function keepFocus(): () => void {
  let trail: readonly Element[] = [];
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof Element) trail = trailOf(target);
  };
  const check = (): void => {
    const [last, ...around] = trail;
    if (!last || !isGone(last) || document.activeElement !== document.body) return;
    trail = [];
    const there = around.filter((element) => element.isConnected);
    const place = last.isConnected ? nextTo(there) : there[0];
    if (!(place instanceof HTMLElement)) return;
    if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => {
    if (trail[0] && isGone(trail[0]))
      // Two frames: what restores the focus itself does so in the first.
      requestAnimationFrame(() => requestAnimationFrame(check));
  });
  document.addEventListener("focusin", remember);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["disabled"],
  });
  return () => {
    document.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}
