import type { Page } from "playwright-core";

interface Said {
  readonly text: string;
  readonly urgent: boolean;
}

declare global {
  interface Window {
    said?: Said[];
  }
}

/** Notes what a page says to screen readers from now on, through its live regions. Called before the page is opened. */
export async function listenToPage(page: Page): Promise<() => Promise<readonly Said[]>> {
  await page.addInitScript(() => {
    window.said = [];
    const note = (node: Node): void => {
      const element = node instanceof Element ? node : node.parentElement;
      const region = element?.closest("[aria-live], [role=status], [role=alert]");
      const text = region?.textContent?.trim();
      if (!region || !text || window.said?.at(-1)?.text === text) return;
      const urgent = region.matches("[aria-live=assertive], [role=alert]");
      window.said?.push({ text, urgent });
    };
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) note(target);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => window.said ?? []);
}
