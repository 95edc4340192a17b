/** Whether this browser lets the page fill the screen; within a frame it often does not. */
export const canFillScreen = (): boolean => document.fullscreenEnabled && !document.fullscreenElement;

export const fillsScreen = (): boolean => document.fullscreenElement !== null;

/** Fills the screen with the page, or gives it back. A browser that refuses leaves the page as it is. */
export function fillScreen(fill: boolean): void {
  const change = fill ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  change.catch(() => undefined);
}
