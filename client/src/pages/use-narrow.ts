import { useSyncExternalStore } from "react";

/** The width in CSS pixels up to which the page is laid out for a phone; the same stands in styles/phone.css. */
const NARROW = "(max-width: 720px)";

function listen(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

export const useNarrow = (): boolean => useSyncExternalStore(listen, () => window.matchMedia(NARROW).matches);
