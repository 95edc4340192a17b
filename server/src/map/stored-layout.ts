import { z } from "zod";
import type { KnownLayout } from "./keep-places.ts";
import { LAYOUT_VERSION } from "./layout.ts";

const numbers = z.array(z.number());
const stored = z.object({
  layoutVersion: z.literal(LAYOUT_VERSION),
  ids: z.array(z.string()),
  groupOf: numbers,
  x: numbers,
  y: numbers,
  parents: numbers,
  discs: z.array(z.object({ x: z.number(), y: z.number(), size: z.number() })),
  room: z.number(),
  laidOut: z.number(),
});

/** A layout as text, to be kept in a file. */
export const writeLayout = (layout: KnownLayout): string =>
  JSON.stringify({ layoutVersion: LAYOUT_VERSION, ...layout });

/** The layout of a text; null for one that is damaged, or of another version: it can always be worked out again. */
export function readLayout(text: string | null): KnownLayout | null {
  if (text === null) return null;
  try {
    const layout = stored.parse(JSON.parse(text));
    const { ids, groupOf, x, y, parents, discs } = layout;
    const fits =
      [groupOf, x, y].every(({ length }) => length === ids.length) && discs.length === parents.length;
    return fits ? layout : null;
  } catch {
    return null;
  }
}
