export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Whether a point lies inside a closed outline, by the even-odd rule: a line from the point to the far right
 * crosses the outline an odd number of times.
 */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  outline.forEach((a, i) => {
    const b = outline.at(i - 1);
    if (!b || a.y > y === b.y > y) return;
    if (x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  });
  return inside;
}
