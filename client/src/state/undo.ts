import type { ViewState } from "./view-state.ts";

/** The views that Undo and Redo go to, the nearest last. */
export interface Steps {
  readonly past: readonly ViewState[];
  readonly future: readonly ViewState[];
}

export const NO_STEPS: Steps = { past: [], future: [] };

/** More steps back than a reader remembers. */
export const MOST_STEPS = 100;

/** Remembers the view that a step leaves behind; what had been undone can then no longer be redone. */
export function remember({ past }: Steps, left: ViewState): Steps {
  return { past: [...past, left].slice(-MOST_STEPS), future: [] };
}

/** A view of before, in the language and with the list of now: those are not undone. */
const brought = (then: ViewState, now: ViewState): ViewState => ({
  ...then,
  language: now.language,
  list: now.list,
});

/** Goes one step back from a view; null when there is none. */
export function undo({ past, future }: Steps, now: ViewState): { view: ViewState; steps: Steps } | null {
  const then = past.at(-1);
  if (!then) return null;
  return { view: brought(then, now), steps: { past: past.slice(0, -1), future: [...future, now] } };
}

/** Takes an undone step again; null when there is none. */
export function redo({ past, future }: Steps, now: ViewState): { view: ViewState; steps: Steps } | null {
  const then = future.at(-1);
  if (!then) return null;
  return { view: brought(then, now), steps: { past: [...past, now], future: future.slice(0, -1) } };
}
