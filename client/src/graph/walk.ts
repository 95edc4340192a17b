import type { Network } from "./network.ts";

/** Where an arrow key points on the map: y runs upwards there. */
export interface Direction {
  readonly x: number;
  readonly y: number;
}

/**
 * The node in sight that an arrow key leads to from a place: the nearest one in the quarter of the map that the arrow
 * points to, where going astray counts double. Null when there is none.
 */
export function nextInDirection(
  network: Network,
  visible: ReadonlySet<string>,
  from: { readonly x: number; readonly y: number; readonly id?: string | undefined },
  direction: Direction,
): string | null {
  let best: { id: string; cost: number } | null = null;
  for (const id of visible) {
    const node = network.nodes.get(id);
    if (!node || id === from.id) continue;
    const along = (node.x - from.x) * direction.x + (node.y - from.y) * direction.y;
    const astray = Math.abs((node.x - from.x) * direction.y) + Math.abs((node.y - from.y) * direction.x);
    if (along <= 0 || astray > along) continue;
    const cost = along + 2 * astray;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
