import type { Page } from "playwright-core";

/** Everything on a page that takes a press; the map itself is one of it. */
const TARGETS =
  "a[href], button, input, select, textarea, summary, [role=option], [role=menuitem], [tabindex='0']";

/**
 * What is too small to press (WCAG 2.5.8): under 24 pixels high or wide, with another target within the circle of 24
 * pixels around its middle. Links in a sentence are left out, as the rule says, and so is what takes no pointer.
 */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const LEAST = 24;
    const isLarge = (element: Element | null): boolean => {
      const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return width > 1 && height > 1;
    };
    // What is for screen readers only stands in a box of a pixel.
    const inSight = (element: Element): boolean => {
      return (
        isLarge(element) &&
        isLarge(element.parentElement) &&
        element.checkVisibility() &&
        getComputedStyle(element).pointerEvents !== "none"
      );
    };
    // A tick is pressed by its label.
    const pressed = (element: Element): Element => element.closest("label") ?? element;
    const elements = [...new Set([...document.querySelectorAll(selector)].map(pressed))].filter(inSight);
    const inSentence = (element: Element): boolean => {
      const parent = element.parentElement;
      const words = parent?.textContent?.trim().length ?? 0;
      return (
        getComputedStyle(element).display === "inline" && words > (element.textContent?.trim().length ?? 0)
      );
    };
    const targets = elements.map((element) => ({ element, box: element.getBoundingClientRect() }));
    const small = targets.filter(
      ({ element, box }) => (box.width < LEAST || box.height < LEAST) && !inSentence(element),
    );
    const near = (x: number, y: number, box: DOMRect): number =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    return small
      .filter(({ element, box }) => {
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        return targets.some(
          (other) =>
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            near(x, y, other.box) < LEAST / 2,
        );
      })
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 160)}`,
      );
  }, TARGETS);
}

/** What a page that is as narrow as this loses: what stands beside the window, or cannot be brought into it. */
export function lost(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const { documentElement: root } = document;
    const faults = root.scrollWidth > window.innerWidth ? [`The page is ${root.scrollWidth} wide.`] : [];
    for (const element of document.querySelectorAll(selector)) {
      const target = element.closest("label") ?? element;
      const hidden =
        !target.checkVisibility() ||
        target.closest(".skip, .group-names, [role=option], [role=application], [inert], [aria-hidden=true]");
      const small = [target, target.parentElement].some(
        (each) => (each?.getBoundingClientRect().width ?? 0) <= 1,
      );
      if (hidden || small) continue;
      target.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      const { left, right, top, bottom } = target.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const there = x >= 0 && x <= window.innerWidth && y >= 0 && y <= window.innerHeight;
      const hit = there ? document.elementFromPoint(x, y) : null;
      // What opens over the page covers it until it is closed.
      const over = hit?.closest(
        "dialog, .menu, .fold-panel, .sheet, .search-popover, [data-testid=underlay]",
      );
      if (over && !over.contains(target)) continue;
      if (!hit || !(target.contains(hit) || hit.contains(target)))
        faults.push(`${there ? "covered" : "outside"}: ${target.outerHTML.slice(0, 160)}`);
    }
    return faults;
  }, TARGETS);
}

/** What moves by itself or glides: animations that run now, and times of transitions that are not nothing. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const runs = document
      .getAnimations()
      .filter(({ playState }) => playState === "running")
      .map(({ effect }) => `runs: ${effect instanceof KeyframeEffect ? effect.target?.className : ""}`);
    const glides = [...document.querySelectorAll("*")].filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      const seconds = [...transitionDuration.split(","), ...animationDuration.split(",")].map(
        Number.parseFloat,
      );
      return Math.max(...seconds) > 0.01 || scrollBehavior === "smooth";
    });
    return [...runs, ...glides.map(({ outerHTML }) => `glides: ${outerHTML.slice(0, 120)}`)];
  });
}
