import type { Action } from "../state/actions.ts";
import { STEPS } from "../state/actions.ts";

/** How a key is written on a keyboard. */
const NAMES: Readonly<Record<string, string>> = { Escape: "Esc", "-": "−", Z: "Shift+Z" };

/** The keys of an action as they are read: `["1 – 9"]`, `["Ctrl+Z"]`. */
export function keyNames({ keys = [], ctrl = false }: Action): readonly string[] {
  if (keys === STEPS) return ["1 – 9"];
  const shown = keys.filter((key) => key !== "=" && key !== "Delete");
  return shown.map((key) => `${ctrl ? "Ctrl+" : ""}${NAMES[key] ?? key.toUpperCase()}`);
}
